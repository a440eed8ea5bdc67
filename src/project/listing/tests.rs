//! The tree of locales, on real folders.

use super::*;

fn tree(files: &[&str]) -> io::Result<tempfile::TempDir> {
    let dir = tempfile::tempdir()?;
    for file in files {
        let path = dir.path().join(file);
        fs::create_dir_all(path.parent().unwrap_or(dir.path()))?;
        fs::write(path, "")?;
    }
    Ok(dir)
}

fn names(list: &[Listed]) -> Vec<(&str, Option<&'static str>)> {
    let names = list.iter().map(|file| (file.name.as_str(), file.obstacle));
    names.collect()
}

#[test]
fn folders_are_locales_unless_hidden() -> io::Result<()> {
    let dir = tree(&["pt/a.ftl", "en/a.ftl", ".git/a.ftl", "polish/x", "file"])?;
    #[cfg(unix)]
    std::os::unix::fs::symlink("en", dir.path().join("es"))?;
    #[cfg(not(unix))]
    fs::create_dir(dir.path().join("es"))?;
    assert_eq!(folders(dir.path())?, ["en", "es", "polish", "pt"]);
    assert!(folders(&dir.path().join("file")).is_err());
    assert!(folders(&dir.path().join("nowhere")).is_err());
    Ok(())
}

#[test]
fn files_of_messages_are_listed_however_deep_unless_hidden() -> io::Result<()> {
    let dir = tree(&[
        "en/b.ftl",
        "en/a.ftl",
        "en/deep/er/a.ftl",
        "en/notes.txt",
        "en/deep/a.flt",
        "en/.git/b.ftl",
        "en/folder.ftl/c.ftl",
    ])?;
    let found = Listing::below(dir.path(), "en".into(), MAX_LISTED);
    assert_eq!(
        names(&found.files),
        [
            ("a.ftl", None),
            ("b.ftl", None),
            ("deep/er/a.ftl", None),
            ("folder.ftl", Some("is-folder")),
            ("folder.ftl/c.ftl", None),
        ]
    );
    assert_eq!(found.files[0].path, Path::new("en/a.ftl"));
    // Shown as it was named, found from where that was; names are the same.
    for (current, root) in [
        (dir.path().to_owned(), ""),
        (dir.path().to_owned(), "."),
        (dir.path().join("en"), ".."),
        (dir.path().join("en"), "./../en/.."),
        (PathBuf::new(), dir.path().to_str().unwrap_or_default()),
    ] {
        let path = below(Path::new(root), "en");
        let same = Listing::below(&current, path, MAX_LISTED);
        assert_eq!(names(&same.files), names(&found.files), "{root}");
        // The `./` of the current folder is not usually typed.
        let root = root
            .strip_suffix('.')
            .filter(|root| root.is_empty())
            .unwrap_or(root);
        let shown = Path::new(root).join("en/a.ftl");
        assert_eq!(same.files[0].path.as_os_str(), shown.as_os_str());
        assert!(same.place(&shown).is_file(), "{root}");
    }
    assert_eq!(found.others, ["deep/a.flt", "notes.txt"]);
    assert_eq!(names(&found.unreadable), []);
    Ok(())
}

#[cfg(unix)]
#[test]
fn links_are_followed_and_those_that_lead_nowhere_are_named() -> io::Result<()> {
    use std::os::unix::fs::symlink;
    let dir = tree(&["en/a.ftl", "shared/b.ftl"])?;
    let link = |to: &str, name: &str| symlink(to, dir.path().join("en").join(name));
    link("../shared", "shared")?;
    link("a.ftl", "same.ftl")?;
    link(".", "circle")?;
    link("nowhere", "lost.ftl")?;
    link("/dev/null", "null.ftl")?;
    let found = Listing::below(dir.path(), "en".into(), MAX_LISTED);
    assert_eq!(
        names(&found.files),
        [
            ("a.ftl", None),
            ("null.ftl", Some("special")),
            ("same.ftl", None),
            ("shared/b.ftl", None),
        ]
    );
    assert_eq!(
        names(&found.unreadable),
        [("circle", Some("loop")), ("lost.ftl", Some("not-found"))]
    );
    Ok(())
}

#[test]
fn there_is_an_end_to_what_is_listed() -> io::Result<()> {
    let dir = tree(&["en/a.ftl", "en/b.ftl", "en/c.ftl"])?;
    let some = |most| Listing::below(dir.path(), "en".into(), most);
    assert_eq!(some(3).files.len(), 3);
    assert_eq!(names(&some(3).unreadable), []);
    assert_eq!(names(&some(2).unreadable), [("", Some("too-many"))]);
    for picture in 0..OTHERS {
        fs::write(dir.path().join(format!("en/{picture}.png")), "")?;
    }
    assert_eq!(names(&some(4).unreadable), []);
    assert_eq!(names(&some(3).unreadable), [("", Some("too-many"))]);
    Ok(())
}

#[cfg(unix)]
#[test]
fn what_is_in_a_linked_folder_counts_five_times() -> io::Result<()> {
    let dir = tree(&["en/a.ftl", "en/z.ftl", "shared/b.ftl", "shared/deep/c.ftl"])?;
    std::os::unix::fs::symlink("../shared", dir.path().join("en/link"))?;
    let some = |most| Listing::below(dir.path(), "en".into(), most);
    // Two files, the link, and where it leads two files and a folder.
    let all = 2 + 1 + 3 * LINKED;
    assert_eq!(names(&some(all).unreadable), []);
    assert_eq!(some(all).files.len(), 4);
    assert_eq!(names(&some(all - 1).unreadable), [("", Some("too-many"))]);
    Ok(())
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_a_folder_that_cannot_be_read() -> io::Result<()> {
    use std::os::unix::fs::symlink;
    let dir = tree(&["en/a.ftl", "file"])?;
    symlink("/nowhere/fr", dir.path().join("fr"))?;
    symlink("pt", dir.path().join("pt"))?;
    symlink("file", dir.path().join("es"))?;
    assert_eq!(folders(dir.path())?, ["en", "fr", "pt"]);
    for (name, reason) in [("fr", "not-found"), ("pt", "other")] {
        let found = Listing::below(dir.path(), name.into(), MAX_LISTED);
        assert_eq!(names(&found.unreadable), [("", Some(reason))], "{name}");
    }
    Ok(())
}

#[cfg(target_os = "linux")]
#[test]
fn folders_that_differ_in_what_is_no_unicode_are_two() -> io::Result<()> {
    use std::os::unix::ffi::OsStrExt;
    let dir = tree(&["en/a.ftl"])?;
    let odd = [&b"p\xfe"[..], b"p\xff"].map(OsStr::from_bytes);
    for (name, file) in odd.iter().zip(["a.ftl", "b.ftl"]) {
        fs::create_dir(dir.path().join(name))?;
        fs::write(dir.path().join(name).join(file), "")?;
    }
    assert_eq!(folders(dir.path())?, [OsStr::new("en"), odd[0], odd[1]]);
    for (name, file) in odd.iter().zip(["a.ftl", "b.ftl"]) {
        let found = Listing::below(dir.path(), name.into(), MAX_LISTED);
        assert_eq!(found.path, Path::new(name));
        assert_eq!(names(&found.files), [(file, None)]);
    }
    Ok(())
}
