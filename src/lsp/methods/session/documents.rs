//! Files that are opened, changed, saved and closed.

use super::impact;
use crate::lsp::methods::file::find;
use crate::lsp::protocol::params::{DidChange, DidOpen, InFile};
use crate::lsp::protocol::uri::path;
use crate::lsp::server::Server;
use serde_json::json;

/// `textDocument/didOpen`.
pub fn open(server: &mut Server, params: DidOpen) {
    let file = params.text_document;
    server.buffers.open(&file.uri, file.text, file.version);
    changed(server, &file.uri);
}

/// `textDocument/didChange`.
pub fn change(server: &mut Server, params: DidChange) {
    let file = params.text_document;
    let encoding = server.encoding;
    server
        .buffers
        .change(&file.uri, file.version, params.content_changes, encoding);
    changed(server, &file.uri);
}

/// `textDocument/didClose`: its findings are gone.
pub fn close(server: &mut Server, params: &InFile) {
    let uri = &params.text_document.uri;
    server.buffers.close(uri);
    server.findings.remove(uri);
    server.impacts.remove(uri);
    server.waiting.retain(|one| one != uri);
    if server.published.remove(uri) {
        server.notify(
            "textDocument/publishDiagnostics",
            json!({ "uri": uri, "diagnostics": [] }),
        );
    }
    if let Some(place) = path(uri) {
        server.projects.close(&place);
        // What is on disk counts again.
        server.projects.forget();
        server.check_all(None);
    }
}

/// Files on disk may have changed.
pub fn look_again(server: &mut Server) {
    server.projects.forget();
    server.check_all(None);
}

/// A text has changed: it is checked next, then those that may depend on it.
fn changed(server: &mut Server, uri: &str) {
    let Some(place) = path(uri) else { return };
    server.projects.replace(&place, &server.buffers);
    let is_source = find(server, uri).is_some_and(|(_, file)| file.locale.is_none());
    let others = server.buffers.all().count() > 1;
    impact::begin(server, uri, is_source);
    if is_source && others {
        server.check_all(Some(uri));
        return;
    }
    // References lead from one file of a locale to another.
    let folder = place.parent().map(std::path::Path::to_owned);
    let near: Vec<String> = server
        .buffers
        .all()
        .filter(|(other, buffer)| {
            *other != uri
                && buffer.place.as_ref().and_then(|place| place.parent()) == folder.as_deref()
        })
        .map(|(other, _)| other.to_owned())
        .collect();
    server
        .waiting
        .retain(|one| one != uri && !near.contains(one));
    server.waiting.push_front(uri.to_owned());
    for other in std::iter::once(uri.to_owned()).chain(near) {
        server.findings.remove(&other);
        if other != uri {
            server.waiting.push_back(other);
        }
    }
    server.others = None;
}
