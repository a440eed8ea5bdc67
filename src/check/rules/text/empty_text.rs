//! `empty-text`: a text that shows as nothing, such as `{""}`, where the source has text, and no comment
//! above it that speaks of `{ "" }`.

use crate::check::cause::MessageCause;
use crate::check::context::Context;
use crate::check::finding::Severity;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::facts::PatternRef;

/// The rule.
pub const RULE: Rule = Rule {
    id: "empty-text",
    severity: Severity::Error,
    source: "closing = Thank you\n",
    wrong: "closing = { \"\" }\n",
    right: "closing = Gracias\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    for (pattern, other) in context.pattern_pairs() {
        // A button may do without an access key.
        let is_key = || pattern.is_attribute(Some("accesskey"));
        if !pattern.renders() && other.renders() && !is_key() && !is_offered(other) {
            let name = pattern.name();
            let cause = if pattern.attribute().is_some() {
                MessageCause::EmptyAttribute { name }
            } else {
                MessageCause::EmptyText { name }
            };
            reporter.report(pattern.head().span(), cause);
        }
    }
}

/// Whether the comment above a message of the source says how to leave it empty.
fn is_offered(pattern: PatternRef<'_>) -> bool {
    let above = pattern.file_text().get(..pattern.entry().start());
    let lines = above.unwrap_or_default().lines().rev();
    let mut comment = lines.take_while(|line| line.starts_with('#'));
    comment.any(|line| {
        let mut quotes = line.match_indices("\"\"");
        quotes.any(|(at, quotes)| {
            let after = &line[at + quotes.len()..];
            line[..at].trim_end().ends_with('{') && after.trim_start().starts_with('}')
        })
    })
}
