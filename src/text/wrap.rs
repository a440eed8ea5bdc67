//! Breaks a text into lines for a terminal.

use std::borrow::Cow;
use textwrap::{Options, WordSplitter};
use unicode_width::UnicodeWidthStr as _;

/// Columns that a text beside its label needs: where they are fewer, its lines go on below the label.
const NARROW: usize = 30;
/// How far they go in then.
const INDENT: &str = "  ";
/// Stands for a space at which no line may end: the figure space. A text that has one is not bound.
const BOUND: &str = "\u{2007}";
/// Holds two characters together between which a line could end: the word joiner, likewise.
const JOINED: &str = "\u{2060}";
/// What an address on the web has.
const ADDRESS: &str = "://";

/// Breaks each line of a text at so many columns, by Unicode's rules. Names with hyphens, which
/// people copy, stay whole, and so do addresses and what they type; a word that is too long for the
/// line is left to the terminal.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    hanging(text, columns, "", "")
}

/// The same, after a label of so many columns and, where that leaves enough columns, beside it.
/// Returns the lines without the label, and whether they are below it, their indent included.
pub fn beside(text: &str, columns: usize, label: usize) -> (Vec<String>, bool) {
    let available = columns.saturating_sub(label);
    if available >= NARROW {
        return (wrap(text, available), false);
    }
    let mut lines = hanging(text, columns, &" ".repeat(label), INDENT);
    if let Some(first) = lines.first_mut() {
        let whole = first.split_off(label.min(first.len()));
        *first = whole;
        // A label that fills its line stands alone in it.
        if first.width() > available {
            let all = hanging(text, columns, INDENT, INDENT);
            lines = [String::new()].into_iter().chain(all).collect();
        }
    }
    (lines, true)
}

/// The same, with what stands before the first line and before the others.
pub fn hanging(text: &str, columns: usize, first: &str, others: &str) -> Vec<String> {
    let options = Options::new(columns)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false);
    let available = columns.saturating_sub(others.width());
    let lines = text.lines().enumerate().flat_map(|(at, line)| {
        let initial = if at == 0 { first } else { others };
        let options = options
            .clone()
            .initial_indent(initial)
            .subsequent_indent(others);
        let bound = bind(line, available);
        textwrap::wrap(&bound, options)
            .into_iter()
            .map(|line| match &bound {
                // What came with such characters keeps them.
                Cow::Borrowed(_) => line.into_owned(),
                Cow::Owned(_) => loose(&line),
            })
            .collect::<Vec<_>>()
    });
    lines.collect()
}

/// Fills lines with a text that people read, an address whole where it fits a line.
pub fn fill(text: &str, options: Options<'_>) -> String {
    if !text.contains(ADDRESS) || text.contains(JOINED) {
        return textwrap::fill(text, options);
    }
    let indent = options.subsequent_indent.width();
    let columns = options.width.saturating_sub(indent);
    let words = text.split(' ').map(|word| {
        let fits = word.contains(ADDRESS) && word.width() <= columns;
        if fits { joined(word) } else { word.to_owned() }
    });
    let whole = words.collect::<Vec<_>>().join(" ");
    textwrap::fill(&whole, options).replace(JOINED, "")
}

/// Returns a text in which what is to be typed, and what stands in braces or quotes, has no space to be broken
/// at, unless it is longer than so many columns. [`loose`] gives the spaces back.
pub fn bind(text: &str, columns: usize) -> Cow<'_, str> {
    if text.contains(BOUND)
        || text.contains(JOINED)
        || !text.contains(['#', '-', '{', '“', '«'])
            && !text.contains("mira ")
            && !text.contains(ADDRESS)
    {
        return Cow::Borrowed(text);
    }
    let words: Vec<&str> = text.split(' ').collect();
    let mut bound = String::with_capacity(text.len());
    let mut at = 0;
    while at < words.len() {
        let typed = &words[at..at + typed(&words[at..])];
        let whole = typed.join(BOUND);
        if at > 0 {
            bound.push(' ');
        }
        at += typed.len();
        if whole.width() > columns {
            bound += &typed.join(" ");
        } else if whole.contains(ADDRESS) {
            bound += &joined(&whole);
        } else if typed.len() > 1 || whole.starts_with(['“', '«']) {
            bound += &whole.replace('/', "/\u{2060}").replace('}', "}\u{2060}");
        } else {
            bound += &whole;
        }
    }
    Cow::Owned(bound)
}

/// An address with no place to be broken at.
fn joined(address: &str) -> String {
    let mut whole = String::with_capacity(2 * address.len());
    for char in address.chars() {
        whole.push(char);
        if "/?&=-.#%_:~+".contains(char) {
            whole += JOINED;
        }
    }
    // What comes after it may begin a line.
    whole.trim_end_matches(JOINED).to_owned()
}

/// Gives a bound text its spaces back.
pub fn loose(text: &str) -> String {
    text.replace(BOUND, " ").replace(JOINED, "")
}

/// How many words from the first on belong together, at least one: a command, a comment for `mira`,
/// an option and its value, or what
/// stands in braces or in quotation marks.
fn typed(words: &[&str]) -> usize {
    let ends = |word: &&str| word.ends_with(['.', ',', ';', '?', '!', '”', '»']);
    let quoted = |word: &&str| word.contains(['”', '»']);
    let upto = |found: Option<usize>| found.map_or(words.len(), |at| at + 1);
    match words {
        ["#" | "##" | "###", "mira:", ..] => words.len(),
        [first, "mira:", ..] if first.ends_with('#') => upto(words.iter().position(quoted)),
        ["mira", ..] => upto(words.iter().position(ends)),
        [option, _, ..] if option.trim_start_matches('(').starts_with("--") && !ends(option) => 2,
        [brace, ..] if brace.ends_with('{') => upto(
            words
                .iter()
                .position(|word| word.contains('}') || word.contains('…') || *word == "->"),
        ),
        [quote, ..] if quote.starts_with(['“', '«']) => upto(words.iter().position(quoted)),
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::{beside, fill, wrap};
    use textwrap::Options;

    #[test]
    fn names_and_what_is_typed_stay_whole() {
        let cases: [(&str, usize, &[&str]); 13] = [
            (
                "see https://example.org/a?b=c-d, or more",
                28,
                &["see", "https://example.org/a?b=c-d,", "or more"],
            ),
            (
                "see https://example.org/a?b=c-d",
                21,
                &["see https://", "example.org/a?b=c-d"],
            ),
            (
                "the file “menu/file.ftl”",
                16,
                &["the file", "“menu/file.ftl”"],
            ),
            ("Add a line “close =”.", 20, &["Add a line", "“close =”."]),
            (
                "run: mira rules missing-plural",
                27,
                &["run:", "mira rules missing-plural"],
            ),
            (
                "run: mira rules missing-plural",
                22,
                &["run: mira rules", "missing-plural"],
            ),
            (
                "Write above: # mira: allow(rule) the reason",
                34,
                &["Write above:", "# mira: allow(rule) the reason"],
            ),
            (
                "A comment “# mira: allow(RULE) the reason” above a message",
                40,
                &[
                    "A comment",
                    "“# mira: allow(RULE) the reason” above a",
                    "message",
                ],
            ),
            (
                "Name it (--i18n FOLDER), or type { $name -> …",
                21,
                &["Name it", "(--i18n FOLDER), or", "type { $name -> …"],
            ),
            (
                "Say mira list. And more of it",
                13,
                &["Say", "mira list.", "And more of", "it"],
            ),
            ("one two\nthree", 40, &["one two", "three"]),
            ("unbelievable-name", 5, &["unbelievable-name"]),
            ("中文字符", 4, &["中文", "字符"]),
        ];
        for (text, columns, expected) in cases {
            assert_eq!(wrap(text, columns), expected);
        }
    }

    #[test]
    fn an_address_in_a_text_stays_whole_where_it_fits() {
        let text = "see (https://example.org/a-b/c?d=e), or\nhttps://example.org/f";
        for (columns, expected) in [
            (
                35,
                "see\n(https://example.org/a-b/c?d=e), or\nhttps://example.org/f",
            ),
            (
                24,
                "see (https://\nexample.org/a-b/c?d=e),\nor\nhttps://example.org/f",
            ),
        ] {
            assert_eq!(fill(text, Options::new(columns)), expected);
        }
    }

    #[test]
    fn a_text_beside_its_label_goes_below_it_where_few_columns_are_left() {
        let text = "some words that are said";
        let cases: [(usize, &[&str], bool); 4] = [
            (10, &["some words that are said"], false),
            (18, &["some words that are", "  said"], true),
            (36, &["some", "  words that are said"], true),
            (38, &["", "  some words that are said"], true),
        ];
        for (label, expected, below) in cases {
            let expected = expected.iter().map(ToString::to_string).collect();
            assert_eq!(beside(text, 40, label), (expected, below), "{label}");
        }
    }
}
