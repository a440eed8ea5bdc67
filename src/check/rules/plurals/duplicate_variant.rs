//! `duplicate-variant`: the same key twice among variants. The second one is never chosen.

use super::variant_text::delete;
use crate::check::cause::PluralCause;
use crate::check::context::Context;
use crate::check::finding::Severity;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::check::shared::repeated::repeated;

/// The rule.
pub const RULE: Rule = Rule {
    id: "duplicate-variant",
    severity: Severity::Error,
    source: "files = { $n ->\n    [one] One file\n   *[other] { $n } files\n}\n",
    wrong: "files = { $n ->\n    [one] Un archivo\n    [one] Un solo archivo\n   *[other] { $n } archivos\n}\n",
    right: "files = { $n ->\n    [one] Un archivo\n   *[other] { $n } archivos\n}\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    for select in context.file.facts.selects() {
        for key in repeated(select.variants().map(|variant| variant.key)) {
            let variants: Vec<_> = select.variants().collect();
            let fix = delete(context.file.text, &variants, key);
            reporter.report_with(key.span(), PluralCause::Duplicate { key: key.into() }, fix);
        }
    }
}
