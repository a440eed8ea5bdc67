//! `visible-code`: a code of another format, such as `\n`, `\u00e9` or `&eacute;`, and quotation marks
//! around a whole text; also a variant's `[word]` that does not begin its line, or `word]` that does, a
//! name pasted twice, a sign before a placeable, and a machine's `<unk>`. The reader would see them as
//! they stand: Fluent knows none of them in a text. What the source has, too, is meant.

use super::codes::{Code, Kind, escapes, references, written};
use super::prefixes::prefixes;
use crate::check::cause::{PluralCause, TextCause, VariableCause};
use crate::check::context::{CheckedFile, Context};
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::check::rules::markup::tags::has_tags;
use crate::check::rules::variables::bare::{bare, with_brackets};
use crate::check::shared::brackets::variants_in_text;
use crate::facts::PatternRef;
use crate::facts::repeated_start::repeated_name;
use crate::text::span::Slice;
use std::collections::HashSet;

/// The rule.
pub const RULE: Rule = Rule {
    id: "visible-code",
    source: "song = Song\n",
    wrong: "song = Canci\\u00f3n\n",
    right: "song = Canción\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let Some(source) = context.counterpart() else {
        return;
    };
    let bytes = context.file.text.as_bytes();
    if memchr::memchr2(b'\\', b'&', bytes).is_some() {
        all_codes(context, source, reporter);
    }
    if memchr::memchr2(b'"', b'\'', bytes).is_some() {
        quotes(context, reporter);
    }
    equals(context, reporter);
    before_values(context, reporter);
    unknown_words(context, reporter);
    let facts = context.file.facts;
    let count = |sign| memchr::memchr_iter(sign, bytes).count();
    // What stands for a variable, or before a variant, stands in no text.
    if count(b'$') > facts.variable_count() {
        for (pattern, other) in context.pattern_pairs() {
            variable(context, pattern, other, reporter);
        }
    }
    let variants = facts.variant_count();
    if variants == 0 || count(b'[') == variants && count(b']') == variants && count(b'(') == 0 {
        return;
    }
    for pattern in facts.patterns() {
        for bracket in variants_in_text(context, pattern) {
            let (name, code) = (pattern.name(), bracket.whole.into());
            let cause = if bracket.whole.starts_with(['[', '*']) {
                PluralCause::InText { name, code }
            } else {
                let key = bracket.key.into();
                PluralCause::InTextBracket { name, code, key }
            };
            reporter.report(bracket.whole.span(), cause);
        }
    }
}

/// Reports texts that begin with a second `=`, or with their own name once more, where the source's
/// does not.
fn equals(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    if !context.file.facts.has_repeated_start() {
        return;
    }
    let first = |pattern: PatternRef<'_>| {
        let place = pattern.source().start();
        let bytes = pattern.file_text().as_bytes();
        // An arrow is no second one.
        bytes.get(place) == Some(&b'=') && bytes.get(place + 1) != Some(&b'>')
    };
    for (pattern, other) in context.pattern_pairs() {
        let start = pattern.source().start();
        let before = context.file.text.get(..start).unwrap_or_default();
        let is_second = before.trim_end_matches(' ').ends_with('=');
        if is_second && first(pattern) && !first(other) {
            let name = pattern.name();
            reporter.report(start..start + 1, TextCause::Equals { name });
        }
        if let Some(code) = repeated(pattern)
            && repeated(other).is_none()
        {
            let name = pattern.name();
            let cause = TextCause::RepeatedName {
                name,
                code: code.into(),
            };
            reporter.report(code.span(), cause);
        }
    }
}

/// The own name and `=` that a text begins with.
fn repeated(pattern: PatternRef<'_>) -> Option<Slice<'_>> {
    let text = pattern.texts().next()?;
    let is_first = text.start() == pattern.source().start();
    let name = repeated_name(text.str(), &pattern.head())?;
    is_first.then(|| text.to(name.len()))
}

/// Reports characters right before a placeable.
fn before_values(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    if !context.file.facts.has_prefix() {
        return;
    }
    for (pattern, other) in context.pattern_pairs() {
        // What has several variants may have several; one finding is enough.
        if let Some(prefix) = prefixes(pattern, other.source().str()).next() {
            let (name, code) = (pattern.name(), prefix.into());
            reporter.report(prefix.span(), TextCause::Prefix { name, code });
        }
    }
}

/// What a machine translation leaves where it has no word.
const NO_WORD: &str = "<unk>";

/// Reports it.
fn unknown_words(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let file = context.file;
    if !file.has_angle || memchr::memmem::find(file.text.as_bytes(), NO_WORD.as_bytes()).is_none() {
        return;
    }
    for (pattern, other) in context.pattern_pairs() {
        let mut places = pattern
            .texts()
            .filter_map(|text| Some((text.find(NO_WORD)?, text)));
        if let Some((at, text)) = places.next()
            && !other.source().contains(NO_WORD)
        {
            let code = text.part(at..at + NO_WORD.len());
            let cause = TextCause::NoWord {
                name: pattern.name(),
                code: code.into(),
            };
            reporter.report(code.span(), cause);
        }
    }
}

/// Reports variables that are used, and stand in the text once more without braces. One that is not used
/// is seen as missing.
fn variable(
    context: &Context<'_>,
    pattern: PatternRef<'_>,
    other: PatternRef<'_>,
    reporter: &mut Reporter<'_>,
) {
    let has_sign = |pattern: PatternRef<'_>| pattern.texts().any(|text| text.contains('$'));
    if !has_sign(pattern) || has_sign(other) {
        return;
    }
    let mut seen: Vec<Slice<'_>> = Vec::new();
    let bare = bare(pattern.texts());
    for name in other.variables() {
        if seen.contains(&name) || pattern.variables().all(|used| used != name) {
            continue;
        }
        seen.push(name);
        if let Some(code) = bare.get(name.str()) {
            let source = other.source();
            let text = Slice::new(context.file.text, 0..context.file.text.len());
            let code = with_brackets(text.str(), *code, &source);
            let cause = VariableCause::Unbraced {
                name: pattern.name(),
                variable: name.into(),
                code: code.into(),
            };
            reporter.report(code.span(), cause);
        }
    }
}

/// Reports codes in values, attributes and terms.
fn all_codes(context: &Context<'_>, source: &CheckedFile<'_>, reporter: &mut Reporter<'_>) {
    // Where the source's file has HTML, a translation may use all of it.
    let text = Slice::new(source.text, 0..source.text.len());
    let is_html = has_tags(source) || !references(text).is_empty();
    for (pattern, other) in context.pattern_pairs().chain(context.term_pairs()) {
        codes(context, pattern, &other.source(), is_html, reporter);
    }
}

/// Reports each code once in a value or attribute.
fn codes(
    context: &Context<'_>,
    pattern: PatternRef<'_>,
    source: &str,
    is_html: bool,
    reporter: &mut Reporter<'_>,
) {
    let mut seen: HashSet<Slice<'_>> = HashSet::new();
    for text in pattern.texts() {
        let mut found = Vec::new();
        // Where the source has a `\`, the text is about paths, patterns or programs.
        if text.contains('\\') && !source.contains('\\') {
            found.extend(escapes(text));
        }
        if text.contains('&') && !is_html {
            found.extend(references(text));
        }
        for code in found {
            if reporter.is_full() {
                return;
            }
            if seen.insert(code.text) {
                reporter.report(code.text.span(), cause(context.file, pattern, code));
            }
        }
    }
}

fn cause(file: &CheckedFile<'_>, pattern: PatternRef<'_>, found: Code<'_>) -> TextCause {
    let (name, code) = (pattern.name(), String::from(found.text));
    match found.kind {
        Kind::Line if is_at_an_end(file, pattern, found.text) => {
            TextCause::EscapeEnd { name, code }
        }
        Kind::Line => TextCause::EscapeLine { name, code },
        Kind::Tab => TextCause::EscapeTab { name, code },
        Kind::Quote => {
            let quote = code[1..].to_owned();
            TextCause::EscapeQuote { name, code, quote }
        }
        Kind::Characters => {
            let written = written(&code);
            TextCause::Escape {
                name,
                code,
                written,
            }
        }
    }
}

/// Whether nothing comes after a code in its line, or before it.
fn is_at_an_end(file: &CheckedFile<'_>, pattern: PatternRef<'_>, code: Slice<'_>) -> bool {
    if code.start() == pattern.source().start() {
        return true;
    }
    let before = file.text[..code.start()].rsplit('\n').next();
    let after = file.text[code.end()..].split('\n').next();
    let is_empty = |part: Option<&str>| part.is_none_or(|part| part.trim().is_empty());
    is_empty(before) || is_empty(after)
}

/// Reports texts in quotation marks, as other formats write them: all of a file's, or most of them.
/// A single one may be a name that its language quotes.
fn quotes(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let mut found = Vec::new();
    let mut all = 0;
    for (pattern, other) in context.pattern_pairs() {
        all += 1;
        let Some((quote, end)) = quoted(pattern) else {
            continue;
        };
        if !other.texts().any(|text| text.contains(QUOTES)) {
            found.push((pattern, quote, end));
        }
    }
    let are_most = found.len() > 1 && found.len() * 2 >= all;
    for (pattern, quote, end) in found {
        // `"text",` and `"text";` are whole lines of such a format.
        if are_most || end.len() > quote.len() {
            let cause = TextCause::Quoted {
                name: pattern.name(),
                start: quote.into(),
                end: end.into(),
            };
            reporter.report(quote.span(), cause);
        }
    }
}

/// The mark that a whole text begins with, and what it ends with.
fn quoted(pattern: PatternRef<'_>) -> Option<(Slice<'_>, Slice<'_>)> {
    let (first, last) = (pattern.texts().next()?, pattern.texts().next_back()?);
    let quote = first.to(first.chars().next()?.len_utf8());
    if !matches!(quote.str(), "\"" | "'") {
        return None;
    }
    let line = last.trim_end();
    let len = line.trim_end_matches([',', ';']).len();
    let end = last.part(last[..len].strip_suffix(quote.str())?.len()..line.len());
    let whole = pattern.source();
    let is_whole = whole.start() == first.start() && whole.end() == last.end();
    // More of them: these may be two words in quotation marks.
    let counts = pattern
        .texts()
        .map(|text| text.matches(quote.str()).count());
    (is_whole && counts.sum::<usize>() == 2 && end.len() <= 2).then_some((quote, end))
}

/// Marks that begin a quotation in some language.
const QUOTES: [char; 9] = ['"', '“', '”', '„', '«', '»', '‘', '「', '『'];
