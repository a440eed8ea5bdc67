//! The lists that facts are kept in. They hold no text, only offsets.
//!
//! Parts of one pattern lie together, in the order of the patterns, so that a pattern needs to know only
//! where its own parts begin. Rules read them through [`super::view`].

use super::ids::Ids;
use crate::ftl::limits::MAX_ENTRY_PARTS;
use crate::text::span::Span;
use std::ops::Range;

/// Indices into one of the lists of [`Facts`].
pub type Indices = Range<u32>;

/// No index.
pub(super) const NONE: u32 = u32::MAX;

/// A message or term.
#[derive(Debug)]
pub(super) struct Entry {
    /// Its id; a term's with the `-`.
    pub id: Span,
    /// Index of its first pattern: its value, where there is one; attributes follow.
    pub patterns: u32,
}

/// A value or attribute.
#[derive(Debug)]
pub(super) struct Pattern {
    /// The entry it belongs to.
    pub entry: u32,
    /// The attribute's name; empty for a value.
    pub attribute: Span,
    /// From its first byte to its last, the braces around placeables not always included.
    pub span: Span,
    /// Index of its first use.
    pub uses: u32,
    /// Index of its first selector.
    pub selects: u32,
    /// Index of its first piece of text.
    pub texts: u32,
    /// Whether a reader could see anything of it.
    pub renders: bool,
    /// Whether it is one piece of text, which `span` is, and nothing else: it has none in the list.
    pub is_plain: bool,
}

/// Whitespace at the ends of a pattern that Fluent keeps. Few patterns have any.
#[derive(Debug)]
pub(super) struct Edges {
    /// The pattern.
    pub pattern: u32,
    /// At its beginning and at its end.
    pub spans: [Option<Span>; 2],
}

/// Something that a pattern names.
#[derive(Clone, Debug)]
pub(super) enum Use {
    /// `$name`.
    Variable(Span),
    /// `id` or `id.attribute`; a term's id with its `-`.
    Reference {
        /// The id.
        id: Span,
        /// The attribute; empty where there is none.
        attribute: Span,
        /// The entry of that id in the same file, or [`NONE`].
        target: u32,
    },
    /// `NAME(…)`.
    Function {
        /// Its name.
        name: Span,
        /// Its arguments.
        arguments: Indices,
    },
}

/// An argument of a function or term.
#[derive(Debug)]
pub(super) struct Argument {
    /// Its name; empty for a positional one.
    pub name: Span,
    /// Its value, where it is a literal: the text between the quotation marks, or the number.
    pub literal: Option<Span>,
    /// Whether that is a string, not a number.
    pub is_string: bool,
}

/// A reference to a term with arguments.
#[derive(Debug)]
pub(super) struct Call {
    /// The index of its use.
    pub reference: u32,
    /// Its arguments.
    pub arguments: Indices,
}

/// What a select expression selects by.
#[derive(Clone, Copy, Debug)]
pub(super) enum By {
    /// `$name`.
    Variable(Span),
    /// `NAME(…)`: the index of its use.
    Function(u32),
    /// An attribute of a term.
    Term,
    /// A string or a number.
    Literal,
}

/// A select expression.
#[derive(Debug)]
pub(super) struct Select {
    /// Its selector.
    pub by: By,
    /// Its variants.
    pub variants: Indices,
}

/// One variant.
#[derive(Debug)]
pub(super) struct Variant {
    /// Its key.
    pub key: Span,
    /// Whether the key is a number.
    pub is_number: bool,
    /// Whether it is the default.
    pub is_default: bool,
}

/// All facts of one file: messages and terms, what they use, select by and say.
#[derive(Debug, Default)]
pub struct Facts {
    pub(super) entries: Vec<Entry>,
    /// Entries whose id an earlier one has: that one, and the later one.
    pub(super) doubles: Vec<(u32, u32)>,
    pub(super) ids: Ids,
    pub(super) patterns: Vec<Pattern>,
    pub(super) edges: Vec<Edges>,
    pub(super) uses: Vec<Use>,
    pub(super) calls: Vec<Call>,
    pub(super) arguments: Vec<Argument>,
    pub(super) selects: Vec<Select>,
    pub(super) variants: Vec<Variant>,
    pub(super) texts: Vec<Span>,
    /// Whether the parser may have accepted what the grammar refuses.
    pub(super) is_doubtful: bool,
    /// Whether some pattern begins with a `=`.
    pub(super) has_second_equals: bool,
    /// Whether a `%`, `#` or `$` stands right before some placeable.
    pub(super) has_prefix: bool,
    /// How many entries are messages.
    pub(super) messages: u32,
    /// Entries with more than [`MAX_ENTRY_PARTS`]: only their beginning is looked at.
    pub(super) crowded: Vec<u32>,
}

impl Facts {
    /// Resolves ids and references; `text` is what the facts were found in.
    pub(super) fn resolved(mut self, text: &str) -> Self {
        let Self {
            entries,
            uses,
            doubles,
            ..
        } = &mut self;
        let mut ids = Ids::with_capacity(entries.len());
        let id_of = |at: u32| entries[at as usize].id.str(text);
        for (at, entry) in (0_u32..).zip(entries.iter()) {
            let first = ids.insert(at, entry.id.str(text), id_of);
            doubles.extend(first.map(|first| (first, at)));
        }
        for one in uses {
            if let Use::Reference { id, target, .. } = one {
                *target = ids.find(id.str(text), id_of).unwrap_or(NONE);
            }
        }
        self.ids = ids;
        self.find_crowded();
        self
    }

    /// Frees the space that was reserved and not used: for facts that are kept.
    pub fn shrink(&mut self) {
        self.entries.shrink_to_fit();
        self.patterns.shrink_to_fit();
        self.uses.shrink_to_fit();
        self.calls.shrink_to_fit();
        self.arguments.shrink_to_fit();
        self.selects.shrink_to_fit();
        self.variants.shrink_to_fit();
        self.texts.shrink_to_fit();
    }

    /// Returns the memory that the lists take, in bytes.
    pub fn bytes(&self) -> usize {
        fn of<T>(list: &Vec<T>) -> usize {
            list.capacity() * size_of::<T>()
        }
        of(&self.entries)
            + self.ids.bytes()
            + of(&self.patterns)
            + of(&self.uses)
            + of(&self.calls)
            + of(&self.arguments)
            + of(&self.selects)
            + of(&self.variants)
            + of(&self.texts)
    }

    /// Finds the entries with too many parts: rules compare the parts of an entry with each other.
    fn find_crowded(&mut self) {
        if self.patterns.len() + self.uses.len() + self.variants.len() <= MAX_ENTRY_PARTS {
            return;
        }
        let mut crowded = Vec::new();
        for at in 0..index(self.entries.len()) {
            let patterns = self.all_patterns_of(at);
            let [uses, selects] = [self.uses_of(&patterns), self.selects_of(&patterns)];
            let selects = items(&self.selects, &selects).iter();
            let variants: usize = selects.map(|select| select.variants.len()).sum();
            if patterns.len() + uses.len() + variants > MAX_ENTRY_PARTS {
                crowded.push(at);
            }
        }
        self.crowded = crowded;
    }

    /// Returns the patterns of an entry, however many they are.
    fn all_patterns_of(&self, entry: u32) -> Indices {
        let first = |at: u32| self.entries.get(at as usize).map(|entry| entry.patterns);
        let end = first(entry + 1).unwrap_or(index(self.patterns.len()));
        first(entry).unwrap_or(end)..end
    }

    /// Returns the patterns of an entry; the first of a great many.
    pub(super) fn patterns_of(&self, entry: u32) -> Indices {
        let all = self.all_patterns_of(entry);
        let most = all.start.saturating_add(index(MAX_ENTRY_PARTS));
        all.start..all.end.min(most)
    }

    /// Whether an entry has more than [`MAX_ENTRY_PARTS`].
    pub(super) fn is_crowded(&self, entry: u32) -> bool {
        !self.crowded.is_empty() && self.crowded.binary_search(&entry).is_ok()
    }

    /// Returns the uses of adjacent patterns.
    pub(super) fn uses_of(&self, patterns: &Indices) -> Indices {
        let end = index(self.uses.len());
        let first = |at: u32| self.patterns.get(at as usize).map_or(end, |one| one.uses);
        first(patterns.start)..first(patterns.end)
    }

    /// Returns the select expressions of adjacent patterns.
    pub(super) fn selects_of(&self, patterns: &Indices) -> Indices {
        let end = index(self.selects.len());
        let first = |at: u32| {
            self.patterns
                .get(at as usize)
                .map_or(end, |one| one.selects)
        };
        first(patterns.start)..first(patterns.end)
    }

    /// Returns the texts of adjacent patterns that are not plain.
    pub(super) fn texts_of(&self, patterns: &Indices) -> Indices {
        let end = index(self.texts.len());
        let first = |at: u32| self.patterns.get(at as usize).map_or(end, |one| one.texts);
        first(patterns.start)..first(patterns.end)
    }
}

/// Returns the items of some indices.
pub(super) fn items<'a, T>(list: &'a [T], indices: &Indices) -> &'a [T] {
    list.get(indices.start as usize..indices.end as usize)
        .unwrap_or_default()
}

/// Returns an index as it is kept; lists are far shorter than 2³².
pub(super) fn index(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
