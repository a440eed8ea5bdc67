//! Invisible characters, and spaces that only look like the one Fluent knows.

use crate::ftl::boundary::is_entry;
use crate::ftl::cause::junk::{Found, Junk, first_content};
use crate::ftl::cause::kind::SyntaxCause;

/// A no-break, zero-width or other space where an ordinary one or none belongs: in an indent, before
/// a name, before `=`, inside braces.
pub fn unusual(junk: &Junk<'_>) -> Option<Found> {
    let (at, (len, cause)) = [Some(junk.pos), first_content(junk)]
        .into_iter()
        .flatten()
        .find_map(|at| Some((at, side_by_side(junk.text.get(at..)?)?)))?;
    let character = junk.text[at..].chars().next()?;
    let cause = match at_line_start(junk, at) {
        Some(number) => SyntaxCause::SpaceLineStart {
            count: number,
            code: code(character),
        },
        None => cause,
    };
    Some((at..at + len, cause))
}

/// Such characters that a text begins with, and the ordinary spaces between them: their length in
/// bytes, and their words.
pub fn side_by_side(text: &str) -> Option<(usize, SyntaxCause)> {
    let first = text.chars().next()?;
    let cause = named(first)?;
    let body = text.trim_start_matches(|c: char| c == ' ' || named(c).is_some());
    let run = text[..text.len() - body.len()].trim_end_matches(' ');
    let is_one = run.len() == first.len_utf8();
    let cause = if is_one { cause } else { several(run, first) };
    Some((run.len(), cause))
}

/// The words for more than one: those that are seen become ordinary spaces, and the others go.
fn several(run: &str, first: char) -> SyntaxCause {
    let all = run.chars().count();
    let seen = run.chars().filter(|c| c.is_whitespace()).count();
    let is_no_break = run.chars().all(|c| matches!(c, '\u{A0}' | '\u{202F}'));
    let kind = match seen {
        0 => "hidden",
        _ if is_no_break => "no-break",
        _ => "other",
    };
    SyntaxCause::SpaceSeveral {
        count: all,
        spaces: seen,
        kind,
        code: code(first),
    }
}

/// How many such characters there are, where a name or comment begins right after them: there an
/// ordinary space would make it part of the message above.
fn at_line_start(junk: &Junk<'_>, at: usize) -> Option<usize> {
    let is_start = at == 0 || junk.text[..at].ends_with('\n');
    let line = junk.text[at..].lines().next()?;
    let body = line.trim_start_matches(|c: char| c == ' ' || named(c).is_some());
    let spaces = &line[..line.len() - body.len()];
    (is_start && is_entry(body.as_bytes())).then(|| spaces.chars().count())
}

/// The words for a space that Fluent does not take for one, or an invisible character; none for
/// other characters.
fn named(character: char) -> Option<SyntaxCause> {
    let code = || code(character);
    Some(match character {
        '\u{A0}' | '\u{202F}' => SyntaxCause::SpaceNoBreak { code: code() },
        '\u{200B}' => SyntaxCause::SpaceZeroWidth { code: code() },
        '\u{AD}' | '\u{200C}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' => {
            SyntaxCause::SpaceHidden { code: code() }
        }
        _ if !character.is_ascii() && character.is_whitespace() => {
            SyntaxCause::Space { code: code() }
        }
        _ => return None,
    })
}

/// Whether a character is such a space, or an invisible one.
pub fn is_unusual(character: char) -> bool {
    named(character).is_some()
}

fn code(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}
