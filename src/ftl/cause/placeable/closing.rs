//! Braces whose `}` is missing, stands in the wrong place, or has a backslash before it.

use crate::ftl::boundary::is_entry;
use crate::ftl::cause::junk::{Found, Junk, is_whole, last_open};
use crate::ftl::cause::kind::SyntaxCause;
use fluent_syntax::parser::ErrorKind;

/// `{ $name and words`: what stands in the braces is whole, and no `}` follows on its line.
pub fn missing(junk: &Junk<'_>) -> Option<Found> {
    let before = junk.before();
    let open = last_open(before)?;
    let written = before[open + 1..].trim();
    let same_line = !before[open + 1 + before[open + 1..].find(written)?..].contains('\n');
    let is_expected = match junk.kind {
        // A letter right after a name is part of the name.
        ErrorKind::ExpectedToken('}') => {
            let is_apart =
                !before.ends_with(written) || !junk.rest().starts_with(char::is_alphanumeric);
            is_apart && (is_text(junk, same_line) || is_quoted(&before[..open], junk.rest()))
        }
        // `{ -term. And so on`: the dot of an attribute.
        ErrorKind::ExpectedCharRange { range } if range == "a-zA-Z" => {
            written.starts_with('-')
                && written.ends_with('.')
                && junk.rest().starts_with(char::is_whitespace)
        }
        _ => false,
    };
    let expression = written.strip_suffix('.').unwrap_or(written);
    let line_end = junk.line_of(junk.pos).end.max(junk.pos);
    let rest = junk.text.get(junk.pos..line_end).unwrap_or_default();
    let is_closed = closes(rest) && (same_line || !is_entry(junk.rest().as_bytes()));
    (is_expected
        && !is_closed
        && !is_other_format(rest)
        && !rest.contains("->")
        && is_whole(expression))
    .then(|| {
        let start = junk.range.start + open;
        let end = start + 1 + before[open + 1..].find(expression).unwrap_or(0) + expression.len();
        let cause = SyntaxCause::BraceMissing {
            expression: expression.into(),
        };
        (start..end, cause)
    })
}

/// `{ $name )`: another bracket than the one that closes; `{ $name) }`: one too many.
pub fn other_bracket(junk: &Junk<'_>) -> Option<Found> {
    let rest = junk.rest();
    let after = rest.strip_prefix([')', ']', '>'])?;
    let before = junk.before();
    let open = last_open(before)?;
    let is_name =
        junk.kind == &ErrorKind::ExpectedToken('}') && is_whole(before[open + 1..].trim());
    let line = after.lines().next().unwrap_or_default();
    let character = rest[..rest.len() - after.len()].to_owned();
    let cause = if line.trim_start().starts_with('}') {
        SyntaxCause::BracketExtra { character }
    } else if closes(line) {
        return None;
    } else {
        SyntaxCause::BracketOther { character }
    };
    is_name.then(|| (junk.here(), cause))
}

/// Whether brackets or quotes that were opened before the brace are closed here: `«{ $name»`, `({ $name)`.
fn is_quoted(before: &str, rest: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default();
    let pairs = [
        ('«', '»'),
        ('“', '”'),
        ('„', '“'),
        ('‘', '’'),
        ('(', ')'),
        ('"', '"'),
    ];
    pairs
        .iter()
        .any(|(open, close)| rest.starts_with(*close) && line.contains(*open))
}

/// Whether a brace that is open is closed here, and not only one that is opened here.
fn closes(line: &str) -> bool {
    let mut open = 1_usize;
    for byte in line.bytes() {
        match byte {
            b'{' => open += 1,
            b'}' => open -= 1,
            _ => {}
        }
        if open == 0 {
            return true;
        }
    }
    false
}

/// `, plural, …`, as ICU's format has it: there the braces hold all of the forms.
fn is_other_format(line: &str) -> bool {
    let word = line.strip_prefix(',').map(str::trim_start);
    let word = word
        .and_then(|rest| rest.split_once(','))
        .map(|(word, _)| word.trim());
    matches!(word, Some("plural" | "select" | "selectordinal"))
}

/// Whether the parser stopped at words or their punctuation, or ran into another line.
fn is_text(junk: &Junk<'_>, same_line: bool) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || ".,;:!?¡¿…<".contains(c);
    let rest = junk.rest();
    rest.is_empty()
        || rest.starts_with(is_word)
        || !same_line && (rest.starts_with('-') || is_entry(rest.as_bytes()))
}

/// `*[other] text }`: the `}` of a choice on the line of its last variant, where it closes nothing.
pub fn of_choice(junk: &Junk<'_>) -> Option<Found> {
    if junk.kind != &ErrorKind::UnbalancedClosingBrace {
        return None;
    }
    let before = junk.before();
    let open = last_open(before)?;
    let line = junk.line_of(junk.pos);
    let is_variant = junk.text[line].starts_with(['[', '*']);
    // One that stands below would be the choice's own; another variant would have to come before it.
    let after = junk.text.get(junk.pos + 1..).unwrap_or_default();
    let mut below = after
        .split('\n')
        .skip(1)
        .take(MOST_LINES)
        .map(str::trim_start);
    let ends_here = below
        .by_ref()
        .take_while(|line| !line.starts_with('.') && !is_entry(line.as_bytes()))
        .all(|line| !line.starts_with(['}', '[', '*']));
    (is_variant && ends_here && before[open..].contains("->"))
        .then(|| (junk.here(), SyntaxCause::BraceOwnLine))
}

/// Lines that are looked through for the end of a choice.
const MOST_LINES: usize = 200;

/// `\{`: other formats have a backslash before a brace that is to be seen.
pub fn backslash(junk: &Junk<'_>) -> Option<Found> {
    let before = junk.before();
    let at = match junk.kind {
        ErrorKind::UnbalancedClosingBrace => before.len(),
        ErrorKind::ExpectedToken('}')
        | ErrorKind::ExpectedInlineExpression
        | ErrorKind::ExpectedCharRange { .. } => {
            let open = last_open(before)?;
            // It may be meant, as in a path: `C:\{ $folder }`.
            if is_whole(before[open + 1..].trim()) && !junk.rest().starts_with('\\') {
                return None;
            }
            open
        }
        _ => return None,
    };
    let start = junk.range.start + before[..at].strip_suffix('\\')?.len();
    Some((start..start + 2, SyntaxCause::BackslashBrace))
}
