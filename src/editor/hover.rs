//! What is shown beside the pointer: Markdown, with Fluent text in code blocks.

use super::cursor::{key, target};
use super::view::{View, comment, written};
use crate::facts::{EntryRef, Selector};
use crate::fix::rename::Symbol;
use crate::ftl::boundary::last_entry;
use crate::language::plural::Plurals;
use crate::phrase::Phrase;
use crate::project::document::Document;
use crate::review::stale::Stale;
use std::fmt::Write as _;
use std::ops::Range;

/// What is shown, and for which bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hover {
    /// Markdown.
    pub text: String,
    /// The bytes that it is about.
    pub span: Range<usize>,
}

/// The same file in another locale.
#[derive(Clone, Copy, Debug)]
pub struct Other<'a> {
    /// The name of the locale.
    pub locale: &'a str,
    /// Its file.
    pub document: &'a Document,
}

/// Other locales that are shown, at most.
const MOST_OTHERS: usize = 8;

/// Returns what there is to say about the place at a byte.
pub fn hover(view: &View<'_>, others: &[Other<'_>], at: usize) -> Option<Hover> {
    let document = view.document();
    if let Some((select, key)) = key(document, at) {
        let is_ordinal = matches!(select.selector(), Selector::Function(call)
            if call.arguments().any(|one| one.literal.is_some_and(|text| text == "ordinal")));
        if let Some(text) = numbers(view, &key, is_ordinal) {
            return Some(Hover {
                text,
                span: key.span(),
            });
        }
    }
    if let Some(target) = target(document, at) {
        let text = match &target.symbol {
            Symbol::Variable { entry, name } => Some(variable(view, entry.as_deref()?, name)),
            Symbol::Entry(id) | Symbol::Attribute { entry: id, .. } => {
                about(view, others, id, is_own(view, id, at))
            }
        };
        return text.map(|text| Hover {
            text,
            span: target.span,
        });
    }
    // Anywhere else in a message: what the source says.
    let bytes = document.text.as_bytes();
    let start = last_entry(bytes, 0, at.min(bytes.len()))?;
    let facts = document.facts();
    let entry = facts.entries().find(|entry| entry.start() == start)?;
    let text = about(view, others, &entry.id(), true)?;
    let span = start..start + written(document, entry).len();
    span.contains(&at).then_some(Hover { text, span })
}

/// Whether an id is that of the message around a byte.
fn is_own(view: &View<'_>, id: &str, at: usize) -> bool {
    let document = view.document();
    let entry = document.facts().entry_before(at);
    entry.is_some_and(|entry| entry.id() == *id)
}

/// The source's text of a message, its comment, and the other locales; of a message that is only referred to,
/// what this locale says.
fn about(view: &View<'_>, others: &[Other<'_>], id: &str, is_own: bool) -> Option<String> {
    let mut text = String::new();
    let mut note = String::new();
    let mut add = |text: &mut String, label: Phrase, found: (&Document, EntryRef<'_>)| {
        let (document, entry) = found;
        let label = escaped(&view.words.say(&label));
        let shown = block(written(document, entry));
        let _ = writeln!(text, "**{label}**\n\n{shown}\n");
        if note.is_empty() {
            note = comment(document, entry);
        }
    };
    if let Some(found) = view.source_entry(id) {
        let label = Phrase::new("editor-source").with("locale", view.source.name.as_str());
        add(&mut text, label, found);
    }
    if !is_own && let Some(found) = view.own_entry(id) {
        let label = Phrase::new("editor-here").with("locale", view.locale.name.as_str());
        add(&mut text, label, found);
    }
    if is_own {
        if let Some(stale) = view.stale.iter().find(|stale| stale.id == id) {
            text.push_str(&changed(view, stale));
        }
        for other in others.iter().take(MOST_OTHERS) {
            if let Some(entry) = other.document.facts().find(id) {
                let label = Phrase::new("editor-other").with("locale", other.locale);
                add(&mut text, label, (other.document, entry));
            }
        }
    }
    if note.is_empty() && view.locale.is_source {
        note = own_comment(view, id);
    }
    if !note.is_empty() {
        let _ = writeln!(text, "{}", escaped(&note));
    }
    text.truncate(text.trim_end().len());
    (!text.is_empty()).then_some(text)
}

/// What changed in the source since a message was translated: its text then and now, line by line.
fn changed(view: &View<'_>, stale: &Stale) -> String {
    let shown = stale.through.join(", ");
    let label = Phrase::new("editor-changed")
        .with("locale", view.source.name.as_str())
        .with("through", if shown.is_empty() { "none" } else { "other" })
        .with("shown", shown);
    let marked = |mark: &str, text: &str| -> String {
        let lines = text.lines().map(|line| format!("{mark} {line}\n"));
        lines.collect()
    };
    let old = stale.old.as_deref().unwrap_or_default();
    let difference = marked("-", old) + &marked("+", &stale.new);
    format!(
        "**{}**\n\n{}\n\n",
        escaped(&view.words.say(&label)),
        fenced("diff", difference.trim_end())
    )
}

/// This locale's comment of a message.
fn own_comment(view: &View<'_>, id: &str) -> String {
    view.own_entry(id)
        .map(|(document, entry)| comment(document, entry))
        .unwrap_or_default()
}

/// What the source's comment says of a variable, and where the variable is used.
fn variable(view: &View<'_>, id: &str, name: &str) -> String {
    let source = view.source_entry(id).or_else(|| view.own_entry(id));
    let notes = source
        .map(|(document, entry)| comment(document, entry))
        .unwrap_or_default();
    let sigil = format!("${name}");
    let is_about = |line: &&str| {
        line.match_indices(&*sigil).any(|(at, _)| {
            !line[at + sigil.len()..]
                .starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        })
    };
    let mut text = if let Some(note) = notes.lines().find(is_about) {
        escaped(note)
    } else {
        let label = Phrase::new("editor-variable").with("name", sigil.as_str());
        escaped(&view.words.say(&label))
    };
    if let Some((document, entry)) = view.source_entry(id) {
        let label = Phrase::new("editor-source").with("locale", view.source.name.as_str());
        let label = view.words.say(&label);
        let _ = write!(
            text,
            "\n\n**{}**\n\n{}",
            escaped(&label),
            block(written(document, entry))
        );
    }
    text
}

/// The numbers that take a plural form in this language.
fn numbers(view: &View<'_>, form: &str, is_ordinal: bool) -> Option<String> {
    let plurals = Plurals::of(view.locale.tag.as_ref()?)?;
    let forms = if is_ordinal {
        plurals.ordinal?
    } else {
        plurals.cardinal
    };
    let mut all = forms.to_fill();
    let (_, numbers) = all.find(|(name, _)| *name == form)?;
    let more = if numbers.len() < 4 { "" } else { ", …" };
    let numbers = numbers.join(", ") + more;
    let phrase = Phrase::new("editor-plural")
        .with("form", form)
        .with("numbers", numbers);
    Some(escaped(
        &view
            .words
            .say(&phrase.with("locale", view.locale.name.as_str())),
    ))
}

/// A text of Fluent as a code block, whatever it holds.
pub fn block(text: &str) -> String {
    fenced("fluent", text)
}

/// A text as a code block of a language, whatever it holds.
fn fenced(language: &str, text: &str) -> String {
    let longest = text
        .split(|c| c != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}{language}\n{text}\n{fence}")
}

/// A text in which Markdown finds no markup.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\n' => escaped.push_str("  \n"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '+' | '-' | '!'
            | '|' | '~' | '$' | '&' => {
                escaped.extend(['\\', c]);
            }
            _ => escaped.push(c),
        }
    }
    escaped
}
