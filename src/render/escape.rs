//! Plain text in Markdown.

/// Escapes what Markdown would read as markup, and nothing else that letters need.
///
/// ASCII punctuation may be escaped anywhere (`CommonMark` 0.31, 2.4). A line end inside a paragraph
/// becomes a hard one; a lone CR is a line end, too. What would begin a block is escaped: an indent
/// goes, and so does the meaning of `-`, `+`, `1.`. Of the extensions in use, addresses, tables, mathematics, footnotes and attributes are left no way in.
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

/// Divides a text invisibly. A backslash does not do: some sites look for addresses in what is left
/// when Markdown has been read.
const DIVIDER: &str = "<!-- -->";

fn escape_line(line: &str, out: &mut String) {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    for (at, char) in line.char_indices() {
        let means = match char {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '#' | '$' | '{'
            | '}' | '^' => true,
            '+' | '-' | '=' | ':' => at == 0,
            '.' | ')' => digits > 0 && at == digits,
            _ => false,
        };
        if is_in_address(&line[..at], &line[at..]) {
            out.push_str(DIVIDER);
        } else if means {
            out.push('\\');
        }
        out.push(char);
    }
}

/// Whether the first character of `rest` stands where one of an address would: `https://`, `//host`,
/// `www.`, `example.com`, `a@example.com`. Some dialects make links of all of them.
fn is_in_address(before: &str, rest: &str) -> bool {
    let last = before.chars().next_back();
    let mut after = rest.chars().skip(1);
    match rest.as_bytes().first() {
        Some(b'.') => {
            let is_www = before.len() >= 3
                && before.as_bytes()[before.len() - 3..].eq_ignore_ascii_case(b"www");
            let is_word = |char: Option<char>| char.is_some_and(char::is_alphanumeric);
            let (one, two) = (after.next(), after.next());
            let is_name = is_word(one) && (is_word(two) || two == Some('-'));
            let is_number = one.is_some_and(|char| char.is_ascii_digit())
                && last.is_some_and(|char| char.is_ascii_digit());
            is_www || last.is_some_and(char::is_alphanumeric) && is_name && !is_number
        }
        Some(b'@') => last.is_some_and(|char| !char.is_whitespace()),
        Some(b':') => rest.starts_with("://") && last.is_some_and(char::is_alphanumeric),
        Some(b'/') => last == Some('/'),
        _ => false,
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
        case("$1 and $2", "\\$1 and \\$2");
    }

    #[test]
    fn no_address_is_whole() {
        for (text, expected) in [
            ("https://a.b", "https|:/|/a.b"),
            ("see //evil.com", "see /|/evil|.com"),
            ("www.a.b", "www|.a.b"),
            ("WWW.evil.com", "WWW|.evil|.com"),
            ("evil.com", "evil|.com"),
            ("xn--e.xn--f", "xn--e|.xn--f"),
            ("a.b@c.org", "a.b|@c|.org"),
            ("mailto:a@b", "mailto:a|@b"),
            ("@ home", "@ home"),
        ] {
            case(text, &expected.replace('|', "<!-- -->"));
        }
    }
}
