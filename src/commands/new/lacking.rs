//! Messages and terms that a file of a language lacks, and the file with them to fill in. What is there
//! stays as it is, byte for byte.

use crate::facts::EntryRef;
use crate::ftl::boundary::{name_length, next_entry};
use crate::ftl::place::comment_above;
use crate::project::Loaded;
use crate::project::document::Document;
use crate::text::nearest::typo;
use std::collections::{HashMap, HashSet};

/// A message or term that a file lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lack {
    /// Its id, a term's with the `-`.
    pub id: String,
    /// Where it belongs in the file, in bytes: after what it follows in the source.
    pub at: usize,
}

/// Lists what the file of a number lacks of a source file, in the source's order. What is in a comment, to be filled in, is
/// there; so is what cannot be parsed, and what is in another file of the language whose source has it
/// not.
pub fn lacking(own: &Loaded, number: usize, source: &Loaded) -> Vec<Lack> {
    let document = &own.documents[number];
    let Some(from) = own.counterparts[number].and_then(|at| source.documents.get(at)) else {
        return Vec::new();
    };
    let text = &*document.text;
    let commented = in_comments(text);
    let elsewhere = moved(own, number, source);
    let others = unknown(document, from);
    let mut at = start(document);
    let mut lacking: Vec<Lack> = Vec::new();
    let mut seen = HashSet::new();
    for entry in from.facts().entries() {
        let id = entry.id().str();
        let mut unparsed = document.unparsed_names();
        let is_typo = |other: &&str| typo(other, id).is_some();
        if let Some(there) = document.facts().find(id) {
            at = next_entry(text.as_bytes(), there.start());
        } else if let Some((_, start)) = unparsed.find(|(name, _)| *name == id) {
            at = next_entry(text.as_bytes(), start);
        } else if let Some(end) = commented.get(id) {
            at = *end;
        } else if !elsewhere.contains(id) && !others.iter().any(is_typo) && seen.insert(id) {
            let id = id.to_owned();
            lacking.push(Lack { id, at });
        }
    }
    lacking
}

/// The text of a file with what it lacks; `texts` are the comments to fill in, in the order of `lacking`.
pub fn filled(text: &str, lacking: &[Lack], texts: &[String]) -> String {
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut order: Vec<usize> = (0..lacking.len()).collect();
    order.sort_by_key(|nth| lacking[*nth].at);
    let mut out = String::with_capacity(text.len() * 2);
    let mut copied = 0;
    for nth in order {
        out.push_str(&text[copied..lacking[nth].at]);
        copied = lacking[nth].at;
        if !matches!(&*out, "" | "\u{feff}") {
            let ends = out.chars().rev().filter(|c| *c != '\r');
            let ends = ends.take_while(|c| *c == '\n').count();
            out.push_str(&line_end.repeat(2_usize.saturating_sub(ends)));
        }
        out.push_str(&texts[nth].trim_end().replace('\n', line_end));
        let is_end = text[copied..].trim().is_empty();
        out.push_str(&line_end.repeat(if is_end { 1 } else { 2 }));
    }
    out.push_str(&text[copied..]);
    out
}

/// Where what comes before all others belongs: before the first message, or else at the end.
fn start(document: &Document) -> usize {
    let text = &*document.text;
    let known = document.facts().entries().map(EntryRef::start);
    let unparsed = document.unparsed_names().map(|(_, at)| at);
    let first = known.chain(unparsed).min();
    first.map_or(text.len(), |at| comment_above(text, at).start)
}

/// The ids of what comments have to fill in, each with the end of its comment.
fn in_comments(text: &str) -> HashMap<&str, usize> {
    let mut found = HashMap::new();
    let mut begun = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if let Some(comment) = line.strip_prefix('#') {
            let comment = comment.trim_start_matches('#');
            let comment = comment.strip_prefix(' ').unwrap_or(comment);
            let dash = usize::from(comment.starts_with('-'));
            let length = name_length(&comment.as_bytes()[dash..]);
            let (id, rest) = comment.split_at(dash + length);
            if length > 0 && rest.trim_start_matches(' ').starts_with('=') {
                begun.push(id);
            }
        } else {
            found.extend(begun.drain(..).map(|id| (id, at)));
        }
        at += line.len();
    }
    found.extend(begun.drain(..).map(|id| (id, at)));
    found
}

/// The ids that other files of a language have and their source files have not.
fn moved<'d>(own: &'d Loaded, number: usize, source: &Loaded) -> HashSet<&'d str> {
    let mut moved = HashSet::new();
    for (at, document) in own
        .documents
        .iter()
        .enumerate()
        .filter(|(at, _)| *at != number)
    {
        let from = own.counterparts[at].and_then(|at| source.documents.get(at));
        let is_known = |id: &str| from.is_some_and(|from| from.facts().find(id).is_some());
        let ids = document.facts().entries().map(|entry| entry.id().str());
        moved.extend(ids.filter(|id| !is_known(id)));
    }
    moved
}

/// The ids that a file has and its source has not.
fn unknown<'d>(document: &'d Document, source: &Document) -> Vec<&'d str> {
    /// So many are no typos.
    const MOST: usize = 200;
    let ids = document.facts().entries().map(|entry| entry.id().str());
    let unknown: Vec<&str> = ids.filter(|id| source.facts().find(id).is_none()).collect();
    if unknown.len() > MOST {
        Vec::new()
    } else {
        unknown
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_added_stands_by_itself() {
        let cases = [
            ("", 0, "# new\n"),
            ("a = A", 5, "a = A\n\n# new\n"),
            ("a = A\n", 6, "a = A\n\n# new\n"),
            ("a = A\n\n\n", 8, "a = A\n\n\n# new\n"),
            ("a = A\nb = B\n", 6, "a = A\n\n# new\n\nb = B\n"),
            (
                "a = A\r\nb = B\r\n",
                7,
                "a = A\r\n\r\n# new\r\n\r\nb = B\r\n",
            ),
            ("# of a\na = A\n", 0, "# new\n\n# of a\na = A\n"),
        ];
        for (text, at, expected) in cases {
            let lack = Lack {
                id: "new".to_owned(),
                at,
            };
            assert_eq!(filled(text, &[lack], &["# new\n".to_owned()]), expected);
        }
    }

    #[test]
    fn a_comment_to_fill_in_is_there() {
        let text = "# en:\n#     hi = Hi\n#\n# hi =\n\n# -brand =\na = A\n#no = x\n### x = y\n";
        let found = in_comments(text);
        let mut ids: Vec<&str> = found.keys().copied().collect();
        ids.sort_unstable();
        assert_eq!(ids, ["-brand", "hi", "no", "x"]);
        assert_eq!(found["hi"], text.find("\n\n").expect("an end") + 1);
    }
}
