//! Messages that only one side has, as data.

/// What a file lacks, and what it has that the source's file lacks.
#[derive(Debug, Default)]
pub struct Unmatched {
    /// Messages of the source that are not here: indices of its entries, sorted.
    pub missing: Vec<u32>,
    /// Messages here that the source's file lacks, each with where it comes from.
    pub obsolete: Vec<(u32, Origin)>,
    /// The source's file that most messages here belong to, where they stand a second time: one file
    /// was saved over the other.
    pub copy_of: Option<usize>,
}

/// Where a message that the source's file lacks comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It is not known.
    Unknown,
    /// Its id is a typo of this entry's of the source's file.
    TypoOf(u32),
    /// It stands between the neighbours of this entry of the source's file, and looks like it.
    InPlaceOf(u32),
    /// It belongs to this other file of the source, whose own translation lacks it.
    OtherFile(usize),
    /// It belongs to this other file of the source, whose own translation has it.
    Duplicate(usize),
}

/// No unmatched messages.
pub static NONE: Unmatched = Unmatched {
    missing: Vec::new(),
    obsolete: Vec::new(),
    copy_of: None,
};
