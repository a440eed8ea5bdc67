//! What a file says, laid flat: one walk over the tree, lists of plain facts, nothing copied.
//!
//! Every `&str` is a slice of the file's text, so its place is its address: [`span`] tells it.
//! Lists refer to each other by ranges of indices; a nested part lies within its parent's range.

pub mod edge;
pub mod equals;
pub mod fast;
pub mod ids;
pub mod leniency;
pub mod walk;

use crate::ftl::limits::MAX_ENTRY_PARTS;
use fluent_syntax::ast;
use ids::Ids;
use leniency::Slip;
use std::ops::Range;
use walk::Walk;

/// Indices into one of the lists of [`Facts`].
pub type Run = Range<u32>;

/// A message or term.
#[derive(Debug)]
pub struct Entry<'t> {
    /// Its id; a term's with the `-`.
    pub id: &'t str,
    /// Its value, where there is one, then its attributes.
    pub patterns: Run,
}

/// A value or attribute.
#[derive(Debug)]
pub struct Pattern<'t> {
    /// The entry it belongs to.
    pub entry: u32,
    /// The attribute's name; none for a value.
    pub attribute: Option<&'t str>,
    /// From its first byte to its last, the braces around placeables not always included.
    pub span: Range<u32>,
    /// Whether a reader could see anything of it.
    pub renders: bool,
    /// Blanks at its beginning and at its end, that Fluent keeps.
    pub edges: [Option<&'t str>; 2],
    /// What it uses.
    pub uses: Run,
    /// Its choices between variants.
    pub selects: Run,
    /// Its pieces of text, those in variants included.
    pub texts: Run,
}

/// Something that a pattern names.
#[derive(Clone, Debug)]
pub enum Use<'t> {
    /// `$name`.
    Variable(&'t str),
    /// `id` or `id.attribute`; a term's id with its `-`.
    Reference {
        /// The id.
        id: &'t str,
        /// The attribute.
        attribute: Option<&'t str>,
        /// The entry of that id in the same file.
        near: Option<u32>,
    },
    /// `NAME(…)`.
    Function {
        /// Its name.
        name: &'t str,
        /// What it is given.
        arguments: Run,
    },
}

/// What a function or term is given.
#[derive(Debug)]
pub struct Argument<'t> {
    /// Its name; none for a positional one.
    pub name: Option<&'t str>,
    /// Its value, where it is written out; a slice of the text between the quotation marks.
    pub literal: Option<&'t str>,
    /// Whether that is a string, not a number.
    pub is_string: bool,
}

/// A reference to a term that gives it something.
#[derive(Debug)]
pub struct Call {
    /// The index of its use.
    pub reference: u32,
    /// What is given.
    pub arguments: Run,
}

/// What a choice goes by.
#[derive(Clone, Copy, Debug)]
pub enum Selector<'t> {
    /// `$name`.
    Variable(&'t str),
    /// `NAME(…)`: the index of its use.
    Function(u32),
    /// An attribute of a term.
    Term,
    /// A string or a number.
    Literal,
}

/// A choice between variants.
#[derive(Debug)]
pub struct Select<'t> {
    /// What it goes by.
    pub selector: Selector<'t>,
    /// Its variants.
    pub variants: Run,
}

/// One variant.
#[derive(Debug)]
pub struct Variant<'t> {
    /// Its key.
    pub key: &'t str,
    /// Whether the key is a number.
    pub is_number: bool,
    /// Whether it is the default.
    pub is_default: bool,
}

/// All facts of one file.
#[derive(Debug, Default)]
pub struct Facts<'t> {
    /// Messages and terms, in their order.
    pub entries: Vec<Entry<'t>>,
    /// Entries whose id an earlier one has: that one, and the later one.
    pub doubles: Vec<(u32, u32)>,
    ids: Ids,
    /// Values and attributes, in their order.
    pub patterns: Vec<Pattern<'t>>,
    /// What they use.
    pub uses: Vec<Use<'t>>,
    /// References to terms that give them something, in their order.
    pub calls: Vec<Call>,
    /// What functions and terms are given.
    pub arguments: Vec<Argument<'t>>,
    /// Choices.
    pub selects: Vec<Select<'t>>,
    /// Variants; those of one choice lie together.
    pub variants: Vec<Variant<'t>>,
    /// Pieces of text.
    pub texts: Vec<&'t str>,
    /// What the parser let pass.
    pub slips: Vec<Slip<'t>>,
    /// Whether the text of some value or attribute begins with a `=`, or with its own name and a `=`.
    pub has_equals: bool,
    /// Whether a sign stands right before a placeable that other formats have there.
    pub has_signs: bool,
    /// How many entries are messages.
    pub messages: usize,
    /// Entries with more than [`MAX_ENTRY_PARTS`]: of them nothing is looked at but the beginning.
    pub crowded: Vec<u32>,
}

/// The place of a slice of `text`, in bytes.
pub fn span(text: &str, slice: &str) -> Range<usize> {
    let start = (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    start..start + slice.len()
}

/// The items of a run.
pub fn items<'a, T>(list: &'a [T], run: &Run) -> &'a [T] {
    list.get(run.start as usize..run.end as usize)
        .unwrap_or_default()
}

impl<'t> Facts<'t> {
    /// Walks over the entries of a parsed text, and lets go of them.
    pub fn gather(text: &'t str, entries: Vec<ast::Entry<&'t str>>) -> Self {
        let mut walk = Walk::new(text, entries.len());
        walk.entries(entries);
        walk.facts.connected()
    }

    /// Tells what leads to what.
    pub fn connected(self) -> Self {
        let mut facts = self;
        facts.ids = Ids::with_capacity(facts.entries.len());
        for (at, entry) in (0_u32..).zip(&facts.entries) {
            let first = facts
                .ids
                .insert(at, entry.id, |at| facts.entries[at as usize].id);
            facts.doubles.extend(first.map(|first| (first, at)));
        }
        facts.resolve();
        facts.clear_crowded();
        facts
    }

    /// Lets go of what crowded entries hold: rules compare the parts of an entry with each other.
    fn clear_crowded(&mut self) {
        if self.patterns.len() + self.uses.len() + self.variants.len() <= MAX_ENTRY_PARTS {
            return;
        }
        for (at, entry) in (0_u32..).zip(&mut self.entries) {
            let own = entry.patterns.start as usize..entry.patterns.end as usize;
            let Some(patterns) = self.patterns.get_mut(own) else {
                continue;
            };
            let selects = patterns
                .iter()
                .flat_map(|one| items(&self.selects, &one.selects));
            let variants: usize = selects.map(|select| select.variants.len()).sum();
            let uses: usize = patterns.iter().map(|one| one.uses.len()).sum();
            if patterns.len() + uses + variants <= MAX_ENTRY_PARTS {
                continue;
            }
            self.crowded.push(at);
            for one in patterns {
                one.uses.end = one.uses.start;
                one.selects.end = one.selects.start;
            }
            let most = entry.patterns.start.saturating_add(index(MAX_ENTRY_PARTS));
            entry.patterns.end = entry.patterns.end.min(most);
        }
    }

    /// Finds the entries that references lead to, where they stand in the same file.
    fn resolve(&mut self) {
        let Self {
            uses, ids, entries, ..
        } = self;
        for one in uses {
            if let Use::Reference { id, near, .. } = one {
                *near = ids.find(id, |at| entries[at as usize].id);
            }
        }
    }

    /// Finds an entry by id, a term's with its `-`; the first of equal ones.
    pub fn find(&self, id: &str) -> Option<u32> {
        self.ids.find(id, |at| self.entries[at as usize].id)
    }

    /// The entry of an index.
    pub fn entry(&self, entry: u32) -> &Entry<'t> {
        &self.entries[entry as usize]
    }

    /// The patterns of an entry.
    pub fn patterns_of(&self, entry: &Entry<'t>) -> &[Pattern<'t>] {
        items(&self.patterns, &entry.patterns)
    }

    /// The index of an entry's value (`None`) or attribute.
    pub fn pattern_of(&self, entry: &Entry<'t>, attribute: Option<&str>) -> Option<u32> {
        let at = self
            .patterns_of(entry)
            .iter()
            .position(|p| p.attribute == attribute)?;
        Some(entry.patterns.start + index(at))
    }
}

impl Entry<'_> {
    /// Whether it is a term.
    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }
}

/// An index or offset as it is kept; files and lists are far smaller than 4 GiB.
pub fn index(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
