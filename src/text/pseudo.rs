//! Pseudo-locales: English altered on the fly, to see what was left untranslated.
//!
//! `en-XA` puts accents on letters, lengthens words and stands in brackets: readable text outside
//! brackets never went through a message. `ar-XB` runs from right to left. Both tags are CLDR's
//! (UTS 35, "Unicode locale identifier", pseudo-locales); they are never in a catalog.

use unic_langid::LanguageIdentifier;

/// A way to alter English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: accented, lengthened, in brackets.
    Accented,
    /// `ar-XB`: from right to left.
    Mirrored,
}

impl Pseudo {
    /// Recognises the tag of a pseudo-locale.
    pub fn of(tag: &LanguageIdentifier) -> Option<Self> {
        match (tag.language.as_str(), tag.region?.as_str()) {
            ("en", "XA") => Some(Self::Accented),
            ("ar", "XB") => Some(Self::Mirrored),
            _ => None,
        }
    }

    /// The language it is shown under.
    pub fn language(self) -> LanguageIdentifier {
        let tag = match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        };
        tag.parse().unwrap_or_default()
    }

    /// Alters a whole formatted message, what was inserted into it included.
    pub fn transform(self, text: &str) -> String {
        match self {
            Self::Accented => accented(text),
            Self::Mirrored => text
                .split_inclusive(char::is_whitespace)
                .map(mirrored)
                .collect(),
        }
    }
}

fn accented(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2 + 2);
    out.push('[');
    for char in text.chars() {
        out.push(accent(char));
        // Long languages are about a third longer: vowels are doubled.
        if matches!(char, 'a' | 'e' | 'o' | 'u') {
            out.push(accent(char));
        }
    }
    out.push(']');
    out
}

/// Wraps the word (without the space after it) in RIGHT-TO-LEFT OVERRIDE and its end, as CLDR's
/// bidi pseudo-locale does.
fn mirrored(word: &str) -> String {
    let trimmed = word.trim_end();
    if trimmed.is_empty() {
        return word.to_owned();
    }
    format!("\u{202e}{trimmed}\u{202c}{}", &word[trimmed.len()..])
}

fn accent(plain: char) -> char {
    const PLAIN: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const ACCENTED: &str = "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž";
    let at = PLAIN.find(plain);
    at.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accented_text_stands_in_brackets() {
        assert_eq!(Pseudo::Accented.transform("Vision 2"), "[Ṽîšîööñ 2]");
    }

    #[test]
    fn mirrored_words_are_closed_again() {
        assert_eq!(
            Pseudo::Mirrored.transform("a b\n"),
            "\u{202e}a\u{202c} \u{202e}b\u{202c}\n"
        );
    }
}
