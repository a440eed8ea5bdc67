//! Lines that are no part of any message.

use crate::ftl::boundary::{is_name, name_length, names_entry};
use crate::ftl::cause::junk::{Found, Junk, follows_an_entry, is_whole};
use crate::ftl::cause::kind::SyntaxCause;
use crate::text::conflict::is_mark;
use fluent_syntax::parser::ErrorKind;

/// What version control writes when two people changed the same lines.
pub fn conflict(junk: &Junk<'_>) -> Option<Found> {
    is_mark(&junk.text[junk.first_line()]).then(|| (junk.first_line(), SyntaxCause::Conflict))
}

/// `en:` above the source's text, as in a file that was begun for a translator: the `#` before it
/// was taken away, too.
pub fn template(junk: &Junk<'_>) -> Option<Found> {
    let line = junk.first_line();
    let name = junk.text[line.clone()].strip_suffix(':')?;
    let is_name = is_name(name);
    let below = junk.text[line.end..].trim_start_matches('\r');
    let below = below.strip_prefix('\n')?;
    let is_attribute = junk.text[..junk.range.start].ends_with('.');
    let shows_text =
        below.starts_with(' ') && names_entry(below.trim_start_matches(' ').as_bytes());
    (junk.at_head() && is_name && shows_text && !is_attribute)
        .then_some((line, SyntaxCause::Template))
}

/// `[one]: 1, 21, …`, as in such a file: the numbers that a form is for.
pub fn template_numbers(junk: &Junk<'_>) -> Option<Found> {
    let line = junk.first_line();
    let (form, numbers) = junk.text[line.clone()]
        .strip_prefix('[')?
        .split_once("]: ")?;
    let is_name = name_length(form.as_bytes()) == form.len()
        && numbers.starts_with(|c: char| c.is_ascii_digit());
    (junk.at_name() && is_name).then_some((line, SyntaxCause::TemplateNumbers))
}

/// `#### Title`: more `#` than a comment has.
pub fn comment_hashes(junk: &Junk<'_>) -> Option<Found> {
    let content = junk.content();
    let hashes = content.len() - content.trim_start_matches('#').len();
    let start = junk.range.start;
    (hashes > 3).then(|| {
        let cause = SyntaxCause::CommentHashes { count: hashes };
        (start..start + hashes, cause)
    })
}

/// `#comment`: the space after the `#` is missing.
pub fn comment_space(junk: &Junk<'_>) -> Option<Found> {
    let is_comment = junk.content().starts_with('#') && junk.kind == &ErrorKind::ExpectedToken(' ');
    is_comment.then(|| (junk.first_line(), SyntaxCause::CommentSpace))
}

/// A comment in the manner of some other format.
pub fn comment_style(junk: &Junk<'_>) -> Option<Found> {
    let line = &junk.text[junk.first_line()];
    (junk.at_name()
        && ["//", "/*", ";", "<!--", "%", "--"]
            .iter()
            .any(|mark| line.starts_with(mark)))
    .then(|| (junk.first_line(), SyntaxCause::CommentStyle))
}

/// A `}` that closes nothing.
pub fn stray_brace(junk: &Junk<'_>) -> Option<Found> {
    let at_start = junk.at_name() && junk.content().trim_start().starts_with('}');
    if junk.kind == &ErrorKind::UnbalancedClosingBrace {
        let lone = || (junk.here(), SyntaxCause::StrayBrace);
        let found = turned(junk).or_else(|| opened_by_none(junk));
        return Some(found.unwrap_or_else(lone));
    }
    let start = junk.first_line().start;
    at_start.then(|| (start..start + 1, SyntaxCause::StrayBrace))
}

/// `} $name {`: the braces the wrong way round.
fn turned(junk: &Junk<'_>) -> Option<Found> {
    let inner = junk.rest().strip_prefix('}')?;
    let inner = &inner[..inner.find(['{', '}', '\n'])?];
    let open = junk.pos + 1 + inner.len();
    let expression = inner.trim();
    let is_turned =
        junk.text[open..].starts_with('{') && is_whole(expression) && expression.starts_with('$');
    is_turned.then(|| {
        let cause = SyntaxCause::BracesTurned {
            expression: expression.into(),
        };
        (junk.pos..open + 1, cause)
    })
}

/// `$name }`: the `{` is missing.
fn opened_by_none(junk: &Junk<'_>) -> Option<Found> {
    let before = junk.before().trim_end_matches(' ');
    let end = junk.here().end;
    let word = before.rfind([' ', '\n', '=']).map_or(0, |at| at + 1);
    if let Some(term) = before[word..]
        .strip_prefix('-')
        .filter(|term| is_name(term))
    {
        let term = term.into();
        return Some((
            junk.range.start + word..end,
            SyntaxCause::StrayBraceTerm { term },
        ));
    }
    let dollar = before.rfind('$')?;
    let name = &before[dollar + 1..];
    let is_name = is_name(name);
    is_name.then(|| {
        let cause = SyntaxCause::StrayBraceVariable {
            variable: name.into(),
        };
        (junk.range.start + dollar..junk.here().end, cause)
    })
}

/// A line of text that no message holds: it lost its indent, or its message.
pub fn without_a_home(junk: &Junk<'_>) -> Option<Found> {
    if !junk.at_head() {
        return None;
    }
    let line = junk.first_line();
    let is_text = junk.at_name() || looks_like_text(&junk.text[line.clone()]);
    if !is_text {
        return None;
    }
    let content = junk.content();
    let cause = if content.starts_with(' ') && junk.at_name() {
        let name = content.trim_start();
        let len = name_length(name.as_bytes());
        if len > 0 && name[len..].trim_start().starts_with('=') {
            let cause = SyntaxCause::IndentedName {
                name: name[..len].into(),
            };
            return Some((line.start..line.start + len, cause));
        }
        SyntaxCause::StrayText
    } else if follows_an_entry(junk) {
        SyntaxCause::LostIndent
    } else if junk.at_name() {
        SyntaxCause::StrayText
    } else {
        return None;
    };
    Some((line, cause))
}

/// A line that reads like a sentence, or begins with a word that is no name.
pub fn prose(junk: &Junk<'_>) -> Option<Found> {
    let line = junk.first_line();
    let text = &junk.text[line.clone()];
    if junk.kind != &ErrorKind::ExpectedToken('=') || text.contains('=') {
        return None;
    }
    let mut words = text.split_whitespace();
    let is_name = words.next() == Some(junk.id());
    let is_prose = !is_name || (words.next().is_some() && looks_like_text(text));
    is_prose.then_some((line, SyntaxCause::StrayText))
}

/// Whether a line reads like a sentence, rather than like a name that lost its `=`.
fn looks_like_text(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let first = words.next().unwrap_or_default();
    let is_name_like =
        first.contains(['-', '_']) || first.bytes().any(|byte| byte.is_ascii_digit());
    let second_is_capital = words
        .next()
        .and_then(|word| word.chars().next())
        .is_some_and(char::is_uppercase);
    let first_is_capital = first.starts_with(char::is_uppercase);
    !is_name_like && (first_is_capital || !second_is_capital)
}
