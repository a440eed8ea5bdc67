//! Which language `mira new` is to begin: a code, or a name that people use.

use crate::failure::Failure;
use crate::interface::Interface;
use crate::language::Tag;
use crate::language::called::{self, Language, Meaning};
use crate::language::known::known;
use crate::phrase::Phrase;

/// The most languages that are named where a name is that of several.
const MOST: usize = 12;

/// Finds the language that was typed. Returns its code and the tag that this is.
///
/// # Errors
///
/// It is no language, or it may be several.
pub fn language(typed: &str, interface: &Interface) -> Result<(String, Tag), Failure> {
    let meant = match known(typed) {
        Ok(tag) => return Ok((typed.to_owned(), tag)),
        Err(meant) => meant,
    };
    let is_code = typed.len() <= 3;
    let found = match called::meaning(typed) {
        // `kom` is an old code of one language and the name of another.
        Meaning::One(one) if is_code && meant.as_ref().is_some_and(|tag| *tag != one.tag) => {
            let other = meant.as_deref().and_then(called::of_tag);
            Meaning::Several([one].into_iter().chain(other).collect())
        }
        found => found,
    };
    let reader = interface.tag().language.as_str().to_owned();
    let phrase = Phrase::new("new-no-language").with("locale", typed);
    Err(Failure::cannot(match found {
        Meaning::One(one) => {
            if let Ok(tag) = known(one.tag) {
                return Ok((one.tag.to_owned(), tag));
            }
            phrase.with("found", "yes").with("nearest", one.tag)
        }
        Meaning::Several(languages) => Phrase::new("new-several")
            .with("name", typed)
            .with("languages", list(&languages, &reader)),
        Meaning::Near(name, language) if meant.is_none() => phrase
            .with("found", "name")
            .with("name", name)
            .with("nearest", language.tag),
        Meaning::Near(..) | Meaning::None => {
            let found = if meant.is_some() { "yes" } else { "no" };
            let phrase = phrase.with("found", found);
            phrase.with("nearest", meant.unwrap_or_default())
        }
    }))
}

/// `kea (Kabuverdianu), lou (Louisiana Creole)`.
fn list(languages: &[Language], reader: &str) -> String {
    let shown = languages.iter().take(MOST);
    let shown = shown.map(|one| format!("{} ({})", one.tag, one.name(reader)));
    let mut list = shown.collect::<Vec<_>>().join(", ");
    if languages.len() > MOST {
        list.push_str(", …");
    }
    list
}
