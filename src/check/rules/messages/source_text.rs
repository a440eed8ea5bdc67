//! The source's text, as findings quote it.

use crate::check::shared::lines::end_of_pattern;
use crate::facts::PatternRef;

/// Characters that a text is quoted by.
const MAX_SHOWN: usize = 60;

/// Returns the beginning of a value or attribute as it is written, to recognise it by: at most 60
/// characters, its lines as one.
pub fn source_text(pattern: PatternRef<'_>) -> String {
    let file = pattern.file_text();
    let head = pattern.head().end();
    let start = head + file[head..].find('=').map_or(0, |at| at + 1);
    let text = &file[start..end_of_pattern(file, pattern).max(start)];
    let mut shown = String::with_capacity(MAX_SHOWN * 4);
    for word in text.split_whitespace() {
        let gap = if shown.is_empty() { "" } else { " " };
        shown.extend([gap, word]);
        if shown.len() > MAX_SHOWN && shown.chars().nth(MAX_SHOWN).is_some() {
            break;
        }
    }
    if let Some((cut, _)) = shown.char_indices().nth(MAX_SHOWN) {
        shown.truncate(cut);
        shown.push('…');
    }
    shown
}
