//! What an editor waits for: `cargo bench --bench lsp`.
//!
//! A tree of 100 locales and about 30 MB is generated, and the program is driven as an editor drives it. The
//! anchor is the same client asking for what needs no work. Targets are printed beside the figures.

#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use serde_json::{Value, json};
use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

const LOCALES: usize = 100;
const FILES: usize = 4;
const MESSAGES: usize = 1_000;
const KEYSTROKES: usize = 300;
const EDITS: usize = 10_000;

fn main() {
    let tree = tempfile::tempdir().expect("a folder");
    let bytes = generate(tree.path());
    println!(
        "{LOCALES} locales, {} files, {} MB",
        LOCALES * FILES,
        bytes >> 20
    );
    let begun = Instant::now();
    let mut client = Client::start(tree.path());
    client.request("initialize", &json!({ "capabilities": {} }));
    println!("start and initialize: {:?} (target 5 ms)", begun.elapsed());
    client.notify("initialized", &json!({}));
    let file = format!("file://{}/i18n/es/file0.ftl", tree.path().display());
    let text = fs::read_to_string(tree.path().join("i18n/es/file0.ftl")).expect("a file");
    let begun = Instant::now();
    open(&mut client, &file, &text);
    client.request("textDocument/codeLens", &of(&file));
    println!("tree known: {:?} (target 150 ms)", begun.elapsed());
    measure(&mut client, &file);
    memory(&mut client, &file);
}

/// Times what an editor asks for at each keystroke.
fn measure(client: &mut Client, file: &str) {
    let anchor = times(200, |_| {
        client.request("workspace/executeCommand", &json!({ "command": "none" }));
    });
    report("anchor: a request that needs no work", anchor, "");
    let keystrokes = times(KEYSTROKES, |nth| {
        let place = json!({ "line": 400, "character": 3 });
        let end = if nth % 2 == 0 { 3 } else { 4 };
        let range = json!({ "start": place, "end": { "line": 400, "character": end } });
        let text = if nth % 2 == 0 { "x" } else { "" };
        change(client, file, &json!({ "range": range, "text": text }));
        client.wait_for("textDocument/publishDiagnostics");
    });
    report("keystroke to findings", keystrokes, "target 10 ms");
    for method in ["textDocument/hover", "textDocument/completion"] {
        let asked = times(KEYSTROKES, |nth| {
            let line = u32::try_from(nth * 3 % 2_000).unwrap_or_default();
            let place = json!({ "line": line, "character": 14 });
            client.request(
                method,
                &json!({ "textDocument": { "uri": file }, "position": place }),
            );
        });
        report(method, asked, "target 1 ms");
    }
}

/// Whether memory stays as it is over many edits.
fn memory(client: &mut Client, file: &str) {
    let before = client.memory();
    for nth in 0..EDITS {
        let character = if nth % 2 == 0 { 3 } else { 4 };
        let text = if nth % 2 == 0 { "y" } else { "" };
        let range = json!({
            "start": { "line": 400, "character": 3 },
            "end": { "line": 400, "character": character },
        });
        change(client, file, &json!({ "range": range, "text": text }));
        if nth % 100 == 0 {
            client.request("textDocument/foldingRange", &of(file));
        }
    }
    client.request("textDocument/foldingRange", &of(file));
    let after = client.memory();
    println!(
        "memory: {} MB, after {EDITS} edits {} MB (target 60 MB, flat)",
        before >> 10,
        after >> 10
    );
}

fn report(what: &str, mut times: Vec<Duration>, target: &str) {
    times.sort_unstable();
    let at = |share: usize| times[(times.len() * share / 100).min(times.len() - 1)];
    println!("{what}: median {:?}, p95 {:?} {target}", at(50), at(95));
}

fn times(count: usize, mut run: impl FnMut(usize)) -> Vec<Duration> {
    let timed = (0..count).map(|nth| {
        let begun = Instant::now();
        run(nth);
        begun.elapsed()
    });
    timed.collect()
}

fn of(file: &str) -> Value {
    json!({ "textDocument": { "uri": file } })
}

fn open(client: &mut Client, file: &str, text: &str) {
    let document = json!({ "uri": file, "languageId": "fluent", "version": 1, "text": text });
    client.notify("textDocument/didOpen", &json!({ "textDocument": document }));
}

fn change(client: &mut Client, file: &str, change: &Value) {
    let document = json!({ "uri": file, "version": 2 });
    let params = json!({ "textDocument": document, "contentChanges": [change] });
    client.notify("textDocument/didChange", &params);
}

/// Writes the tree; returns its bytes.
fn generate(root: &Path) -> usize {
    let mut bytes = 0;
    for locale in 0..LOCALES {
        let name = match locale {
            0 => "en".to_owned(),
            1 => "es".to_owned(),
            _ => format!("es-{locale:03}"),
        };
        let folder = root.join("i18n").join(name);
        fs::create_dir_all(&folder).expect("a folder");
        for file in 0..FILES {
            let text = messages(file, locale);
            bytes += text.len();
            fs::write(folder.join(format!("file{file}.ftl")), text).expect("a file");
        }
    }
    bytes
}

fn messages(file: usize, locale: usize) -> String {
    let mut text = String::new();
    for nth in 0..MESSAGES {
        let id = format!("message-{file}-{nth}");
        let _ = match nth % 10 {
            0 => writeln!(
                text,
                "{id} = {{ $count ->\n    [one] one of {locale}\n   *[other] {{ $count }} of them\n}}"
            ),
            1 => writeln!(
                text,
                "{id} = A text with a title\n    .title = A title in {locale}"
            ),
            2 => writeln!(
                text,
                "# $name (String) - a name\n{id} = Text for {{ $name }} in {locale}"
            ),
            _ => writeln!(
                text,
                "{id} = A text of some length for message {nth} in locale {locale}"
            ),
        };
    }
    text
}

struct Client {
    child: Child,
    stdin: ChildStdin,
    stdout: BufReader<ChildStdout>,
    next: i64,
}

impl Client {
    fn start(folder: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mira"));
        command.arg("lsp").current_dir(folder);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let stdin = child.stdin.take().expect("its stdin");
        let stdout = BufReader::new(child.stdout.take().expect("its stdout"));
        Self {
            child,
            stdin,
            stdout,
            next: 0,
        }
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        let framed = format!("Content-Length: {}\r\n\r\n{text}", text.len());
        self.stdin
            .write_all(framed.as_bytes())
            .expect("the server reads");
    }

    fn notify(&mut self, method: &str, params: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    fn request(&mut self, method: &str, params: &Value) -> Value {
        self.next += 1;
        let id = self.next;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        loop {
            let message = self.read();
            if message["id"] == id && message.get("method").is_none() {
                return message;
            }
        }
    }

    fn wait_for(&mut self, method: &str) {
        while self.read()["method"] != method {}
    }

    fn read(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut line = String::new();
            self.stdout.read_line(&mut line).expect("the server writes");
            match line.trim_end().split_once(": ") {
                Some((_, value)) => length = value.parse().expect("a length"),
                None => break,
            }
        }
        let mut content = vec![0; length];
        self.stdout.read_exact(&mut content).expect("a message");
        serde_json::from_slice(&content).expect("JSON")
    }

    /// Memory of the server in kB.
    fn memory(&self) -> usize {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()));
        let status = status.unwrap_or_default();
        let line = status.lines().find(|line| line.starts_with("VmRSS:"));
        let number = line.and_then(|line| line.split_whitespace().nth(1));
        number
            .and_then(|number| number.parse().ok())
            .unwrap_or_default()
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
