//! `access-key`: an access key (`.accesskey`) of more than one letter, or one that its label does not have.
//! The key would not work, or no letter of the label would be underlined.

use crate::check::cause::TextCause;
use crate::check::context::Context;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::facts::{EntryRef, PatternRef};
use crate::text::span::Slice;

/// The rule.
pub const RULE: Rule = Rule {
    id: "access-key",
    source: "save =\n    .label = Save\n    .accesskey = S\n",
    wrong: "save =\n    .label = Guardar\n    .accesskey = S\n",
    right: "save =\n    .label = Guardar\n    .accesskey = G\n",
    checks: in_file(check),
    ..BASE
};

/// The attribute that holds the key.
const KEY: &str = "accesskey";

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let bytes = context.file.text.as_bytes();
    if context.locale.is_source || memchr::memmem::find(bytes, KEY.as_bytes()).is_none() {
        return;
    }
    for entry in context.file.facts.entries() {
        let Some(source) = context.source_entry(entry) else {
            continue;
        };
        // What the source does not keep to, no translation needs to.
        let Some((_, true)) = access_key(source).map(|(key, label)| (key, is_in(&key, label)))
        else {
            continue;
        };
        let Some((key, label)) = access_key(entry) else {
            continue;
        };
        let name = String::from(entry.id());
        let (key, place) = (String::from(key), key.span());
        if key.chars().filter(|c| !is_mark(*c)).count() > 1 {
            reporter.report(place, TextCause::AccessKeyLong { name, key });
        } else if !is_in(&key, label) && is_written_alike(&key, label) {
            let text = label.texts().next().map_or_else(String::new, String::from);
            reporter.report(place, TextCause::AccessKeyElsewhere { name, key, text });
        }
    }
}

/// The access key of a message, where it is a plain text, and its label.
fn access_key(entry: EntryRef<'_>) -> Option<(Slice<'_>, PatternRef<'_>)> {
    let key = entry.pattern(Some(KEY)).filter(|key| key.is_plain())?;
    let label = entry.pattern(Some("label")).or_else(|| entry.value())?;
    Some((key.source(), label))
}

/// Whether a label has a key, in capital or small letters.
fn is_in(key: &str, label: PatternRef<'_>) -> bool {
    let key = key.to_lowercase();
    // What is in braces is not known.
    label.uses().next().is_some() || label.texts().any(|text| text.to_lowercase().contains(&key))
}

/// Whether a label is written in letters such as the key: to others (`コピー`, `URL をコピー`), the program
/// adds the key itself.
fn is_written_alike(key: &str, label: PatternRef<'_>) -> bool {
    let letters = || {
        label
            .texts()
            .flat_map(|text| text.str().chars())
            .filter(|c| c.is_alphabetic())
    };
    if key.is_ascii() {
        letters().any(|c| c.is_ascii()) && letters().all(is_latin)
    } else {
        letters().any(|c| !c.is_ascii())
    }
}

/// Whether a letter lies in one of Unicode's blocks of Latin letters; those of phonetics are left out.
fn is_latin(letter: char) -> bool {
    matches!(letter, '\0'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
}

fn is_mark(c: char) -> bool {
    unicode_width::UnicodeWidthChar::width(c) == Some(0)
}
