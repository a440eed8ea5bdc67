//! `unreachable-variant`: a plural form that no number takes in this language, such as `one` in
//! Japanese, `zero` in Spanish or `fwe`. That variant is never shown.

use super::{BASE, Rule, in_file};
use crate::check::counting::counts;
use crate::check::locale::View;
use crate::check::nearest::nearest;
use crate::check::plural::FORMS;
use crate::check::settings::Sink;
use crate::interface::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unreachable-variant",
    locale: "ja",
    source: "files = { $n ->\n    [one] One file\n   *[other] { $n } files\n}\n",
    wrong: "files = { $n ->\n    [one] ファイル1個\n   *[other] ファイル{ $n }個\n}\n",
    right: "files = ファイル{ $n }個\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    for count in counts(view) {
        let has = |form: &str| count.variants.iter().any(|variant| variant.key == form);
        for variant in count.variants.iter().filter(|variant| !variant.is_number) {
            let key = variant.key;
            let phrase = if FORMS.contains(&key) {
                // A default is reached by all that nothing else takes.
                if variant.is_default || count.forms.reaches(key) {
                    continue;
                }
                match FORMS.iter().position(|form| *form == key) {
                    Some(number @ 0..=2) => {
                        Phrase::new("unreachable-variant-number").with("number", number)
                    }
                    _ => Phrase::new("unreachable-variant"),
                }
            } else {
                let free = count.forms.all().filter(|form| !has(form));
                match nearest(key, free) {
                    Some(near) => Phrase::new("unreachable-variant-near").with("suggestion", near),
                    None if variant.is_default => continue,
                    None => Phrase::new("unreachable-variant"),
                }
            };
            let forms: Vec<&str> = count.forms.all().collect();
            let phrase = phrase.with("key", key).with("forms", forms.join(", "));
            sink.report(view.file.span(key), phrase);
        }
    }
}
