//! What terms select by: the names of the arguments they take, and the values.

use crate::facts::{FactsRef, SelectRef};
use std::collections::{HashMap, HashSet};

/// The variables of terms, each with the keys of the variants that are selected by it.
#[derive(Debug, Default)]
pub struct Parameters(HashMap<String, HashSet<String>>);

impl Parameters {
    /// Lists the variables of the terms of some files.
    pub fn of<'a>(files: impl Iterator<Item = FactsRef<'a>>) -> Self {
        let mut all: HashMap<String, HashSet<String>> = HashMap::new();
        for facts in files {
            for term in facts.patterns().filter(|one| one.entry().is_term()) {
                for name in term.variables() {
                    all.entry(name.into()).or_default();
                }
                for select in term.selects() {
                    let name = select.variable();
                    if let Some(values) = name.and_then(|name| all.get_mut(name.str())) {
                        values
                            .extend(SelectRef::variants(select).map(|variant| variant.key.into()));
                    }
                }
            }
        }
        Self(all)
    }

    /// Whether no term uses any.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether some term uses a variable.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Whether some term has a variant of that key among those that it selects by a variable.
    pub fn has_value(&self, name: &str, value: &str) -> bool {
        let values = self.0.get(name);
        values.is_some_and(|values| values.contains(value))
    }
}
