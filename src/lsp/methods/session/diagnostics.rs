//! Findings, pushed and pulled.

use crate::check::Severity;
use crate::editor::diagnose::{Notice, affected, notices};
use crate::lsp::methods::file::{Parts, findings, split};
use crate::lsp::protocol::Lines;
use crate::lsp::protocol::params::InFile;
use crate::lsp::protocol::results::{Diagnostic, Location, Related};
use crate::lsp::protocol::uri::uri;
use crate::lsp::server::Server;
use serde_json::{Value, json};

/// `textDocument/diagnostic`.
pub fn pull(server: &mut Server, params: &InFile) -> Value {
    let items = of_file(server, &params.text_document.uri).unwrap_or_default();
    json!({ "kind": "full", "items": items })
}

/// Sends the findings of an open file, unless the client asks for them by itself.
pub fn publish(server: &mut Server, uri: &str) {
    if server.client.pulls {
        return;
    }
    let Some(version) = server.buffers.get(uri).map(|buffer| buffer.version) else {
        return;
    };
    let Some(diagnostics) = of_file(server, uri) else {
        return;
    };
    if diagnostics.is_empty() && !server.published.contains(uri) {
        return;
    }
    server.published.insert(uri.to_owned());
    let params = json!({ "uri": uri, "version": version, "diagnostics": diagnostics });
    server.notify("textDocument/publishDiagnostics", params);
}

/// Returns the findings of an open file in the protocol's words.
pub fn of_file(server: &mut Server, uri: &str) -> Option<Vec<Diagnostic>> {
    let findings = findings(server, uri)?;
    let impacts = server.impacts.get(uri).cloned().unwrap_or_default();
    let parts = split(server, uri)?;
    let mut notices = notices(&parts.view, &findings);
    notices.extend(affected(&parts.view, &impacts));
    Some(
        notices
            .iter()
            .map(|notice| diagnostic(&parts, notice))
            .collect(),
    )
}

/// Puts a finding into the protocol's words.
pub fn diagnostic(parts: &Parts<'_>, notice: &Notice<'_>) -> Diagnostic {
    let related = notice.related.as_ref().filter(|_| parts.client.related);
    let related = related.map(|(document, span, label)| Related {
        location: Location {
            uri: uri(&parts.workspace.place(document)),
            range: Lines::new(&document.text, parts.encoding).range(span),
        },
        message: label.clone(),
    });
    Diagnostic {
        range: parts.lines.range(&notice.span),
        severity: match notice.severity {
            Severity::Error => 1,
            Severity::Warning => 2,
            Severity::Note => 3,
        },
        code: notice.rule,
        source: "mira",
        message: notice.message.clone(),
        tags: notice.is_unnecessary.then_some(1).into_iter().collect(),
        related_information: related.into_iter().collect(),
    }
}
