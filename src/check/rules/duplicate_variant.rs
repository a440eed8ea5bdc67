//! `duplicate-variant`: the same key twice among variants. The second one is never chosen.

use super::{BASE, Rule, in_file};
use crate::check::finding::Severity;
use crate::check::locale::View;
use crate::check::repeated::repeated;
use crate::check::settings::Sink;
use crate::facts::items;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "duplicate-variant",
    severity: Severity::Error,
    source: "files = { $n ->\n    [one] One file\n   *[other] { $n } files\n}\n",
    wrong: "files = { $n ->\n    [one] Un archivo\n    [one] Un solo archivo\n   *[other] { $n } archivos\n}\n",
    right: "files = { $n ->\n    [one] Un archivo\n   *[other] { $n } archivos\n}\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let facts = &view.file.facts;
    for select in &facts.selects {
        for key in repeated(
            items(&facts.variants, &select.variants)
                .iter()
                .map(|variant| variant.key),
        ) {
            sink.report(
                view.file.span(key),
                Phrase::new("duplicate-variant").with("key", key),
            );
        }
    }
}
