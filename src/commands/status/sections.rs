//! How far each section of a catalog's statements is.

use super::message::Message;
use super::model::Part;
use crate::catalog::STATEMENTS;
use crate::catalog::contents::stems;
use std::collections::HashMap;
use std::path::Path;

/// The sections of one file; none where it holds no statements.
#[derive(Debug)]
pub struct Sections<'m> {
    /// Each section's id, and how far it is, in the order of the source.
    pub parts: Vec<(String, Part)>,
    /// The place in `parts` that each message belongs to.
    of: HashMap<&'m str, usize>,
}

impl<'m> Sections<'m> {
    /// Those of a file of the source with these messages; `path` is that of its counterpart.
    pub fn of(file: &Path, source: &'m [Message], path: &Path) -> Self {
        let mut sections = Self {
            parts: Vec::new(),
            of: HashMap::new(),
        };
        if file.file_name().is_none_or(|name| name != STATEMENTS) {
            return sections;
        }
        let ids: Vec<&str> = source.iter().map(|message| message.id.as_str()).collect();
        let stems = stems(&ids);
        for id in ids.iter().copied().filter(|id| !stems.contains_key(id)) {
            sections.of.insert(id, sections.parts.len());
            let part = Part {
                path: path.to_owned(),
                ..Part::default()
            };
            sections.parts.push((id.to_owned(), part));
        }
        for (item, section) in stems {
            if let Some(at) = sections.of.get(section).copied() {
                sections.of.insert(item, at);
            }
        }
        sections
    }

    /// Counts a message.
    pub fn count(&mut self, id: &str, is_translated: bool) {
        let Some(at) = self.of.get(id) else {
            return;
        };
        let part = &mut self.parts[*at].1;
        if is_translated {
            part.translated += 1;
        } else {
            part.missing += 1;
        }
    }
}
