//! `unknown-function`: a function that Fluent does not have. A translation may call what the source
//! calls: then the program has it.

use super::{BASE, Rule, in_file};
use crate::check::facts::Use;
use crate::check::finding::Severity;
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::nearest::nearest;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unknown-function",
    severity: Severity::Error,
    source: "total = { NUMBER($n) }\n",
    wrong: "total = { NUMERO($n) }\n",
    right: "total = { NUMBER($n) }\n",
    run: in_file(run),
    ..BASE
};

/// The functions that Fluent has.
const FUNCTIONS: [&str; 2] = ["NUMBER", "DATETIME"];

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    for one in &view.file.facts.uses {
        let Use::Function { name, .. } = one else {
            continue;
        };
        let is_given = !view.locale.is_source && view.source.functions.contains(name);
        if !FUNCTIONS.contains(name) && !is_given {
            let phrase = match nearest(name, FUNCTIONS) {
                Some(near) => Phrase::new("unknown-function-near").with("suggestion", near),
                None => Phrase::new("unknown-function"),
            };
            sink.report(view.file.span(name), phrase.with("function", *name));
        }
    }
}
