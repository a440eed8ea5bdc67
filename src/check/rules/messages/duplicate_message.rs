//! `duplicate-message`: the same name twice in a file. Which of the two a reader sees is chance: some
//! programs take the first, some the last.

use crate::check::cause::MessageCause;
use crate::check::context::Context;
use crate::check::finding::Severity;
use crate::check::line::Lines;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::check::shared::lines;
use crate::check::unmatched::place::message_above;
use crate::facts::EntryRef;
use crate::ftl::edit::Fix;

/// The rule.
pub const RULE: Rule = Rule {
    id: "duplicate-message",
    severity: Severity::Error,
    source: "yes = Yes\n",
    wrong: "yes = Sí\nyes = Sí, claro\n",
    right: "yes = Sí\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let lines = Lines::new(context.file.text);
    for (first, second) in context.file.facts.doubles() {
        // Attributes that look like messages: `obsolete-message` reports them.
        let mut both = [first, second].into_iter();
        if both.any(|one| message_above(context, one).is_some()) {
            continue;
        }
        let line = lines.place(first.start()).line.to_string();
        let name = second.id().into();
        let cause = MessageCause::Duplicate { name, line };
        // What readers see does not change where both say the same.
        let lines = lines::of_entry(context.file.text, second);
        let fix = if says(context, first) == says(context, second) {
            Fix::safe(lines, "")
        } else {
            Fix::guess(lines, "")
        };
        reporter.report_with(second.id().span(), cause, fix);
    }
}

/// A message as it is written, without its comment.
fn says<'a>(context: &Context<'a>, entry: EntryRef<'_>) -> &'a str {
    let end = lines::of_entry(context.file.text, entry).end;
    context.file.text[entry.start()..end].trim_end()
}
