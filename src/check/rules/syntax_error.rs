//! `syntax-error`: something that Fluent cannot read. It leaves out the whole message. Each cause has
//! its own words; `ftl::cause` finds it.

use super::{BASE, Rule, in_file};
use crate::check::cures;
use crate::check::finding::Severity;
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::facts::leniency::Slip;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "syntax-error",
    severity: Severity::Error,
    source: "welcome = Welcome, { $name }!\n",
    wrong: "welcome = ¡Hola, { $name!\n",
    right: "welcome = ¡Hola, { $name }!\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    for fault in view.file.faults.iter().filter(|fault| !fault.too_deep) {
        let (span, phrase) = cures::weigh(view, fault);
        sink.report(span, phrase);
    }
    for slip in &view.file.facts.slips {
        let (slice, phrase) = match *slip {
            Slip::Comma(before) => (before, Phrase::new("syntax-comma").with("name", before)),
            Slip::Unquoted(word) => {
                let phrase = Phrase::new("syntax-argument-quotes");
                (word, phrase.with("value", word))
            }
        };
        sink.report(view.file.span(slice), phrase);
    }
}
