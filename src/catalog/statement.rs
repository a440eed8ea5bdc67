//! One statement in one locale, title and text together.

use crate::catalog::bundle::{BrokenMessage, Bundle, MessagePart};
use unic_langid::LanguageIdentifier;

/// A statement as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Statement {
    /// The message's id.
    pub id: String,
    /// Its heading, the attribute `.title`.
    pub title: Option<String>,
    /// Its text, the message's value.
    pub text: Option<String>,
    /// The language both are in.
    pub lang: LanguageIdentifier,
}

/// What of a statement is going to be printed, and so must be in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Its text alone.
    Text,
    /// Its text, and its heading where the locale has one.
    Titled,
    /// Its heading and its text, as far as the source has them.
    Whole,
}

/// Finds a statement in a locale that holds all of it.
///
/// What the source has decides what all of it is. `None` where the locale lacks a part, or all. A
/// message that is there and cannot be printed is added to `broken`, each time anew.
pub fn find(
    locale: &Bundle,
    source: &Bundle,
    id: &str,
    needs: Needs,
    broken: &mut Vec<BrokenMessage>,
) -> Option<Statement> {
    match parts(locale, source, id, needs) {
        Ok(found) => {
            let (title, text) = found?;
            Some(Statement {
                id: id.to_owned(),
                title,
                text,
                lang: locale.tag.clone(),
            })
        }
        Err(fault) => {
            broken.push(fault);
            None
        }
    }
}

type Parts = (Option<String>, Option<String>);

/// The heading and the text in one locale; `None` where it lacks one that the source has.
fn parts(
    locale: &Bundle,
    source: &Bundle,
    id: &str,
    needs: Needs,
) -> Result<Option<Parts>, BrokenMessage> {
    // As in every Fluent program, what it refers to must stand in the same locale.
    let text = locale.format(id, MessagePart::Value, None, None)?;
    if needs == Needs::Text {
        return Ok(text.map(|text| (None, Some(text))));
    }
    let title = locale.format(id, MessagePart::Attribute("title"), None, None)?;
    if needs == Needs::Titled {
        return Ok(text.map(|text| (title, Some(text))));
    }
    if text.is_none() && title.is_none() {
        return Ok(None);
    }
    if std::ptr::eq(locale, source) {
        return Ok(Some((title, text)));
    }
    // A broken source asks for nothing: what is here is shown.
    let lacks = |have: &Option<String>, part| {
        have.is_none() && matches!(source.format(id, part, None, None), Ok(Some(_)))
    };
    if lacks(&text, MessagePart::Value) || lacks(&title, MessagePart::Attribute("title")) {
        return Ok(None);
    }
    Ok(Some((title, text)))
}
