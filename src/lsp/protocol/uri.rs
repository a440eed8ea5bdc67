//! Addresses of files: `file:` URIs and paths.

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use std::path::{Component, Path, PathBuf};

/// Characters that are written as they are in no path of a URI.
const ENCODED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Returns the absolute path of a `file:` URI, without `.` and `..`; `None` for anything else: an unsaved
/// buffer, a file of another machine, a name with a zero byte.
pub fn path(uri: &str) -> Option<PathBuf> {
    let (scheme, rest) = uri.split_once(':')?;
    if !scheme.eq_ignore_ascii_case("file") {
        return None;
    }
    let rest = rest.strip_prefix("//").unwrap_or(rest);
    let path = match rest.strip_prefix("localhost") {
        Some(path) => path,
        None => rest,
    };
    let path = path.split(['?', '#']).next()?;
    let path = percent_decode_str(path).decode_utf8().ok()?;
    if !path.starts_with('/') || path.contains('\0') {
        return None;
    }
    let path = if drive(&path) { &path[1..] } else { &*path };
    Some(plain(Path::new(path)))
}

/// Whether a path is that of a Windows drive: `/c:/…`.
fn drive(path: &str) -> bool {
    let bytes = path.as_bytes();
    cfg!(windows) && bytes.len() > 2 && bytes[1].is_ascii_alphabetic() && bytes[2] == b':'
}

/// Returns the `file:` URI of an absolute path.
pub fn uri(path: &Path) -> String {
    let path = path.to_string_lossy();
    let path = if cfg!(windows) {
        format!("/{}", path.replace('\\', "/"))
    } else {
        path.into_owned()
    };
    format!("file://{}", utf8_percent_encode(&path, ENCODED))
}

/// Returns a path without `.` and `..`, by its words alone: nothing on disk is looked at.
pub fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            other => plain.push(other),
        }
    }
    plain
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_path_comes_back_from_its_uri() {
        for name in [
            "/a/b.ftl",
            "/ção/ñ b.ftl",
            "/a%41/#?.ftl",
            "/日本/\u{1F600}.ftl",
            "/a/{locale}[x]^|`.ftl",
        ] {
            let uri = uri(Path::new(name));
            assert!(uri.is_ascii(), "{uri}");
            assert_eq!(path(&uri).as_deref(), Some(Path::new(name)), "{uri}");
        }
    }

    #[test]
    fn what_is_no_local_file_has_no_path() {
        for (uri, expected) in [
            ("file:///a/b.ftl", Some("/a/b.ftl")),
            ("FILE:///a/b.ftl", Some("/a/b.ftl")),
            ("file://localhost/a", Some("/a")),
            ("file:/a", Some("/a")),
            ("file:///a/../../../b/./c", Some("/b/c")),
            ("file:///a%2Fb", Some("/a/b")),
            ("file:///a?x#y", Some("/a")),
            ("file://server/a", None),
            ("file:///a%00b", None),
            ("file:///a%FF", None),
            ("file:a", None),
            ("untitled:Untitled-1", None),
            ("https://example.org/a", None),
            ("", None),
        ] {
            assert_eq!(path(uri).as_deref(), expected.map(Path::new), "{uri}");
        }
    }
}
