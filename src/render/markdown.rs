//! `CommonMark`. What Markdown would read as markup is escaped, and every stretch in one language
//! stands in a `<div>` that names it.

use super::document::{Document, Page, Part, direction};
use std::fmt::Write as _;

/// Writes a document as Markdown.
pub fn render(document: &Document) -> String {
    let several = document.pages.len() > 1;
    let pages = document.pages.iter().map(|page| self::page(page, several));
    pages.collect::<Vec<_>>().join("\n")
}

/// One page: stretches of statements in one language each.
fn page(page: &Page, named: bool) -> String {
    let mut out = String::new();
    for (at, stretch) in page
        .parts
        .chunk_by(|a, b| a.statement.lang == b.statement.lang)
        .enumerate()
    {
        if at > 0 {
            out.push('\n');
        }
        let lang = &stretch[0].statement.lang;
        let _ = write!(out, "<div lang=\"{lang}\" dir=\"{}\">\n\n", direction(lang));
        if named && at == 0 {
            let _ = write!(out, "# {}\n\n", escape(&page.name));
        }
        for part in stretch {
            out.push_str(&block(part, usize::from(named)));
        }
        out.push_str("</div>\n");
    }
    out
}

/// A statement: its heading and its paragraphs, a blank line behind each.
fn block(part: &Part, deeper: usize) -> String {
    let mut out = String::new();
    if let Some(title) = &part.statement.title {
        let level = if part.item.is_some() { 3 } else { 2 } + deeper;
        let _ = write!(
            out,
            "{} {}\n\n",
            "#".repeat(level),
            escape(&title.replace('\n', " "))
        );
    }
    if let Some(text) = &part.statement.text {
        let _ = write!(out, "{}\n\n", escape(text));
    }
    out
}

/// Escapes what Markdown would read as markup, and nothing else that letters need.
///
/// ASCII punctuation may be escaped anywhere (`CommonMark` 0.31, 2.4). A line end inside a paragraph
/// becomes a hard one, an indent or a `#`, `-`, `+`, `1.` that would begin a block is escaped.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for (at, line) in text.lines().enumerate() {
        if at > 0 {
            out.push_str(if line.is_empty() || out.ends_with('\n') {
                "\n"
            } else {
                "\\\n"
            });
        }
        escape_line(line.trim_start_matches([' ', '\t']), &mut out);
    }
    out
}

fn escape_line(line: &str, out: &mut String) {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    for (at, char) in line.char_indices() {
        let opens_block = match char {
            '#' | '+' | '-' | '=' | '>' | '~' | '|' | ':' => at == 0,
            '.' | ')' => digits > 0 && at == digits,
            _ => false,
        };
        if opens_block
            || matches!(
                char,
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~'
            )
        {
            out.push('\\');
        }
        out.push(char);
    }
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[track_caller]
    fn case(text: &str, expected: &str) {
        assert_eq!(escape(text), expected);
    }

    #[test]
    fn markup_is_escaped_and_words_are_not() {
        case("Our vision – a nation’s.", "Our vision – a nation’s.");
        case(
            "*a* _b_ [c](d) <e> `f` &amp;",
            "\\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\`f\\` \\&amp;",
        );
        case("# no heading", "\\# no heading");
        case("- no list - here", "\\- no list - here");
        case("1. no list 2.", "1\\. no list 2.");
        case("    no code", "no code");
        case("one\ntwo\n\nthree", "one\\\ntwo\n\nthree");
        case("a\n===", "a\\\n\\===");
    }
}
