//! Whitespace at the ends of a text, and literals of spaces.

use fluent_syntax::ast;

/// A part of a value or attribute.
pub type Element<'t> = ast::PatternElement<&'t str>;

/// Whether a string literal shows nothing but spaces. An escape counts as visible, unless it is the one
/// of a space.
pub fn is_space_literal(value: &str) -> bool {
    value.replace("\\u0020", " ").trim().is_empty()
}

/// Returns the whitespace at one end of a pattern: a string literal's, or what Fluent does not trim.
pub fn edge<'t>(element: Option<&Element<'t>>, start: bool) -> Option<&'t str> {
    let (text, is_literal) = match element? {
        Element::TextElement { value } => (value, false),
        Element::Placeable {
            expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
        } => (value, true),
        Element::Placeable { .. } => return None,
    };
    let outermost = if start {
        text.as_bytes().first()
    } else {
        text.as_bytes().last()
    };
    if outermost.is_some_and(u8::is_ascii_graphic) {
        return None;
    }
    let spaces = if start {
        &text[..text.len() - text.trim_start().len()]
    } else {
        &text[text.trim_end().len()..]
    };
    // Spaces and line ends of plain text are an indent; Fluent has trimmed the others.
    let counts = |c: char| is_literal || !matches!(c, ' ' | '\r' | '\n');
    spaces.contains(counts).then_some(spaces)
}

/// Returns an element's text, where it is one.
pub fn text_of<'t>(element: Option<&Element<'t>>) -> Option<&'t str> {
    match element {
        Some(Element::TextElement { value }) => Some(value),
        _ => None,
    }
}
