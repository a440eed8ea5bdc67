//! What the terms of a locale show and choose by: the names that they can be given, and the values.

use super::counting::variable;
use super::locale::{Locale, View};
use super::variables::variables;
use crate::facts::{Facts, Pattern, items};
use std::collections::{HashMap, HashSet};

/// The variables of terms, each with the names of the variants that are chosen by it.
#[derive(Debug, Default)]
pub struct Parameters(HashMap<String, HashSet<String>>);

impl Locale<'_> {
    /// Gathers them when they are first asked for.
    pub fn parameters(&self) -> &Parameters {
        self.parameters.get_or_init(|| Parameters::of(self))
    }
}

impl Parameters {
    fn of(locale: &Locale<'_>) -> Self {
        let mut all: HashMap<String, HashSet<String>> = HashMap::new();
        for facts in locale.files.iter().map(|file| &file.facts) {
            let patterns = facts.patterns.iter();
            for term in patterns.filter(|one| facts.entry(one.entry).is_term()) {
                for name in variables(items(&facts.uses, &term.uses)) {
                    all.entry(name.to_owned()).or_default();
                }
                for select in items(&facts.selects, &term.selects) {
                    let keys = items(&facts.variants, &select.variants).iter();
                    if let Some(values) = variable(facts, select).and_then(|name| all.get_mut(name))
                    {
                        values.extend(keys.map(|variant| variant.key.to_owned()));
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

    /// Whether some term has a variant of that name among those that it chooses by a variable.
    pub fn has_value(&self, name: &str, value: &str) -> bool {
        self.0
            .get(name)
            .is_some_and(|values| values.contains(value))
    }
}

/// The value of a term: the locale's, or the source's.
pub fn term<'v>(view: &'v View<'_, '_>, id: &str) -> Option<(&'v Facts<'v>, &'v Pattern<'v>)> {
    let own = view.locale.find(Some(view.number), id);
    let (locale, (file, entry)) = match own {
        Some(own) => (view.locale, own),
        None => (view.source, view.source.find(view.file.twin, id)?),
    };
    let file = &locale.files[file];
    let entry = file.facts.entry(entry);
    let value = file.facts.patterns_of(entry).first()?;
    value.attribute.is_none().then_some((&file.facts, value))
}
