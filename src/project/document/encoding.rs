//! What bytes that are not UTF-8 may be.

/// Why a file's content is not known, or not known for sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContentError {
    /// It could not be opened or read: the kind of reason, as in `io_reason`.
    Unreadable(&'static str),
    /// It has more bytes than are read.
    TooLarge,
    /// With it the locale has more lines and braces than are read.
    TooMany,
    /// It is in UTF-16.
    Utf16,
    /// It is no text at all.
    Binary,
    /// It is in an older encoding of one byte a character: the first byte that shows it, and its
    /// place.
    Legacy(usize, u8),
}

/// Bytes at the beginning of a file that its encoding is guessed from.
pub const HEAD: usize = 4096;

/// Guesses the encoding of bytes that are not UTF-8; `at` is the first that shows it.
pub fn guess(bytes: &[u8], at: usize) -> ContentError {
    let head = &bytes[..bytes.len().min(HEAD)];
    let zeros = |odd: usize| {
        head.iter()
            .skip(odd)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let half = head.len() / 2;
    if half > 1 && (even * 4 > half * 3) != (odd * 4 > half * 3) {
        return ContentError::Utf16;
    }
    let controls = head
        .iter()
        .filter(|byte| **byte < 9 || (14..32).contains(*byte))
        .count();
    if controls * 20 > head.len() {
        return ContentError::Binary;
    }
    ContentError::Legacy(at, bytes.get(at).copied().unwrap_or_default())
}
