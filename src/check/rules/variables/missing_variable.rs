//! `missing-variable`: a variable of the source that no variant here uses, not even in what it refers
//! to. The reader would not learn what it stands for. A variable that the source only chooses by, and
//! never shows, is not asked for: many a language needs no such choice.

use super::bare::{bare, with_brackets};
use super::placeholder::placeholder;
use crate::check::cause::VariableCause;
use crate::check::context::Context;
use crate::check::context::Difference;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::facts::{PatternRef, UseRef};
use crate::ftl::edit::Fix;
use crate::text::span::Slice;
use std::collections::HashMap;

/// The rule.
pub const RULE: Rule = Rule {
    id: "missing-variable",
    source: "hello = Hello, { $name }!\n",
    wrong: "hello = ¡Hola!\n",
    right: "hello = ¡Hola, { $name }!\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    for difference in context.differences {
        if !difference.pattern.renders() {
            continue;
        }
        let bare = bare(difference.pattern.texts());
        for name in &difference.missing {
            // `{ name }` for `{ $name }` is reported as an unknown reference.
            let is_referred = difference
                .pattern
                .uses()
                .filter_map(UseRef::reference)
                .any(|one| one.attribute.is_none() && one.target.is_none() && one.id == *name);
            // The source's text may select by a variable without showing it.
            if !is_referred && difference.source.shows(name) {
                report(context, difference, (*name, &bare), reporter);
            }
        }
    }
}

/// Reports a variable that is missing, and what stands in its place, if that is certain.
fn report<'a>(
    context: &Context<'a>,
    difference: &Difference<'a>,
    (missing, bare): (Slice<'_>, &HashMap<&str, Slice<'a>>),
    reporter: &mut Reporter<'_>,
) {
    let pattern = difference.pattern;
    let (name, variable) = (pattern.name(), String::from(missing));
    let braced = format!("{{ ${missing} }}");
    let text = with_braces(context, pattern);
    // Braces of an East Asian keyboard are plain text to Fluent.
    if text.contains('｛') {
        let cause = VariableCause::MissingFullWidth { name, variable };
        reporter.report_with(pattern.head().span(), cause, full_width(text, &missing));
        return;
    }
    if let Some(bare) = bare.get(missing.str()) {
        let whole = with_brackets(context.file.text, *bare, &difference.source.source());
        let fix = Fix::guess(whole.span(), braced);
        let found = whole.into();
        let cause = VariableCause::MissingBare {
            name,
            variable,
            found,
        };
        reporter.report_with(whole.span(), cause, fix);
        return;
    }
    // Which of several placeholders is for which variable is not known.
    let one = placeholder(&text).filter(|_| difference.missing.len() == 1);
    let Some(place) = one.map(|place| text.part(place)) else {
        let cause = VariableCause::Missing { name, variable };
        reporter.report(pattern.head().span(), cause);
        return;
    };
    let found = place.into();
    let cause = VariableCause::MissingOtherFormat {
        name,
        variable,
        found,
    };
    reporter.report_with(place.span(), cause, Fix::guess(place.span(), braced));
}

/// Replaces full-width braces around a variable, where they are the only ones.
fn full_width(text: Slice<'_>, name: &str) -> Option<Fix> {
    let (open, close) = (text.find('｛')?, text.find('｝')?);
    let after = open + '｛'.len_utf8();
    let inside = text.get(after..close)?.trim();
    let is_one = text.matches(['｛', '｝']).count() == 2;
    let is_meant = matches!(inside.strip_prefix(['$', '＄']), Some(inside) if inside == name);
    let end = close + '｝'.len_utf8();
    let whole = text.part(open..end).span();
    (is_one && is_meant).then(|| Fix::safe(whole, format!("{{ ${name} }}")))
}

/// The text of a pattern, with the braces of a placeable at its beginning or end.
fn with_braces<'a>(context: &Context<'a>, pattern: PatternRef<'a>) -> Slice<'a> {
    let text = context.file.text;
    let span = pattern.span().range();
    let before = text[..span.start].trim_end_matches(' ');
    let start = before.strip_suffix('{').map_or(span.start, str::len);
    let after = text[span.end..].trim_start_matches(' ');
    let end = after.strip_prefix('}');
    let end = end.map_or(span.end, |rest| text.len() - rest.len());
    Slice::new(text, start..end)
}
