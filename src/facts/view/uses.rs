//! What patterns use and select by.

use super::{
    ArgumentRef, FactsRef, PatternRef, Reference, SelectRef, Selector, UseKind, UseRef, VariantRef,
};
use crate::facts::store::{Argument, By, Indices, NONE, Select, Use, index, items};
use crate::text::span::{Slice, Span};

impl<'a> UseRef<'a> {
    pub(super) fn new(file: FactsRef<'a>, index: u32) -> Self {
        Self { file, index }
    }

    fn stored(self) -> Option<&'a Use> {
        self.file.facts.uses.get(self.index as usize)
    }

    /// Returns what it is.
    pub fn kind(self) -> UseKind<'a> {
        let slice = |span: Span| self.file.slice(span);
        match self.stored() {
            Some(Use::Reference {
                id,
                attribute,
                target,
            }) => UseKind::Reference(Reference {
                id: slice(*id),
                attribute: (!attribute.is_empty()).then(|| slice(*attribute)),
                target: (*target != NONE).then(|| self.file.entry(*target)),
            }),
            Some(Use::Function { name, .. }) => UseKind::Function(slice(*name)),
            Some(Use::Variable(name)) => UseKind::Variable(slice(*name)),
            None => UseKind::Variable(Slice::new("", 0..0)),
        }
    }

    /// Returns the variable, where it is one.
    pub fn variable(self) -> Option<Slice<'a>> {
        match self.stored()? {
            Use::Variable(name) => Some(self.file.slice(*name)),
            _ => None,
        }
    }

    /// Returns the reference, where it is one.
    pub fn reference(self) -> Option<Reference<'a>> {
        match self.kind() {
            UseKind::Reference(reference) => Some(reference),
            _ => None,
        }
    }

    /// Returns the name of the function, where it is one.
    pub fn function(self) -> Option<Slice<'a>> {
        match self.kind() {
            UseKind::Function(name) => Some(name),
            _ => None,
        }
    }

    /// Lists the arguments of a function, or of a term where it has some.
    pub fn arguments(self) -> impl Iterator<Item = ArgumentRef<'a>> + Clone + use<'a> {
        let facts = self.file.facts;
        let call = || {
            let calls = &facts.calls;
            let at = calls.binary_search_by_key(&self.index, |call| call.reference);
            Some(calls.get(at.ok()?)?.arguments.clone())
        };
        let arguments: Indices = match self.stored() {
            Some(Use::Function { arguments, .. }) => arguments.clone(),
            Some(Use::Reference { .. }) => call().unwrap_or_default(),
            _ => 0..0,
        };
        let arguments = items(&facts.arguments, &arguments).iter();
        arguments.map(move |one| argument(self.file, one))
    }

    /// Returns the pattern that it stands in.
    pub fn pattern(self) -> PatternRef<'a> {
        let patterns = &self.file.facts.patterns;
        let after = patterns.partition_point(|one| one.uses <= self.index);
        self.file.pattern(index(after.saturating_sub(1)))
    }
}

fn argument<'a>(file: FactsRef<'a>, argument: &Argument) -> ArgumentRef<'a> {
    let name = argument.name;
    ArgumentRef {
        name: (!name.is_empty()).then(|| file.slice(name)),
        literal: argument.literal.map(|span| file.slice(span)),
        is_string: argument.is_string,
    }
}

impl Reference<'_> {
    /// Whether it refers to a term.
    pub fn is_term(self) -> bool {
        self.id.starts_with('-')
    }

    /// Whether it refers to the same as another, here or in another file.
    pub fn is_same(self, other: Reference<'_>) -> bool {
        self.id == other.id && self.attribute.map(Slice::str) == other.attribute.map(Slice::str)
    }
}

impl<'a> SelectRef<'a> {
    pub(super) fn new(file: FactsRef<'a>, index: u32) -> Self {
        Self { file, index }
    }

    fn stored(self) -> &'a Select {
        &self.file.facts.selects[self.index as usize]
    }

    /// Returns its index among the select expressions of its file.
    pub fn index(self) -> u32 {
        self.index
    }

    /// Returns its selector.
    pub fn selector(self) -> Selector<'a> {
        match self.stored().by {
            By::Variable(name) => Selector::Variable(self.file.slice(name)),
            By::Function(at) => Selector::Function(UseRef::new(self.file, at)),
            By::Term => Selector::Term,
            By::Literal => Selector::Literal,
        }
    }

    /// Returns the variable that it selects by, also inside a function.
    pub fn variable(self) -> Option<Slice<'a>> {
        match self.stored().by {
            By::Variable(name) => Some(self.file.slice(name)),
            By::Function(at) => UseRef::new(self.file, at + 1).variable(),
            _ => None,
        }
    }

    /// Lists its variants.
    pub fn variants(self) -> impl Iterator<Item = VariantRef<'a>> + Clone + use<'a> {
        let variants = items(&self.file.facts.variants, &self.stored().variants).iter();
        variants.map(move |variant| VariantRef {
            key: self.file.slice(variant.key),
            is_number: variant.is_number,
            is_default: variant.is_default,
        })
    }

    /// Whether it has a variant with a key.
    pub fn has_key(self, key: &str) -> bool {
        self.variants().any(|variant| variant.key == *key)
    }
}
