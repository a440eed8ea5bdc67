//! `missing-argument`: a variable that a term shows, and that whoever uses the term does not give it. A
//! term does not see the program's variables: the reader would see `{$name}`.

use super::{BASE, Rule, in_file};
use crate::check::counting::shows;
use crate::check::finding::Severity;
use crate::check::locale::View;
use crate::check::parameters::term;
use crate::check::settings::Sink;
use crate::check::variables::variables;
use crate::facts::{Call, Use, items};
use crate::phrase::Phrase;
use std::collections::HashMap;

/// The rule.
pub const RULE: Rule = Rule {
    id: "missing-argument",
    severity: Severity::Error,
    source: "-brand = Skylark { $edition }\nquit = Quit { -brand(edition: \"Pro\") }\n",
    wrong: "-brand = Skylark { $edition }\nquit = Salir de { -brand }\n",
    right: "-brand = Skylark { $edition }\nquit = Salir de { -brand(edition: \"Pro\") }\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    if view.locale.parameters().is_empty() && view.source.parameters().is_empty() {
        return;
    }
    let facts = &view.file.facts;
    let mut known = Known::new();
    for pattern in &facts.patterns {
        let mut told: Vec<(&str, &str)> = Vec::new();
        for at in pattern.uses.clone() {
            let Some((id, name)) =
                lacking(view, at, &mut known).filter(|fault| !told.contains(fault))
            else {
                continue;
            };
            if sink.is_full() {
                return;
            }
            told.push((id, name));
            let phrase = Phrase::new("missing-argument")
                .with("reference", id)
                .with("variable", name)
                .with("name", view.name_of(pattern));
            sink.report(view.file.span(id), phrase);
        }
    }
}

/// The variables that terms show, by the terms' ids: many uses may be of one.
type Known<'v> = HashMap<&'v str, Vec<&'v str>>;

/// The term that a use refers to, and the first variable that it shows and is not given.
fn lacking<'v>(
    view: &'v View<'_, '_>,
    at: u32,
    known: &mut Known<'v>,
) -> Option<(&'v str, &'v str)> {
    let facts = &view.file.facts;
    let Use::Reference {
        id,
        attribute: None,
        ..
    } = facts.uses.get(at as usize)?
    else {
        return None;
    };
    if !id.starts_with('-') {
        return None;
    }
    let shown = known.entry(id).or_insert_with(|| {
        let Some((facts, value)) = term(view, id) else {
            return Vec::new();
        };
        let names = variables(items(&facts.uses, &value.uses));
        names.filter(|name| shows(facts, value, name)).collect()
    });
    let call = facts
        .calls
        .binary_search_by_key(&at, |call: &Call| call.reference);
    let call = call.ok().and_then(|call| facts.calls.get(call));
    let given = call.map_or(&[][..], |call| items(&facts.arguments, &call.arguments));
    let mut names = shown.iter();
    let name = names.find(|name| given.iter().all(|one| one.name != Some(name)))?;
    Some((id, name))
}
