//! How much of a file is read at all.

/// Largest `.ftl` file that is read or written, in bytes, by whichever command. The largest known
/// in the wild has 0.3 MB; offsets into a text of this size fit in 32 bits.
pub const MAX_FILE_BYTES: u64 = 16 << 20;

/// Most bytes in the files of one locale that `check` and `status` read.
pub const MAX_LOCALE_BYTES: u64 = 32 << 20;

/// Longest message or comment that is formatted, in bytes: a whole book fits in.
pub const MAX_ENTRY_BYTES: usize = 1 << 20;

/// Levels of expressions within each other in a message that refers to others, if it is to be shown: with
/// 100 references in a row it must fit on a stack.
pub const MAX_NESTING_OF_REFERENCES: usize = 20;

/// Most placeables that Fluent's own programs show of one message.
pub const MAX_PLACEABLES: usize = 100;

/// Most lines and braces in the files of one locale: each may be a part of the tree that a checked
/// file becomes. The largest locale known in the wild has some 100,000.
pub const MAX_PARTS: usize = 210_000;

/// Bytes of text, and lines and braces, of a locale that may be read beside others, on another thread. A
/// larger one takes its turn: memory is not to grow with the number of threads and locales.
pub const SMALL_LOCALE: (u64, usize) = (4 << 20, 60_000);

/// Most attributes, variants and names used in one message that are looked at. The largest message
/// known in the wild has some 60.
pub const MAX_ENTRY_PARTS: usize = 500;
