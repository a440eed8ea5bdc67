//! `textDocument/codeAction`: what can be done about findings.

use crate::editor::actions::{Purpose, actions, fix_all};
use crate::editor::diagnose::notices;
use crate::editor::format::edits;
use crate::lsp::methods::file::{findings, split, text_edits, workspace_edit};
use crate::lsp::methods::session::diagnostics::diagnostic;
use crate::lsp::protocol::params::InRange;
use crate::lsp::protocol::results::CodeAction;
use crate::lsp::server::Server;
use crate::phrase::Phrase;

/// The kind of what fixes a whole file.
const FIX_ALL: &str = "source.fixAll.mira";

/// Answers it.
#[expect(
    clippy::too_many_lines,
    reason = "not split yet: quick fixes, then what fixes the file"
)]
pub fn run(server: &mut Server, params: &InRange) -> Option<Vec<CodeAction>> {
    let uri = &params.text_document.uri;
    let found = findings(server, uri)?;
    let parts = split(server, uri)?;
    if !parts.client.action_literals {
        return None;
    }
    let is_wanted = |kind: &str| {
        let only = params.context.only.as_ref();
        only.is_none_or(|only| {
            only.iter()
                .any(|one| kind == one || kind.starts_with(&format!("{one}.")))
        })
    };
    let versions = parts.client.document_changes;
    let edit = |edits: &[_]| {
        let edits = text_edits(&parts.lines, edits);
        workspace_edit(versions, parts.buffers, vec![(uri.clone(), edits)])
    };
    let mut all = Vec::new();
    if is_wanted("quickfix") {
        let notices = notices(&parts.view, &found);
        let range = parts.lines.bytes(params.range);
        for action in actions(&parts.view, &found, &range) {
            let about = action.about.as_ref().and_then(|(rule, span)| {
                notices
                    .iter()
                    .find(|one| one.rule == *rule && (one.span == *span || *span == (0..0)))
            });
            let is_fix = action.purpose == Purpose::Fix;
            all.push(CodeAction {
                title: action.title,
                kind: "quickfix",
                diagnostics: about
                    .map(|one| diagnostic(&parts, one))
                    .into_iter()
                    .collect(),
                is_preferred: is_fix && action.is_preferred,
                edit: edit(&action.edits),
            });
        }
    }
    if is_wanted(FIX_ALL)
        && found.iter().any(|finding| finding.fix.is_some())
        && let Some(new) = fix_all(&parts.view, &parts.workspace.settings)
    {
        all.push(CodeAction {
            title: parts.view.words.say(&Phrase::new("editor-fix-all")),
            kind: FIX_ALL,
            diagnostics: Vec::new(),
            is_preferred: false,
            edit: edit(&edits(parts.view.text(), &new)),
        });
    }
    Some(all)
}
