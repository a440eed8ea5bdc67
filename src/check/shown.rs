//! Whether the reader sees the number that a choice goes by.

use super::counting::{Count, shows, variable};
use super::locale::View;
use crate::facts::{Facts, Use, items};
use std::cell::OnceCell;
use std::collections::HashSet;

/// What a file shows.
pub struct Shown<'l> {
    facts: &'l Facts<'l>,
    /// Ids of messages that others of the file refer to: the number may stand beside such a reference.
    referred: OnceCell<HashSet<&'l str>>,
}

impl<'l> Shown<'l> {
    /// Nothing is looked at before it is asked for.
    pub fn of(view: &View<'l, '_>) -> Self {
        Self {
            facts: &view.file.facts,
            referred: OnceCell::new(),
        }
    }

    /// Whether the value or attribute shows the number itself, or may show it by a reference to a
    /// message, which is given all variables. What a term is given stands among the variables here.
    pub fn is_shown(&self, choice: &Count<'_>) -> bool {
        let (facts, pattern) = (self.facts, choice.pattern);
        let Some(name) = variable(facts, choice.select) else {
            return true;
        };
        let uses = items(&facts.uses, &pattern.uses);
        shows(facts, pattern, name)
            || uses.iter().any(|one| message(one).is_some())
            || self.is_referred(facts.entry(pattern.entry).id)
    }

    fn is_referred(&self, id: &str) -> bool {
        let all = || self.facts.uses.iter().filter_map(message).collect();
        self.referred.get_or_init(all).contains(id)
    }
}

/// The message that is referred to.
fn message<'t>(one: &Use<'t>) -> Option<&'t str> {
    match one {
        Use::Reference { id, .. } if !id.starts_with('-') => Some(id),
        _ => None,
    }
}
