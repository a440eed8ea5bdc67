//! Texts that run from right to left beside others on one line.
//!
//! A terminal that knows both directions orders the whole line at once: a value's name and the text
//! after it would become one run, and change places. An isolate (UAX #9) keeps each for itself. As
//! isolates do not count for the direction of their line, its columns go on from left to right.

/// Whether a text has letters that run from right to left (Hebrew, Arabic and others), or characters that
/// make any letter run so.
pub fn runs_from_right(text: &str) -> bool {
    text.chars().any(is_from_right)
}

/// Whether the first letter of a text, or such a character before it, runs from right to left.
pub fn begins_from_right(text: &str) -> bool {
    let mut chars = text.chars();
    let first = chars.find(|char| char.is_alphabetic() || is_from_right(*char));
    first.is_some_and(is_from_right)
}

fn is_from_right(char: char) -> bool {
    matches!(char,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}'
        | '\u{202b}' | '\u{202e}' | '\u{2067}')
}

/// Isolates a text whose first letter gives its direction.
pub fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// Isolates what is typed: it runs from left to right, whatever its values are called.
pub fn isolated_typed(text: &str) -> String {
    format!("\u{2066}{text}\u{2069}")
}

/// Isolates what comes after a label or an indent of so many bytes, and runs from right to left.
pub fn words_isolated(line: &str, label: usize) -> String {
    let (label, words) = line.split_at(label);
    format!("{label}\u{2067}{words}\u{2069}")
}

/// Isolates the columns of a line: what is typed, and after two spaces or more what it does. `typed`
/// says whether the line's only column is what is typed. Spaces stay as they are.
///
/// A line in which nothing runs from right to left stays as it is.
pub fn columns_isolated(line: &str, typed: bool) -> String {
    if !runs_from_right(line) {
        return line.to_owned();
    }
    let (indent, line) = line.split_at(line.len() - line.trim_start().len());
    let words = |text: &str| words_isolated(text, 0);
    match line.split_once("  ") {
        Some((typed, text)) => {
            let what = text.trim_start();
            let gap = &text[..text.len() - what.len()];
            format!("{indent}{}  {gap}{}", isolated_typed(typed), words(what))
        }
        None if typed => format!("{indent}{}", isolated_typed(line)),
        None => format!("{indent}{}", words(line)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_column_of_a_line_stands_for_itself() {
        let cases = [
            ("  --all  everything", false, "  --all  everything"),
            (
                "  --lang <لغة>   نص عربي",
                false,
                "  \u{2066}--lang <لغة>\u{2069}   \u{2067}نص عربي\u{2069}",
            ),
            ("      نص", false, "      \u{2067}نص\u{2069}"),
            ("  --lang <لغة>", true, "  \u{2066}--lang <لغة>\u{2069}"),
        ];
        for (line, typed, expected) in cases {
            assert_eq!(columns_isolated(line, typed), expected);
        }
    }

    #[test]
    fn the_first_letter_says_where_a_text_begins() {
        for (text, expected) in [
            ("«نص» abc", true),
            ("\u{202e}abc\u{202c}", true),
            ("note (العربية)", false),
            ("12: ", false),
        ] {
            assert_eq!(begins_from_right(text), expected, "{text}");
        }
    }

    #[test]
    fn what_runs_from_right_is_known_by_its_letters_or_controls() {
        for (text, expected) in [
            ("abc", false),
            ("שלום", true),
            ("an الكلمة", true),
            ("\u{202e}abc\u{202c}", true),
            ("\u{2068}abc\u{2069}", false),
            ("日本語", false),
        ] {
            assert_eq!(runs_from_right(text), expected, "{text}");
        }
    }
}
