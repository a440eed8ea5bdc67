//! `obsolete-attribute`: an attribute that the source's message does not have. The program never asks
//! for it. (Attributes of terms are a locale's own affair.)

use super::source_text::source_text;
use crate::check::cause::MessageCause;
use crate::check::context::Context;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::check::shared::lines;
use crate::check::unmatched::attributes::{UnmatchedAttribute, unmatched_attributes};
use crate::facts::EntryRef;
use crate::ftl::edit::Fix;

/// The rule.
pub const RULE: Rule = Rule {
    id: "obsolete-attribute",
    source: "vision = Our vision\n",
    wrong: "vision = Nuestra visión\n    .color = azul\n",
    right: "vision = Nuestra visión\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    for (entry, other) in context.uneven_pairs() {
        for one in unmatched_attributes(context, entry, other) {
            let fix = match one.meant {
                Some((meant, _)) => {
                    let name = meant.attribute().map_or("", |name| name.str());
                    Some(Fix::guess(one.name.span(), name))
                }
                None if one.may_be_meant => None,
                None => Some(Fix::guess(
                    lines::of_attribute(context.file.text, one.pattern),
                    "",
                )),
            };
            reporter.report_with(one.name.span(), cause(entry, &one), fix);
        }
    }
}

fn cause(entry: EntryRef<'_>, one: &UnmatchedAttribute<'_>) -> MessageCause {
    let (name, attribute) = (entry.id().into(), one.name.into());
    let Some((meant, is_typo)) = one.meant else {
        return if one.may_be_meant {
            MessageCause::ObsoleteAttributeOr { name, attribute }
        } else {
            MessageCause::ObsoleteAttribute { name, attribute }
        };
    };
    let suggestion = meant.attribute().map(String::from).unwrap_or_default();
    let text = source_text(meant);
    if is_typo {
        MessageCause::ObsoleteAttributeNear {
            name,
            attribute,
            suggestion,
            text,
        }
    } else {
        MessageCause::ObsoleteAttributePlace {
            name,
            attribute,
            suggestion,
            text,
        }
    }
}
