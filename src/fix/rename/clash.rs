//! Whether a name is taken.

use super::symbol::Symbol;
use crate::facts::UseRef;
use crate::project::document::Document;

/// Returns the place of a symbol in a file, in bytes: something has that name already.
pub fn clash(document: &Document, new: &Symbol) -> Option<usize> {
    let facts = document.facts();
    match new {
        Symbol::Entry(id) => {
            let unparsed = || document.unparsed_names().find(|(name, _)| name == id);
            let found = facts.find(id).map(crate::facts::view::EntryRef::start);
            found.or_else(|| Some(unparsed()?.1))
        }
        Symbol::Attribute { entry, name } => {
            let mut all = facts.patterns().filter(|one| one.entry().id() == **entry);
            Some(all.find(|one| one.is_attribute(Some(name)))?.head().start())
        }
        Symbol::Variable { entry, name } => {
            let is_own = |one: &UseRef<'_>| {
                let own = entry.as_ref();
                own.is_none_or(|entry| one.pattern().entry().id() == **entry)
            };
            let mut uses = facts.uses().filter(is_own).filter_map(UseRef::variable);
            Some(uses.find(|one| *one == **name)?.start())
        }
    }
}
