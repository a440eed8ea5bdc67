//! How much a change of the source matters to its translations.

use super::words::{Change, Token, TokenKind, body, diff, tokens};
use std::collections::HashMap;

/// The weight of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// Upper and lower case, punctuation, spaces, the order of attributes, one corrected typo.
    Form,
    /// Other words.
    Wording,
    /// What is said: a variable, term, tag, number, address, negation, variant or attribute, or most
    /// of the text.
    Meaning,
}

impl Grade {
    /// All grades, the least first.
    pub const ALL: [Self; 3] = [Self::Form, Self::Wording, Self::Meaning];

    /// Its name, as it is typed and as programs read it: never translated.
    pub fn name(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Wording => "wording",
            Self::Meaning => "meaning",
        }
    }
}

/// Words that turn a sentence around, in languages that texts are often written in first.
const NEGATIONS: &[&str] = &[
    "no", "not", "never", "none", "nor", "neither", "nothing", "without", "cannot", "unless",
    "nunca", "jamás", "ni", "sin", "ningún", "ninguna", "não", "nem", "sem", "nenhum", "nenhuma",
    "ne", "pas", "jamais", "sans", "aucun", "aucune", "nicht", "kein", "keine", "keinen", "keiner",
    "nie", "ohne",
];

/// Returns the weight of a change between two entries in canonical form.
pub fn grade(old: &str, new: &str) -> Grade {
    let (old, new) = (body(old), body(new));
    let (before, after) = (tokens(&old), tokens(&new));
    let (was, is) = (words(&before), words(&after));
    let is_form = letters(&was) == letters(&is) || is_typo(&was, &is);
    if is_meaning(&before, &after, is_form) {
        Grade::Meaning
    } else if is_form {
        Grade::Form
    } else if is_mostly_new(&old, &new) {
        Grade::Meaning
    } else {
        Grade::Wording
    }
}

/// Whether something changed that a translation has, too, whatever its words. A number that is the same
/// with its letters, as in “SM2” and “SM-2”, did not.
fn is_meaning(before: &[Token<'_>], after: &[Token<'_>], has_same_letters: bool) -> bool {
    let is_fixed = |token: &Token<'_>| match token.kind {
        TokenKind::Code | TokenKind::Tag | TokenKind::Address => true,
        TokenKind::Number => !has_same_letters,
        TokenKind::Word => is_negation(token.text),
        TokenKind::Space | TokenKind::Punctuation => false,
    };
    counted(before, is_fixed) != counted(after, is_fixed)
}

fn counted<'t>(
    tokens: &[Token<'t>],
    counts: impl Fn(&Token<'t>) -> bool,
) -> HashMap<String, usize> {
    let mut all = HashMap::new();
    for token in tokens.iter().filter(|token| counts(token)) {
        // That a text has a negation matters, not how it is spelled.
        let text = match token.kind {
            TokenKind::Word => "not".to_owned(),
            _ => token.text.to_owned(),
        };
        *all.entry(text).or_insert(0) += 1;
    }
    all
}

fn is_negation(word: &str) -> bool {
    let small = word.to_lowercase();
    NEGATIONS.contains(&small.as_str()) || small.ends_with("n't") || small.ends_with("n’t")
}

/// The words alone, in lower case, with what stands in braces between them.
fn words(tokens: &[Token<'_>]) -> Vec<String> {
    let mut words = Vec::new();
    for token in tokens {
        match token.kind {
            TokenKind::Space | TokenKind::Punctuation => {}
            TokenKind::Word => words.push(token.text.to_lowercase().replace('’', "'")),
            _ => words.push(token.text.to_owned()),
        }
    }
    words
}

/// The letters alone: “note type” and “notetype”, “let’s” and “lets” are spellings of one word.
fn letters(words: &[String]) -> String {
    words.concat().replace('\'', "")
}

/// Whether one word was misspelt: two long words that differ by one letter within them. What differs
/// at the end alone is another form of the word.
fn is_typo(was: &[String], is: &[String]) -> bool {
    const LEAST: usize = 5;
    if was.len() != is.len() {
        return false;
    }
    let mut pairs = was.iter().zip(is).filter(|(was, is)| was != is);
    let (Some((was, is)), None) = (pairs.next(), pairs.next()) else {
        return false;
    };
    let is_long =
        |word: &str| word.chars().count() >= LEAST && word.chars().all(char::is_alphabetic);
    is_long(was)
        && is_long(is)
        && was.chars().next() == is.chars().next()
        && was.chars().next_back() == is.chars().next_back()
        && strsim::osa_distance(was, is) == 1
}

/// Whether more than half of the words are others now.
fn is_mostly_new(old: &str, new: &str) -> bool {
    let (mut same, mut changed) = (0, 0);
    for (change, text) in diff(old, new) {
        let words = tokens(&text)
            .into_iter()
            .filter(|token| token.kind == TokenKind::Word)
            .count();
        match change {
            Change::Same => same += 2 * words,
            Change::Removed | Change::Added => changed += words,
        }
    }
    changed > same
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
mod tests {
    use super::{Grade, grade, is_alike};

    #[test]
    fn a_change_has_a_weight() {
        let cases = [
            ("Save file", "Save File", Grade::Form),
            ("Save file", "Save file.", Grade::Form),
            ("Save  file", "Save file", Grade::Form),
            ("Recieve the file", "Receive the file", Grade::Form),
            ("Add Notetype", "Add Note Type", Grade::Form),
            ("Lets go", "Let’s go", Grade::Form),
            ("From SM2", "From SM-2", Grade::Form),
            ("eg this", "e.g. this", Grade::Form),
            ("Choose a colour", "Choose a color", Grade::Form),
            ("It’s here", "It's here", Grade::Form),
            ("Delete the file", "Delete the files", Grade::Wording),
            (
                "Save the whole file now",
                "Save the complete file now",
                Grade::Wording,
            ),
            ("You can go", "You cannot go", Grade::Meaning),
            ("You can’t go", "You cannot go", Grade::Wording),
            ("Wait 5 minutes", "Wait 10 minutes", Grade::Meaning),
            ("Hello { $name }", "Hello { $user }", Grade::Meaning),
            ("Hello <b>you</b>", "Hello <i>you</i>", Grade::Meaning),
            ("See https://a.b", "See https://a.c", Grade::Meaning),
            ("Open", "Start", Grade::Meaning),
            ("Open the file", "Close every window", Grade::Meaning),
            ("x\n    .title = y", "x\n    .label = y", Grade::Meaning),
            (
                "{ $n ->\n        [one] a\n       *[other] b\n    }",
                "{ $n ->\n        [two] a\n       *[other] b\n    }",
                Grade::Meaning,
            ),
        ];
        for (old, new, expected) in cases {
            let (old, new) = (format!("a = {old}"), format!("a = {new}"));
            assert_eq!(grade(&old, &new), expected, "{old} -> {new}");
        }
    }

    #[test]
    fn a_renamed_message_says_nearly_the_same() {
        assert!(is_alike("a = Save", "b = Save"));
        assert!(is_alike(
            "a = Save the file to your disk",
            "b = Save the file to your disk."
        ));
        assert!(!is_alike("a = Save", "b = Open"));
        assert!(!is_alike("a = Save the file", "b = Delete the folder"));
    }
}
