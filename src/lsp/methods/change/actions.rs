//! `textDocument/codeAction`: what can be done about findings.

use crate::check::{Edit, Finding};
use crate::editor::actions::{Action, Purpose, actions, fix_all};
use crate::editor::diagnose::notices;
use crate::editor::format::edits;
use crate::lsp::methods::file::{Parts, findings, split, text_edits, workspace_edit};
use crate::lsp::methods::session::diagnostics::diagnostic;
use crate::lsp::protocol::lines::Range;
use crate::lsp::protocol::params::InRange;
use crate::lsp::protocol::results::{CodeAction, WorkspaceEdit};
use crate::lsp::server::Server;
use crate::phrase::Phrase;

/// The kind of what fixes a whole file.
const FIX_ALL: &str = "source.fixAll.mira";

/// Answers it: quick fixes, then what fixes the whole file.
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
    let mut all = Vec::new();
    if is_wanted("quickfix") {
        all.extend(quick_fixes(&parts, uri, (params.range, &found)));
    }
    if is_wanted(FIX_ALL) && found.iter().any(|finding| finding.fix.is_some()) {
        all.extend(whole_file(&parts, uri));
    }
    Some(all)
}

/// What can be done about the findings of a range.
fn quick_fixes(
    parts: &Parts<'_>,
    uri: &str,
    (range, found): (Range, &[Finding]),
) -> Vec<CodeAction> {
    let notices = notices(&parts.view, found);
    let range = parts.lines.bytes(range);
    let action = |action: Action| {
        let about = action.about.as_ref().and_then(|(rule, span)| {
            notices
                .iter()
                .find(|one| one.rule == *rule && (one.span == *span || *span == (0..0)))
        });
        CodeAction {
            title: action.title,
            kind: "quickfix",
            diagnostics: about
                .map(|one| diagnostic(parts, one))
                .into_iter()
                .collect(),
            is_preferred: action.purpose == Purpose::Fix && action.is_preferred,
            edit: edit(parts, uri, &action.edits),
        }
    };
    let actions = actions(&parts.view, found, &range).into_iter();
    actions.map(action).collect()
}

/// All safe fixes of a file, as one action.
fn whole_file(parts: &Parts<'_>, uri: &str) -> Option<CodeAction> {
    let new = fix_all(&parts.view, &parts.workspace.settings)?;
    Some(CodeAction {
        title: parts.view.words.say(&Phrase::new("editor-fix-all")),
        kind: FIX_ALL,
        diagnostics: Vec::new(),
        is_preferred: false,
        edit: edit(parts, uri, &edits(parts.view.text(), &new)),
    })
}

fn edit(parts: &Parts<'_>, uri: &str, edits: &[Edit]) -> WorkspaceEdit {
    let edits = text_edits(&parts.lines, edits);
    let versions = parts.client.document_changes;
    workspace_edit(versions, parts.buffers, vec![(uri.to_owned(), edits)])
}
