//! Trees of files: projects, what lies beside them, links, pipes and permissions.

use super::choice::Choice;
use super::text::content;
use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder that calls are made in. What is beside it belongs to another user.
pub const HERE: &str = "here";

const ROOTS: &[&[u8]] = &[
    b"i18n",
    b"i18n",
    b"i18n",
    b"locales",
    b".",
    b"po/x",
    b"l\n::error::m",
    b"- n",
    b"o\xff",
];
const LOCALES: &[&[u8]] = &[
    b"en",
    b"en",
    b"es",
    b"pt",
    b"pt-BR",
    b"pt_BR",
    b"zh-Hant",
    b"ar",
    b"polish",
    b"x\n::warning::y",
    b"\x1b[31m",
    b"::error::z",
    b"q\xff",
    b"q\xfe",
    b"\xe2\x80\xae",
    b"-x",
    b"EN",
    b".hidden",
    b"a b",
];
const FILES: &[&[u8]] = &[
    b"statements.ftl",
    b"statements.ftl",
    b"interface.ftl",
    b"a.ftl",
    b"a.ftl",
    b"deep/er/b.ftl",
    b"x\n::error::y.ftl",
    b"\x1b]0;t\x07.ftl",
    b"r\xff.ftl",
    b".h.ftl",
    b"c.txt",
    b"-o.ftl",
    b"d.ftl/e.ftl",
    b"a.FTL",
];

fn path(parts: &[&[u8]]) -> PathBuf {
    parts.iter().map(|part| OsStr::from_bytes(part)).collect()
}

/// Makes a tree in an empty folder; returns the paths of its roots, as they are typed from [`HERE`].
pub fn make(base: &Path, choice: &mut Choice) -> Vec<OsString> {
    let here = base.join(HERE);
    write(&base.join("outside/keep.ftl"), b"a=b\n");
    write(&base.join("outside/.env"), b"KEY=value\n");
    fs::create_dir_all(&here).expect("a folder");
    let mut roots = Vec::new();
    for _ in 0..=choice.below(2) {
        let root = OsStr::from_bytes(choice.of(ROOTS));
        roots.push(root.to_owned());
        for _ in 0..=choice.below(5) {
            let locale = choice.of(LOCALES);
            for _ in 0..=choice.below(3) {
                let place = here.join(root).join(path(&[locale, choice.of(FILES)]));
                put(&place, base, choice);
            }
        }
    }
    if choice.once_in(6) {
        let names = ["mira.toml", "l10n.toml", "i18n.toml"];
        write(&here.join(choice.of(&names)), &content(choice));
    }
    roots
}

/// Puts something under a name; where that is not possible, nothing.
fn put(place: &Path, base: &Path, choice: &mut Choice) {
    if let Some(folder) = place.parent() {
        let _ = fs::create_dir_all(folder);
    }
    let up = |name: &str| base.join("outside").join(name);
    let _ = match choice.below(24) {
        0 => symlink(up("keep.ftl"), place),
        1 => symlink(up(".env"), place),
        2 => symlink(up(""), place),
        3 => symlink("..", place),
        4 => symlink("nowhere", place),
        5 => symlink(
            choice.of(&["/dev/zero", "/dev/null", "/etc/hostname"]),
            place,
        ),
        6 => fs::create_dir(place),
        7 => fs::hard_link(up("keep.ftl"), place),
        8 if fs::symlink_metadata(place).is_err() => {
            Command::new("mkfifo").arg(place).status().map(drop)
        }
        _ => {
            write(place, &content(choice));
            let mode = choice.of(&[0o644, 0o644, 0o644, 0o600, 0o444, 0o664, 0o200, 0o755]);
            fs::set_permissions(place, fs::Permissions::from_mode(mode))
        }
    };
    if choice.once_in(30)
        && let Some(folder) = place.parent()
    {
        let mode = choice.of(&[0o555, 0o1777, 0o311]);
        let _ = fs::set_permissions(folder, fs::Permissions::from_mode(mode));
    }
}

fn write(path: &Path, bytes: &[u8]) {
    if let Some(folder) = path.parent() {
        let _ = fs::create_dir_all(folder);
    }
    let is_free = fs::symlink_metadata(path).is_err();
    if is_free {
        let _ = fs::write(path, bytes);
    }
}

/// All that is in a folder, without following links: permissions, and content or target.
pub fn snapshot(folder: &Path) -> BTreeMap<PathBuf, (u32, Vec<u8>)> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).into_iter().flatten() {
        let Ok(metadata) = fs::symlink_metadata(entry.path()) else {
            continue;
        };
        let content = match () {
            () if metadata.is_file() => fs::read(entry.path()).unwrap_or_default(),
            () if metadata.is_symlink() => {
                let target = fs::read_link(entry.path()).unwrap_or_default();
                target.as_os_str().as_bytes().to_vec()
            }
            () => Vec::new(),
        };
        found.insert(entry.into_path(), (metadata.mode(), content));
    }
    found
}
