//! `too-deep`: braces within braces past any use. A program that reads them may crash.

use super::{BASE, Rule, in_file};
use crate::check::finding::Severity;
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::ftl::limits::MAX_ENTRY_PARTS;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "too-deep",
    severity: Severity::Error,
    source: "total = { $n }\n",
    wrong: concat!(
        "total = {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{",
        "{{{{{{{{{{{{ $n }}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}\n"
    ),
    right: "total = { $n }\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    for fault in view.file.faults.iter().filter(|fault| fault.is_too_deep()) {
        sink.report(fault.span.clone(), fault.cause.phrase());
    }
    for at in &view.file.facts.crowded {
        let id = view.file.facts.entry(*at).id;
        let phrase = Phrase::new("too-deep-crowded")
            .with("name", id)
            .with("limit", MAX_ENTRY_PARTS);
        sink.report(view.file.span(id), phrase);
    }
}
