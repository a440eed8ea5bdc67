//! Whether a piece of an outline is one whole entry, as a reader needs it.
//!
//! An entry ends at a line that is no part of it: one that begins with `[`, `*` or a tab, for instance.
//! What was read until there follows the grammar, but it is only the beginning of the text.

use crate::ftl::grammar::{self, EntryKind};
use crate::ftl::{parse, tree};
use fluent_syntax::ast::Entry;
use std::borrow::Cow;

/// A message or term that follows the grammar.
#[derive(Debug)]
pub struct Whole<'t> {
    source: &'t str,
    /// Bytes of the entry alone.
    length: usize,
    /// Offsets of the `-` of negative numbers that are values of named arguments.
    negatives: Vec<usize>,
}

impl<'t> Whole<'t> {
    /// Reads a piece of an outline, which begins with a message or term; measure its depth first
    /// ([`crate::ftl::depth::too_deep`]). Returns `None` where the entry does not follow the grammar, or
    /// where a line after it belongs to it and cannot be read.
    pub fn read(source: &'t str) -> Option<Self> {
        let mut parts = grammar::parts(source, 0);
        let first = parts.next()?;
        let negatives = parts.negatives().to_vec();
        let is_entry = matches!(first.kind, EntryKind::Message | EntryKind::Term);
        let is_alone = parts.next().is_none() || stands_alone(source);
        (is_entry && is_alone).then_some(Self {
            source,
            length: first.end,
            negatives,
        })
    }

    /// Returns its tree.
    pub fn entry(&self) -> Option<Entry<&'t str>> {
        tree::entry(&self.source[..self.length], &self.negatives)
    }

    /// Returns the text in a form in which `fluent-bundle` reads the same: its parser refuses negative
    /// numbers as values of named arguments, and accepts calls there, which the grammar refuses.
    pub fn for_bundle(&self) -> Cow<'t, str> {
        let Some(first) = self.negatives.first() else {
            return Cow::Borrowed(self.source);
        };
        let mut text = self.source[..*first].to_owned();
        let nexts = self.negatives[1..].iter().copied();
        for (at, next) in self.negatives.iter().zip(nexts.chain([self.source.len()])) {
            let rest = &self.source[*at..next];
            let is_part = |c: char| c == '-' || c == '.' || c.is_ascii_digit();
            let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
            text.push_str("NUMBER(");
            text.push_str(&rest[..length]);
            text.push(')');
            text.push_str(&rest[length..]);
        }
        Cow::Owned(text)
    }
}

/// Whether what cannot be read after an entry is no part of it.
fn stands_alone(source: &str) -> bool {
    let parsed = parse::parse(source, 0);
    parsed.faults.iter().all(|fault| fault.cause.stands_alone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_cannot_be_read_cuts_the_text_off() {
        for rest in [
            "    [x] y\n",
            "    *x*\n",
            "    **x**\n",
            "    .5 x\n",
            "    }\n",
            "\tx\n",
            "x y\n",
            "<<<<<<< HEAD\n",
            "    .title x\n",
            "    .title =\n",
            "    .title = { x\n",
            "\n    *x\n",
            "\nThis goes on.\n",
            "é\n",
        ] {
            let source = format!("a =\n    text\n{rest}");
            assert!(Whole::read(&source).is_none(), "{source:?}");
        }
    }

    #[test]
    fn a_faulty_entry_below_is_no_part_of_it() {
        for rest in [
            "",
            "\n",
            "\nb: text\n",
            "\n1b = text\n",
            "\nb-c Text\n",
            "\n// note\n",
        ] {
            let source = format!("a =\n    text\n{rest}");
            assert!(Whole::read(&source).is_some(), "{source:?}");
        }
        for faulty in [
            "a = { \"\\{\" }\n",
            "a = { F($x $y) }\n",
            "a = { b .c }\n",
            "a\n",
        ] {
            assert!(Whole::read(faulty).is_none(), "{faulty:?}");
        }
    }

    #[test]
    fn the_bundle_reads_a_negative_number_as_an_option() {
        let text = |source| Whole::read(source).map(|whole| whole.for_bundle().into_owned());
        let source = "a = { -t(b: -1.5, c: \"-1\", d: -20) } -3\n";
        let wanted = "a = { -t(b: NUMBER(-1.5), c: \"-1\", d: NUMBER(-20)) } -3\n";
        assert_eq!(text(source).as_deref(), Some(wanted));
        assert_eq!(text("a = b\n").as_deref(), Some("a = b\n"));
    }
}
