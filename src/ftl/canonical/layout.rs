//! How the lines of one pattern are to be indented, so that the indentation that is text stays text.
//!
//! Fluent takes away the indentation that all lines of a pattern share. The standard counts every
//! line that is not blank; `fluent-syntax` 0.12 does not count the lines that begin with `{`, drops
//! their own indentation, and takes nothing away at all when one of them begins in column one. Both
//! readings of a file stay what they were when all its lines move by the same number of columns.

use crate::ftl::place;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// The indentation of a pattern's lines. All numbers are columns, counted from 0.
#[derive(Debug, PartialEq, Eq)]
pub struct PatternLayout {
    /// Whether the pattern begins on a line of its own.
    pub block: bool,
    /// Where text begins; spaces that are part of the text come on top.
    pub text: usize,
    /// What is added to the column of a line that begins with `{`, and then taken away.
    pub shift: (usize, usize),
}

impl PatternLayout {
    /// Decides the layout of `pattern`, whose lines are to begin in column `column`.
    pub fn new(source: &str, pattern: &Pattern<&str>, column: usize) -> Self {
        let lines = Lines::new(source, pattern);
        if lines.brace == Some(0) && lines.spaces_are_text {
            // Nothing was taken away: any other column for that `{` would change this.
            return Self {
                block: lines.block,
                text: 0,
                shift: (0, 0),
            };
        }
        let shared = lines.text.into_iter().chain(lines.brace).min().unwrap_or(0);
        let further = lines.text.map_or(0, |text| text - shared);
        Self {
            // Where the two readings differ, a first line must neither join nor leave the others.
            block: if further > 0 {
                lines.block
            } else {
                is_tall(pattern) && !begins_with_special_character(pattern)
            },
            text: column + further,
            shift: (column, shared),
        }
    }

    /// The column for a `{` that stood in column `was`, alone in front of its line.
    pub fn brace(&self, was: usize) -> usize {
        (was + self.shift.0).saturating_sub(self.shift.1)
    }
}

/// What the source says of a pattern's lines.
struct Lines {
    /// Whether the first one is a line of its own.
    block: bool,
    /// The indentation that `fluent-syntax` took away from lines that begin with text.
    text: Option<usize>,
    /// The least indentation of a line that begins with `{`.
    brace: Option<usize>,
    /// Whether some line begins with spaces that are text.
    spaces_are_text: bool,
}

impl Lines {
    fn new(source: &str, pattern: &Pattern<&str>) -> Self {
        let mut lines = Self {
            block: false,
            text: None,
            brace: None,
            spaces_are_text: false,
        };
        for (nth, element) in pattern.elements.iter().enumerate() {
            let at = match element {
                PatternElement::TextElement { value } => place::offset(source, value),
                PatternElement::Placeable { expression } => place::brace(source, expression),
            };
            let Some(indent) = place::indent(source, at) else {
                continue;
            };
            lines.block |= nth == 0;
            match element {
                PatternElement::TextElement { value } => {
                    lines.spaces_are_text |= value.starts_with(' ');
                    if !value.trim_matches([' ', '\n']).is_empty() {
                        lines.text = Some(lines.text.map_or(indent, |least| least.min(indent)));
                    }
                }
                PatternElement::Placeable { .. } => {
                    lines.brace = Some(lines.brace.map_or(indent, |least| least.min(indent)));
                }
            }
        }
        lines
    }
}

/// Whether a pattern takes more than one line.
fn is_tall(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.contains('\n'),
        PatternElement::Placeable { expression } => is_select(expression),
    })
}

fn is_select(expression: &Expression<&str>) -> bool {
    match expression {
        Expression::Select { .. } => true,
        Expression::Inline(InlineExpression::Placeable { expression }) => is_select(expression),
        Expression::Inline(_) => false,
    }
}

/// Whether a pattern begins with a character that would not be text at the beginning of a line.
fn begins_with_special_character(pattern: &Pattern<&str>) -> bool {
    matches!(pattern.elements.first(), Some(PatternElement::TextElement { value })
        if value.starts_with(['.', '[', '*']))
}
