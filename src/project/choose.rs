//! Which locales and files are meant by what is typed; and what to say of a name that is none.

use super::around::name_in;
use super::find::quoted;
use super::layout::pattern::normal;
use super::{Locale, Project};
use crate::failure::Failure;
use crate::language::Tag;
use crate::language::known::known;
use crate::language::name::{self, of_folder};
use crate::phrase::Phrase;
use crate::text::nearest::meant;
use std::path::{Component, Path, PathBuf};

/// What a call is about.
#[derive(Debug, Default)]
pub struct Selection<'p> {
    /// The locales, sorted by name.
    pub locales: Vec<&'p Locale>,
    /// What of each is meant: all of it, or a file or folder as its path is shown; empty for everything.
    parts: Vec<(&'p Locale, Option<PathBuf>)>,
}

impl Selection<'_> {
    /// Whether everything is meant.
    pub fn is_all(&self) -> bool {
        self.parts.is_empty()
    }

    /// Whether a file or folder of a locale is meant.
    pub fn has(&self, locale: &Locale, path: &Path) -> bool {
        let is_meant = |(of, part): &(&Locale, Option<PathBuf>)| {
            std::ptr::eq(*of, locale) && part.as_ref().is_none_or(|part| path.starts_with(part))
        };
        self.is_all() || self.parts.iter().any(is_meant)
    }
}

impl Project {
    /// The locales that are meant by names or paths of folders; all of them where nothing is typed.
    ///
    /// # Errors
    ///
    /// One is not there. The locale that was likely meant is offered; else how to start one, if it
    /// is the tag of a language.
    pub fn chosen(&self, typed: &[String]) -> Result<Vec<&Locale>, Failure> {
        if typed.is_empty() {
            return Ok(self.locales.iter().collect());
        }
        let mut chosen = Vec::new();
        for typed in typed {
            match self.find(typed) {
                Some((locale, rest)) if rest == Path::new("") => chosen.push(locale),
                _ => return Err(self.no_locale(typed)),
            }
        }
        Ok(self.all_called(&chosen))
    }

    /// The same, of what may also be the path of a file, of a folder in that of a locale, or of the
    /// whole project.
    ///
    /// # Errors
    ///
    /// Besides: no `.ftl` file is there.
    pub fn selection(&self, typed: &[String]) -> Result<Selection<'_>, Failure> {
        let is_whole = |typed: &String| self.locale(typed).is_none() && self.is_whole(typed);
        let mut parts = Vec::new();
        if !typed.iter().any(is_whole) {
            for typed in typed {
                parts.extend(self.parts(typed)?);
            }
        }
        let is_meant = |locale: &&Locale| {
            parts.is_empty() || parts.iter().any(|(of, _)| std::ptr::eq(*of, *locale))
        };
        let locales = self.locales.iter().filter(is_meant).collect();
        Ok(Selection { locales, parts })
    }

    /// The locales with the names of some, each once. Where a name holds what is no Unicode, several may
    /// be shown with the same name.
    fn all_called(&self, chosen: &[&Locale]) -> Vec<&Locale> {
        let is_chosen = |locale: &&Locale| chosen.iter().any(|one| one.name == locale.name);
        self.locales.iter().filter(is_chosen).collect()
    }

    /// Whether a path is one of the project's, or holds some of its files.
    pub fn holds(&self, path: &Path) -> bool {
        if self.layout.is_some() {
            self.is_whole_path(path) || !self.parts_at(path).is_empty()
        } else {
            let root = self.place(&self.root).canonicalize().ok();
            let path = self.place(path);
            let mut above = path
                .ancestors()
                .filter_map(|above| above.canonicalize().ok());
            root.is_some() && above.any(|above| Some(&above) == root.as_ref())
        }
    }

    /// What of which locale is meant by one word.
    fn parts(&self, typed: &str) -> Result<Vec<(&Locale, Option<PathBuf>)>, Failure> {
        if self.layout.is_some() && self.locale(typed).is_none() {
            let parts = self.parts_at(Path::new(typed));
            return if parts.is_empty() {
                Err(self.no_locale(typed))
            } else {
                Ok(parts)
            };
        }
        let (locale, path) = self.part(typed)?;
        Ok(if let Some(path) = path {
            vec![(locale, Some(path))]
        } else {
            let same = self.all_called(&[locale]).into_iter();
            same.map(|locale| (locale, None)).collect()
        })
    }

    /// The parts of locales that lie at a path or below it, where patterns say where files lie.
    fn parts_at(&self, typed: &Path) -> Vec<(&Locale, Option<PathBuf>)> {
        let absolute = |path: &Path| PathBuf::from(normal(&self.place(path).to_string_lossy()));
        let wanted = absolute(typed);
        let part = |locale| {
            let files = &self.listing(locale).files;
            let (path, place) = files
                .iter()
                .map(|file| (&file.path, absolute(&file.path)))
                .find(|(_, place)| place.starts_with(&wanted))?;
            // As it is shown: what lies below it taken off.
            let below = place.components().count() - wanted.components().count();
            path.ancestors().nth(below).map(Path::to_owned)
        };
        let locales = self.locales.iter();
        let parts = locales.filter_map(|locale| Some((locale, Some(part(locale)?))));
        parts.collect()
    }

    /// The locale that is named, or whose folder holds the path; and the rest of that path.
    fn find(&self, typed: &str) -> Option<(&Locale, PathBuf)> {
        if let Some(locale) = self.locale(typed) {
            return Some((locale, PathBuf::new()));
        }
        let root = self.place(&self.root);
        let within = |path: &Path| {
            self.above(path).find_map(|above| {
                let locale = self.locale(name_in(&root, above)?)?;
                Some((locale, path.strip_prefix(above).ok()?.to_owned()))
            })
        };
        let path = self.place(Path::new(typed));
        let is_plain = |rest: &Path| {
            let mut parts = rest.components();
            parts.all(|part| matches!(part, Component::Normal(_)))
        };
        within(&path)
            .filter(|(_, rest)| is_plain(rest))
            .or_else(|| within(&path.canonicalize().ok()?))
            .or_else(|| within(&root.join(typed)))
    }

    /// Whether a path is that of the whole folder.
    fn is_whole(&self, typed: &str) -> bool {
        self.is_whole_path(Path::new(typed))
    }

    fn is_whole_path(&self, path: &Path) -> bool {
        let real = |path: &Path| self.place(path).canonicalize().ok();
        let (root, typed) = (real(&self.root), real(path));
        match (root, typed) {
            (Some(root), Some(typed)) if self.layout.is_some() => root.starts_with(typed),
            (root, typed) => root.is_some() && root == typed,
        }
    }

    fn part(&self, typed: &str) -> Result<(&Locale, Option<PathBuf>), Failure> {
        let Some((locale, rest)) = self.find(typed) else {
            return Err(self.no_locale(typed));
        };
        let folder = self.folder(locale);
        if rest == Path::new("") {
            return Ok((locale, None));
        }
        let part = folder.join(rest);
        let listing = self.listing(locale);
        let files = || listing.files.iter().map(|file| &file.path);
        if files().any(|path| path.starts_with(&part)) {
            return Ok((locale, Some(part)));
        }
        let names: Vec<String> = files().map(|path| shown(path)).collect();
        let asked = shown(&part);
        let others = names
            .iter()
            .map(String::as_str)
            .filter(|name| *name != asked);
        let phrase = Phrase::new("folder-no-file").with("path", typed);
        Err(Failure::cannot(
            phrase
                .with("locale", locale.name.as_str())
                .with_nearest(meant(&asked, others)),
        ))
    }

    /// What a command needs to find the same project again, each word after a space and quoted for a
    /// shell. Empty where it finds it by itself.
    pub fn options(&self) -> String {
        quoted(&self.options)
    }

    pub(super) fn without_source(&self, source: &str) -> Failure {
        let phrase = self.without("folder-no-source", source, self.options());
        Failure::cannot(phrase.with_nearest(self.meant(source).as_deref()))
    }

    fn no_locale(&self, typed: &str) -> Failure {
        let phrase = self.without("folder-no-locale", typed, self.options());
        let new = match known(last(typed)) {
            Ok(_) => Some(last(typed).to_owned()),
            Err(meant) => meant,
        };
        Failure::cannot(match (self.meant(typed), new) {
            (None, Some(new)) => phrase.with("found", "new").with("nearest", new),
            (meant, _) => phrase.with_nearest(meant.as_deref()),
        })
    }

    fn without(&self, id: &'static str, name: &str, options: String) -> Phrase {
        Phrase::new(id)
            .with("locale", name)
            .with("folder", shown(&self.root))
            .with("options", options)
    }

    /// The locale that was likely meant by what is none: the one whose folder holds that path, one
    /// of the same language or, where it is no language, one with a similar name. (`es` is no typo
    /// of `en`.)
    fn meant(&self, typed: &str) -> Option<String> {
        let names = self.locales.iter().map(|locale| locale.name.as_str());
        let tags = || names.clone().filter(|name| of_folder(name).is_some());
        let path = self.place(Path::new(typed));
        let root = self.place(&self.root);
        if let Some(name) = self.above(&path).find_map(|path| name_in(&root, path)) {
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

    /// A path and those above it; of a path that does not exist, only what was typed.
    fn above<'p>(&self, path: &'p Path) -> impl Iterator<Item = &'p Path> {
        let is_there = path.exists();
        path.ancestors()
            .take_while(move |above| is_there || *above != self.current)
    }
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
