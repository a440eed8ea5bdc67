//! Where `fluent-syntax` may have accepted what Fluent's grammar refuses. A file with such a place is
//! read by the grammar.

use crate::text::span::Span;
use fluent_syntax::ast::CallArguments;

/// Whether a comma may be missing in a call, or a named argument may have something else than a literal.
pub fn in_call(given: &CallArguments<&str>) -> bool {
    given.positional.len() > 1 || !given.named.is_empty()
}

/// Whether a space or line end stands before the dot of `id.attribute`.
pub fn in_reference(id: Span, attribute: Span) -> bool {
    attribute.start != id.end + 1
}
