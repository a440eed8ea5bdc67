//! The words of one locale: its files, and a bundle that is filled only with what is printed.

use crate::catalog::resource::Resource;
use crate::ftl::parseable::parseable;
use crate::ftl::plain::{Doubt, Plain};
use crate::ftl::{depth, references};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use std::borrow::Cow;
use std::cell::RefCell;
use std::path::PathBuf;
use unic_langid::LanguageIdentifier;

/// One locale of a catalog.
pub struct Locale {
    /// The language it is written in.
    pub tag: LanguageIdentifier,
    resources: Vec<Resource>,
    filling: RefCell<Filling>,
}

/// The bundle, and the ids that were looked for already (a term's with its `-`).
#[derive(Default)]
struct Filling {
    /// Made when the first message is wanted: of most locales none is.
    bundle: Option<FluentBundle<FluentResource>>,
    seen: Vec<String>,
}

fn empty_bundle(tag: &LanguageIdentifier) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![tag.clone()]);
    // The one place where this is decided: terminals and files show the marks as rubbish, and
    // HTML has <bdi>. A statement is set in one language, so nothing is lost in text.
    bundle.set_use_isolating(false);
    bundle
}

/// The text as the parser can bear it. Only a text with an escape can be unbearable, and to look
/// closer would cost every other call its processor's features.
fn tame(source: &str) -> Cow<'_, str> {
    if source.contains('\\') {
        parseable(source)
    } else {
        Cow::Borrowed(source)
    }
}

/// Which part of a message is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// Its value.
    Value,
    /// The attribute of this name.
    Attribute(&'a str),
}

/// A message that is there and cannot be printed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Broken {
    /// The message's id.
    pub id: String,
    /// The file, where it was read from one.
    pub path: Option<PathBuf>,
    /// The 1-based line on which the message starts.
    pub line: usize,
}

impl Locale {
    /// Makes a locale of its files. Of two files that hold one id the first given wins.
    pub fn new(tag: LanguageIdentifier, resources: Vec<Resource>) -> Self {
        Self {
            tag,
            resources,
            filling: RefCell::default(),
        }
    }

    /// Its files, those that win first.
    pub fn resources(&self) -> &[Resource] {
        &self.resources
    }

    /// Whether a message of this id stands in one of the files, sound or not.
    pub fn has(&self, id: &str) -> bool {
        self.resources
            .iter()
            .any(|resource| resource.find(id).is_some())
    }

    /// Formats a message's value or attribute.
    ///
    /// `Ok(None)` says that there is no such part. What the message refers to is taken from this
    /// locale, and where it lacks an entry from `fallback`.
    ///
    /// # Errors
    ///
    /// [`Broken`] where the entry, or one it refers to, has a syntax error, nests too deeply, or
    /// cannot be resolved: an unknown reference, a cycle, more than 100 placeables, an argument
    /// that was not given.
    pub fn format(
        &self,
        id: &str,
        part: Part<'_>,
        args: Option<&FluentArgs<'_>>,
        fallback: Option<&Locale>,
    ) -> Result<Option<String>, Broken> {
        if !self.has(id) {
            return self.stray(id).map_or(Ok(None), Err);
        }
        if let Ok(text) = self.plain(id, part) {
            return Ok(text);
        }
        let broken = || self.broken(id);
        let Filling { bundle, seen } = &mut *self.filling.borrow_mut();
        let bundle = bundle.get_or_insert_with(|| empty_bundle(&self.tag));
        self.fill(bundle, seen, id, fallback)
            .map_err(|()| broken())?;
        let Some(message) = bundle.get_message(id) else {
            return Err(broken());
        };
        let pattern = match part {
            Part::Value => message.value(),
            Part::Attribute(name) => message.get_attribute(name).map(|found| found.value()),
        };
        let Some(pattern) = pattern else {
            return Ok(None);
        };
        let mut errors = Vec::new();
        let text = bundle
            .format_pattern(pattern, args, &mut errors)
            .into_owned();
        if errors.is_empty() {
            Ok(Some(text))
        } else {
            Err(broken())
        }
    }

    /// The part of a message that is nothing but text.
    fn plain(&self, id: &str, part: Part<'_>) -> Result<Option<String>, Doubt> {
        let (source, lossy) = self.source(id).ok_or(Doubt)?;
        let attribute = match part {
            Part::Value => None,
            Part::Attribute(name) => Some(name),
        };
        let plain = Plain::read(source).filter(|_| !lossy || !source.contains('\u{fffd}'));
        let plain = plain.ok_or(Doubt)?;
        Ok(plain.part(attribute).map(Cow::into_owned))
    }

    /// Puts an entry, and all that it refers to, into the bundle.
    fn fill(
        &self,
        bundle: &mut FluentBundle<FluentResource>,
        seen: &mut Vec<String>,
        id: &str,
        fallback: Option<&Locale>,
    ) -> Result<(), ()> {
        let mut wanted = vec![id.to_owned()];
        while let Some(id) = wanted.pop() {
            if seen.contains(&id) {
                continue;
            }
            let found = self
                .source(&id)
                .or_else(|| fallback.and_then(|other| other.source(&id)));
            seen.push(id);
            // An unknown reference shows up when the message is formatted.
            let Some((source, lossy)) = found else {
                continue;
            };
            if depth::too_deep(source).is_some() || (lossy && source.contains('\u{fffd}')) {
                return Err(());
            }
            // What stands between this entry and the next may be faulty: that is not this one's.
            let parsed = FluentResource::try_new(tame(source).into_owned());
            let resource = parsed.unwrap_or_else(|(usable, _)| usable);
            if resource.entries().next().is_none() {
                return Err(());
            }
            resource
                .entries()
                .for_each(|entry| references::references(entry, &mut wanted));
            bundle.add_resource(resource).map_err(drop)?;
        }
        Ok(())
    }

    /// Returns an entry's text, and whether its file held bytes that are no UTF-8.
    fn source(&self, id: &str) -> Option<(&str, bool)> {
        let mut files = self.resources.iter();
        files.find_map(|file| Some((file.source(file.find(id)?), file.lossy)))
    }

    /// A line that begins like the message and is none: its `=` is missing, or was mistyped.
    fn stray(&self, id: &str) -> Option<Broken> {
        self.resources.iter().find_map(|file| {
            let line = file.stray_line(id)?;
            Some(Broken {
                id: id.to_owned(),
                path: file.path.clone(),
                line,
            })
        })
    }

    fn broken(&self, id: &str) -> Broken {
        let place = self
            .resources
            .iter()
            .find_map(|file| file.find(id).map(|at| (file, at)));
        Broken {
            id: id.to_owned(),
            path: place.and_then(|(file, _)| file.path.clone()),
            line: place.map_or(0, |(file, piece)| file.line(piece)),
        }
    }
}
