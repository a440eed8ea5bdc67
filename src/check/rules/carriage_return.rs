//! `carriage-return`: a line that ends with CR alone, as on very old computers. Fluent does not see
//! the end of that line, and reads two messages as one.

use super::{BASE, Rule, in_file};
use crate::check::finding::Severity;
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "carriage-return",
    severity: Severity::Error,
    source: "yes = Yes\nno = No\n",
    wrong: "yes = Sí\rno = No\n",
    right: "yes = Sí\nno = No\n",
    comment: Some("###"),
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    // One finding: whatever wrote the first one wrote them all.
    if let Some(first) = view.file.document.lone_returns.first() {
        let count = view.file.document.lone_returns.len();
        sink.report(
            *first..*first + 1,
            Phrase::new("carriage-return").with("count", count),
        );
    }
}
