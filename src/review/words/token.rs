//! The words of a message's text.

use crate::ftl::boundary::name_length;

/// What a piece of a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Something in braces, the name of a variant or of an attribute.
    Code,
    /// An HTML tag.
    Tag,
    /// A link or an e-mail address.
    Address,
    /// A number.
    Number,
    /// A word.
    Word,
    /// Spaces and line endings.
    Space,
    /// Any other character.
    Punctuation,
}

/// A piece of a text: a word, or what else is changed as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'t> {
    /// What it is.
    pub kind: TokenKind,
    /// Its text.
    pub text: &'t str,
}

/// Returns the text of an entry in canonical form without its id, and without the indentation that
/// all its lines share.
pub fn body(entry: &str) -> String {
    let after = entry.split_once('=').map_or(entry, |(_, after)| after);
    let (first, rest) = after.split_once('\n').unwrap_or((after, ""));
    let mut lines = vec![first.trim_start_matches(' ')];
    lines.extend(
        rest.lines()
            .map(|line| line.strip_prefix("    ").unwrap_or(line)),
    );
    let skipped = usize::from(lines[0].is_empty() && lines.len() > 1);
    lines[skipped..].join("\n").trim_end().to_owned()
}

/// Cuts a text that [`body`] returned into its pieces; together they are the text.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut depth = 0_usize;
    for line in text.split_inclusive('\n') {
        let start = line.len() - line.trim_start_matches(' ').len();
        push(&mut tokens, TokenKind::Space, &line[..start]);
        let mut rest = &line[start..];
        let name = structure(rest, depth > 0);
        push(&mut tokens, TokenKind::Code, &rest[..name]);
        rest = &rest[name..];
        while !rest.is_empty() {
            let (kind, len) = first(rest, &mut depth);
            push(&mut tokens, kind, &rest[..len]);
            rest = &rest[len..];
        }
    }
    tokens
}

fn push<'t>(tokens: &mut Vec<Token<'t>>, kind: TokenKind, text: &'t str) {
    if !text.is_empty() {
        tokens.push(Token { kind, text });
    }
}

/// The bytes of an attribute's or a variant's name at the beginning of a line; 0 where there is none.
fn structure(line: &str, in_braces: bool) -> usize {
    if let Some(rest) = line.strip_prefix('.') {
        let name = name_length(rest.as_bytes());
        if name > 0 && rest[name..].starts_with(" =") {
            return 1 + name + 2;
        }
    }
    let star = usize::from(line.starts_with('*'));
    if in_braces && line[star..].starts_with('[') {
        return line.find(']').map_or(0, |end| end + 1);
    }
    0
}

/// The kind of the piece that a text begins with, and its length in bytes.
fn first(text: &str, depth: &mut usize) -> (TokenKind, usize) {
    let line_end = text.find('\n').unwrap_or(text.len());
    let line = &text[..line_end];
    let len = |matches: fn(char) -> bool| text.find(|c| !matches(c)).unwrap_or(text.len());
    match text.chars().next() {
        None => (TokenKind::Space, 0),
        Some('{') => {
            let end = closing(line);
            *depth += usize::from(end.is_none());
            (TokenKind::Code, end.map_or(line.len(), |end| end + 1))
        }
        Some('}') => {
            *depth = depth.saturating_sub(1);
            (TokenKind::Code, 1)
        }
        Some('<') => match line.find('>') {
            Some(end) if is_tag(&line[..end]) => (TokenKind::Tag, end + 1),
            _ => (TokenKind::Punctuation, 1),
        },
        Some(c) if c.is_whitespace() => (TokenKind::Space, len(char::is_whitespace)),
        Some(c) if c.is_alphanumeric() => match address(line) {
            0 if c.is_numeric() => (TokenKind::Number, number(line)),
            0 => (TokenKind::Word, word(line)),
            address => (TokenKind::Address, address),
        },
        Some(c) => (TokenKind::Punctuation, c.len_utf8()),
    }
}

/// Where the brace that a line begins with is closed in it.
fn closing(line: &str) -> Option<usize> {
    let (mut depth, mut is_quoted) = (0_usize, false);
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'{' if !is_quoted => depth += 1,
            b'}' if !is_quoted => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

fn is_tag(text: &str) -> bool {
    let name = text[1..].strip_prefix('/').unwrap_or(&text[1..]);
    name.starts_with(|c: char| c.is_ascii_alphanumeric())
}

/// The bytes of a link or an e-mail address at the beginning of a line; 0 where there is none.
fn address(line: &str) -> usize {
    let end = line
        .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '{' | '}' | '(' | ')'));
    let word = &line[..end.unwrap_or(line.len())];
    let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?', '’', '”']);
    let is_link = word.contains("://") || word.starts_with("www.");
    let is_mail = word
        .split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    if is_link || is_mail { word.len() } else { 0 }
}

fn number(line: &str) -> usize {
    let end = line.find(|c: char| !c.is_numeric() && !matches!(c, '.' | ','));
    line[..end.unwrap_or(line.len())]
        .trim_end_matches(['.', ','])
        .len()
}

/// The bytes of a word; an apostrophe between letters is a part of it. Of a script without spaces
/// between words, each character is a word.
fn word(line: &str) -> usize {
    let mut end = 0;
    for (at, c) in line.char_indices() {
        if is_dense(c) {
            return if at == 0 { c.len_utf8() } else { at };
        }
        if c.is_alphanumeric() || is_mark(c) {
            end = at + c.len_utf8();
        } else if !matches!(c, '\'' | '’') || at != end {
            break;
        }
    }
    end.max(line.chars().next().map_or(0, char::len_utf8))
}

/// Whether a character is of a script that is written without spaces.
fn is_dense(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
        | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Whether a character is a mark that belongs to the letter before it.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}' | '\u{0591}'..='\u{05C7}' | '\u{064B}'..='\u{065F}' | '\u{0900}'..='\u{0DFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_has_neither_id_nor_indentation() {
        let cases = [
            ("a = b", "b"),
            ("a =\n    b\n    c", "b\nc"),
            ("a = b\n    .c = d", "b\n.c = d"),
            ("a =\n    .c =\n        d\n        e", ".c =\n    d\n    e"),
        ];
        for (entry, expected) in cases {
            assert_eq!(body(entry), expected);
        }
    }

    #[test]
    fn code_is_distinguished_from_text() {
        let text = "{ $n ->\n    [one] a [b]\n   *[other] { $n } c\n}\n.title = d";
        let code = tokens(text)
            .into_iter()
            .filter(|token| token.kind == TokenKind::Code);
        let code: Vec<&str> = code.map(|token| token.text).collect();
        assert_eq!(
            code,
            ["{ $n ->", "[one]", "*[other]", "{ $n }", "}", ".title ="]
        );
    }
}
