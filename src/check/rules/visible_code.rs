//! `visible-code`: a code of another format, such as `\n`, `\u00e9` or `&eacute;`, and quotation marks
//! around a whole text; also a variant's `[word]` that does not begin its line, or `word]` that does, a
//! name pasted twice, a sign before a placeable, and a machine's `<unk>`. The reader would see them as
//! they stand: Fluent knows none of them in a text. What the source has, too, is meant.

use super::{BASE, Rule, in_file};
use crate::check::codes::{Code, Kind, escapes, references, written};
use crate::check::glued::{glued, key};
use crate::check::locale::{File, View};
use crate::check::markup::has_tags;
use crate::check::settings::Sink;
use crate::check::signs::signs;
use crate::check::variables::{bare, variables, with_brackets};
use crate::facts::equals::repeats;
use crate::facts::{Pattern, Use, items};
use crate::phrase::Phrase;
use std::collections::HashSet;

/// The rule.
pub const RULE: Rule = Rule {
    id: "visible-code",
    source: "song = Song\n",
    wrong: "song = Canci\\u00f3n\n",
    right: "song = Canción\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let Some(twin) = view.twin() else { return };
    let bytes = view.file.text.as_bytes();
    if memchr::memchr2(b'\\', b'&', bytes).is_some() {
        all_codes(view, twin, sink);
    }
    if memchr::memchr2(b'"', b'\'', bytes).is_some() {
        quotes(view, twin, sink);
    }
    equals(view, twin, sink);
    before_values(view, twin, sink);
    unknown_words(view, twin, sink);
    let facts = &view.file.facts;
    let is_variable = |one: &&Use<'_>| matches!(one, Use::Variable(_));
    let count = |sign| memchr::memchr_iter(sign, bytes).count();
    // What stands for a variable, or before a variant, stands in no text.
    if count(b'$') > facts.uses.iter().filter(is_variable).count() {
        for (pattern, other) in view.pattern_pairs() {
            variable(view, pattern, (twin, other), sink);
        }
    }
    let variants = facts.variants.len();
    if variants == 0 || count(b'[') == variants && count(b']') == variants && count(b'(') == 0 {
        return;
    }
    for pattern in &facts.patterns {
        for bracket in glued(view, pattern) {
            let phrase = if bracket.starts_with(['[', '*']) {
                Phrase::new("visible-code-variant")
            } else {
                Phrase::new("visible-code-bracket").with("key", key(bracket))
            };
            let phrase = phrase
                .with("name", view.name_of(pattern))
                .with("code", bracket);
            sink.report(view.file.span(bracket), phrase);
        }
    }
}

/// Tells of texts that begin with a second `=`, or with their own name once more, where the source's
/// does not.
fn equals(view: &View<'_, '_>, twin: &File<'_>, sink: &mut Sink<'_>) {
    if !view.file.facts.has_equals {
        return;
    }
    let first = |file: &File<'_>, pattern: &Pattern<'_>| {
        let place = pattern.span.start as usize;
        let bytes = file.text.as_bytes();
        // An arrow is no second one.
        bytes.get(place) == Some(&b'=') && bytes.get(place + 1) != Some(&b'>')
    };
    for (pattern, other) in view.pattern_pairs() {
        let start = pattern.span.start as usize;
        let before = view.file.text.get(..start).unwrap_or_default();
        let is_second = before.trim_end_matches(' ').ends_with('=');
        if is_second && first(view.file, pattern) && !first(twin, other) {
            let phrase = Phrase::new("visible-code-equals").with("name", view.name_of(pattern));
            sink.report(start..start + 1, phrase);
        }
        if let Some(code) = doubled(view.file, pattern)
            && doubled(twin, other).is_none()
        {
            let phrase = Phrase::new("visible-code-twice").with("name", view.name_of(pattern));
            sink.report(view.file.span(code), phrase.with("code", code));
        }
    }
}

/// The own name and `=` that a text begins with.
fn doubled<'t>(file: &File<'t>, pattern: &Pattern<'t>) -> Option<&'t str> {
    let text = items(&file.facts.texts, &pattern.texts).first()?;
    let is_first = file.span(text).start == pattern.span.start as usize;
    let id = file.facts.entry(pattern.entry).id;
    repeats(text, pattern.attribute.unwrap_or(id)).filter(|_| is_first)
}

/// Tells of signs right before a placeable.
fn before_values(view: &View<'_, '_>, twin: &File<'_>, sink: &mut Sink<'_>) {
    if !view.file.facts.has_signs {
        return;
    }
    for (pattern, other) in view.pattern_pairs() {
        // What has several variants may have several; one finding is enough.
        if let Some(sign) = signs(view.file, pattern, twin.source_of(other)).next() {
            let phrase = Phrase::new("visible-code-sign").with("name", view.name_of(pattern));
            sink.report(view.file.span(sign), phrase.with("code", sign));
        }
    }
}

/// What a machine translation leaves where it has no word.
const NO_WORD: &str = "<unk>";

/// Tells of it.
fn unknown_words(view: &View<'_, '_>, twin: &File<'_>, sink: &mut Sink<'_>) {
    let file = view.file;
    if !file.has_angle || memchr::memmem::find(file.text.as_bytes(), NO_WORD.as_bytes()).is_none() {
        return;
    }
    for (pattern, other) in view.pattern_pairs() {
        let mut texts = items(&file.facts.texts, &pattern.texts).iter();
        let found = texts.find_map(|text| text.get(text.find(NO_WORD)?..)?.get(..NO_WORD.len()));
        if let Some(code) = found
            && !twin.source_of(other).contains(NO_WORD)
        {
            let phrase = Phrase::new("visible-code-no-word").with("name", view.name_of(pattern));
            sink.report(file.span(code), phrase.with("code", code));
        }
    }
}

/// Tells of variables that are used, and stand in the text once more without braces. Of one that is not
/// used, `missing-variable` tells.
fn variable(
    view: &View<'_, '_>,
    pattern: &Pattern<'_>,
    (twin, other): (&File<'_>, &Pattern<'_>),
    sink: &mut Sink<'_>,
) {
    let facts = &view.file.facts;
    let texts = items(&facts.texts, &pattern.texts);
    let has_sign = |texts: &[&str]| texts.iter().any(|text| text.contains('$'));
    if !has_sign(texts) || has_sign(items(&twin.facts.texts, &other.texts)) {
        return;
    }
    let mut told: Vec<&str> = Vec::new();
    let bare = bare(texts);
    let uses = items(&facts.uses, &pattern.uses);
    for name in variables(items(&twin.facts.uses, &other.uses)) {
        if told.contains(&name) || variables(uses).all(|used| used != name) {
            continue;
        }
        told.push(name);
        if let Some(code) = bare.get(name) {
            let code = with_brackets(view.file.text, code, twin.source_of(other));
            let phrase = Phrase::new("visible-code-variable").with("code", code);
            let phrase = phrase
                .with("variable", name)
                .with("name", view.name_of(pattern));
            sink.report(view.file.span(code), phrase);
        }
    }
}

/// Tells of codes in values, attributes and terms.
fn all_codes(view: &View<'_, '_>, twin: &File<'_>, sink: &mut Sink<'_>) {
    // Where the source's file has HTML, a translation may use all of it.
    let is_html = has_tags(twin) || !references(twin.text).is_empty();
    for (pattern, other) in view.pattern_pairs().chain(view.term_pairs()) {
        codes(view, pattern, twin.source_of(other), is_html, sink);
    }
}

/// Tells of each code once in a value or attribute.
fn codes(
    view: &View<'_, '_>,
    pattern: &Pattern<'_>,
    source: &str,
    is_html: bool,
    sink: &mut Sink<'_>,
) {
    let mut told: HashSet<&str> = HashSet::new();
    for text in items(&view.file.facts.texts, &pattern.texts) {
        let mut found = Vec::new();
        // Where the source has a `\`, the text is about paths, patterns or programs.
        if text.contains('\\') && !source.contains('\\') {
            found.extend(escapes(text));
        }
        if text.contains('&') && !is_html {
            found.extend(references(text));
        }
        for code in found {
            if sink.is_full() {
                return;
            }
            if told.insert(code.text) {
                let phrase = phrase(view.file, pattern, code);
                let phrase = phrase.with("name", view.name_of(pattern));
                sink.report(view.file.span(code.text), phrase);
            }
        }
    }
}

fn phrase(file: &File<'_>, pattern: &Pattern<'_>, code: Code<'_>) -> Phrase {
    let phrase = match code.kind {
        Kind::Line if is_at_an_end(file, pattern, code.text) => Phrase::new("visible-code-end"),
        Kind::Line => Phrase::new("visible-code-line"),
        Kind::Tab => Phrase::new("visible-code-tab"),
        Kind::Quote => Phrase::new("visible-code-quote").with("quote", &code.text[1..]),
        Kind::Characters => Phrase::new("visible-code").with("written", written(code.text)),
    };
    phrase.with("code", code.text)
}

/// Whether nothing stands behind a code in its line, or before it.
fn is_at_an_end(file: &File<'_>, pattern: &Pattern<'_>, code: &str) -> bool {
    let range = file.span(code);
    if range.start == pattern.span.start as usize {
        return true;
    }
    let before = file.text[..range.start].rsplit('\n').next();
    let after = file.text[range.end..].split('\n').next();
    let is_blank = |part: Option<&str>| part.is_none_or(|part| part.trim().is_empty());
    is_blank(before) || is_blank(after)
}

/// Tells of texts in quotation marks, as other formats write them: all of a file's, or most of them.
/// A single one may be a name that its language quotes.
fn quotes(view: &View<'_, '_>, twin: &File<'_>, sink: &mut Sink<'_>) {
    let mut found = Vec::new();
    let mut all = 0;
    for (pattern, other) in view.pattern_pairs() {
        all += 1;
        let Some((quote, end)) = quoted(view.file, pattern) else {
            continue;
        };
        let source = items(&twin.facts.texts, &other.texts);
        if !source.iter().any(|text| text.contains(QUOTES)) {
            found.push((pattern, quote, end));
        }
    }
    let are_most = found.len() > 1 && found.len() * 2 >= all;
    for (pattern, quote, end) in found {
        // `"text",` and `"text";` are whole lines of such a format.
        if are_most || end.len() > quote.len() {
            let phrase = Phrase::new("visible-code-quotes")
                .with("name", view.name_of(pattern))
                .with("start", quote)
                .with("end", end);
            sink.report(view.file.span(quote), phrase);
        }
    }
}

/// The sign that a whole text begins with, and the signs that it ends with.
fn quoted<'t>(file: &File<'t>, pattern: &Pattern<'t>) -> Option<(&'t str, &'t str)> {
    let texts = items(&file.facts.texts, &pattern.texts);
    let (first, last) = (*texts.first()?, texts.last()?.trim_end());
    let quote = first.get(..1).filter(|sign| matches!(*sign, "\"" | "'"))?;
    let len = last.trim_end_matches([',', ';']).len();
    let end = &last[last[..len].strip_suffix(quote)?.len()..];
    let is_whole = (pattern.span.start as usize, pattern.span.end as usize)
        == (file.span(first).start, file.span(texts.last()?).end);
    // More of them: these may be two words in quotation marks.
    let count: usize = texts.iter().map(|text| text.matches(quote).count()).sum();
    (is_whole && count == 2 && end.len() <= 2).then_some((quote, end))
}

/// Marks that begin a quotation in some language.
const QUOTES: [char; 9] = ['"', '“', '”', '„', '«', '»', '‘', '「', '『'];
