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
mod tests {
    use super::{Grade, Translated, grade, is_alike};

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
            (
                "Bend forwards, then towards me",
                "Bend forward, then toward me",
                Grade::Form,
            ),
            (
                "Cards reviewed in last",
                "Cards reviewed in the last",
                Grade::Wording,
            ),
            (
                "Tap { $n } times the tracker",
                "Tap the tracker { $n } times",
                Grade::Wording,
            ),
            (
                "Leave the fields blank to use the default parameters of your deck",
                "Leave the fields blank to use the default values of your deck",
                Grade::Wording,
            ),
            ("Delete the file", "Delete the files", Grade::Wording),
            ("Mounting reset", "Mounting calibration", Grade::Meaning),
            (
                "{ $from } to { $to }",
                "{ $to } to { $from }",
                Grade::Meaning,
            ),
            ("no '{ $path }' here", "no { $path } here", Grade::Meaning),
            ("no '{ $path }' here", "no “{ $path }” here", Grade::Form),
            ("You can go", "You cannot go", Grade::Meaning),
            (
                "Remember to turn on your tracker before you start it",
                "Don’t forget to turn on your tracker before you start it",
                Grade::Wording,
            ),
            ("Press the btn", "Press the button", Grade::Form),
            ("You can’t go", "You cannot go", Grade::Wording),
            ("Wait 5 minutes", "Wait 10 minutes", Grade::Meaning),
            ("Hello { $name }", "Hello { $user }", Grade::Meaning),
            ("Hello <b>you</b>", "Hello <i>you</i>", Grade::Meaning),
            ("See https://a.b", "See https://a.c", Grade::Meaning),
            ("Open", "Start", Grade::Meaning),
            ("Open the file", "Close every window", Grade::Meaning),
            ("x\n    .title = y", "x\n    .label = y", Grade::Meaning),
            (
                "x\n    .a = y\n    .b = z",
                "x\n    .b = z\n    .a = y",
                Grade::Form,
            ),
            ("x\n    .a = y", "x", Grade::Form),
            ("x", "x\n    .a = y", Grade::Meaning),
            (
                "x\n    .accesskey = x",
                "x\n    .accesskey = y",
                Grade::Form,
            ),
            (
                "{ $n ->\n        [one] a\n       *[other] b\n    }",
                "{ $n ->\n        [two] a\n       *[other] b\n    }",
                Grade::Meaning,
            ),
        ];
        for (old, new, expected) in cases {
            let (old, new) = (format!("a = {old}"), format!("a = {new}"));
            assert_eq!(grade(&old, &new, None), expected, "{old} -> {new}");
        }
    }

    #[test]
    fn what_a_translation_has_already_does_not_count() {
        let plural = |one: &str, other: &str| {
            format!("{{ $n ->\n        [one] {one}\n       *[other] {other}\n    }}")
        };
        let cards = plural("card", "cards");
        let (digit, variable) = (
            plural("1 card", "{ $n } cards"),
            plural("{ $n } card", "{ $n } cards"),
        );
        let cases = [
            (
                digit.as_str(),
                variable.as_str(),
                "{ $n } 张",
                false,
                Grade::Wording,
            ),
            (
                &digit,
                &variable,
                "{ $n ->\n    [one] 1 carta\n   *[other] { $n } cartas\n}",
                true,
                Grade::Wording,
            ),
            ("cards", &cards, "枚", false, Grade::Wording),
            ("cards", &cards, "cartas", true, Grade::Meaning),
            (
                "no '{ $path }' here",
                "no { $path } here",
                "{ $path } no",
                true,
                Grade::Form,
            ),
            (
                "no '{ $path }' here",
                "no { $path } here",
                "«{ $path }» no",
                true,
                Grade::Meaning,
            ),
            (
                "at { $from } to { $to }",
                "at { $to } to { $from }",
                "{ $to }, { $from }",
                true,
                Grade::Wording,
            ),
            (
                "a <b>word</b>",
                "a word",
                "una palabra",
                true,
                Grade::Wording,
            ),
            (
                "in { $n } days",
                "in days",
                "en { $n } días",
                true,
                Grade::Meaning,
            ),
            ("See it", "Don’t see it", "No lo mire", true, Grade::Meaning),
            (
                "head [FLAG]",
                "head [OPTION]",
                "head [OPTION]",
                true,
                Grade::Wording,
            ),
            (
                "head [FLAG]",
                "head [OPTION]",
                "head [FLAG]",
                true,
                Grade::Meaning,
            ),
        ];
        for (old, new, text, has_plurals, expected) in cases {
            let (old, new) = (format!("a = {old}"), format!("a = {new}"));
            let translated = Translated { text, has_plurals };
            assert_eq!(
                grade(&old, &new, Some(&translated)),
                expected,
                "{old} -> {new}: {text}"
            );
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
