//! `textDocument/hover`.

use crate::editor::hover::{Other, hover};
use crate::lsp::methods::file::{findings, split};
use crate::lsp::protocol::params::AtPlace;
use crate::lsp::protocol::results::{Hover, Markup};
use crate::lsp::server::Server;

/// Other locales whose texts are shown, at most.
const MOST_OTHERS: usize = 8;

/// Answers it.
pub fn run(server: &mut Server, params: &AtPlace) -> Option<Hover> {
    // What has changed since a translation is found with the findings.
    findings(server, &params.text_document.uri);
    let known = server.others.take();
    let parts = split(server, &params.text_document.uri)?;
    // The other locales are read once for each file that is looked at.
    let others = match known {
        Some((place, others)) if place == parts.place => others,
        _ => parts.workspace.others(&parts.file, MOST_OTHERS),
    };
    let at = parts.lines.byte(params.position);
    let all: Vec<Other<'_>> = others
        .iter()
        .map(|(locale, document)| Other { locale, document })
        .collect();
    let found = hover(&parts.view, &all, at).map(|hover| Hover {
        range: parts.lines.range(&hover.span),
        contents: Markup {
            kind: "markdown",
            value: hover.text,
        },
    });
    let place = parts.place;
    server.others = Some((place, others));
    found
}
