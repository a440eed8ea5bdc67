//! What the server knows, and what it has to say by itself.

use super::protocol::Encoding;
use super::protocol::params::Client;
use super::state::{Buffers, Impact, Projects};
use crate::catalog::reader::Reader;
use crate::check::Finding;
use crate::editor::diagnose::Affected;
use crate::failure::Failure;
use crate::interface::Interface;
use crate::project::Request as Typed;
use crate::project::document::Document;
use lsp_server::{Message, Notification, Request};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;

/// What a session starts with.
#[derive(Debug)]
pub struct Start {
    /// The reader, where the client does not say which language they read.
    pub reader: Reader,
    /// Which project is meant; the one around each file where nothing is typed.
    pub typed: Typed,
}

/// The counterparts of a file in other locales.
pub type Others = Vec<(String, Arc<Document>)>;

/// The server.
pub struct Server {
    /// Who the client is.
    pub client: Client,
    /// How positions are counted.
    pub encoding: Encoding,
    /// The words of the reader's language.
    pub words: Interface,
    /// Open files.
    pub buffers: Buffers,
    /// Their projects.
    pub projects: Projects,
    /// What is to be sent.
    pub outgoing: Vec<Message>,
    /// Files whose findings may have changed.
    pub waiting: VecDeque<String>,
    /// Findings of the open files, as they are now.
    pub findings: BTreeMap<String, Rc<Vec<Finding>>>,
    /// Files whose findings the client has.
    pub published: BTreeSet<String>,
    /// What changes of the source mean for the locales, as far as it was found.
    pub impact: Option<Impact>,
    /// The same, found: by the source's file.
    pub impacts: BTreeMap<String, Vec<Affected>>,
    /// The counterparts of the file that was hovered last.
    pub others: Option<(PathBuf, Others)>,
    next_request: i32,
}

impl Server {
    /// A server that no client has said anything to yet.
    pub fn new(start: Start) -> Self {
        let projects = Projects::new(start.typed);
        Self {
            client: Client::default(),
            encoding: Encoding::default(),
            words: Interface::new(&start.reader),
            buffers: Buffers::default(),
            projects,
            outgoing: Vec::new(),
            waiting: VecDeque::new(),
            findings: BTreeMap::new(),
            published: BTreeSet::new(),
            impact: None,
            impacts: BTreeMap::new(),
            others: None,
            next_request: 1,
        }
    }

    /// Takes over what the client says of itself.
    pub fn meet(&mut self, client: Client) {
        self.encoding = if client.utf8 {
            Encoding::Utf8
        } else {
            Encoding::Utf16
        };
        let locale = client.locale.as_deref().map(str::parse::<Reader>);
        if let Some(Ok(reader)) = locale {
            self.words = Interface::new(&reader);
        }
        self.client = client;
    }

    /// Looks at the files on disk again, some time after the last look.
    pub fn refresh(&mut self) {
        if self.projects.refresh(&self.buffers) {
            self.check_all(None);
        }
    }

    /// Has all open files checked again, this one first.
    pub fn check_all(&mut self, first: Option<&str>) {
        self.findings.clear();
        self.others = None;
        self.waiting.clear();
        let all = self.buffers.all().map(|(uri, _)| uri.to_owned());
        let (mut now, later): (Vec<String>, Vec<String>) =
            all.partition(|uri| Some(uri.as_str()) == first);
        now.extend(later);
        self.waiting.extend(now);
        if self.client.pulls && self.client.refreshes && !self.waiting.is_empty() {
            self.ask("workspace/diagnostic/refresh", Value::Null);
        }
    }

    /// Forgets everything but the open files' texts: what a panic may have left half done.
    pub fn recover(&mut self) {
        self.projects.forget();
        self.findings.clear();
        self.others = None;
        self.impact = None;
        self.waiting.clear();
    }

    /// Sends a notification.
    pub fn notify(&mut self, method: &str, params: impl Serialize) {
        let Ok(params) = serde_json::to_value(params) else {
            return;
        };
        let method = method.to_owned();
        self.outgoing.push(Notification { method, params }.into());
    }

    /// Shows what is wrong with a file of the project's own, and what to do.
    pub fn warn(&mut self, failure: &Failure) {
        let message = self.words.say_with_help(&failure.phrase());
        let params = json!({ "type": 2, "message": message });
        self.notify("window/showMessage", params);
    }

    /// Sends a request, whose answer does not matter.
    pub fn ask(&mut self, method: &str, params: Value) {
        let id = self.next_request.into();
        self.next_request = self.next_request.wrapping_add(1);
        let method = method.to_owned();
        self.outgoing.push(Request { id, method, params }.into());
    }
}
