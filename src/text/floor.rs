//! Places between two characters of a text.

/// The nearest such place at or before a byte; the end, where the byte lies behind it.
pub fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
