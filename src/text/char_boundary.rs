//! Places between two characters of a text.

/// Returns the nearest char boundary at a byte or before it; the end, where the byte lies after the end.
pub fn char_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
