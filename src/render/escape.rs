//! Plain text in Markdown.

/// Escapes what Markdown would read as markup, and nothing else that letters need.
///
/// ASCII punctuation may be escaped anywhere (`CommonMark` 0.31, 2.4). A line end inside a paragraph
/// becomes a hard one; a lone CR is a line end, too. What would begin a block is escaped: an indent
/// goes, and so does the meaning of `-`, `+`, `1.`. Of the extensions in use, addresses
/// (`https://`, `www.`), tables, mathematics, footnotes and attributes are left no way in.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines = text.trim_matches('\n').split('\n');
    for (at, line) in lines.map(|line| line.trim_matches([' ', '\t'])).enumerate() {
        if at > 0 {
            out.push_str(if line.is_empty() || out.ends_with('\n') {
                "\n"
            } else {
                "\\\n"
            });
        }
        escape_line(line, &mut out);
    }
    out
}

fn escape_line(line: &str, out: &mut String) {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    for (at, char) in line.char_indices() {
        let means = match char {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '#' | '$' | '{'
            | '}' | '^' => true,
            '+' | '-' | '=' => at == 0,
            ':' => at == 0 || line[at + 1..].starts_with("//"),
            '.' if digits > 0 && at == digits => true,
            '.' => at >= 3 && line.as_bytes()[at - 3..at].eq_ignore_ascii_case(b"www"),
            ')' => digits > 0 && at == digits,
            _ => false,
        };
        if means {
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
        case("a\r# b", "a\\\n\\# b");
        case("a\n \nb", "a\n\nb");
        case("https://a.b", "https\\://a.b");
        case("www.a.b", "www\\.a.b");
        case("$1 and $2", "\\$1 and \\$2");
    }
}
