//! The folder of locales that a translator's command works on: which of them were chosen, by name or
//! by path, and what to say of a name that is none.

mod around;

use crate::failure::{Failure, io_reason};
use crate::language::SOURCE;
use crate::language::Tag;
use crate::language::known::known;
use crate::language::name::{self, of_folder};
use crate::phrase::Phrase;
use crate::project::tree;
use crate::text::nearest::meant;
use std::io;
use std::path::{Component, Path, PathBuf};

pub use around::{Around, checking};

/// The name of the folder that is looked for when none is named.
const NAME: &str = "i18n";

/// A folder of locales, and which of them is the source.
#[derive(Clone, Copy, Debug)]
pub struct Root<'a> {
    /// The current folder; empty for the process's own.
    pub current: &'a Path,
    /// The folder, as the person named it: relative to `current`, or absolute.
    pub path: &'a Path,
    /// The name of the source locale's folder.
    pub source: &'a str,
}

/// Finds the nearest folder `i18n`, going up from the current folder, or the nearest one that has a
/// folder of the source with `.ftl` files; the path is relative to the current folder.
pub fn nearest(current: &Path, source: &str) -> Option<PathBuf> {
    let is_name = of_folder(source).is_some();
    // Its own name is told when the one above is looked at.
    let holds_source = |above: &Path| {
        is_name
            && above.file_name().is_none_or(|name| name != NAME)
            && above.join(source).is_dir()
            && !tree::locale(above, Path::new("."), source).files.is_empty()
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
        .with("folder", shown(folder))
        .with("reason", io_reason(&error));
    Failure::cannot(phrase).because(error)
}

impl Root<'_> {
    /// Lists the names of its locales' folders; the source's is among them.
    ///
    /// # Errors
    ///
    /// It cannot be read, or has no such source.
    pub fn names(&self) -> Result<Vec<String>, Failure> {
        let place = self.current.join(self.path);
        let names = tree::folders(&place).map_err(|error| unreadable(self.path, error))?;
        if names.iter().any(|name| name == self.source) {
            return Ok(names);
        }
        let meant = self.meant(self.source, &names);
        let phrase = self.without("folder-no-source", self.source);
        Err(Failure::cannot(phrase.with_nearest(meant.as_deref())))
    }

    /// The locales that were chosen, sorted, each once: what is typed is the name of its folder, or
    /// the path of that.
    ///
    /// # Errors
    ///
    /// One is not there. The locale that was likely meant is offered; else how to begin one, if it
    /// is the tag of a language.
    pub fn chosen(&self, typed: &[String], names: &[String]) -> Result<Vec<String>, Failure> {
        let one = |typed: &String| match self.find(typed, names) {
            Some((name, rest)) if rest == Path::new("") => Ok(name),
            _ => Err(self.no_locale(typed, names)),
        };
        let mut chosen = typed.iter().map(one).collect::<Result<Vec<_>, _>>()?;
        chosen.sort_unstable();
        chosen.dedup();
        Ok(chosen)
    }

    /// The same, of what may also be the path of a file or folder in that of a locale: each time the
    /// locale, and the path as files below it are shown. Nothing for all there is.
    ///
    /// # Errors
    ///
    /// Besides: no `.ftl` file is there.
    pub fn parts(
        &self,
        typed: &[String],
        names: &[String],
    ) -> Result<Vec<(String, PathBuf)>, Failure> {
        let is_name = |typed: &str| names.iter().any(|name| name == typed);
        if typed
            .iter()
            .any(|typed| !is_name(typed) && self.is_whole(typed))
        {
            return Ok(Vec::new());
        }
        typed.iter().map(|typed| self.part(typed, names)).collect()
    }

    /// The locale that is named, or whose folder holds the path; and the rest of that path.
    fn find(&self, typed: &str, names: &[String]) -> Option<(String, PathBuf)> {
        let is_there = |name: &&str| names.iter().any(|known| known == name);
        if is_there(&typed) {
            return Some((typed.to_owned(), PathBuf::new()));
        }
        let within = |path: &Path| {
            self.above(path).find_map(|above| {
                let name = self.holds(above).filter(is_there)?;
                Some((name.to_owned(), path.strip_prefix(above).ok()?.to_owned()))
            })
        };
        let path = self.current.join(typed);
        let real = || path.canonicalize().ok();
        within(&path)
            .filter(|(_, rest)| {
                rest.components()
                    .all(|part| matches!(part, Component::Normal(_)))
            })
            .or_else(|| within(&real()?))
            .or_else(|| within(&self.current.join(self.path).join(typed)))
    }

    /// Whether a path is that of the whole folder.
    fn is_whole(&self, typed: &str) -> bool {
        let real = |path: &Path| self.current.join(path).canonicalize().ok();
        real(self.path).is_some_and(|whole| real(Path::new(typed)) == Some(whole))
    }

    fn part(&self, typed: &str, names: &[String]) -> Result<(String, PathBuf), Failure> {
        let Some((locale, rest)) = self.find(typed, names) else {
            return Err(self.no_locale(typed, names));
        };
        let folder = tree::locale(self.current, self.path, &locale);
        if rest == Path::new("") {
            return Ok((locale, folder.path));
        }
        let part = folder.path.join(rest);
        let files = || folder.files.iter().map(|file| &file.path);
        if files().any(|path| path.starts_with(&part)) {
            return Ok((locale, part));
        }
        let names: Vec<String> = files().map(|path| shown(path)).collect();
        let asked = shown(&part);
        let others = names
            .iter()
            .map(String::as_str)
            .filter(|name| *name != asked);
        let meant = meant(&asked, others);
        let phrase = Phrase::new("folder-no-file").with("path", typed);
        Err(Failure::cannot(
            phrase.with("locale", locale).with_nearest(meant),
        ))
    }

    /// Says that its source has nothing to translate from.
    pub fn no_texts(&self) -> Failure {
        let path = shown(&tree::below(self.path, self.source));
        Failure::cannot(Phrase::new("folder-no-texts").with("path", path))
    }

    /// What a command needs to find the same folder and source again, each word behind a blank and
    /// quoted for a shell. Empty where it finds them by itself.
    pub fn options(&self) -> String {
        let mut words = Vec::new();
        if self.source != SOURCE {
            words.extend(["--source".to_owned(), self.source.to_owned()]);
        }
        if nearest(self.current, self.source).as_deref() != Some(self.path) {
            words.extend(["--i18n".to_owned(), shown(self.path)]);
        }
        quoted(&words)
    }

    fn no_locale(&self, typed: &str, names: &[String]) -> Failure {
        let phrase = self.without("folder-no-locale", typed);
        let new = match known(last(typed)) {
            Ok(_) => Some(last(typed).to_owned()),
            Err(meant) => meant,
        };
        Failure::cannot(match (self.meant(typed, names), new) {
            (None, Some(new)) => phrase.with("found", "new").with("nearest", new),
            (meant, _) => phrase.with_nearest(meant.as_deref()),
        })
    }

    fn without(&self, id: &'static str, name: &str) -> Phrase {
        Phrase::new(id)
            .with("locale", name)
            .with("folder", shown(self.path))
            .with("options", self.options())
    }

    /// The locale that was likely meant by what is none: the one whose folder holds that path, one
    /// of the same language or, where it is no language, one with a similar name. (`es` is no slip
    /// of `en`.)
    fn meant(&self, typed: &str, names: &[String]) -> Option<String> {
        let tags = || {
            names
                .iter()
                .map(String::as_str)
                .filter(|name| of_folder(name).is_some())
        };
        let path = self.current.join(typed);
        if let Some(name) = self.above(&path).find_map(|path| self.holds(path)) {
            let there = tags().find(|known| *known == name);
            return there.map(str::to_owned);
        }
        let typed = last(typed);
        let wanted = of_folder(typed).or_else(|| name::meant(typed)?.parse().ok());
        let of = |is_same: fn(&Tag, &Tag) -> bool| {
            let wanted = wanted.as_ref()?;
            tags().find(|name| of_folder(name).is_some_and(|tag| is_same(&tag, wanted)))
        };
        of(|one, other| one == other)
            .or_else(|| of(|one, other| one.language == other.language))
            .or_else(|| {
                known(typed)
                    .is_err()
                    .then(|| meant(typed, tags()))
                    .flatten()
            })
            .map(str::to_owned)
    }

    /// A path and those above it; of what is not there no more than what was typed.
    fn above<'p>(&self, path: &'p Path) -> impl Iterator<Item = &'p Path> {
        let is_there = path.exists();
        path.ancestors()
            .take_while(move |above| is_there || *above != self.current)
    }

    /// The name of a path right in this folder.
    fn holds<'p>(&self, path: &'p Path) -> Option<&'p str> {
        let real = |path: &Path| path.canonicalize().ok();
        let is_in = real(path.parent()?)? == real(&self.current.join(self.path))?;
        path.file_name().filter(|_| is_in)?.to_str()
    }
}

/// Words as a shell takes them, each behind a blank.
fn quoted(words: &[String]) -> String {
    let mut quoted = String::new();
    for word in words.iter().filter_map(|word| shlex::try_quote(word).ok()) {
        quoted.push(' ');
        quoted.push_str(&word);
    }
    quoted
}

/// The last part of what may be a path.
fn last(typed: &str) -> &str {
    let name = Path::new(typed).file_name().and_then(|name| name.to_str());
    name.unwrap_or(typed)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[cfg(test)]
mod tests;
