//! The messages of one locale: its files, and a `FluentBundle` that holds only what was formatted.

pub mod embedded;
mod fill;
mod filling;
pub mod resource;

use crate::catalog::bundle::filling::{Filling, empty_bundle};
use crate::catalog::bundle::resource::Resource;
use crate::catalog::limits::{self, Bounded, MOST_TEXT, MOST_WORK};
use crate::catalog::tag;
use crate::ftl::entry::plain::{Doubt, Plain};
use fluent_bundle::FluentArgs;
use std::borrow::Cow;
use std::cell::RefCell;
use std::path::PathBuf;
use unic_langid::LanguageIdentifier;

/// One locale of a catalog.
pub struct Bundle {
    /// The language it is written in.
    pub tag: LanguageIdentifier,
    resources: Vec<Resource>,
    filling: RefCell<Filling>,
}

/// Which part of a message is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessagePart<'a> {
    /// Its value.
    Value,
    /// The attribute of this name.
    Attribute(&'a str),
}

/// A message that is there and cannot be printed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BrokenMessage {
    /// The message's id.
    pub id: String,
    /// The file, where it was read from one.
    pub path: Option<PathBuf>,
    /// The 1-based line on which the message starts.
    pub line: usize,
}

impl Bundle {
    /// Makes a locale of its files. Of two files that hold one id the first given wins.
    pub fn new(tag: LanguageIdentifier, resources: Vec<Resource>) -> Self {
        Self {
            tag,
            resources,
            filling: RefCell::default(),
        }
    }

    /// The built-in locale of this tag, with those of its files that `wanted` selects by name.
    pub fn embedded(name: &str, wanted: impl Fn(&str) -> bool) -> Self {
        let files = embedded::LOCALES.iter().filter(|locale| locale.tag == name);
        let files = files
            .flat_map(|locale| locale.files)
            .filter(|file| wanted(file.name));
        Self::new(tag(name), files.map(Resource::embedded).collect())
    }

    /// Resets what it may spend on formatting messages.
    pub(crate) fn renew(&self) {
        self.filling.borrow_mut().spent = 0;
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

    /// Whether a message has a title that can be formatted.
    pub fn titled(&self, id: &str) -> bool {
        matches!(
            self.format(id, MessagePart::Attribute("title"), None, None),
            Ok(Some(_))
        )
    }

    /// Formats a message's value or attribute.
    ///
    /// `Ok(None)` says that there is no such part. What the message refers to is taken from this
    /// locale, and where it lacks an entry from `fallback`.
    ///
    /// # Errors
    ///
    /// `BrokenMessage` where the entry, or one it refers to, has a syntax error, nests too deeply, or
    /// cannot be resolved: an unknown reference, a cycle, more than 100 placeables, an argument
    /// that was not given. So where it passes one of the `limits`.
    pub fn format(
        &self,
        id: &str,
        part: MessagePart<'_>,
        args: Option<&FluentArgs<'_>>,
        fallback: Option<&Bundle>,
    ) -> Result<Option<String>, BrokenMessage> {
        let Some((source, lossy)) = self.source(id) else {
            return self.stray(id).map_or(Ok(None), Err);
        };
        if let Ok(text) = plain(source, lossy, part) {
            return Ok(text);
        }
        self.print(id, part, args, fallback)
            .map_err(|()| self.broken(id))
    }

    fn print(
        &self,
        id: &str,
        part: MessagePart<'_>,
        args: Option<&FluentArgs<'_>>,
        fallback: Option<&Bundle>,
    ) -> Result<Option<String>, ()> {
        let filling = &mut *self.filling.borrow_mut();
        let cost = self.fill(filling, id, fallback);
        if cost.largest > MOST_TEXT {
            return Err(());
        }
        let bundle = filling
            .bundle
            .get_or_insert_with(|| empty_bundle(&self.tag));
        let message = bundle.get_message(id).ok_or(())?;
        let pattern = match part {
            MessagePart::Value => message.value(),
            MessagePart::Attribute(name) => message.get_attribute(name).map(|found| found.value()),
        };
        let Some(pattern) = pattern else {
            return Ok(None);
        };
        filling.spent = filling
            .spent
            .saturating_add(limits::work(cost.largest, cost.refers));
        if filling.spent > MOST_WORK {
            return Err(());
        }
        let mut errors = Vec::new();
        let mut text = Bounded::new(MOST_TEXT);
        let written = bundle.write_pattern(&mut text, pattern, args, &mut errors);
        if written.is_err() || !errors.is_empty() {
            return Err(());
        }
        Ok(Some(text.into_text()))
    }

    /// An entry's text: this locale's, else the fallback's.
    pub(super) fn source_or<'l>(
        &'l self,
        id: &str,
        fallback: Option<&'l Bundle>,
    ) -> Option<(&'l str, bool)> {
        self.source(id)
            .or_else(|| fallback.and_then(|other| other.source(id)))
    }

    /// Returns an entry's text, and whether its file held bytes that are no UTF-8.
    fn source(&self, id: &str) -> Option<(&str, bool)> {
        let mut files = self.resources.iter();
        files.find_map(|file| Some((file.source(file.find(id)?), file.lossy)))
    }

    /// A line that begins like the message and is none: its `=` is missing, or was mistyped.
    fn stray(&self, id: &str) -> Option<BrokenMessage> {
        self.resources.iter().find_map(|file| {
            let line = file.stray_line(id)?;
            Some(BrokenMessage {
                id: id.to_owned(),
                path: file.path.clone(),
                line,
            })
        })
    }

    fn broken(&self, id: &str) -> BrokenMessage {
        let place = self
            .resources
            .iter()
            .find_map(|file| file.find(id).map(|at| (file, at)));
        BrokenMessage {
            id: id.to_owned(),
            path: place.and_then(|(file, _)| file.path.clone()),
            line: place.map_or(0, |(file, piece)| file.line(piece)),
        }
    }
}

/// The part of a message that is nothing but text.
fn plain(source: &str, lossy: bool, part: MessagePart<'_>) -> Result<Option<String>, Doubt> {
    let attribute = match part {
        MessagePart::Value => None,
        MessagePart::Attribute(name) => Some(name),
    };
    let plain = Plain::read(source)
        .filter(|_| source.len() <= MOST_TEXT)
        .filter(|_| !lossy || !source.contains('\u{fffd}'));
    let plain = plain.ok_or(Doubt)?;
    Ok(plain.part(attribute).map(Cow::into_owned))
}
