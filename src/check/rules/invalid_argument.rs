//! `invalid-argument`: an option that NUMBER or DATETIME does not take, or a value that the option does
//! not take. The number or date would be shown in some other manner, or as `{NUMBER()}`.

use super::{BASE, Rule, in_file};
use crate::check::facts::{Argument, Use, items};
use crate::check::finding::Severity;
use crate::check::locale::View;
use crate::check::options::{Kind, OPTIONS, accepts};
use crate::check::settings::Sink;
use crate::nearest::nearest;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "invalid-argument",
    severity: Severity::Error,
    source: "total = { NUMBER($n, minimumFractionDigits: 2) }\n",
    wrong: "total = { NUMBER($n, minimumFractionDigit: 2) }\n",
    right: "total = { NUMBER($n, minimumFractionDigits: 2) }\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let facts = &view.file.facts;
    for one in &facts.uses {
        let Use::Function { name, arguments } = one else {
            continue;
        };
        let number = match *name {
            "NUMBER" => true,
            "DATETIME" => false,
            _ => continue,
        };
        let given = items(&facts.arguments, arguments);
        let values = given.iter().filter(|argument| argument.name.is_none());
        if values.clone().count() != 1 {
            let phrase = Phrase::new("invalid-argument-count").with("count", values.count());
            sink.report(view.file.span(name), phrase.with("function", *name));
        } else if let Some(text) = values
            .filter(|value| value.is_string)
            .find_map(|value| value.literal)
        {
            let phrase = Phrase::new("invalid-argument-text").with("value", text);
            sink.report(view.file.span(text), phrase.with("function", *name));
        }
        for argument in given {
            if let Some((place, phrase)) = option(argument, number) {
                sink.report(view.file.span(place), phrase.with("function", *name));
            }
        }
    }
}

/// What is wrong with an option, and the slice to point at.
fn option<'t>(argument: &Argument<'t>, number: bool) -> Option<(&'t str, Phrase)> {
    let name = argument.name?;
    let known = OPTIONS.iter().filter(|option| option.of_number == number);
    let Some(option) = known.clone().find(|option| option.name == name) else {
        let phrase = match nearest(name, known.map(|option| option.name)) {
            Some(near) => Phrase::new("invalid-argument-near").with("suggestion", near),
            None => Phrase::new("invalid-argument"),
        };
        return Some((name, phrase.with("option", name)));
    };
    let value = argument.literal?;
    if accepts(option, value, argument.is_string) {
        return None;
    }
    let phrase = match option.kind {
        Kind::OneOf(values) => {
            Phrase::new("invalid-argument-value").with("values", values.join(", "))
        }
        Kind::Digits(from, to) => {
            Phrase::new("invalid-argument-value").with("values", format!("{from}–{to}"))
        }
        Kind::Any => return None,
    };
    Some((value, phrase.with("option", name).with("value", value)))
}
