//! What a change of the source means for the locales, in the background.

use super::diagnostics::publish;
use crate::lsp::protocol::uri::path;
use crate::lsp::server::Server;
use crate::lsp::state::Impact;
use serde_json::Value;

/// Begins to look at the locales, where a file of the source has changed or what was found may be another.
pub fn begin(server: &mut Server, uri: &str, is_source: bool) {
    let known = || server.impacts.keys().next().cloned();
    let running = || server.impact.as_ref().map(|impact| impact.uri.clone());
    let source = if is_source {
        Some(uri.to_owned())
    } else {
        running().or_else(known)
    };
    server.impact = source.map(|uri| Impact::new(&uri));
}

/// Looks at the next locale. Returns whether there was anything to do.
pub fn step(server: &mut Server) -> bool {
    let Some(mut impact) = server.impact.take() else {
        return false;
    };
    let uri = impact.uri.clone();
    let (Some(place), Some(buffer)) = (path(&uri), server.buffers.get(&uri)) else {
        return true;
    };
    let found = server.projects.find_mut(&place, &server.buffers);
    let Some((workspace, file)) = found.filter(|(_, file)| file.locale.is_none()) else {
        return true;
    };
    if impact.is_new() {
        impact.begin(workspace.changed(&file, &buffer.opened), workspace.names());
    }
    if let Some((name, changed)) = impact.next() {
        let found = workspace.affected(file.number, &name, changed);
        impact.add(&name, found);
    }
    let Some(found) = impact.done() else {
        server.impact = Some(impact);
        return true;
    };
    let known = server.impacts.get(&uri);
    if known.map_or(&[][..], Vec::as_slice) != found.as_slice() {
        server.impacts.insert(uri.clone(), found);
        publish(server, &uri);
        if server.client.pulls && server.client.refreshes {
            server.ask("workspace/diagnostic/refresh", Value::Null);
        }
    }
    true
}
