//! `code-punctuation`: punctuation that other formats need and Fluent does not: quotation marks around a
//! text, a second `=`, its own name, a `%`, `#` or `$` right before a placeable. Readers would see it.

use super::prefixes::prefixes;
use crate::check::cause::TextCause;
use crate::check::context::Context;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::facts::PatternRef;
use crate::ftl::edit::Fix;
use crate::text::span::Slice;

/// The rule.
pub const RULE: Rule = Rule {
    id: "code-punctuation",
    source: "save = Save\n",
    wrong: "save == Guardar\n",
    right: "save = Guardar\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    if context.counterpart().is_none() {
        return;
    }
    if memchr::memchr2(b'"', b'\'', context.file.text.as_bytes()).is_some() {
        quotes(context, reporter);
    }
    if context.file.facts.has_second_equals() {
        equals(context, reporter);
    }
    beginnings(context, reporter);
    if context.file.facts.has_prefix() {
        all_prefixes(context, reporter);
    }
}

/// Reports texts that begin with a second `=`, where the source's does not.
fn equals(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let begins = |pattern: PatternRef<'_>| {
        let start = pattern.source().start();
        let bytes = pattern.file_text().as_bytes();
        // An arrow is no second one, and a text may be the character alone.
        let is_alone = pattern.source().trim() == "=";
        bytes.get(start) == Some(&b'=') && bytes.get(start + 1) != Some(&b'>') && !is_alone
    };
    for (pattern, other) in context.pattern_pairs() {
        let start = pattern.source().start();
        let preceding = context.file.text.get(..start).unwrap_or_default();
        let is_second = preceding.trim_end_matches(' ').ends_with('=');
        if is_second && begins(pattern) && !begins(other) {
            let cause = TextCause::SecondEquals {
                name: pattern.name(),
            };
            let source = pattern.source();
            let text = source.trim_start_matches('=');
            let extra = start..start + source.len() - text.len();
            let fix = (!text.trim().is_empty()).then(|| Fix::guess(extra, ""));
            reporter.report_with(start..start + 1, cause, fix);
        }
    }
}

/// Reports texts that begin with the rest of an arrow (`=>`), or with the name of their message and a `=`:
/// the line was pasted into itself.
fn beginnings(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let text = context.file.text.as_bytes();
    for (pattern, other) in context.pattern_pairs() {
        let source = pattern.source();
        let id = pattern.entry().id();
        // `=>` and `=:`, also where a formatter has set a space between the two.
        let preceding = text[..source.start()].iter();
        let is_joined = preceding.rev().find(|byte| **byte != b' ') == Some(&b'=');
        if is_joined && source.starts_with(['>', ':']) && !other.source().starts_with(['>', ':']) {
            let sign = source.to(1);
            let (name, code) = (pattern.name(), sign.into());
            let fix = Fix::guess(sign.span(), "");
            reporter.report_with(sign.span(), TextCause::Joined { name, code }, Some(fix));
            continue;
        }
        let Some(rest) = source.strip_prefix(id.str()) else {
            continue;
        };
        let Some(text) = rest.trim_start_matches(' ').strip_prefix('=') else {
            continue;
        };
        if pattern.attribute().is_none() && !other.source().contains('=') {
            let text = text.trim_start_matches(' ');
            let extra = source.to(source.len() - text.len());
            let (name, code) = (pattern.name(), extra.trim_end().to_owned());
            let fix = (!text.is_empty()).then(|| Fix::guess(extra.span(), ""));
            reporter.report_with(extra.span(), TextCause::OwnName { name, code }, fix);
        }
    }
}

/// Reports characters right before a placeable, once for each value and attribute.
fn all_prefixes(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    for (pattern, other) in context.pattern_pairs() {
        let found: Vec<Slice<'_>> = prefixes(pattern, other.source().str()).collect();
        if let Some(first) = found.first() {
            let (name, code) = (pattern.name(), String::from(*first));
            let fix = Fix::guess_all(found.iter().map(|one| (one.span(), "")));
            reporter.report_with(first.span(), TextCause::Prefix { name, code }, fix);
        }
    }
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
            found.push((pattern, other, quote, end));
        }
    }
    let are_most = found.len() > 1 && found.len() * 2 >= all;
    for (pattern, other, quote, end) in found {
        // `"text",` and `"text";` are whole lines of such a format; a single `'` may be an apostrophe.
        if are_most || end.len() > quote.len() || quote == *"\"" && !is_name(other) {
            let cause = TextCause::Quoted {
                name: pattern.name(),
                start: quote.into(),
                end: end.into(),
            };
            let fix = Fix::guess(quote.span(), "").and(end.span(), "");
            reporter.report_with(quote.span(), cause, fix);
        }
    }
}

/// Whether a text is a name of several words, which some languages quote.
fn is_name(pattern: PatternRef<'_>) -> bool {
    let text = pattern.source();
    let is_large = |word: &str| word.starts_with(char::is_uppercase);
    text.split_whitespace().count() > 1 && text.split_whitespace().all(is_large)
}

/// The quotation mark that a whole text begins with, and what it ends with.
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
    // With more of them, these may be two words in quotation marks.
    let counts = pattern
        .texts()
        .map(|text| text.matches(quote.str()).count());
    (is_whole && counts.sum::<usize>() == 2 && end.len() <= 2).then_some((quote, end))
}

/// Marks that begin a quotation in some language.
const QUOTES: [char; 9] = ['"', '“', '”', '„', '«', '»', '‘', '「', '『'];
