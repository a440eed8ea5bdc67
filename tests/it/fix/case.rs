//! A folder of locales whose findings are compared before and after a fix.

use crate::support::call::mira;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use mira::Exit;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What is found, as one line without its place, and how often.
pub type Findings = BTreeMap<Found, Vec<usize>>;

/// A finding: its file and its text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// Its file, relative to the folder.
    pub path: String,
    /// Rule and message.
    pub text: String,
}

/// A case of the checker, copied.
pub struct Case {
    folder: tempfile::TempDir,
    settings: Vec<String>,
}

impl Case {
    /// Copies a case of the checker.
    pub fn copy(from: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        for entry in walkdir::WalkDir::new(from).min_depth(1) {
            let entry = entry.expect("an entry");
            let to = folder
                .path()
                .join(entry.path().strip_prefix(from).expect("below"));
            if entry.file_type().is_dir() {
                fs::create_dir(&to).expect("a folder");
            } else if entry.file_type().is_file() {
                fs::write(&to, fs::read(entry.path()).expect("a file")).expect("a file");
            }
        }
        let expected = fs::read_to_string(from.join("expected.txt")).unwrap_or_default();
        let settings = expected.lines().filter_map(|line| line.strip_prefix("# "));
        let settings = settings.map(str::to_owned).collect();
        Self { folder, settings }
    }

    /// Makes a call in the case's folder.
    pub fn run(&self, line: &str) -> (String, Exit) {
        let mut call = mira(line).folder(self.folder.path());
        for setting in &self.settings {
            let (option, value) = setting.split_once(": ").expect("an option and its value");
            call = call.arg(format!("--{option}")).arg(value);
        }
        let outcome = call.run();
        (outcome.out, outcome.exit)
    }

    /// A folder of these files.
    pub fn of(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        Self {
            folder,
            settings: Vec::new(),
        }
    }

    /// Findings, each with the lines at which it is.
    pub fn findings(&self) -> Findings {
        let (out, _) = self.run("check --format short --lang en --i18n .");
        let mut findings = Findings::new();
        for line in out.lines() {
            let mut parts = line.splitn(4, ':');
            let path = parts.next().unwrap_or_default().to_owned();
            let at = parts.next().and_then(|at| at.parse().ok());
            let text = parts.nth(1).unwrap_or(line).to_owned();
            let found = Found { path, text };
            findings.entry(found).or_default().push(at.unwrap_or(1));
        }
        findings
    }

    /// Reads a file.
    pub fn read(&self, name: &str) -> String {
        let bytes = fs::read(self.folder.path().join(name)).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Reads all files.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let walk = walkdir::WalkDir::new(self.folder.path())
            .into_iter()
            .flatten();
        let files = walk.filter(|entry| entry.file_type().is_file());
        let read = |path: PathBuf| (path.clone(), fs::read(path).expect("a file"));
        files.map(|entry| read(entry.into_path())).collect()
    }
}

/// The messages and terms that Fluent can read, by id, each as it is written.
pub fn readable(text: &str) -> BTreeSet<String> {
    let (Ok(resource) | Err((resource, _))) = parser::parse(text);
    let ids = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    });
    ids.collect()
}

/// The id of the message or term that a line, counted from 1, belongs to; empty where there is none.
pub fn message_at(text: &str, line: usize) -> &str {
    let above: Vec<&str> = text.lines().take(line).collect();
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let mut names = above.iter().rev().filter_map(|line| {
        let name = &line[..line.find(|c| !is_part(c)).unwrap_or(0)];
        let begins = line[name.len()..].trim_start().starts_with('=');
        (begins && !name.is_empty()).then_some(name)
    });
    names.next().unwrap_or_default()
}

/// The findings that are new, but for those of messages that had a syntax error before: of what cannot be
/// read, nothing else can be found. Each state has its findings, and how to read its files.
pub fn new(
    before: (&Findings, &dyn Fn(&str) -> String),
    after: (&Findings, &dyn Fn(&str) -> String),
) -> Vec<Found> {
    let mut new = Vec::new();
    for (found, lines) in after.0 {
        let known = before.0.get(found).map_or(0, Vec::len);
        if lines.len() <= known {
            continue;
        }
        let (old, text) = (before.1(&found.path), after.1(&found.path));
        let was_readable = readable(&old);
        let had_error = |id: &str| {
            let errors = before
                .0
                .iter()
                .filter(|(one, _)| one.path == found.path && one.text.contains("[syntax-error]"));
            let mut lines = errors.flat_map(|(_, lines)| lines);
            lines.any(|line| message_at(&old, *line) == id)
        };
        let quoted = found.text.split(['“', '”']).nth(1).unwrap_or_default();
        let was_hidden = |line: &usize| {
            let id = message_at(&text, *line);
            let id = if id.is_empty() { quoted } else { id };
            !was_readable.contains(id) || had_error(id)
        };
        if lines.iter().filter(|line| !was_hidden(line)).count() > known {
            new.push(found.clone());
        }
    }
    new
}
