//! `syntax-error`: something that Fluent cannot read. It leaves out the whole message. Each cause has
//! its own words; `ftl::cause` finds it.

use super::{BASE, Rule, in_file};
use crate::check::cures;
use crate::check::finding::Severity;
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::facts::leniency::Slip;
use crate::ftl::cause::Cause;

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
    for fault in view.file.faults.iter().filter(|fault| !fault.is_too_deep()) {
        let (span, cause) = cures::weigh(view, fault);
        sink.report(span, cause.phrase());
    }
    for slip in &view.file.facts.slips {
        let (slice, cause) = match *slip {
            Slip::Comma(before) => (
                before,
                Cause::Comma {
                    name: before.into(),
                },
            ),
            Slip::Unquoted(word) => {
                let value = word.into();
                (word, Cause::ArgumentQuotes { value })
            }
        };
        sink.report(view.file.span(slice), cause.phrase());
    }
}
