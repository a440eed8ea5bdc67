//! `initialize`: what the client is, and what the server does.

use crate::editor::outline::TOKENS;
use crate::lsp::protocol::Encoding;
use crate::lsp::protocol::params::Client;
use crate::lsp::server::Server;
use serde_json::{Value, json};

/// Takes over what the client says, and answers what the server does.
pub fn run(server: &mut Server, params: &Value) -> Value {
    server.meet(Client::new(params));
    let encoding = match server.encoding {
        Encoding::Utf8 => "utf-8",
        Encoding::Utf16 => "utf-16",
    };
    let mut capabilities = json!({
        "positionEncoding": encoding,
        "textDocumentSync": { "openClose": true, "change": 2, "save": true },
        "hoverProvider": true,
        "completionProvider": { "triggerCharacters": ["{", "$", "-", ".", "["] },
        "definitionProvider": true,
        "referencesProvider": true,
        "documentHighlightProvider": true,
        "renameProvider": { "prepareProvider": true },
        "codeActionProvider": { "codeActionKinds": ["quickfix", "source.fixAll.mira"] },
        "documentFormattingProvider": true,
        "foldingRangeProvider": true,
        "documentSymbolProvider": true,
        "workspaceSymbolProvider": true,
        "codeLensProvider": {},
        "executeCommandProvider": { "commands": [crate::lsp::methods::show::lenses::NEXT] },
        "semanticTokensProvider": {
            "legend": { "tokenTypes": TOKENS, "tokenModifiers": [] },
            "full": true,
        },
    });
    if server.client.hints {
        capabilities["inlayHintProvider"] = true.into();
    }
    if server.client.pulls {
        capabilities["diagnosticProvider"] = json!({
            "identifier": "mira",
            "interFileDependencies": true,
            "workspaceDiagnostics": false,
        });
    }
    json!({
        "capabilities": capabilities,
        "serverInfo": { "name": "mira", "version": env!("CARGO_PKG_VERSION") },
    })
}

/// Asks the client to watch the project's files, where it can.
pub fn done(server: &mut Server) {
    if server.client.watches {
        let watchers: Vec<Value> = [
            "**/*.ftl",
            "**/mira.toml",
            "**/mira-baseline.toml",
            "**/l10n.toml",
            "**/i18n.toml",
        ]
        .map(|glob| json!({ "globPattern": glob }))
        .into();
        let registration = json!({
            "id": "mira-files",
            "method": "workspace/didChangeWatchedFiles",
            "registerOptions": { "watchers": watchers },
        });
        server.ask(
            "client/registerCapability",
            json!({ "registrations": [registration] }),
        );
    }
}
