//! The structure of the sources: imports run downward, no two files import each other, nothing
//! outgrows its size. Each failure names the file and the line.

mod imports;

use imports::{file_of, imports, module, modules};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The top modules, the upper ones first. A file imports from its own and from those below it.
const ORDER: &[&str] = &[
    "main",
    "lib",
    "run",
    "commands",
    "cli",
    "lsp",
    "preview",
    "exchange",
    "site",
    "editor",
    "report",
    "render",
    "review",
    "fix",
    "check",
    "interface",
    "catalog",
    "project",
    "facts",
    "ftl",
    "disk",
    "language",
    "failure",
    "world",
    "phrase",
    "text",
    "threads",
];

/// Lines of a file, its unit tests included.
const MOST_LINES: usize = 300;
/// Files in a folder, those in its subfolders not counted.
const MOST_FILES: usize = 12;

/// The source files of a folder of the package, by their path in it.
fn sources(folder: &str) -> BTreeMap<PathBuf, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = walkdir::WalkDir::new(&root).into_iter();
    let files = files.map(|entry| entry.expect("the sources are readable").into_path());
    let files = files.filter(|path| path.extension().is_some_and(|end| end == "rs"));
    files
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a source file");
            let name = path.strip_prefix(&root).expect("a file of the folder");
            (name.to_owned(), text)
        })
        .collect()
}

/// The files of the crate; `build.rs` is a crate of its own.
fn library() -> BTreeMap<PathBuf, String> {
    let mut files = sources("src");
    files.remove(Path::new("build.rs"));
    files
}

#[track_caller]
fn assert_none(what: &str, found: &[String]) {
    assert!(found.is_empty(), "{what}:\n{found:#?}");
}

#[test]
fn imports_run_downward() {
    let position = |module: &str| ORDER.iter().position(|known| *known == module);
    let mut upward = Vec::new();
    for (file, text) in &library() {
        let Some(own) = position(&module(file)[0]) else {
            panic!("{} is in no module of the list", file.display());
        };
        for import in imports(file, text) {
            // What is named from the crate's root is the public API: `crate::Interface`.
            let other = position(&import.path[0]);
            if other.is_some_and(|other| other < own) {
                let (file, path) = (file.display(), import.path.join("::"));
                upward.push(format!("src/{file}:{}: imports {path}", import.line));
            }
        }
    }
    assert_none("imports that run upward", &upward);
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let files = library();
    let modules = modules(&files);
    let mut graph = Graph::new();
    for (file, text) in &files {
        for import in imports(file, text) {
            if let Some(other) = file_of(&import.path, &modules)
                && other != file
            {
                let imported = graph.entry(file).or_default();
                imported.entry(other).or_insert(import.line);
            }
        }
    }
    let mut circles = Vec::new();
    for (file, imported) in &graph {
        for (other, line) in imported {
            if leads_to(other, file, &graph) {
                let (file, other) = (file.display(), other.display());
                circles.push(format!(
                    "src/{file}:{line}: imports {other}, which leads back"
                ));
            }
        }
    }
    assert_none("circles", &circles);
}

/// For each file the files that it imports, and the line of the first such import.
type Graph<'f> = BTreeMap<&'f PathBuf, BTreeMap<&'f PathBuf, usize>>;

fn leads_to(from: &PathBuf, to: &PathBuf, graph: &Graph<'_>) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = vec![from];
    while let Some(file) = next.pop() {
        if file == to {
            return true;
        }
        if seen.insert(file) {
            next.extend(graph.get(file).into_iter().flat_map(BTreeMap::keys));
        }
    }
    false
}

#[test]
fn no_file_outgrows_its_size() {
    let mut long = Vec::new();
    for folder in ["src", "tests"] {
        for (file, text) in &sources(folder) {
            let lines = text.lines().count();
            if lines > MOST_LINES {
                long.push(format!("{folder}/{}: {lines} lines", file.display()));
            }
        }
    }
    assert_none("files that are too long", &long);
}

#[test]
fn no_folder_is_crowded() {
    let mut crowded = Vec::new();
    for folder in ["src", "tests"] {
        let mut counts: BTreeMap<&Path, usize> = BTreeMap::new();
        let files = sources(folder);
        for file in files.keys() {
            let parent = file.parent().expect("a folder");
            *counts.entry(parent).or_default() += 1;
        }
        let many = counts.iter().filter(|(_, count)| **count > MOST_FILES);
        crowded.extend(many.map(|(of, count)| format!("{folder}/{}: {count}", of.display())));
    }
    assert_none("folders with too many files", &crowded);
}
