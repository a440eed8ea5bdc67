//! Finds the folder of locales where none is named.

use super::listing::{Listing, MAX_LISTED};
use crate::failure::{Failure, io_reason};
use crate::language::SOURCE;
use crate::language::name::of_folder;
use crate::phrase::Phrase;
use std::io;
use std::path::{Path, PathBuf};

/// The name of the folder that is looked for.
const NAME: &str = "i18n";

/// Finds the nearest folder `i18n`, going up from the current folder, or the nearest one that has a
/// folder of the source with `.ftl` files. The path is relative to the current folder.
pub fn nearest(current: &Path, source: &str) -> Option<PathBuf> {
    let is_name = of_folder(source).is_some();
    // A folder called `i18n` is found by its name when its parent is looked at.
    let holds_source = |above: &Path| {
        is_name
            && above.file_name().is_none_or(|name| name != NAME)
            && above.join(source).is_dir()
            && !Listing::below(above, source.into(), MAX_LISTED)
                .files
                .is_empty()
    };
    let mut up = PathBuf::new();
    for above in current.ancestors() {
        if above.join(NAME).is_dir() {
            return Some(up.join(NAME));
        }
        if holds_source(above) {
            let is_here = up == Path::new("");
            return Some(if is_here { PathBuf::from(".") } else { up });
        }
        up.push("..");
    }
    None
}

/// Says that a folder of locales cannot be read.
pub fn unreadable(folder: &Path, error: io::Error) -> Failure {
    let phrase = Phrase::new("folder-unreadable")
        .with("folder", folder.display().to_string())
        .with("reason", io_reason(&error));
    Failure::cannot(phrase).because(error)
}

/// What a command needs to find the same folder and source again, each word after a space and quoted for
/// a shell. Empty where it finds them by itself.
pub fn options(current: &Path, root: &Path, source: &str) -> String {
    let mut words = Vec::new();
    if source != SOURCE {
        words.extend(["--source".to_owned(), source.to_owned()]);
    }
    if nearest(current, source).as_deref() != Some(root) {
        words.extend(["--i18n".to_owned(), root.display().to_string()]);
    }
    quoted(&words)
}

/// Words as a shell takes them, each after a space.
pub fn quoted(words: &[String]) -> String {
    let mut quoted = String::new();
    for word in words.iter().filter_map(|word| shlex::try_quote(word).ok()) {
        quoted.push(' ');
        quoted.push_str(&word);
    }
    quoted
}
