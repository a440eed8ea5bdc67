//! The edits that rename something in a project.

use super::clash::clash;
use super::places::{places, unreadable};
use super::symbol::Symbol;
use crate::check::Edit;
use crate::check::line;
use crate::disk::{Budget, MAX_FILE_BYTES};
use crate::failure::Failure;
use crate::fix::ChangedFile;
use crate::fix::apply::apply;
use crate::phrase::Phrase;
use crate::project::document::Document;
use crate::project::{Loaded, Project};
use crate::text::nearest::meant;
use std::path::{Path, PathBuf};

/// The edits of one file.
#[derive(Clone, Debug)]
pub struct FileEdits {
    /// Its path, as it is shown.
    pub path: PathBuf,
    /// Where it is on disk.
    pub place: PathBuf,
    /// Its text.
    pub text: String,
    /// At least one, in the order of the text.
    pub edits: Vec<Edit>,
}

/// Something renamed.
#[derive(Clone, Debug)]
pub struct Renaming {
    /// The files that change, by locale and path.
    pub files: Vec<FileEdits>,
}

impl Renaming {
    /// Returns the files with their new texts.
    pub fn changes(&self) -> Vec<ChangedFile> {
        let files = self.files.iter();
        let changes = files.filter_map(|file| {
            let (new, _) = apply(&file.text, &file.edits)?;
            Some(ChangedFile {
                path: file.path.clone(),
                place: file.place.clone(),
                old: file.text.clone(),
                new,
                count: file.edits.len(),
            })
        });
        changes.collect()
    }
}

/// Returns the edits that rename a symbol in all locales of a project.
///
/// # Errors
///
/// The new name is none, or is taken in some locale; the symbol is nowhere; a file cannot be read, or has a
/// syntax error where the symbol may be.
pub fn renaming(project: &Project, symbol: &Symbol, new: &str) -> Result<Renaming, Failure> {
    let refused = |id| Failure::cannot(phrase(id, symbol).with("new", new));
    let renamed = symbol.renamed(new).ok_or_else(|| refused("rename-name"))?;
    if renamed == *symbol {
        return Err(refused("rename-same"));
    }
    let mut files = Vec::new();
    for locale in project
        .locales()
        .iter()
        .filter(|one| project.is_locale(one))
    {
        for document in Loaded::read(project, locale).documents {
            if document.is_opaque() || document.error.is_some() {
                return Err(at(project, "rename-unreadable", symbol, &document.path));
            }
            if let Some(byte) = unreadable(&document, symbol) {
                return Err(located("rename-syntax", symbol, &document, byte));
            }
            if let Some(byte) = clash(&document, &renamed) {
                return Err(located("rename-clash", &renamed, &document, byte));
            }
            files.extend(in_file(project, &document, symbol, &renamed)?);
        }
    }
    if files.is_empty() {
        return Err(unknown(project, symbol));
    }
    Ok(Renaming { files })
}

fn in_file(
    project: &Project,
    document: &Document,
    symbol: &Symbol,
    renamed: &Symbol,
) -> Result<Option<FileEdits>, Failure> {
    let places = places(document, symbol);
    if places.is_empty() {
        return Ok(None);
    }
    let place = project.place(&document.path);
    let bytes = project.texts().read(&place, &Budget::new(MAX_FILE_BYTES));
    let text = bytes.ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let Some(text) = text.filter(|text| text.len() == document.text.len()) else {
        return Err(at(project, "rename-unreadable", symbol, &document.path));
    };
    let edits = places
        .into_iter()
        .map(|span| Edit::new(span, renamed.name()));
    Ok(Some(FileEdits {
        path: document.path.clone(),
        place,
        text,
        edits: edits.collect(),
    }))
}

/// The symbol is nowhere: offers the nearest name of the source.
fn unknown(project: &Project, symbol: &Symbol) -> Failure {
    let source = Loaded::read(project, project.source());
    let documents = source.documents.iter();
    let mut names: Vec<String> = Vec::new();
    for document in documents {
        let facts = document.facts();
        match symbol {
            Symbol::Entry(_) => names.extend(facts.entries().map(|one| one.id().into())),
            Symbol::Attribute { .. } => {
                names.extend(facts.patterns().map(crate::facts::view::PatternRef::name));
            }
            Symbol::Variable { .. } => names.extend(
                facts
                    .uses()
                    .filter_map(|one| Some(format!("${}", one.variable()?))),
            ),
        }
    }
    let typed = symbol.to_string();
    let near = meant(&typed, names.iter().map(String::as_str));
    Failure::cannot(phrase("rename-unknown", symbol).with_nearest(near))
}

fn phrase(id: &'static str, symbol: &Symbol) -> Phrase {
    let kind = match symbol {
        Symbol::Entry(id) if id.starts_with('-') => "term",
        Symbol::Entry(_) => "message",
        Symbol::Attribute { .. } => "attribute",
        Symbol::Variable { .. } => "variable",
    };
    Phrase::new(id)
        .with("name", symbol.to_string())
        .with("kind", kind)
}

fn at(project: &Project, id: &'static str, symbol: &Symbol, path: &Path) -> Failure {
    let phrase = phrase(id, symbol).with("path", path.display().to_string());
    Failure::cannot(phrase.with("options", project.options()))
}

fn located(id: &'static str, symbol: &Symbol, document: &Document, byte: usize) -> Failure {
    let place = line::place(&document.text, byte);
    let phrase = phrase(id, symbol).with("path", document.path.display().to_string());
    Failure::cannot(phrase.with("line", place.line).with("column", place.column))
}
