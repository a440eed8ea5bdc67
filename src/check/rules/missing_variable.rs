//! `missing-variable`: a variable of the source that no variant here uses, not even in what it refers
//! to. The reader would not learn what it stands for.

use super::{BASE, Rule, in_file};
use crate::check::facts::{Use, items};
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "missing-variable",
    source: "hello = Hello, { $name }!\n",
    wrong: "hello = ¡Hola!\n",
    right: "hello = ¡Hola, { $name }!\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    for (pattern, difference) in view
        .differences
        .iter()
        .filter(|(pattern, _)| pattern.renders)
    {
        for name in &difference.missing {
            // `{ name }` for `{ $name }` is told of as an unknown reference.
            let lost_sign = |one: &Use<'_>| matches!(one, Use::Reference { id, attribute: None, near: None } if id == name);
            if items(&view.file.facts.uses, &pattern.uses)
                .iter()
                .any(lost_sign)
            {
                continue;
            }
            // Braces of an East Asian keyboard are plain text to Fluent.
            let is_wide = view.file.source_of(pattern).contains('｛');
            let phrase = if is_wide {
                Phrase::new("missing-variable-full-width")
            } else {
                Phrase::new("missing-variable")
            };
            let phrase = phrase
                .with("variable", *name)
                .with("name", view.name_of(pattern));
            sink.report(view.head_of(pattern), phrase);
        }
    }
}
