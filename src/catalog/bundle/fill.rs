//! Which entries a message leads to, and what all of them cost.

use crate::catalog::bundle::Bundle;
use crate::catalog::bundle::filling::{Cost, Filling, UNSOUND, add, empty_bundle, shown};
use crate::catalog::limits::MOST_TEXT;
use crate::ftl::entry::references::EntryReferences;
use fluent_bundle::{FluentBundle, FluentResource};
use std::collections::HashMap;

impl Bundle {
    /// Puts an entry, and all that it refers to, into the bundle. Goes down without recursion, for
    /// a chain of references may be as long as a file allows.
    pub(super) fn fill(&self, filling: &mut Filling, id: &str, fallback: Option<&Bundle>) -> Cost {
        if let Some(known) = filling.seen.get(id) {
            return known.unwrap_or_default();
        }
        let bundle = filling
            .bundle
            .get_or_insert_with(|| empty_bundle(&self.tag));
        let (seen, shown) = (&mut filling.seen, &mut filling.shown);
        let (mut path, mut new, mut circle) = (Vec::new(), Vec::new(), false);
        let mut next = Some(id.to_owned());
        let mut cost = Cost::default();
        loop {
            if let Some(id) = next.take() {
                seen.insert(id.clone(), None);
                let (cost, wanted) = self.enter(bundle, shown, &id, fallback);
                path.push((id, cost, wanted));
            }
            let Some((_, here, wanted)) = path.last_mut() else {
                break;
            };
            match wanted.pop().map(|id| (seen.get(&id).copied(), id)) {
                Some((None, id)) => next = Some(id),
                Some((Some(Some(known)), _)) => here.largest = here.largest.max(known.largest),
                Some((Some(None), _)) => circle = true,
                None => {
                    let Some((id, done)) = leave(&mut path) else {
                        break;
                    };
                    cost = done;
                    seen.insert(id.clone(), Some(done));
                    new.push(id);
                }
            }
        }
        // Within a circle an entry leads to those above it, too.
        if circle {
            for id in new {
                seen.insert(id, Some(cost));
            }
        }
        cost
    }

    /// Adds one entry to the bundle: its own cost, and the ids that it refers to.
    fn enter(
        &self,
        bundle: &mut FluentBundle<FluentResource>,
        shown: &mut HashMap<String, Vec<String>>,
        id: &str,
        fallback: Option<&Bundle>,
    ) -> (Cost, Vec<String>) {
        // An unknown reference shows up when the message is formatted.
        let Some((source, lossy)) = self.source_or(id, fallback) else {
            return (Cost::default(), Vec::new());
        };
        let sound = source.len() <= MOST_TEXT && !(lossy && source.contains('\u{fffd}'));
        let found = sound.then(|| add(bundle, source).ok()).flatten();
        let Some(found) = found.filter(|found| self.gives_all(shown, id, found, fallback)) else {
            return (UNSOUND, Vec::new());
        };
        let wanted = found.ids;
        let sizes = wanted.iter().map(|id| self.source_or(id, fallback));
        let sizes = sizes.map(|found| found.map_or(0, |(source, _)| source.len()));
        let cost = Cost {
            largest: sizes.fold(source.len(), usize::saturating_add),
            refers: !wanted.is_empty(),
        };
        (cost, wanted)
    }

    /// Whether each term is given what it shows, and no term shows a message's variables. Of one that is
    /// not given `fluent-bundle` says nothing within a term: it would stand in the text as `{$name}`.
    fn gives_all(
        &self,
        shown_by: &mut HashMap<String, Vec<String>>,
        id: &str,
        found: &EntryReferences,
        fallback: Option<&Bundle>,
    ) -> bool {
        let mut shows = |id: &str, given: &[String]| {
            if !shown_by.contains_key(id) {
                let source = self.source_or(id, fallback);
                shown_by.insert(
                    id.to_owned(),
                    source.map_or_else(Vec::new, |(text, _)| shown(text)),
                );
            }
            shown_by[id].iter().any(|name| !given.contains(name))
        };
        let is_term = id.starts_with('-');
        let messages = found.ids.iter().filter(|id| !id.starts_with('-'));
        !found.terms.iter().any(|(id, given)| shows(id, given))
            && !messages.filter(|_| is_term).any(|id| shows(id, &[]))
    }
}

/// Goes up from the last entry of a path; what it leads to, those above it lead to, too.
fn leave(path: &mut Vec<(String, Cost, Vec<String>)>) -> Option<(String, Cost)> {
    let (id, done, _) = path.pop()?;
    if let Some((_, above, _)) = path.last_mut() {
        above.largest = above.largest.max(done.largest);
    }
    Some((id, done))
}
