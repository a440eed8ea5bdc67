//! `missing-argument`: a variable that a term shows, and that whoever uses the term does not give it. A
//! term does not see the program's variables: the reader would see `{$name}`.

use super::term::term;
use crate::check::cause::ReferenceCause;
use crate::check::context::Context;
use crate::check::finding::Severity;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::facts::UseRef;
use crate::text::span::Slice;
use std::collections::HashMap;

/// The rule.
pub const RULE: Rule = Rule {
    id: "missing-argument",
    severity: Severity::Error,
    source: "-brand = Skylark { $edition }\nquit = Quit { -brand(edition: \"Pro\") }\n",
    wrong: "-brand = Skylark { $edition }\nquit = Salir de { -brand }\n",
    right: "-brand = Skylark { $edition }\nquit = Salir de { -brand(edition: \"Pro\") }\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    if context.locale.parameters().is_empty() && context.source.parameters().is_empty() {
        return;
    }
    let mut known = Known::new();
    for pattern in context.file.facts.patterns() {
        let mut seen: Vec<(Slice<'_>, &str)> = Vec::new();
        for one in pattern.uses() {
            let found = lacking(context, one, &mut known);
            let Some((id, name)) = found.filter(|one| !seen.contains(one)) else {
                continue;
            };
            if reporter.is_full() {
                return;
            }
            seen.push((id, name));
            let cause = ReferenceCause::MissingArgument {
                name: pattern.name(),
                reference: id.into(),
                variable: name.to_owned(),
            };
            reporter.report(id.span(), cause);
        }
    }
}

/// The variables that terms show, by the terms' ids: many uses may be of one.
type Known<'a> = HashMap<&'a str, Vec<&'a str>>;

/// The term that a use refers to, and the first variable that it shows and that is not given.
fn lacking<'a>(
    context: &Context<'a>,
    one: UseRef<'a>,
    known: &mut Known<'a>,
) -> Option<(Slice<'a>, &'a str)> {
    let reference = one.reference()?;
    if reference.attribute.is_some() || !reference.is_term() {
        return None;
    }
    let id = reference.id;
    let shown = known.entry(id.str()).or_insert_with(|| {
        let Some(value) = term(context, &id) else {
            return Vec::new();
        };
        let names = value.variables().filter(|name| value.shows(name));
        names.map(Slice::str).collect()
    });
    let is_given = |name: &str| {
        one.arguments()
            .any(|given| given.name.is_some_and(|one| one == *name))
    };
    let name = shown.iter().find(|name| !is_given(name))?;
    Some((id, name))
}
