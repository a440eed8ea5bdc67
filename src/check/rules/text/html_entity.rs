//! `html-entity`: `&eacute;` or `&#233;` in a text of a project whose source file has no HTML. Fluent does
//! not convert it, so readers would see it.

use crate::check::cause::TextCause;
use crate::check::context::{CheckedFile, Context};
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::check::shared::html::entity::reference;
use crate::check::shared::html::tags::has_tags;
use crate::facts::PatternRef;
use crate::ftl::edit::Fix;
use crate::text::span::Slice;
use std::collections::HashMap;
use unicode_width::UnicodeWidthChar as _;

/// The rule.
pub const RULE: Rule = Rule {
    id: "html-entity",
    source: "song = Song\n",
    wrong: "song = Canci&oacute;n\n",
    right: "song = Canción\n",
    checks: in_file(check),
    ..BASE
};

/// Most edits of one fix: another finding has the next ones.
const MOST_EDITS: usize = 100;

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let Some(source) = context.counterpart() else {
        return;
    };
    if memchr::memchr(b'&', context.file.text.as_bytes()).is_none() || has_html(source) {
        return;
    }
    // Where some of the source's files have HTML, `&nbsp;` and `&shy;` are meant for typography.
    let mut files = context.source.files.iter();
    let is_html = files.any(has_tags);
    for (pattern, _) in context.pattern_pairs().chain(context.term_pairs()) {
        // A text with tags of its own is HTML, whatever the source's is.
        if pattern.texts().any(|text| text.contains("</")) {
            continue;
        }
        for places in distinct(pattern) {
            if is_html && matches!(places[0].str(), "&nbsp;" | "&shy;") {
                continue;
            }
            if reporter.is_full() {
                return;
            }
            let code = String::from(places[0]);
            let written = written(&code);
            let fix = Fix::guess_all(places.iter().map(|one| (one.span(), &*written)));
            let cause = TextCause::HtmlEntity {
                name: pattern.name(),
                code,
                written,
            };
            reporter.report_with(places[0].span(), cause, fix);
        }
    }
}

/// Whether a file has tags or entities: then its translations may have them, too.
fn has_html(file: &CheckedFile<'_>) -> bool {
    let text = Slice::new(file.text, 0..file.text.len());
    has_tags(file) || !entities(text).is_empty()
}

/// Lists the entities of a value or attribute, equal ones together.
fn distinct(pattern: PatternRef<'_>) -> Vec<Vec<Slice<'_>>> {
    let mut found: Vec<Vec<Slice<'_>>> = Vec::new();
    let mut known = HashMap::new();
    for text in pattern.texts() {
        for entity in entities(text) {
            let at = *known.entry(entity.str()).or_insert(found.len());
            match found.get_mut(at) {
                Some(places) if places.len() < MOST_EDITS => places.push(entity),
                Some(_) => {}
                None => found.push(vec![entity]),
            }
        }
    }
    found
}

/// Lists the entities of a text; those that follow each other are one.
fn entities(text: Slice<'_>) -> Vec<Slice<'_>> {
    let mut found: Vec<Slice<'_>> = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find('&').map(|at| from + at) {
        let Some((_, len)) = reference(&text[at..]).filter(|(char, _)| is_meant(*char)) else {
            from = at + 1;
            continue;
        };
        from = at + len;
        match found.last_mut() {
            Some(last) if last.end() == text.start() + at => {
                *last = text.part(last.start() - text.start()..from);
            }
            _ => found.push(text.part(at..from)),
        }
    }
    found
}

/// Whether a person may want to write a character: no control character but tabs and line ends.
fn is_meant(character: char) -> bool {
    !character.is_control() || character.is_whitespace()
}

/// Returns what to write instead of entities: the characters, or the string literal of one that is
/// invisible or that is a brace.
fn written(entities: &str) -> String {
    let mut written = String::new();
    let mut from = 0;
    while let Some((character, len)) = reference(&entities[from..]) {
        from += len;
        let is_mark = character.width().unwrap_or_default() == 0 && written.is_empty();
        let is_hidden =
            character.is_whitespace() || matches!(character, '\u{AD}' | '\u{200B}'..='\u{200F}');
        if matches!(character, '{' | '}') {
            written.extend(["{ \"", character.encode_utf8(&mut [0; 4]), "\" }"]);
        } else if is_mark || is_hidden {
            let escape = format!("{{ \"\\u{:04X}\" }}", u32::from(character));
            written.push_str(&escape);
        } else {
            written.push(character);
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_found() {
        for (text, expected) in [
            ("a&nbsp;&#233;&#xE9;b", &["&nbsp;&#233;&#xE9;"][..]),
            ("a&#10;b &amp;", &["&#10;", "&amp;"]),
            ("AT&T; R&D; a & b; &é;", &[]),
            ("&; &#; &#x; &#xD800; &#+1; &#0; &", &[]),
            ("?a=1&copy=2", &[]),
        ] {
            let found = entities(Slice::new(text, 0..text.len()));
            let found: Vec<&str> = found.into_iter().map(Slice::str).collect();
            assert_eq!(found, expected, "{text:?}");
        }
    }

    #[test]
    fn the_character_is_written_instead() {
        for (entities, expected) in [
            ("&eacute;", "é"),
            ("&#x4f60;&#x597d;", "你好"),
            ("&#101;&#769;", "e\u{301}"),
            ("&#769;", "{ \"\\u0301\" }"),
            ("&nbsp;", "{ \"\\u00A0\" }"),
            ("&lt;&#123;", "<{ \"{\" }"),
            ("&#10;", "{ \"\\u000A\" }"),
        ] {
            assert_eq!(written(entities), expected, "{entities:?}");
        }
    }
}
