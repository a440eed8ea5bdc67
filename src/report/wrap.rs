//! Breaks a text into lines for a terminal.

use textwrap::{Options, WordSplitter};

/// Breaks each line of a text at so many columns, by Unicode's rules. Names with hyphens, which
/// people copy, stay whole, and a word that is too long for the line is left to the terminal.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let options = Options::new(columns)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false);
    text.lines()
        .flat_map(|line| textwrap::wrap(line, &options))
        .map(String::from)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn names_stay_whole() {
        let cases: [(&str, usize, &[&str]); 4] = [
            (
                "run: mira rules missing-plural",
                22,
                &["run: mira rules", "missing-plural"],
            ),
            ("one two\nthree", 40, &["one two", "three"]),
            ("unbelievable-name", 5, &["unbelievable-name"]),
            ("中文字符", 4, &["中文", "字符"]),
        ];
        for (text, columns, expected) in cases {
            assert_eq!(wrap(text, columns), expected);
        }
    }
}
