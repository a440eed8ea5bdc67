//! `mira site` on a disk that refuses: the old site stays, and nothing else is left.

use crate::support::{folder, list, mira, output};
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

const MIRA: &str = env!("CARGO_BIN_EXE_mira");
const SITE: &[&str] = &["site", "--output", "site"];

/// Every file below a folder, with what it holds.
fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let names = list(folder).into_iter();
    let files = names.filter(|name| folder.join(name).is_file());
    let files = files.map(|name| {
        let bytes = fs::read(folder.join(&name)).expect("a file");
        (name, bytes)
    });
    files.collect()
}

/// No file may grow beyond 512 bytes here: the system refuses, as it does on a full disk.
#[test]
fn without_space_the_old_site_stays() {
    let dir = folder(&[]);
    let call = "trap '' XFSZ; ulimit -f 1; exec \"$0\" site --output site --base-url https://a.org";
    let full = || {
        let mut shell = Command::new("/bin/sh");
        shell
            .args(["-c", call, MIRA])
            .current_dir(dir.path())
            .env_clear()
            .env("MIRA_LANG", "en");
        output(&mut shell)
    };
    let first = full();
    assert_eq!(first.code, Some(2), "{}", first.stderr);
    assert!(first.stderr.contains("site: "), "{}", first.stderr);
    assert!(list(dir.path()).is_empty());
    assert_eq!(mira(dir.path(), SITE).code, Some(0));
    let before = contents(dir.path());
    assert_eq!(full().code, Some(2));
    assert_eq!(contents(dir.path()), before);
}

#[test]
fn a_site_that_may_not_be_written_to_stays() {
    let dir = folder(&[]);
    assert_eq!(mira(dir.path(), SITE).code, Some(0));
    let before = contents(dir.path());
    let site = dir.path().join("site");
    let lock = |mode| fs::set_permissions(&site, fs::Permissions::from_mode(mode));
    lock(0o555).expect("locked");
    let refused = mira(
        dir.path(),
        &[SITE, &["--base-url", "https://a.org"]].concat(),
    );
    lock(0o755).expect("unlocked");
    assert_eq!(refused.code, Some(2), "{}", refused.stderr);
    assert!(refused.stderr.contains("read-only"), "{}", refused.stderr);
    assert_eq!(contents(dir.path()), before);
}

#[test]
fn the_folder_keeps_its_permissions_and_the_link_to_it() {
    let dir = folder(&[]);
    let real = dir.path().join("htdocs");
    fs::create_dir(&real).expect("a folder");
    symlink("htdocs", dir.path().join("site")).expect("a link");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o750)).expect("permissions");
    for args in [SITE, &[SITE, &["--base-url", "https://a.org"]].concat()] {
        let ran = mira(dir.path(), args);
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        let mode = fs::metadata(&real).expect("a folder").permissions().mode();
        assert_eq!(mode & 0o777, 0o750);
        assert!(dir.path().join("site").is_symlink());
    }
    assert!(real.join("sitemap.xml").is_file());
}

/// Interrupted at many moments, there is the old site or the new one, whole, and nothing beside it.
#[test]
fn an_interrupt_leaves_one_site_and_nothing_else() {
    let dir = folder(&[]);
    let run = |base: &str| {
        let mut call = Command::new(MIRA);
        call.args(SITE).args(["--base-url", base]);
        call.current_dir(dir.path()).env_clear();
        call.stderr(Stdio::null());
        call
    };
    let site = dir.path().join("site");
    let [one, two] = ["https://one.org", "https://two.org"].map(|base| {
        assert!(run(base).status().expect("a run").success());
        contents(&site)
    });
    for at in 0..30_u64 {
        let mut child = run("https://one.org").spawn().expect("a run");
        sleep(Duration::from_micros(at * 400));
        let id = child.id().to_string();
        let kill = Command::new("kill").args(["-INT", &id]).status();
        assert!(kill.is_ok());
        child.wait().expect("an end");
        let found = contents(&site);
        assert!(found == one || found == two, "after {at}: a mixture");
        assert_eq!(list(dir.path()).len(), one.len() + 1, "after {at}");
    }
}
