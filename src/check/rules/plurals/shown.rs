//! Whether readers see the number that a select expression selects by.

use super::counting::Count;
use crate::check::context::Context;
use crate::facts::{FactsRef, UseRef};
use std::cell::OnceCell;
use std::collections::HashSet;

/// What a file shows.
pub struct Shown<'a> {
    facts: FactsRef<'a>,
    /// Ids of messages that others of the file refer to: the number may stand beside such a reference.
    referred: OnceCell<HashSet<&'a str>>,
}

impl<'a> Shown<'a> {
    /// Takes a file; nothing is looked at before it is asked for.
    pub fn of(context: &Context<'a>) -> Self {
        Self {
            facts: context.file.facts,
            referred: OnceCell::new(),
        }
    }

    /// Whether the value or attribute shows the number itself, or may show it by a reference to a
    /// message, which is given all variables. A term's arguments stand among the variables here.
    pub fn is_shown(&self, count: &Count<'_>) -> bool {
        let Some(name) = count.select.variable() else {
            return true;
        };
        let pattern = count.pattern;
        pattern.shows(&name)
            || pattern.uses().any(|one| message(one).is_some())
            || self.is_referred(&pattern.entry().id())
    }

    fn is_referred(&self, id: &str) -> bool {
        let all = || self.facts.uses().filter_map(message).collect();
        self.referred.get_or_init(all).contains(id)
    }
}

/// The message that is referred to.
fn message(one: UseRef<'_>) -> Option<&str> {
    let reference = one.reference()?;
    (!reference.is_term()).then(|| reference.id.str())
}
