//! `missing-plural`: a plural form that whole numbers need in this language, and that has no variant.
//! The default variant is shown instead: "5 plik" for "5 plików". What is needed is judged by the
//! rules that print the forms. A number that has a variant of its own needs no form, and where no text
//! shows the number, none is needed: "Delete files" is right for two and for five.

use super::counting::{Count, counts};
use super::shown::Shown;
use super::variant_text::have_one_text;
use crate::check::cause::PluralCause;
use crate::check::context::Context;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::ftl::edit::Fix;
use crate::language::plural::FORMS;
use crate::text::nearest::nearest;

/// The rule.
pub const RULE: Rule = Rule {
    id: "missing-plural",
    locale: "pl",
    source: "files = { $n ->\n    [one] One file\n   *[other] { $n } files\n}\n",
    wrong: "files = { $n ->\n    [one] Jeden plik\n   *[many] { $n } plików\n}\n",
    right: "files = { $n ->\n    [one] Jeden plik\n    [few] { $n } pliki\n   *[many] { $n } plików\n}\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let shown = Shown::of(context);
    for count in counts(context) {
        let missing = missing(&count);
        let is_typo = |key: &str| is_typo(key, &missing);
        if missing.is_empty()
            || have_one_text(context.file.text, &count.variants)
            || count.variants.iter().any(|variant| is_typo(&variant.key))
            || !shown.is_shown(&count)
        {
            continue;
        }
        let mut variants = count.variants.iter();
        let default = variants.find(|variant| variant.is_default);
        let span = default.map(|variant| variant.key.span());
        let cause = PluralCause::Missing {
            name: count.pattern.name(),
            count: missing.len(),
            form: missing.first().unwrap_or(&"other"),
            forms: missing.join(", "),
        };
        let fix = copies(context, &count, &missing);
        reporter.report_with(span.unwrap_or_default(), cause, fix);
    }
}

/// The forms that have no variant.
fn missing(count: &Count<'_>) -> Vec<&'static str> {
    let numbers = count.variants.iter().filter(|variant| variant.is_number);
    let exact: Vec<u64> = numbers.filter_map(|one| one.key.parse().ok()).collect();
    // `unreachable-variant` reports a form whose name was translated.
    let has = |form: &str| {
        count.variants.iter().any(|variant| variant.key == *form)
            || count.translated.iter().any(|(_, meant)| *meant == form)
    };
    let mut missing = count.forms.missing(has, &exact);
    // The program never gives 1 where the source leaves out its own form for 1.
    if count.lacks_one {
        missing.retain(|form| *form != "one" || !count.forms.is_for_one(form));
    }
    missing
}

/// Whether a key is a typo of a missing form: `unreachable-variant` reports it.
fn is_typo(key: &str, missing: &[&str]) -> bool {
    nearest(key, missing.iter().copied()).is_some() && !FORMS.contains(&key)
}

/// Adds the missing forms above the default variant, with copies of its text: where that is one line.
fn copies(context: &Context<'_>, count: &Count<'_>, missing: &[&str]) -> Option<Fix> {
    let text = context.file.text;
    let default = count.variants.iter().find(|variant| variant.is_default)?;
    let start = text[..default.key.start()].rfind('\n')? + 1;
    let (before, after) = (
        &text[start..default.key.start()],
        &text[default.key.end()..],
    );
    let indent = before.trim_end().strip_suffix("*[")?;
    if !indent.chars().all(|c| c == ' ') {
        return None;
    }
    let line = after.lines().next()?;
    let value = line.trim_start().strip_prefix(']')?.trim_end();
    let next = after[line.len()..]
        .trim_start_matches(['\r', '\n'])
        .trim_start_matches(' ');
    let is_one_line = next.starts_with(['[', '*', '}']) && !value.is_empty();
    let is_closed = value.matches('{').count() == value.matches('}').count();
    if !is_one_line || !is_closed {
        return None;
    }
    let lines = missing
        .iter()
        .map(|form| format!("{indent} [{form}]{value}\n"));
    Some(Fix::guess(start..start, lines.collect::<String>()))
}
