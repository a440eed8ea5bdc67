//! Definitions, references, highlights.

use super::file::split;
use crate::editor::cursor::target;
use crate::editor::navigate::{definition as defined, highlights};
use crate::fix::rename::places;
use crate::lsp::protocol::Lines;
use crate::lsp::protocol::params::{AtPlace, References};
use crate::lsp::protocol::results::Location;
use crate::lsp::protocol::uri::{plain, uri};
use crate::lsp::server::Server;
use crate::project::Loaded;
use serde_json::{Value, json};

/// `textDocument/definition`.
pub fn definition(server: &mut Server, params: &AtPlace) -> Option<Vec<Location>> {
    let parts = split(server, &params.text_document.uri)?;
    let target = target(parts.view.document(), parts.lines.byte(params.position))?;
    let places = defined(&parts.view, &target).into_iter();
    let location = |place: crate::editor::navigate::Place<'_>| Location {
        uri: uri(&parts.workspace.place(place.document)),
        range: Lines::new(&place.document.text, parts.encoding).range(&place.span),
    };
    Some(places.map(location).collect())
}

/// `textDocument/references`: in all locales.
pub fn references(server: &mut Server, params: &References) -> Option<Vec<Location>> {
    let parts = split(server, &params.text_document.uri)?;
    let target = target(parts.view.document(), parts.lines.byte(params.position))?;
    let project = parts.workspace.reopen(parts.buffers).ok();
    let Some(project) = project.filter(|_| parts.workspace.project.is_some()) else {
        let places = highlights(parts.view.document(), &target).into_iter();
        let here = |span| Location {
            uri: params.text_document.uri.clone(),
            range: parts.lines.range(&span),
        };
        return Some(places.map(here).collect());
    };
    let mut locations = Vec::new();
    for locale in project
        .locales()
        .iter()
        .filter(|one| project.is_locale(one))
    {
        for document in Loaded::read(&project, locale).documents {
            let lines = Lines::new(&document.text, parts.encoding);
            let uri = uri(&plain(&project.place(&document.path)));
            for span in places(&document, &target.symbol) {
                let is_definition = document
                    .facts()
                    .entries()
                    .any(|one| one.start() == span.start)
                    || document.facts().patterns().any(|one| {
                        one.attribute()
                            .is_some_and(|name| name.start() == span.start)
                    });
                if params.context.include_declaration || !is_definition {
                    locations.push(Location {
                        uri: uri.clone(),
                        range: lines.range(&span),
                    });
                }
            }
        }
    }
    Some(locations)
}

/// `textDocument/documentHighlight`.
pub fn highlight(server: &mut Server, params: &AtPlace) -> Option<Vec<Value>> {
    let parts = split(server, &params.text_document.uri)?;
    let target = target(parts.view.document(), parts.lines.byte(params.position))?;
    let spans = highlights(parts.view.document(), &target);
    let spans = spans
        .iter()
        .map(|span| json!({ "range": parts.lines.range(span) }));
    Some(spans.collect())
}
