//! Outlines and searches.

use crate::editor::outline::{Item, items, search as found_in};
use crate::lsp::methods::file::split;
use crate::lsp::protocol::Lines;
use crate::lsp::protocol::params::{InFile, Search};
use crate::lsp::protocol::results::{Location, Symbol, WorkspaceSymbol};
use crate::lsp::protocol::uri::uri;
use crate::lsp::server::Server;

/// Messages that a search finds, at most.
const MOST_FOUND: usize = 200;

/// `textDocument/documentSymbol`.
pub fn outline(server: &mut Server, params: &InFile) -> Option<Vec<Symbol>> {
    let parts = split(server, &params.text_document.uri)?;
    let items = items(parts.view.document()).into_iter();
    Some(items.map(|item| symbol(&parts.lines, item)).collect())
}

fn symbol(lines: &Lines<'_>, item: Item) -> Symbol {
    let children = item.children.into_iter().map(|child| symbol(lines, child));
    Symbol {
        kind: kind(&item.name),
        range: lines.range(&item.span),
        selection_range: lines.range(&item.head),
        children: children.collect(),
        name: item.name,
        detail: item.text,
    }
}

/// The protocol's number: a property for an attribute, a constant for a term, a string for a message.
fn kind(name: &str) -> u8 {
    match name.as_bytes().first() {
        Some(b'.') => 7,
        Some(b'-') => 14,
        _ => 15,
    }
}

/// `workspace/symbol`: in the source and the locales with open files, by id and by text.
pub fn search(server: &mut Server, params: &Search) -> Vec<WorkspaceSymbol> {
    let encoding = server.encoding;
    let mut all = Vec::new();
    for workspace in server.projects.all() {
        for document in workspace.documents() {
            let lines = Lines::new(&document.text, encoding);
            let uri = uri(&workspace.place(document));
            let left = MOST_FOUND.saturating_sub(all.len());
            all.extend(
                found_in(document, &params.query, left)
                    .into_iter()
                    .map(|item| WorkspaceSymbol {
                        kind: kind(&item.name),
                        location: Location {
                            uri: uri.clone(),
                            range: lines.range(&item.head),
                        },
                        name: item.name,
                        container_name: item.text,
                    }),
            );
        }
    }
    all
}
