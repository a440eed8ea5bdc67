//! The words of a text that carry what it says.

use super::fixed::is_negation;
use crate::review::words::{Token, TokenKind};
use std::collections::{BTreeSet, HashMap};

/// How often a text has each word.
type Words = HashMap<String, usize>;

/// English words that hold a sentence together: a change of these alone is another way to say the same.
/// Of other languages every word counts. “from”, “before” and the like say what is meant, so they are
/// none.
const LITTLE: &[&str] = &[
    "a", "an", "the", "this", "that", "these", "those", "it", "it's", "its", "they", "they're",
    "them", "their", "there", "here", "we", "we're", "us", "our", "i", "you", "you're", "your",
    "yours", "he", "she", "his", "her", "in", "on", "at", "to", "of", "for", "by", "with", "into",
    "as", "and", "or", "but", "if", "whether", "while", "than", "then", "so", "is", "are", "was",
    "were", "be", "been", "being", "am", "do", "does", "did", "has", "have", "had", "having",
    "will", "would", "shall", "should", "can", "could", "may", "might", "must", "please", "just",
    "also", "too", "let", "let's", "want", "use", "using", "which", "who", "whose", "such", "some",
    "each",
];

/// Letters that British and American English write in two ways.
const SPELLINGS: &[(&str, &str)] = &[
    ("isation", "ization"),
    ("ise", "ize"),
    ("ising", "izing"),
    ("yse", "yze"),
    ("our", "or"),
    ("ogue", "og"),
    ("wards", "ward"),
    ("lled", "led"),
    ("lling", "ling"),
    ("tre", "ter"),
    ("learnt", "learned"),
];

/// Words that are written in full or in short.
const ABBREVIATIONS: &[(&str, &str)] = &[
    ("btn", "button"),
    ("msg", "message"),
    ("config", "configuration"),
    ("info", "information"),
    ("app", "application"),
    ("apps", "applications"),
];

/// The shortest word that is spelled in two ways, in bytes: “four” is not “for”.
const SHORTEST: usize = 6;

/// A word in lower case, with one apostrophe and one spelling.
pub fn spelled(word: &str) -> String {
    let mut small = word.to_lowercase().replace('’', "'");
    if small.len() >= SHORTEST {
        for (british, american) in SPELLINGS {
            small = small.replace(british, american);
        }
    }
    let full = ABBREVIATIONS.iter().find(|(short, _)| *short == small);
    full.map_or(small, |(_, full)| (*full).to_owned())
}

/// How many words that carry what is said differ between two texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// How many were put in or taken out, whichever is more.
    pub changed: usize,
    /// By how many one text is longer.
    pub longer: usize,
    /// How many the longer text has.
    pub all: usize,
}

/// Counts the words that differ; where none carries what is said, all words. The plural is taken for
/// the singular. With `once`, each word counts once, as where a text is written out for each number.
pub fn changed(before: &[Token<'_>], after: &[Token<'_>], once: bool) -> Amount {
    let found = differing(before, after, once, carries);
    if found.all > 0 {
        return found;
    }
    differing(before, after, once, |_| true)
}

/// Whether a word carries what is said. Negations are compared elsewhere, as there is more than one.
fn carries(word: &str) -> bool {
    !LITTLE.contains(&word) && !is_negation(word)
}

/// Whether a text has all words as they were put in, and none that was taken out: where names of
/// options and the like are not translated.
pub fn has_change(before: &[Token<'_>], after: &[Token<'_>], text: &[Token<'_>]) -> bool {
    let names = |tokens: &[Token<'_>]| -> BTreeSet<String> {
        let words = tokens.iter().filter(|token| token.kind == TokenKind::Word);
        words.map(|token| spelled(token.text)).collect()
    };
    let (was, is, here) = (names(before), names(after), names(text));
    let mut added = is.difference(&was).peekable();
    added.peek().is_some()
        && added.all(|word| here.contains(word))
        && !was.difference(&is).any(|word| here.contains(word))
}

fn differing(
    before: &[Token<'_>],
    after: &[Token<'_>],
    once: bool,
    counts: impl Fn(&str) -> bool,
) -> Amount {
    let counted = |tokens: &[Token<'_>]| {
        let mut counted = Words::new();
        for token in tokens.iter().filter(|token| token.kind == TokenKind::Word) {
            let word = spelled(token.text);
            if counts(&word) {
                let count = counted.entry(singular(&word)).or_insert(0);
                *count = if once { 1 } else { *count + 1 };
            }
        }
        counted
    };
    let (was, is) = (counted(before), counted(after));
    let sum = |words: &Words| words.values().sum::<usize>();
    Amount {
        changed: more(&was, &is).max(more(&is, &was)),
        longer: sum(&was).abs_diff(sum(&is)),
        all: sum(&was).max(sum(&is)),
    }
}

/// How many words one text has more often than another.
fn more(one: &Words, other: &Words) -> usize {
    let more = one
        .iter()
        .map(|(word, count)| count.saturating_sub(other.get(word).copied().unwrap_or(0)));
    more.sum()
}

/// An English word without the ending of the plural, as far as letters show it.
fn singular(word: &str) -> String {
    match word.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => word.strip_suffix('s').unwrap_or(word).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::words::tokens;
    use super::{Amount, spelled};

    #[test]
    fn two_spellings_are_one_word() {
        for (one, other) in [
            ("Synchronisation", "synchronization"),
            ("behaviours", "behaviors"),
            ("towards", "toward"),
            ("cancelled", "canceled"),
            ("centre", "center"),
            ("don’t", "don't"),
        ] {
            assert_eq!(spelled(one), spelled(other));
        }
        assert_ne!(spelled("four"), spelled("for"));
    }

    #[test]
    fn words_that_carry_what_is_said_are_counted() {
        let cases = [
            ("in last", "in the last", false, (0, 0, 1)),
            ("Mounting Reset", "Mounting Calibration", false, (1, 0, 2)),
            ("a card", "the cards", false, (0, 0, 1)),
            ("cards", "card cards", true, (0, 0, 1)),
            ("cards", "card cards", false, (1, 1, 2)),
            ("Copy to it", "Copy from it", false, (1, 1, 2)),
            ("in it", "on it", false, (1, 0, 2)),
        ];
        for (old, new, once, (changed, longer, all)) in cases {
            let expected = Amount {
                changed,
                longer,
                all,
            };
            let found = super::changed(&tokens(old), &tokens(new), once);
            assert_eq!(found, expected, "{old} -> {new}");
        }
    }
}
