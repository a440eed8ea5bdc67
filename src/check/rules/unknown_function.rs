//! `unknown-function`: a function that Fluent does not have. A translation may call what the source
//! calls: then the program has it. In the source, what is no slip of a known name is told of once.

use super::{BASE, Rule, in_file};
use crate::check::finding::Severity;
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::facts::Use;
use crate::phrase::Phrase;
use crate::text::nearest::nearest;
use std::collections::HashSet;

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
    let is_source = view.locale.is_source;
    let mut told = HashSet::new();
    for one in &view.file.facts.uses {
        let Use::Function { name, .. } = one else {
            continue;
        };
        let first = view.source.first_call(name);
        if FUNCTIONS.contains(name) || !is_source && first.is_some() {
            continue;
        }
        let phrase = match nearest(name, FUNCTIONS) {
            Some(near) => Phrase::new("unknown-function-near").with("suggestion", near),
            None if !is_source => Phrase::new("unknown-function"),
            // The program has it or not: all calls are right, or none is.
            None if first == Some(view.number) && told.insert(*name) => {
                Phrase::new("unknown-function-source")
            }
            None => continue,
        };
        sink.report(view.file.span(name), phrase.with("function", *name));
    }
}
