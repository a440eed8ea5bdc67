//! `untranslated`: a text that is the same as the source's. Names and loanwords often are, so this
//! rule is off unless it is asked for.

use crate::check::cause::MessageCause;
use crate::check::context::Context;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};

/// The rule.
pub const RULE: Rule = Rule {
    id: "untranslated",
    on_by_default: false,
    source: "yes = Yes\n",
    wrong: "yes = Yes\n",
    right: "yes = Sí\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    for (pattern, other) in context.pattern_pairs() {
        let has_words = pattern
            .texts()
            .any(|text| text.contains(char::is_alphabetic));
        if has_words && pattern.source() == other.source() {
            let name = pattern.name();
            reporter.report(pattern.head().span(), MessageCause::Untranslated { name });
        }
    }
}
