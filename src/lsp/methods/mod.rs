//! A file for each method: from the protocol's words to a function of `editor`, and back.

mod change;
mod failed;
mod file;
mod navigation;
mod session;
mod show;

pub use failed::Failed;
pub use session::diagnostics::publish;
pub use session::impact::step;

use super::server::Server;
use change::{actions, completion, formatting, rename};
use failed::Answer;
use lsp_server::ErrorCode;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use session::{diagnostics, documents, initialize};
use show::{hover, lenses, symbols, text};

/// Answers a request.
///
/// # Errors
///
/// The method is not known, its parameters are not those of the method, or it cannot be done.
pub fn request(server: &mut Server, method: &str, params: Value) -> Answer {
    match method {
        "initialize" => Ok(initialize::run(server, &params)),
        "textDocument/diagnostic" => answer(diagnostics::pull(server, &parse(params)?)),
        "textDocument/hover" => answer(hover::run(server, &parse(params)?)),
        "textDocument/completion" => answer(completion::run(server, &parse(params)?)),
        "textDocument/definition" => answer(navigation::definition(server, &parse(params)?)),
        "textDocument/references" => answer(navigation::references(server, &parse(params)?)),
        "textDocument/documentHighlight" => answer(navigation::highlight(server, &parse(params)?)),
        "textDocument/prepareRename" => answer(rename::prepare(server, &parse(params)?)),
        "textDocument/rename" => answer(rename::run(server, &parse(params)?)?),
        "textDocument/codeAction" => answer(actions::run(server, &parse(params)?)),
        "textDocument/formatting" => answer(formatting::run(server, &parse(params)?)?),
        "textDocument/inlayHint" => answer(text::hints(server, &parse(params)?)),
        "textDocument/foldingRange" => answer(text::folds(server, &parse(params)?)),
        "textDocument/semanticTokens/full" => answer(text::tokens(server, &parse(params)?)),
        "textDocument/documentSymbol" => answer(symbols::outline(server, &parse(params)?)),
        "workspace/symbol" => answer(symbols::search(server, &parse(params)?)),
        "textDocument/codeLens" => answer(lenses::run(server, &parse(params)?)),
        "workspace/executeCommand" => answer(lenses::execute(server, &parse(params)?)?),
        _ => Err(Failed {
            code: ErrorCode::MethodNotFound,
            message: format!("{method} is not known"),
        }),
    }
}

/// Takes in a notification.
pub fn notification(server: &mut Server, method: &str, params: Value) {
    match method {
        "initialized" => initialize::done(server),
        "textDocument/didOpen" => with(params, |params| documents::open(server, params)),
        "textDocument/didChange" => with(params, |params| documents::change(server, params)),
        "textDocument/didClose" => with(params, |params| documents::close(server, &params)),
        "textDocument/didSave"
        | "workspace/didChangeWatchedFiles"
        | "workspace/didChangeWorkspaceFolders" => {
            documents::look_again(server);
        }
        _ => {}
    }
}

fn parse<T: DeserializeOwned>(params: Value) -> Result<T, Failed> {
    serde_json::from_value(params).map_err(|error| Failed {
        code: ErrorCode::InvalidParams,
        message: error.to_string(),
    })
}

fn with<T: DeserializeOwned>(params: Value, take: impl FnOnce(T)) {
    if let Ok(params) = serde_json::from_value(params) {
        take(params);
    }
}

fn answer(result: impl Serialize) -> Answer {
    serde_json::to_value(result).map_err(|error| Failed {
        code: ErrorCode::InternalError,
        message: error.to_string(),
    })
}
