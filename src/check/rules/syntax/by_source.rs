//! Causes of syntax errors compared with the source: some look alike, and only the names of the source
//! distinguish them.

use super::entry::{entry_at, own_entry};
use super::variants;
use crate::check::context::{CheckedFile, Context};
use crate::facts::PatternRef;
use crate::ftl::boundary;
use crate::ftl::cause::{Found, SyntaxCause};
use crate::ftl::parse::Fault;
use crate::text::nearest::nearest;
use crate::text::span::Slice;

/// Faults of a file that are compared with the source.
const MOST_FAULTS: usize = 200;

/// Names of the source, and bytes of both texts, that are looked at for all faults of a file together.
const MOST_COMPARED: usize = 1_000_000;
const MOST_READ: usize = 200_000_000;

/// Returns the cause of a fault; another one than the text alone suggests where the source has a better
/// one.
pub fn weigh(context: &Context<'_>, fault: &Fault) -> Found {
    let text = context.file.text;
    // Each look at the source takes its time; in a file of nothing but faults they have one cause.
    let faults = context.file.faults().len();
    let source = context.counterpart().filter(|source| {
        faults <= MOST_FAULTS
            && faults * source.facts.pattern_count() <= MOST_COMPARED
            && faults * (text.len() + source.text.len()) <= MOST_READ
    });
    let known = match fault.cause {
        SyntaxCause::NoOther { .. } | SyntaxCause::NoDefault { .. } => {
            variants::default(context, source, fault)
        }
        SyntaxCause::KeyLetter { .. } => variants::key(context, source, fault),
        _ => source.and_then(|source| by_source(text, context.file, source, fault)),
    };
    known.unwrap_or_else(|| (fault.span.clone(), fault.cause.clone()))
}

/// Returns a better cause where the source has one.
fn by_source(
    text: &str,
    file: &CheckedFile<'_>,
    source: &CheckedFile<'_>,
    fault: &Fault,
) -> Option<Found> {
    match fault.cause {
        SyntaxCause::LostIndent | SyntaxCause::StrayText => {
            name(text, source, fault).or_else(|| heading(text, source, fault))
        }
        SyntaxCause::ReferenceName => {
            words(text, source, fault).or_else(|| variable(text, source, fault))
        }
        SyntaxCause::NameSpace { .. } => Some(name_with_space(text, source, fault)),
        SyntaxCause::CommentSpace => comment(text, file, source, fault),
        SyntaxCause::ListMark { .. } => list(text, source, fault),
        SyntaxCause::NoEquals { .. } => heading(text, source, fault),
        SyntaxCause::AttributeNoEquals { .. } => dot(text, source, fault),
        _ => None,
    }
}

/// `#name = text`: a message of the source that became a comment, where it stands nowhere else.
fn comment(
    text: &str,
    file: &CheckedFile<'_>,
    source: &CheckedFile<'_>,
    fault: &Fault,
) -> Option<Found> {
    let start = fault.span.start;
    let line = text.get(start..)?.strip_prefix('#')?;
    let name = &line[..boundary::id_length(line.as_bytes())];
    let is_left_out = boundary::names_entry(line.as_bytes())
        && source.facts.find(name).is_some()
        && file.facts.find(name).is_none();
    is_left_out.then(|| {
        let cause = SyntaxCause::CommentMessage { name: name.into() };
        (start..start + 1 + name.len(), cause)
    })
}

/// `- x = 3` below a text: a line of that text, where the source has no such name.
fn list(text: &str, source: &CheckedFile<'_>, fault: &Fault) -> Option<Found> {
    let line = text.get(fault.span.start..)?.lines().next()?.trim_end();
    let name = line[fault.span.len()..].trim_start();
    let name = &name[..boundary::name_length(name.as_bytes())];
    let ids = ids(source);
    let is_name = source.facts.find(name).is_some() || nearest(name, ids).is_some();
    (!is_name && ends_in_text(&text[..fault.span.start])).then(|| {
        let span = fault.span.start..fault.span.start + line.len();
        (span, SyntaxCause::LostIndent)
    })
}

/// A line that begins with a name of the source is no text that lost its indent.
fn name(text: &str, source: &CheckedFile<'_>, fault: &Fault) -> Option<Found> {
    let start = fault.span.start;
    let first = &text[start.min(text.len())..];
    let word = &first[..boundary::name_length(first.as_bytes())];
    let is_whole = !first[word.len()..].starts_with(char::is_alphanumeric);
    let is_name = is_whole && source.facts.find(word).is_some();
    is_name.then(|| {
        let cause = SyntaxCause::NoEquals { name: word.into() };
        (start..start + word.len(), cause)
    })
}

/// A few words on a line of their own, where the source has more headings than are here: the `##`
/// was taken away.
fn heading(text: &str, source: &CheckedFile<'_>, fault: &Fault) -> Option<Found> {
    let start = fault.span.start;
    let line = text.get(start..)?.lines().next()?.trim_end();
    let after = text[start..]
        .split_once('\n')
        .map_or("", |(_, after)| after);
    let above = text[..start].trim_end_matches('\r');
    let stands_alone = (above.is_empty() || above.ends_with("\n\n") || above.ends_with("\n\r\n"))
        && (after.is_empty() || after.starts_with(['\n', '\r']));
    let is_short = (1..=6).contains(&line.split_whitespace().count())
        && !line.ends_with(['.', ',', ';', '!', '?', ':', '…'])
        && !line.contains(['=', '{', '}']);
    let word = line.split_whitespace().next()?;
    let is_name = || {
        let ids = ids(source);
        source.facts.find(word).is_some() || nearest(word, ids).is_some()
    };
    let headings = |text: &str| text.lines().filter(|line| line.starts_with("## ")).count();
    (stands_alone && is_short && !is_name() && headings(text) < headings(source.text)).then(|| {
        let cause = SyntaxCause::CommentLost;
        (start..start + line.len(), cause)
    })
}

/// Whether the last line of what stands above a fault is no comment, and not empty.
fn ends_in_text(above: &str) -> bool {
    let last = above.lines().next_back();
    last.is_some_and(|line| !line.trim().is_empty() && !line.starts_with('#'))
}

/// `where x = y`: a name in two words only where the source has that name; else a line of the text
/// above.
fn name_with_space(text: &str, source: &CheckedFile<'_>, fault: &Fault) -> Found {
    let start = fault.span.start;
    let written = &text[fault.span.clone()];
    let joined: Vec<&str> = written.split_whitespace().collect();
    let joined = joined.join("-");
    let ids = ids(source);
    let known = source.facts.find(&joined).map(|_| joined.as_str());
    if let Some(id) = known.or_else(|| nearest(&joined, ids)) {
        let (name, fixed) = (written.into(), id.into());
        return (fault.span.clone(), SyntaxCause::NameSpace { name, fixed });
    }
    if ends_in_text(text[..start].trim_end_matches('\r')) {
        let line = text[start..].lines().next().unwrap_or_default().trim_end();
        return (start..start + line.len(), SyntaxCause::LostIndent);
    }
    let cause = SyntaxCause::NameSpaceUnknown {
        name: written.into(),
    };
    (fault.span.clone(), cause)
}

/// The ids of the source's messages and terms.
fn ids<'a>(source: &CheckedFile<'a>) -> impl Iterator<Item = &'a str> {
    source.facts.entries().map(|entry| entry.id().str())
}

/// `.And so on`: a text that begins with a dot, and no attribute that the source has.
fn dot(text: &str, source: &CheckedFile<'_>, fault: &Fault) -> Option<Found> {
    let start = fault.span.start;
    let line = text.get(start..)?.lines().next()?;
    let name = line.strip_prefix('.')?;
    let name = &name[..boundary::name_length(name.as_bytes())];
    let attributes = || source.facts.patterns().filter_map(PatternRef::attribute);
    let names = || attributes().map(Slice::str);
    let is_attribute = names().any(|one| one == name) || nearest(name, names()).is_some();
    let is_text = line.split_whitespace().nth(1).is_some() && !line.contains('=');
    (is_text && !is_attribute).then(|| {
        let cause = SyntaxCause::SpecialStart {
            character: ".".into(),
        };
        (start..start + 1, cause)
    })
}

/// `{ $name and words }`, where the source's message has that variable.
fn words(text: &str, source: &CheckedFile<'_>, fault: &Fault) -> Option<Found> {
    let start = fault.span.start;
    let rest = text.get(start..)?.strip_prefix('$')?;
    let name = &rest[..boundary::name_length(rest.as_bytes())];
    let after = &rest[name.len()..];
    let len = after.find(['{', '}', '\n'])?;
    let is_whole = after.starts_with(' ') && after[len..].starts_with('}');
    let entry = entry_at(text, source, start)?;
    let mut used = entry.patterns().flat_map(PatternRef::variables);
    (is_whole && used.any(|one| one == *name)).then(|| {
        let cause = SyntaxCause::WordsInBraces {
            variable: name.into(),
        };
        (start..start + 1 + name.len() + len, cause)
    })
}

/// `{ $имя }`: the only variable of the source's message that is not used here.
fn variable(text: &str, source: &CheckedFile<'_>, fault: &Fault) -> Option<Found> {
    let written = text.get(fault.span.clone())?;
    let name = written.strip_prefix('$')?;
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    if name.is_ascii() || !name.chars().all(is_name) {
        return None;
    }
    let own = own_entry(text, fault.span.start);
    let entry = entry_at(text, source, fault.span.start)?;
    let variables = entry.patterns().flat_map(PatternRef::variables);
    let mut absent = variables
        .take(MOST_VARIABLES)
        .filter(|name| !own.contains(&format!("${name}")));
    let first = absent.next()?;
    absent.all(|other| other == first).then(|| {
        let (written, variable) = (written.into(), first.into());
        (
            fault.span.clone(),
            SyntaxCause::VariableLetter { written, variable },
        )
    })
}

/// Variables of a message that are looked for in its translation.
const MOST_VARIABLES: usize = 100;
