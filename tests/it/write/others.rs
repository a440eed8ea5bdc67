//! What writes, beside others who read and write: no edit is lost, nothing half-written is seen.

use crate::support::{Output, folder, list, mira, output, program, read};
use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

/// Runs the program as a user without root's rights. Nothing keeps root out: where root runs the
/// tests, that is another user, to whom the folder then belongs.
pub(super) fn bound(dir: &Path, args: &[&str]) -> Output {
    const OTHER_USER: u32 = 65_534;
    let copy = tempfile::tempdir().expect("a folder");
    let made_by = fs::metadata(copy.path()).expect("a folder").uid();
    if made_by != 0 {
        return mira(dir, args);
    }
    // The program is copied: that user may not see the folder in which it was built.
    let binary = copy_of_program(copy.path());
    for entry in walkdir::WalkDir::new(dir).into_iter().flatten() {
        chown(entry.path(), Some(OTHER_USER), Some(OTHER_USER)).expect("another owner");
    }
    let mut call = Command::new(&binary);
    call.args(args)
        .current_dir(dir)
        .uid(OTHER_USER)
        .gid(OTHER_USER);
    output(call.env_clear().env("MIRA_LANG", "en"))
}

/// Copies the program to where every user may run it. Another program does: a test beside this one may
/// start something while the copy is open here, and what is open for writing cannot be run.
pub(super) fn copy_of_program(folder: &Path) -> PathBuf {
    let binary = folder.join("mira");
    let mut copy = Command::new("cp");
    let copied = copy.arg(env!("CARGO_BIN_EXE_mira")).arg(&binary).status();
    assert!(copied.is_ok_and(|status| status.success()));
    open(folder);
    binary
}

fn open(folder: &Path) {
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).expect("permissions");
}

#[test]
fn a_read_only_folder_is_left_alone() {
    let dir = folder(&[("i18n/en/a.ftl", "a=1")]);
    let lock = |path: &str, mode| {
        let path = dir.path().join(path);
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("permissions");
    };
    lock("i18n/en", 0o555);
    lock("i18n", 0o555);
    for call in [&["fmt"][..], &["new", "pl"]] {
        let done = bound(dir.path(), call);
        assert_eq!((done.code, done.stdout.as_str()), (Some(2), ""), "{call:?}");
        let reason = "permission denied";
        assert!(done.stderr.contains(reason), "{}", done.stderr);
    }
    assert_eq!(read(dir.path(), "i18n/en/a.ftl"), "a=1");
    assert_eq!(list(dir.path()), ["i18n", "i18n/en", "i18n/en/a.ftl"]);
    // The same user may, once the folder is open.
    lock("i18n", 0o755);
    lock("i18n/en", 0o755);
    assert_eq!(bound(dir.path(), &["fmt"]).code, Some(0));
    assert_eq!(read(dir.path(), "i18n/en/a.ftl"), "a = 1%");
}

/// No file may grow beyond 512 bytes here: the system refuses, as it does on a full disk.
#[test]
fn without_space_no_language_is_begun() {
    let long = format!("a = {}%", "long ".repeat(1000));
    let dir = folder(&[("i18n/en/a.ftl", "a = 1%"), ("i18n/en/long.ftl", &long)]);
    let call = "trap '' XFSZ; ulimit -f 1; exec \"$0\" new pl";
    let mut shell = Command::new("/bin/sh");
    shell
        .args(["-c", call, env!("CARGO_BIN_EXE_mira")])
        .current_dir(dir.path())
        .env_clear()
        .env("MIRA_LANG", "en");
    let done = output(&mut shell);
    assert_eq!(
        (done.code, done.stdout.as_str()),
        (Some(2), ""),
        "{}",
        done.stderr
    );
    assert!(done.stderr.contains("i18n/pl"), "{}", done.stderr);
    assert_eq!(
        list(dir.path()),
        ["i18n", "i18n/en", "i18n/en/a.ftl", "i18n/en/long.ftl"]
    );
}

#[test]
fn a_formatted_file_keeps_its_permissions() {
    let dir = folder(&[("a.ftl", "a=1")]);
    let path = dir.path().join("a.ftl");
    for mode in [0o600, 0o644, 0o664, 0o755] {
        fs::write(&path, "a=1").expect("a file");
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("permissions");
        assert_eq!(mira(dir.path(), &["fmt", "a.ftl"]).code, Some(0));
        let kept = fs::metadata(&path).expect("a file").permissions().mode();
        assert_eq!(
            (read(dir.path(), "a.ftl").as_str(), kept & 0o7777),
            ("a = 1%", mode)
        );
    }
}

/// Calls in batches on a folder that an editor saves to all the time, by renaming, as editors do.
fn at_once(calls: usize, batch: usize) {
    let old = "m = old { \"\" }\n    .title = old\n".replace('\n', "%");
    let dir = folder(&[
        ("i18n/en/statements.ftl", &old),
        ("i18n/es/statements.ftl", "m=viejo%"),
    ]);
    let (stop, saved) = (AtomicBool::new(false), AtomicUsize::new(0));
    thread::scope(|scope| {
        scope.spawn(|| {
            let path = dir.path().join("i18n/en/statements.ftl");
            let draft = dir.path().join("draft");
            while !stop.load(Ordering::Relaxed) {
                let count = saved.fetch_add(1, Ordering::Relaxed) + 1;
                fs::write(&draft, format!("m=edit {count}\n  .title=edit {count}\n"))
                    .expect("a draft");
                fs::rename(&draft, &path).expect("saved");
                thread::sleep(std::time::Duration::from_millis(1));
            }
        });
        let lines: [&[&str]; 7] = [
            &["m", "--i18n", "i18n"],
            &["--i18n", "i18n", "--format", "html"],
            &["list", "--i18n", "i18n"],
            &["check"],
            &["status"],
            &["fmt"],
            &["fmt", "--check"],
        ];
        let mut made = 0;
        while made < calls {
            let children: Vec<_> = (made..calls.min(made + batch))
                .map(|at| {
                    let line = lines[at % lines.len()];
                    let mut call = program(dir.path(), line);
                    (
                        line,
                        call.stdout(Stdio::piped())
                            .stderr(Stdio::piped())
                            .spawn()
                            .expect("the program starts"),
                    )
                })
                .collect();
            made += children.len();
            for (line, child) in children {
                let done = child.wait_with_output().expect("an end");
                let (out, printed) = (
                    String::from_utf8_lossy(&done.stdout),
                    String::from_utf8_lossy(&done.stderr),
                );
                assert!(
                    matches!(done.status.code(), Some(0..=2)),
                    "{line:?}: {:?} {printed}",
                    done.status
                );
                if line[0] == "m" {
                    assert!(
                        out.starts_with("edit ") || out.starts_with("old"),
                        "{out} {printed}"
                    );
                    assert_eq!(done.status.code(), Some(0), "{printed}");
                }
                // A file that an editor saved meanwhile is left to the editor, and that is said.
                let may_fail = line[0] == "fmt" && printed.contains("changed");
                assert!(
                    done.status.code() != Some(2) || may_fail,
                    "{line:?}: {printed}"
                );
            }
        }
        stop.store(true, Ordering::Relaxed);
    });
    // What is there is the editor's last word, formatted or not, and no other file is left.
    let last = saved.into_inner();
    let text = fs::read_to_string(dir.path().join("i18n/en/statements.ftl")).expect("a file");
    assert!(text.contains(&format!("edit {last}")), "{last}: {text}");
    let all = [
        "i18n",
        "i18n/en",
        "i18n/en/statements.ftl",
        "i18n/es",
        "i18n/es/statements.ftl",
    ];
    assert_eq!(list(Path::new(dir.path())), all);
}

#[test]
fn many_calls_at_once_on_a_folder_that_is_edited() {
    at_once(140, 14);
}

/// `cargo test --release --test it ten_thousand -- --ignored`
#[test]
#[ignore = "minutes long: by hand"]
fn ten_thousand_calls_at_once_on_a_folder_that_is_edited() {
    at_once(10_000, 50);
}
