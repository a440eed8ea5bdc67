//! The file that a method is about.

use crate::check::{Edit, Finding};
use crate::editor::View;
use crate::lsp::protocol::params::Client;
use crate::lsp::protocol::results::{DocumentEdit, TextEdit, Versioned, WorkspaceEdit};
use crate::lsp::protocol::uri::path;
use crate::lsp::protocol::{Encoding, Lines};
use crate::lsp::server::Server;
use crate::lsp::state::{Buffers, FileId, Workspace};
use std::path::PathBuf;
use std::rc::Rc;

/// Finds an open file in its project.
pub fn find<'s>(server: &'s mut Server, uri: &str) -> Option<(&'s Workspace, FileId)> {
    let place = path(uri)?;
    server.buffers.get(uri)?;
    server.projects.find(&place, &server.buffers)
}

/// Finds an open file in its project, with what else of the server features use.
pub fn split<'s>(server: &'s mut Server, uri: &str) -> Option<Parts<'s>> {
    let place = path(uri)?;
    server.buffers.get(uri)?;
    let Server {
        projects,
        buffers,
        words,
        encoding,
        client,
        ..
    } = server;
    let (workspace, file) = projects.find(&place, buffers)?;
    let lines = Lines::new(
        &workspace.loaded(&file).documents[file.number].text,
        *encoding,
    );
    Some(Parts {
        workspace,
        view: workspace.view(&file, words),
        file,
        lines,
        encoding: *encoding,
        buffers,
        client,
        place,
    })
}

/// An open file in its project.
pub struct Parts<'s> {
    /// The project.
    pub workspace: &'s Workspace,
    /// The file.
    pub file: FileId,
    /// What the features look at.
    pub view: View<'s>,
    /// The lines of the text.
    pub lines: Lines<'s>,
    /// How positions are counted.
    pub encoding: Encoding,
    /// All open files.
    pub buffers: &'s Buffers,
    /// The client.
    pub client: &'s Client,
    /// Where the file is on disk.
    pub place: PathBuf,
}

/// Returns the findings of an open file, checked once for each state of its project.
pub fn findings(server: &mut Server, uri: &str) -> Option<Rc<Vec<Finding>>> {
    if let Some(known) = server.findings.get(uri) {
        return Some(Rc::clone(known));
    }
    let place = path(uri)?;
    server.buffers.get(uri)?;
    let (workspace, file) = server.projects.find_mut(&place, &server.buffers)?;
    let found = Rc::new(workspace.findings(&file));
    let failures = workspace.failures();
    server.findings.insert(uri.to_owned(), Rc::clone(&found));
    for failure in failures {
        server.warn(&failure);
    }
    Some(found)
}

/// Puts edits into the protocol's words.
pub fn text_edits(lines: &Lines<'_>, edits: &[Edit]) -> Vec<TextEdit> {
    let edits = edits.iter().map(|edit| TextEdit {
        range: lines.range(&edit.span),
        new_text: edit.text.clone(),
    });
    edits.collect()
}

/// Puts the edits of files into the protocol's words, as the client takes them.
pub fn workspace_edit(
    versions: bool,
    buffers: &Buffers,
    files: Vec<(String, Vec<TextEdit>)>,
) -> WorkspaceEdit {
    if !versions {
        let changes = Some(files.into_iter().collect());
        return WorkspaceEdit {
            changes,
            ..WorkspaceEdit::default()
        };
    }
    let edits = files.into_iter().map(|(uri, edits)| DocumentEdit {
        text_document: Versioned {
            version: buffers.get(&uri).map(|buffer| buffer.version),
            uri,
        },
        edits,
    });
    WorkspaceEdit {
        document_changes: Some(edits.collect()),
        ..WorkspaceEdit::default()
    }
}
