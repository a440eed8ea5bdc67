//! With git itself, where it is installed: histories, and branches that both touch the record.

use super::{FILES, begun, review, stale, write};
use crate::support::{folder, output, program};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// Calls git; none where it is not installed.
fn git(dir: &Path, args: &[&str]) -> Option<(bool, Vec<u8>)> {
    let mut command = Command::new("git");
    command
        .current_dir(dir)
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("HOME", dir);
    for who in ["AUTHOR", "COMMITTER"] {
        command
            .env(format!("GIT_{who}_NAME"), "a")
            .env(format!("GIT_{who}_EMAIL"), "a@b");
    }
    let done = command.args(args).output().ok()?;
    Some((done.status.success(), done.stdout))
}

fn commit(dir: &Path, message: &str) -> Option<()> {
    git(dir, &["add", "-A"])?;
    let (done, _) = git(dir, &["commit", "-qm", message])?;
    assert!(done, "{message}");
    Some(())
}

/// Pipes the history into `mira review --history -`.
fn begin(dir: &Path) -> Option<(Option<i32>, String)> {
    let (_, history) = git(dir, &["fast-export", "HEAD", "--", ":/*.ftl"])?;
    let mut command = program(dir, &["review", "--history", "-"]);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program starts");
    // A program that refuses what it is given may not read it.
    let _ = child.stdin.take().expect("a pipe").write_all(&history);
    let done = child.wait_with_output().expect("it ends");
    Some((
        done.status.code(),
        String::from_utf8_lossy(&done.stderr).into_owned(),
    ))
}

#[test]
fn a_history_is_read_from_a_pipe() {
    let dir = folder(&[(
        "i18n/en/m.ftl",
        "a = Save the file to your disk now%b = Bye%",
    )]);
    let at = dir.path();
    if git(at, &["init", "-qb", "main"]).is_none() {
        return;
    }
    let run = || -> Option<()> {
        commit(at, "source")?;
        git(at, &["checkout", "-qb", "spanish"])?;
        write(at, "i18n/es/m.ftl", "a = Guardar el archivo%b = Adiós%");
        commit(at, "translation")?;
        git(at, &["checkout", "-q", "main"])?;
        write(
            at,
            "i18n/en/m.ftl",
            "a = Save all folders to your disk now%b = Bye%",
        );
        commit(at, "another source")?;
        git(at, &["merge", "-q", "--no-edit", "spanish"])?;
        git(at, &["mv", "i18n/en/m.ftl", "i18n/en/n.ftl"])?;
        git(at, &["mv", "i18n/es/m.ftl", "i18n/es/n.ftl"])?;
        commit(at, "moved")?;
        // What is not committed yet counts, too.
        write(
            at,
            "i18n/es/n.ftl",
            "b = Adiós%%a =%    Guardar el archivo%",
        );
        let (code, said) = begin(at)?;
        assert_eq!(code, Some(0), "{said}");
        assert_eq!(stale(at), ["es/a:meaning"]);
        Some(())
    };
    assert!(run().is_some());
}

#[test]
fn the_folder_of_the_source_may_have_any_name() {
    let config =
        "basepath = \"core\"%[[paths]]%reference = \"templates/*.ftl\"%l10n = \"{locale}/*.ftl\"%";
    let dir = folder(&[
        ("l10n.toml", config),
        (
            "core/templates/m.ftl",
            "a = Save the file to your disk now%",
        ),
        ("core/es/m.ftl", "a = Guardar el archivo%"),
    ]);
    let at = dir.path();
    if git(at, &["init", "-qb", "main"]).is_none() {
        return;
    }
    let run = || -> Option<()> {
        commit(at, "both")?;
        write(
            at,
            "core/templates/m.ftl",
            "a = Save all folders to your disk now%",
        );
        commit(at, "another source")?;
        let (code, said) = begin(at)?;
        assert_eq!(code, Some(0), "{said}");
        assert_eq!(stale(at), ["es/a:meaning"]);
        Some(())
    };
    assert!(run().is_some());
}

#[test]
fn a_branch_that_is_squashed_is_as_new_as_its_only_commit() {
    let dir = folder(&[("i18n/en/m.ftl", "a = Save the file to your disk now%")]);
    let at = dir.path();
    if git(at, &["init", "-qb", "main"]).is_none() {
        return;
    }
    let run = || -> Option<()> {
        commit(at, "source")?;
        git(at, &["checkout", "-qb", "spanish"])?;
        write(at, "i18n/es/m.ftl", "a = Guardar el archivo%");
        commit(at, "translation")?;
        git(at, &["checkout", "-q", "main"])?;
        write(
            at,
            "i18n/en/m.ftl",
            "a = Save all folders to your disk now%",
        );
        commit(at, "another source")?;
        git(at, &["merge", "-q", "--squash", "spanish"])?;
        commit(at, "squashed")?;
        let (code, said) = begin(at)?;
        assert_eq!(code, Some(0), "{said}");
        assert_eq!(stale(at), [""; 0]);
        Some(())
    };
    assert!(run().is_some());
}

#[test]
fn a_shallow_history_is_refused() {
    let dir = folder(FILES);
    let at = dir.path();
    if git(at, &["init", "-qb", "main"]).is_none() {
        return;
    }
    let run = || -> Option<()> {
        commit(at, "one")?;
        write(at, "i18n/en/m.ftl", "a = Other%");
        commit(at, "two")?;
        let from = format!("file://{}", at.display());
        git(at, &["clone", "-q", "--depth", "1", &from, "copy"])?;
        let (code, said) = begin(&at.join("copy"))?;
        assert_eq!(code, Some(2));
        assert!(said.contains("git fetch --unshallow"), "{said}");
        assert!(!at.join("copy/.mira").exists());
        Some(())
    };
    assert!(run().is_some());
}

/// Two branches, each with changes of its own and a record of them.
fn merged(one: &[(&str, &str)], other: &[(&str, &str)]) -> Option<(tempfile::TempDir, bool)> {
    let words = ["a", "b", "c", "d", "e"];
    let all = |of: fn(&str) -> String| words.map(of).concat();
    let en = all(|id| format!("{id} = Text {id} here%"));
    let es = all(|id| format!("{id} = Texto {id}%"));
    let dir = begun(&[("i18n/en/m.ftl", &en), ("i18n/es/m.ftl", &es)]);
    let at = dir.path();
    git(at, &["init", "-qb", "main"])?;
    commit(at, "begin")?;
    for (name, changes) in [("one", one), ("other", other)] {
        git(at, &["checkout", "-qb", name, "main"])?;
        for (id, text) in changes {
            for (file, whole) in [("i18n/en/m.ftl", &en), ("i18n/es/m.ftl", &es)] {
                let now = crate::support::read(at, file);
                let line = whole
                    .split('%')
                    .find(|line| line.starts_with(id))
                    .unwrap_or_default();
                write(at, file, &now.replace(line, &format!("{line} {text}")));
            }
        }
        let done = output(&mut program(at, &["review", "--update"]));
        assert_eq!(done.code, Some(0), "{}", done.stderr);
        commit(at, name)?;
    }
    let (clean, _) = git(at, &["merge", "-q", "--no-edit", "one"])?;
    Some((dir, clean))
}

#[test]
fn branches_that_record_different_messages_merge_by_themselves() {
    if git(Path::new("."), &["--version"]).is_none() {
        return;
    }
    for (one, other) in [("a", "c"), ("a", "e"), ("b", "d")] {
        let (dir, clean) = merged(&[(one, "x")], &[(other, "y")]).expect("git");
        assert!(clean, "{one} {other}");
        assert_eq!(
            review(dir.path(), "--check --grade form").code,
            Some(0),
            "{one} {other}"
        );
        let update = review(dir.path(), "--update");
        assert_eq!(
            (update.code, update.stdout.as_str()),
            (Some(0), ""),
            "{one} {other}"
        );
    }
}

#[test]
fn a_conflict_in_the_record_is_named() {
    if git(Path::new("."), &["--version"]).is_none() {
        return;
    }
    let (dir, clean) = merged(&[("a", "x")], &[("a", "y")]).expect("git");
    assert!(!clean);
    for file in ["i18n/en/m.ftl", "i18n/es/m.ftl"] {
        git(dir.path(), &["checkout", "-q", "--ours", file]).expect("git");
    }
    let broken = review(dir.path(), "--check");
    assert_eq!(broken.code, Some(2));
    assert!(
        broken.stderr.contains(".mira/reviewed/es/m.ftl:3: "),
        "{}",
        broken.stderr
    );
    // What the help says works: keep either side.
    git(dir.path(), &["checkout", "-q", "--theirs", ".mira"]).expect("git");
    assert_eq!(review(dir.path(), "--check --grade form").code, Some(0));
    assert_eq!(review(dir.path(), "--update").code, Some(0));
}
