//! `missing-plural`: a plural form that whole numbers need in this language, and that has no variant.
//! The default variant is shown instead: "5 plik" for "5 plików". What is needed is judged by the
//! rules that print the forms; a number that has a variant of its own needs no form, and where no text
//! shows the number, none is needed: "Delete files" is right for two and for five.

use super::{BASE, Rule, in_file};
use crate::check::counting::counts;
use crate::check::glued::{glued, key};
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::check::shown::Shown;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "missing-plural",
    locale: "pl",
    source: "files = { $n ->\n    [one] One file\n   *[other] { $n } files\n}\n",
    wrong: "files = { $n ->\n    [one] Jeden plik\n   *[many] { $n } plików\n}\n",
    right: "files = { $n ->\n    [one] Jeden plik\n    [few] { $n } pliki\n   *[many] { $n } plików\n}\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let shown = Shown::of(view);
    for count in counts(view) {
        let exact: Vec<u64> = count
            .variants
            .iter()
            .filter(|variant| variant.is_number)
            .filter_map(|variant| variant.key.parse().ok())
            .collect();
        // `unreachable-variant` tells of a form whose name was translated.
        let has = |form: &str| {
            count.variants.iter().any(|variant| variant.key == form)
                || count.translated.iter().any(|(_, meant)| *meant == form)
        };
        let mut missing = count.forms.missing(has, &exact);
        if !missing.is_empty() && view.twin().is_some() {
            // `visible-code` tells of one that stands in another's text.
            let glued = glued(view, count.pattern);
            missing.retain(|form| glued.iter().all(|bracket| key(bracket) != *form));
        }
        if !missing.is_empty()
            && !count
                .variants
                .iter()
                .any(|variant| is_slip(variant.key, &missing))
            && shown.is_shown(&count)
        {
            let span = count
                .variants
                .iter()
                .find(|variant| variant.is_default)
                .map(|variant| view.file.span(variant.key));
            let phrase = Phrase::new("missing-plural")
                .with("name", view.name_of(count.pattern))
                .with("count", missing.len())
                .with("form", *missing.first().unwrap_or(&"other"))
                .with("forms", missing.join(", "));
            sink.report(span.unwrap_or_default(), phrase);
        }
    }
}

/// Whether a key is one of the missing forms misspelt: `unreachable-variant` tells of it.
fn is_slip(key: &str, missing: &[&str]) -> bool {
    crate::text::nearest::nearest(key, missing.iter().copied()).is_some()
        && !crate::language::plural::FORMS.contains(&key)
}
