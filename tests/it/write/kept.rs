//! What a file keeps when it is formatted, or why it is left alone.

use super::others::{bound, copy_of_program};
use crate::support::{folder, list, mira, program, read};
use rustix::fs::{XattrFlags, getxattr, setxattr};
use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown, symlink};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

fn is_root(dir: &Path) -> bool {
    fs::metadata(dir).expect("a folder").uid() == 0
}

fn mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("permissions");
}

#[test]
fn the_group_stays() {
    let dir = folder(&[("a.ftl", "a=1")]);
    if !is_root(dir.path()) {
        return; // only root has other groups for certain
    }
    let path = dir.path().join("a.ftl");
    chown(&path, Some(12_345), Some(54_321)).expect("a group");
    mode(&path, 0o660);
    assert_eq!(mira(dir.path(), &["fmt", "."]).code, Some(0));
    let kept = fs::metadata(&path).expect("a file");
    assert_eq!((kept.uid(), kept.gid()), (12_345, 54_321));
    assert_eq!(kept.mode() & 0o7777, 0o660);
    assert_eq!(read(dir.path(), "a.ftl"), "a = 1%");
}

/// An access list as Linux keeps it: the owner rw, one more user rw, the group r, a mask rw.
fn access_list() -> Vec<u8> {
    let mut list = 2_u32.to_le_bytes().to_vec();
    let nobody = u32::MAX;
    for (tag, permission, id) in [
        (1_u16, 6_u16, nobody),
        (2, 6, 65_534),
        (4, 4, nobody),
        (16, 6, nobody),
        (32, 0, nobody),
    ] {
        list.extend(tag.to_le_bytes());
        list.extend(permission.to_le_bytes());
        list.extend(id.to_le_bytes());
    }
    list
}

#[cfg(target_os = "linux")]
#[test]
fn access_lists_and_attributes_stay() {
    let dir = folder(&[("a.ftl", "a=1")]);
    let path = dir.path().join("a.ftl");
    let all = [
        ("user.note", b"x".to_vec()),
        ("system.posix_acl_access", access_list()),
    ];
    for (name, value) in &all {
        if setxattr(&path, *name, value, XattrFlags::empty()).is_err() {
            return; // the file system has none
        }
    }
    let before = fs::metadata(&path).expect("a file").mode();
    assert_eq!(mira(dir.path(), &["fmt", "."]).code, Some(0));
    assert_eq!(read(dir.path(), "a.ftl"), "a = 1%");
    for (name, value) in &all {
        let mut kept = vec![0; 200];
        let size = getxattr(&path, *name, kept.as_mut_slice()).expect("it is kept");
        assert_eq!(&kept[..size], value, "{name}");
    }
    assert_eq!(fs::metadata(&path).expect("a file").mode(), before);
}

#[test]
fn a_file_with_several_names_is_left_alone() {
    let dir = folder(&[("i18n/en/a.ftl", "a=1"), ("i18n/en/b.ftl", "b=1")]);
    let path = dir.path().join("i18n/en/a.ftl");
    fs::hard_link(&path, dir.path().join("other")).expect("a link");
    let done = mira(dir.path(), &["fmt"]);
    assert_eq!(
        (done.code, done.stdout.as_str()),
        (Some(2), "i18n/en/b.ftl\n")
    );
    assert!(done.stderr.contains("hard links"), "{}", done.stderr);
    assert_eq!(read(dir.path(), "other"), "a=1");
    assert_eq!(fs::metadata(&path).expect("a file").nlink(), 2);
}

#[test]
fn a_file_that_the_caller_may_not_write_is_left_alone() {
    let dir = folder(&[("en/a.ftl", "a=1")]);
    if !is_root(dir.path()) {
        return; // the file is to belong to somebody else
    }
    assert_eq!(bound(dir.path(), &["fmt", "--check", "en"]).code, Some(1));
    let path = dir.path().join("en/a.ftl");
    chown(&path, Some(0), Some(0)).expect("an owner");
    mode(&path, 0o644);
    let copy = tempfile::tempdir().expect("a folder");
    let done = as_nobody(copy.path(), dir.path(), "exec \"$0\" fmt en");
    assert_eq!(done.0, Some(2), "{}", done.1);
    assert!(done.1.contains("read-only"), "{}", done.1);
    assert_eq!(read(dir.path(), "en/a.ftl"), "a=1");
    // One of somebody else's that everybody may write to, where only owners replace files.
    mode(&path, 0o666);
    mode(&dir.path().join("en"), 0o1777);
    let done = as_nobody(copy.path(), dir.path(), "exec \"$0\" fmt en");
    assert_eq!(done.0, Some(2), "{}", done.1);
    assert_eq!(read(dir.path(), "en/a.ftl"), "a=1");
    let left = fs::metadata(&path).expect("a file");
    assert_eq!(left.uid(), 0);
}

/// Runs a line of the shell as a user without rights; `$0` is the program.
fn as_nobody(copy: &Path, dir: &Path, line: &str) -> (Option<i32>, String) {
    use std::os::unix::process::CommandExt as _;
    let binary = copy_of_program(copy);
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", line]).arg(&binary).current_dir(dir);
    shell
        .env_clear()
        .env("MIRA_LANG", "en")
        .uid(65_534)
        .gid(65_534);
    let done = shell.stdin(Stdio::null()).output().expect("a shell");
    let told = String::from_utf8_lossy(&done.stderr).into_owned();
    (done.status.code(), told)
}

/// A system without threads: the caller's own is enough.
#[test]
fn without_threads_everything_works() {
    let dir = folder(&[
        ("i18n/en/statements.ftl", "a = b%"),
        ("i18n/es/statements.ftl", "a = c%"),
    ]);
    if !is_root(dir.path()) {
        return; // the limit is of a user who runs nothing else
    }
    mode(dir.path(), 0o755);
    let copy = tempfile::tempdir().expect("a folder");
    for call in [
        "check --i18n i18n",
        "status --i18n i18n",
        "fmt --check i18n",
        "list --i18n i18n",
    ] {
        let limit = "{ ulimit -p 1 || ulimit -u 1; } 2>&-";
        let line = format!("{limit}; RAYON_NUM_THREADS=2 exec \"$0\" {call}");
        let (code, told) = as_nobody(copy.path(), dir.path(), &line);
        assert_eq!(code, Some(0), "{call}: {told}");
        assert!(!told.contains("panicked"), "{call}: {told}");
    }
}

/// A signal at many moments: no temporary file is left, and each file is whole.
#[test]
fn a_signal_leaves_no_temporary_file() {
    const FILES: usize = 60;
    let dir = folder(&[]);
    let en = dir.path().join("i18n/en");
    fs::create_dir_all(&en).expect("a folder");
    let name = |file: usize| format!("i18n/en/{file:02}.ftl");
    let mut ended_early = 0;
    for moment in 0..60_u64 {
        for file in 0..FILES {
            fs::write(dir.path().join(name(file)), "a=b\n").expect("a file");
        }
        let _ = fs::remove_dir_all(dir.path().join("i18n/pl"));
        let call: &[&str] = if moment % 2 == 0 {
            &["fmt", "i18n"]
        } else {
            &["new", "pl", "--i18n", "i18n"]
        };
        let mut child = program(dir.path(), call)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        sleep(Duration::from_micros(500 + moment * 900));
        let signal = ["-INT", "-TERM", "-HUP"][usize::try_from(moment % 3).expect("small")];
        let id = child.id().to_string();
        let _ = Command::new("kill")
            .args([signal, &id])
            .stderr(Stdio::null())
            .status();
        ended_early += usize::from(child.wait().expect("an end").code().is_none());
        let left = list(dir.path());
        let own = left.iter().find(|path| path.contains(".mira-"));
        assert_eq!(own, None, "{call:?} after {moment}");
        let made = left
            .iter()
            .filter(|path| path.starts_with("i18n/pl/"))
            .count();
        assert!(made == 0 || made == FILES, "{made} files after {moment}");
        for file in 0..FILES {
            let text = fs::read_to_string(dir.path().join(name(file))).expect("a file");
            assert!(text == "a=b\n" || text == "a = b\n", "{text}");
        }
    }
    assert!(
        ended_early >= 5,
        "only {ended_early} calls were interrupted"
    );
}

#[test]
fn two_calls_at_once_on_one_tree_both_end_well() {
    const FILES: usize = 80;
    for _ in 0..6 {
        let dir = folder(&[]);
        for file in 0..FILES {
            fs::write(dir.path().join(format!("{file}.ftl")), "a=b\n").expect("a file");
        }
        let start = || {
            let mut call = program(dir.path(), &["fmt", "."]);
            call.stdout(Stdio::piped()).stderr(Stdio::piped());
            call.spawn().expect("the program starts")
        };
        for child in [start(), start()] {
            let done = child.wait_with_output().expect("an end");
            let told = String::from_utf8_lossy(&done.stderr);
            assert_eq!(done.status.code(), Some(0), "{told}");
        }
        for file in 0..FILES {
            assert_eq!(read(dir.path(), &format!("{file}.ftl")), "a = b%");
        }
        assert_eq!(list(dir.path()).len(), FILES);
    }
}

/// Links that come into the tree while it is formatted lead nowhere.
#[test]
fn a_file_outside_is_never_written_whatever_moves() {
    let dir = folder(&[(".env", "KEY=value%")]);
    let file = |n: usize| dir.path().join(format!("tree/en/{n:02}.ftl"));
    for round in 0..30_u64 {
        let _ = fs::remove_dir_all(dir.path().join("tree"));
        fs::create_dir_all(dir.path().join("tree/en")).expect("a folder");
        for n in 0..20 {
            fs::write(file(n), "a=b\n").expect("a file");
        }
        let mut call = program(dir.path(), &["fmt", "tree"]);
        call.env("RAYON_NUM_THREADS", "1");
        call.stdout(Stdio::null()).stderr(Stdio::null());
        let mut child = call.spawn().expect("the program starts");
        sleep(Duration::from_micros(round * 700));
        for n in 0..20 {
            let aside = file(n).with_extension("bak");
            if fs::rename(file(n), aside).is_ok() {
                let _ = symlink("../../.env", file(n));
            }
        }
        child.wait().expect("an end");
        assert_eq!(read(dir.path(), ".env"), "KEY=value%");
    }
}

#[test]
fn what_was_made_is_named_although_stdout_is_full() {
    let dir = folder(&[("i18n/en/a.ftl", "a = b%")]);
    let full = fs::File::options().write(true).open("/dev/full");
    let Ok(full) = full else { return };
    let mut call = program(dir.path(), &["new", "pl"]);
    let done = call.stdout(full).output().expect("an end");
    let told = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(2), "{told}");
    assert!(told.contains("i18n/pl"), "{told}");
    assert_eq!(read(dir.path(), "i18n/en/a.ftl"), "a = b%");
    assert!(dir.path().join("i18n/pl/a.ftl").is_file());
}

#[test]
fn manual_pages_are_not_written_through_a_link() {
    let dir = folder(&[("secret", "mine")]);
    fs::create_dir_all(dir.path().join("man/man1")).expect("a folder");
    symlink("../../secret", dir.path().join("man/man1/mira.1")).expect("a link");
    let done = mira(dir.path(), &["man", "--output", "man"]);
    assert_eq!(done.code, Some(2), "{}", done.stderr);
    assert!(done.stderr.contains("mira.1"), "{}", done.stderr);
    assert_eq!(read(dir.path(), "secret"), "mine");
}
