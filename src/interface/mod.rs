//! How the tool itself speaks: its messages, in the reader's language.
//!
//! A message is looked up along a chain of locales that ends in the built-in English, which holds
//! every id (a test sees to it), so there is always something to say.

pub(crate) mod chain;
mod failure;

use crate::catalog::bundle::{BrokenMessage, Bundle, MessagePart};
use crate::catalog::reader::Reader;
use crate::catalog::{ORGANISATION, STATEMENTS, embedded, tag};
use crate::language::SOURCE;
use crate::phrase::{Phrase, Value};
use crate::text::pseudo::Pseudo;
use crate::text::visible::visible;
use fluent_bundle::{FluentArgs, FluentValue};
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use unic_langid::LanguageIdentifier;

/// The words of the tool, in one reader's language.
///
/// It belongs to one thread: others make their own, which costs less than what is said with it.
///
/// ```
/// use mira::{Interface, Reader};
///
/// let reader: Reader = "pt-BR".parse()?;
/// assert_eq!(Interface::new(&reader).tag().to_string(), "pt");
/// # Ok::<(), mira::Failure>(())
/// ```
pub struct Interface {
    /// Made when the first word is said: most calls say none.
    chain: OnceCell<Vec<Bundle>>,
    make: Box<dyn Fn() -> Vec<Bundle>>,
    pseudo: Option<Pseudo>,
    broken: RefCell<Vec<BrokenMessage>>,
    /// Labels and the like, which depend on nothing: every finding of a report says them again.
    said: RefCell<BTreeMap<&'static str, String>>,
}

impl Interface {
    /// Makes the interface that speaks to this reader, in a language built in.
    pub fn new(reader: &Reader) -> Self {
        Self::for_reader(reader, PathBuf::new(), None)
    }

    /// Makes the interface for a reader of the catalog in the folder `i18n`, relative to `current`:
    /// messages of its `interface.ftl` come before the built-in ones.
    pub(crate) fn for_reader(reader: &Reader, current: PathBuf, i18n: Option<PathBuf>) -> Self {
        let pseudo = reader.pseudo;
        let reader = reader.clone();
        let make = move || chain::chain(&reader, &current, i18n.as_deref());
        Self::of(Box::new(make), pseudo)
    }

    /// Makes the English one.
    pub(crate) fn english() -> Self {
        let english = || {
            vec![Bundle::embedded(SOURCE, |name| {
                !matches!(name, STATEMENTS | ORGANISATION)
            })]
        };
        Self::of(Box::new(english), None)
    }

    /// Makes an interface of its locales, the wanted one first and the built-in English last.
    #[doc(hidden)]
    pub fn of(make: Box<dyn Fn() -> Vec<Bundle>>, pseudo: Option<Pseudo>) -> Self {
        Self {
            chain: OnceCell::new(),
            make,
            pseudo,
            broken: RefCell::default(),
            said: RefCell::default(),
        }
    }

    /// The language it speaks: one built in, whatever words of its own a catalog has.
    pub fn tag(&self) -> LanguageIdentifier {
        let is_built_in = |locale: &&Bundle| {
            let name = locale.tag.to_string();
            embedded::LOCALES.iter().any(|known| known.tag == name)
        };
        let first = self.chain().iter().find(is_built_in);
        first.map_or_else(|| tag(SOURCE), |locale| locale.tag.clone())
    }

    /// Says a phrase; one line, without a full stop where it is an error's.
    #[must_use]
    pub fn say(&self, phrase: &Phrase) -> String {
        let look_up = || {
            let found = self.look_up(phrase.id, MessagePart::Value, &phrase.args);
            found.map(|(text, _)| text)
        };
        if !phrase.args.is_empty() {
            return look_up().unwrap_or_default();
        }
        let mut said = self.said.borrow_mut();
        let text = said.entry(phrase.id);
        text.or_insert_with(|| look_up().unwrap_or_default())
            .clone()
    }

    /// Says an attribute of a phrase, with the same arguments; `None` where it has none.
    ///
    /// `help` is what to do next; `label` is what stands beside the caret of a finding.
    #[must_use]
    pub fn say_attribute(&self, phrase: &Phrase, attribute: &str) -> Option<String> {
        let part = MessagePart::Attribute(attribute);
        self.look_up(phrase.id, part, &phrase.args)
            .map(|(text, _)| text)
    }

    /// Says a message whose id is made at run time, from the name of an option for instance.
    #[doc(hidden)]
    pub fn say_id(&self, id: &str, part: MessagePart<'_>) -> Option<String> {
        self.look_up(id, part, &[]).map(|(text, _)| text)
    }

    /// Says a message, and on the next lines what to do, where it says that.
    pub(crate) fn say_with_help(&self, phrase: &Phrase) -> String {
        let headline = self.say(phrase);
        match self.say_attribute(phrase, "help") {
            Some(help) if !help.trim().is_empty() => format!("{headline}\n{}", help.trim_end()),
            _ => headline,
        }
    }

    /// Says a message that takes no arguments. Returns its text and the language of that.
    pub(crate) fn say_in(&self, id: &'static str) -> (String, LanguageIdentifier) {
        let found = self.look_up(id, MessagePart::Value, &[]);
        found.map_or_else(
            || (String::new(), self.tag()),
            |(text, locale)| (text, locale.tag.clone()),
        )
    }

    /// The messages of a catalog's own interface that could not be said, each once.
    #[doc(hidden)]
    pub fn broken(&self) -> Vec<BrokenMessage> {
        let mut broken = self.broken.borrow().clone();
        broken.sort();
        broken.dedup();
        broken
    }

    fn chain(&self) -> &[Bundle] {
        self.chain.get_or_init(&self.make)
    }

    /// The text of a message or attribute, and the locale that has it.
    fn look_up(
        &self,
        id: &str,
        part: MessagePart<'_>,
        args: &[(&str, Value)],
    ) -> Option<(String, &Bundle)> {
        let args: Option<FluentArgs<'_>> = (!args.is_empty()).then(|| {
            args.iter()
                .map(|(name, value)| (*name, fluent_value(value)))
                .collect()
        });
        let chain = self.chain();
        // What one message costs is not taken from the next one's share.
        chain.iter().for_each(Bundle::renew);
        for (at, locale) in chain.iter().enumerate() {
            match locale.format(id, part, args.as_ref(), chain.get(at + 1)) {
                Ok(Some(text)) => {
                    let text = visible(&text).into_owned();
                    let text = match self.pseudo {
                        Some(pseudo) => pseudo.transform(&text),
                        None => text,
                    };
                    return Some((text, locale));
                }
                // A message without this attribute has none, whatever the next locale's has.
                Ok(None) if locale.has(id) && part != MessagePart::Value => return None,
                Ok(None) => {}
                Err(broken) => {
                    // The last is the built-in English, and its variables are ours to give.
                    debug_assert!(
                        at + 1 < chain.len(),
                        "{id} was given only {:?}",
                        args.as_ref()
                    );
                    self.broken.borrow_mut().push(broken);
                }
            }
        }
        None
    }
}

impl fmt::Debug for Interface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Interface").finish_non_exhaustive()
    }
}

fn fluent_value(value: &Value) -> FluentValue<'_> {
    match value {
        Value::Text(text) => FluentValue::from(text.as_str()),
        Value::Number(number) => FluentValue::from(*number),
    }
}
