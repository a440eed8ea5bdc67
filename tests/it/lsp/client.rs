//! A client of the real program: it writes messages to it and waits for answers.

use crate::support::program;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

/// No answer takes so long.
const PATIENCE: Duration = Duration::from_secs(60);

/// A session.
pub struct Client {
    child: Child,
    stdin: Option<ChildStdin>,
    messages: Receiver<Value>,
    /// What the server sent by itself.
    pub notifications: Vec<Value>,
    next: i64,
}

impl Client {
    /// Starts the program in a folder, and says who the client is.
    pub fn start(folder: &Path, initialize: Value) -> Self {
        let mut client = Self::silent(folder);
        let answer = client.request("initialize", initialize);
        assert!(answer["result"]["capabilities"].is_object(), "{answer}");
        client.notify("initialized", json!({}));
        client
    }

    /// Starts the program, and says nothing yet.
    pub fn silent(folder: &Path) -> Self {
        let mut command = program(folder, &["lsp"]);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut child = command.spawn().expect("the program starts");
        let stdin = child.stdin.take();
        let mut stdout = BufReader::new(child.stdout.take().expect("its stdout"));
        let (sender, messages) = channel();
        thread::spawn(move || {
            while let Some(message) = read(&mut stdout) {
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
        Self {
            child,
            stdin,
            messages,
            notifications: Vec::new(),
            next: 1,
        }
    }

    /// Sends bytes as they are.
    pub fn raw(&mut self, bytes: &[u8]) {
        let stdin = self.stdin.as_mut().expect("an open stream");
        // A server that has ended is found out by whoever waits for its answer.
        let _ = stdin.write_all(bytes).and_then(|()| stdin.flush());
    }

    /// Sends a message.
    pub fn send(&mut self, message: &Value) {
        let text = message.to_string();
        self.raw(format!("Content-Length: {}\r\n\r\n{text}", text.len()).as_bytes());
    }

    /// Sends a notification.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "written with `json!` where it is sent"
    )]
    pub fn notify(&mut self, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// Sends a request, and returns its answer.
    pub fn request(&mut self, method: &str, params: Value) -> Value {
        let id = self.ask(method, params);
        self.answer(id)
    }

    /// Sends a request; returns its id.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "written with `json!` where it is sent"
    )]
    pub fn ask(&mut self, method: &str, params: Value) -> i64 {
        let id = self.next;
        self.next += 1;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        id
    }

    /// Waits for the answer to a request.
    pub fn answer(&mut self, id: i64) -> Value {
        loop {
            let message = self.next_message().expect("an answer");
            if message.get("method").is_none() && message["id"] == id {
                return message;
            }
            self.notifications.push(message);
        }
    }

    /// Waits for the next message; `None` where the stream ends.
    pub fn next_message(&mut self) -> Option<Value> {
        match self.messages.recv_timeout(PATIENCE) {
            Ok(message) => Some(message),
            Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => None,
            Err(std::sync::mpsc::RecvTimeoutError::Timeout) => panic!("the server is silent"),
        }
    }

    /// Opens a file with a text.
    pub fn open(&mut self, uri: &str, text: &str) {
        let file = json!({ "uri": uri, "languageId": "fluent", "version": 1, "text": text });
        self.notify("textDocument/didOpen", json!({ "textDocument": file }));
    }

    /// Waits for the findings of a file, and returns the last that were sent.
    pub fn diagnostics(&mut self, uri: &str) -> Vec<Value> {
        // Whatever was sent before is answered before this.
        self.request(
            "textDocument/foldingRange",
            json!({ "textDocument": { "uri": uri } }),
        );
        loop {
            let is_found = |message: &&Value| {
                message["method"] == "textDocument/publishDiagnostics"
                    && message["params"]["uri"] == uri
            };
            if let Some(found) = self.notifications.iter().rev().find(is_found) {
                return found["params"]["diagnostics"]
                    .as_array()
                    .expect("a list")
                    .clone();
            }
            let message = self.next_message().expect("findings");
            self.notifications.push(message);
        }
    }

    /// Ends the session as clients do; returns the exit code.
    pub fn end(mut self) -> Option<i32> {
        self.request("shutdown", Value::Null);
        self.notify("exit", Value::Null);
        self.child.wait().expect("it ends").code()
    }

    /// Closes the stream; returns the exit code.
    pub fn hang_up(mut self) -> Option<i32> {
        self.stdin = None;
        self.child.wait().expect("it ends").code()
    }
}

fn read(stdout: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if stdout.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim_end().split_once(": ") {
            Some((_, value)) => length = value.parse().ok()?,
            None => break,
        }
    }
    let mut content = vec![0; length];
    stdout.read_exact(&mut content).ok()?;
    serde_json::from_slice(&content).ok()
}

/// The URI of a file in a folder.
pub fn uri(folder: &Path, name: &str) -> String {
    format!("file://{}", folder.join(name).display())
}

/// A place in a file, as methods are given it.
pub fn at(uri: &str, line: u32, character: u32) -> Value {
    json!({ "textDocument": { "uri": uri }, "position": { "line": line, "character": character } })
}
