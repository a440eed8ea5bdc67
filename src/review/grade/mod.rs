//! How much a change of the source matters to its translations.

mod content;
mod fixed;
mod parts;

pub use fixed::Translated;

use super::words::{Change, Token, TokenKind, body, diff, tokens};
use content::Amount;

/// The weight of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// Upper and lower case, punctuation, spaces, spelling, corrected typos.
    Form,
    /// Few of the words, or words that only hold a sentence together.
    Wording,
    /// What is said: a variable, term, tag, number, address, negation, variant or attribute, or a
    /// good part of the words.
    Meaning,
}

impl Grade {
    /// All grades, the least first.
    pub const ALL: [Self; 3] = [Self::Form, Self::Wording, Self::Meaning];

    /// The least that makes a translation stale where nothing else is asked for. Most translations are
    /// still right after a change that weighs less.
    pub const REPORTED: Self = Self::Meaning;

    /// Its name, as it is typed and as programs read it: never translated.
    pub fn name(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Wording => "wording",
            Self::Meaning => "meaning",
        }
    }
}

/// Returns the weight of a change between two entries in canonical form. A change that is true of the
/// translation already, as where it has a variable that the source has now, does not count.
pub fn grade(old: &str, new: &str, translated: Option<&Translated<'_>>) -> Grade {
    let (old, new) = (body(old), body(new));
    let (before, after) = parts::comparable(tokens(&old), tokens(&new));
    let (was, is) = (words(&before), words(&after));
    let is_form = letters(&was) == letters(&is) || are_typos(&was, &is);
    let fixed = fixed::change(&before, &after, !is_form, translated);
    let is_there = || {
        translated.is_some_and(|translated| {
            content::has_change(&before, &after, &tokens(translated.text))
        })
    };
    let amount = content::changed(&before, &after, fixed.has_variants);
    // Beside a word for its opposite, as in “remember” and “don’t forget”, a negation changes nothing.
    let is_turned = fixed.of_negations && amount.changed == amount.longer;
    if fixed.matters || is_turned {
        Grade::Meaning
    } else if is_form {
        Grade::Form
    } else if is_mostly_new(amount) && !is_there() {
        Grade::Meaning
    } else {
        Grade::Wording
    }
}

/// Whether so many words changed, of all that carry what is said, that something else is said.
fn is_mostly_new(amount: Amount) -> bool {
    /// So many more or fewer words are a part of a sentence, however long the rest is.
    const PART: usize = 4;
    /// One in so many.
    const SHARE: usize = 4;
    amount.longer >= PART || (amount.changed > 0 && amount.changed * SHARE >= amount.all)
}

/// The words alone, in lower case and one spelling, with what stands in braces between them.
fn words(tokens: &[Token<'_>]) -> Vec<String> {
    let mut words = Vec::new();
    for token in tokens {
        match token.kind {
            TokenKind::Space | TokenKind::Punctuation => {}
            TokenKind::Word => words.push(content::spelled(token.text)),
            _ => words.push(token.text.to_owned()),
        }
    }
    words
}

/// The letters alone: “note type” and “notetype”, “let’s” and “lets” are spellings of one word.
fn letters(words: &[String]) -> String {
    words.concat().replace('\'', "")
}

/// Whether some words were misspelt, and nothing else changed.
fn are_typos(was: &[String], is: &[String]) -> bool {
    let mut pairs = was.iter().zip(is).filter(|(was, is)| was != is);
    was.len() == is.len() && pairs.all(|(was, is)| is_typo(was, is))
}

/// Whether two long words differ by one letter within them. What differs at the end alone is another
/// form of the word.
fn is_typo(was: &str, is: &str) -> bool {
    const LEAST: usize = 5;
    let is_long =
        |word: &str| word.chars().count() >= LEAST && word.chars().all(char::is_alphabetic);
    is_long(was)
        && is_long(is)
        && was.chars().next() == is.chars().next()
        && was.chars().next_back() == is.chars().next_back()
        && strsim::osa_distance(was, is) == 1
}

/// Whether two entries in canonical form say nearly the same: of a message that got another id.
pub fn is_alike(one: &str, other: &str) -> bool {
    let (one, other) = (body(one), body(other));
    one == other || {
        let (mut same, mut changed) = (0, 0);
        for (change, text) in diff(&one, &other) {
            let words = tokens(&text)
                .into_iter()
                .filter(|token| token.kind != TokenKind::Space)
                .count();
            match change {
                Change::Same => same += 2 * words,
                Change::Removed | Change::Added => changed += words,
            }
        }
        same >= 4 * changed && same >= 6
    }
}

#[cfg(test)]
mod tests;
