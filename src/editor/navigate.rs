//! From a name to where it is defined and used.

use super::cursor::Target;
use super::view::View;
use crate::fix::rename::{Symbol, places};
use crate::project::document::Document;
use std::ops::Range;

/// A place in a file of the file's own locale or of the source.
#[derive(Clone, Debug)]
pub struct Place<'a> {
    /// The file.
    pub document: &'a Document,
    /// Bytes of its text.
    pub span: Range<usize>,
}

impl Place<'_> {
    fn is_same(&self, other: &Self) -> bool {
        std::ptr::eq(self.document, other.document) && self.span == other.span
    }
}

/// Returns where a name is defined. On the definition itself it leads to the source. A variable is defined by
/// the source's message.
pub fn definition<'a>(view: &View<'a>, target: &Target) -> Vec<Place<'a>> {
    let here = Place {
        document: view.document(),
        span: target.span.clone(),
    };
    let own = defined(view.own(), view.number, &target.symbol);
    let near = view.counterpart_number().unwrap_or(usize::MAX);
    let source = || {
        if view.locale.is_source {
            None
        } else {
            defined(view.source, near, &target.symbol)
        }
    };
    let is_variable = matches!(target.symbol, Symbol::Variable { .. });
    let found = match own {
        Some(own) if !own.is_same(&here) && !is_variable => Some(own),
        own => source().or(own),
    };
    found.into_iter().collect()
}

/// Returns where a locale defines a symbol; a variable's first use counts as such.
fn defined<'a>(
    locale: &'a crate::project::Loaded,
    near: usize,
    symbol: &Symbol,
) -> Option<Place<'a>> {
    let (number, entry) = locale.find(near, symbol.entry()?)?;
    let document: &Document = &locale.documents[number];
    let span = match symbol {
        Symbol::Entry(_) => entry.id().span(),
        Symbol::Attribute { name, .. } => entry.pattern(Some(name))?.head().span(),
        Symbol::Variable { name, .. } => {
            let mut patterns = entry.patterns();
            let found = patterns.find_map(|one| one.variables().find(|used| *used == **name));
            found.map_or(entry.id().span(), super::super::text::span::Slice::span)
        }
    };
    Some(Place { document, span })
}

/// Lists where a name stands in a file.
pub fn highlights(document: &Document, target: &Target) -> Vec<Range<usize>> {
    places(document, &target.symbol)
}
