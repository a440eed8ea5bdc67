//! The order of the rooms: imports run downward, no two files import each other, nothing outgrows
//! its size. Each failure names the file and the line.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms, the upper ones first. A file imports from rooms below its own, and from its own.
const ROOMS: &[&str] = &[
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

/// Folders that are still being rebuilt, for each law. The lists may only shrink: a folder where
/// nothing is at fault any more must be taken off.
const UPWARD: &[&str] = &[];
const CIRCLES: &[&str] = &["commands/status/", "facts/"];
const LONG: &[&str] = &["check/rules/text/", "facts/", "ftl/cause/"];
const CROWDED: &[&str] = &[];

/// Lines of a file, its tests included.
const MOST_LINES: usize = 300;
/// Files in a folder, those in its subfolders aside.
const MOST_FILES: usize = 12;

/// An import: the line it stands on, and the module it names.
struct Import {
    line: usize,
    path: Vec<String>,
}

fn sources() -> BTreeMap<PathBuf, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = BTreeMap::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("src is readable") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let name = path.strip_prefix(&root).expect("in src").to_owned();
                let text = fs::read_to_string(&path).expect("a source file");
                files.insert(name, text);
            }
        }
    }
    files.remove(Path::new("build.rs"));
    files
}

/// The module of a file: `check/rules/mod.rs` is `check::rules`.
fn module(file: &Path) -> Vec<String> {
    let mut parts: Vec<String> = file
        .with_extension("")
        .iter()
        .map(|part| part.to_string_lossy().into_owned())
        .collect();
    if parts.last().is_some_and(|last| last == "mod") {
        parts.pop();
    }
    parts
}

fn room(file: &Path) -> String {
    module(file).swap_remove(0)
}

/// Every path that a file names from `crate`, `super` or `self`, comments, tests and declarations
/// of modules aside.
fn imports(file: &Path, text: &str) -> Vec<Import> {
    let own = module(file);
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let mut found = Vec::new();
    for (number, line) in (1..).zip(code.lines()) {
        let line = line.trim_start();
        if line.starts_with("//")
            || line.starts_with("pub use")
            || line.starts_with("pub(crate) use")
        {
            continue;
        }
        for (at, word) in words(line) {
            let base = match word {
                "crate" => Vec::new(),
                "super" => own[..own.len() - 1].to_vec(),
                _ => continue,
            };
            let rest = &line[at + word.len()..];
            for names in paths(rest) {
                let path = [base.clone(), names].concat();
                found.push(Import { line: number, path });
            }
        }
    }
    found
}

fn words(line: &str) -> Vec<(usize, &str)> {
    let is_part = |char: char| char.is_alphanumeric() || char == '_';
    let mut words = Vec::new();
    let mut start = None;
    for (at, char) in line.char_indices().chain([(line.len(), ' ')]) {
        match start {
            None if is_part(char) => start = Some(at),
            Some(from) if !is_part(char) => {
                words.push((from, &line[from..at]));
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// The paths after `crate` or `super`: `::a::{b, c::d}` is `a::b` and `a::c::d`.
fn paths(rest: &str) -> Vec<Vec<String>> {
    let Some(rest) = rest.strip_prefix("::") else {
        return Vec::new();
    };
    if let Some(list) = rest.strip_prefix('{') {
        let (mut depth, mut item, mut items) = (0, String::new(), Vec::new());
        for char in list.chars() {
            match char {
                '}' if depth == 0 => break,
                ',' if depth == 0 => items.push(std::mem::take(&mut item)),
                _ => {
                    depth += i32::from(char == '{') - i32::from(char == '}');
                    item.push(char);
                }
            }
        }
        items.push(item);
        let items = items.iter().map(|item| item.trim().to_owned());
        return items.flat_map(|item| paths(&format!("::{item}"))).collect();
    }
    let end = rest
        .find(|char: char| !char.is_alphanumeric() && char != '_')
        .unwrap_or(rest.len());
    let (name, after) = rest.split_at(end);
    if name.is_empty() {
        return Vec::new();
    }
    let deeper = paths(after);
    if deeper.is_empty() {
        return vec![vec![name.to_owned()]];
    }
    let deeper = deeper.into_iter();
    deeper
        .map(|path| [vec![name.to_owned()], path].concat())
        .collect()
}

/// The file that a path names something of: the longest module on it.
fn file_of<'f>(
    path: &[String],
    modules: &'f BTreeMap<Vec<String>, PathBuf>,
) -> Option<&'f PathBuf> {
    (1..=path.len())
        .rev()
        .find_map(|len| modules.get(&path[..len]))
}

fn modules(files: &BTreeMap<PathBuf, String>) -> BTreeMap<Vec<String>, PathBuf> {
    files
        .keys()
        .map(|file| (module(file), file.clone()))
        .collect()
}

/// Holds what was found against the list of known ones, both ways.
#[track_caller]
fn compare(what: &str, found: &BTreeMap<String, String>, known: &[&str]) {
    let is_known = |name: &str| known.iter().any(|folder| name.starts_with(folder));
    let new = found.iter().filter(|(name, _)| !is_known(name));
    let new: Vec<&String> = new.map(|(_, told)| told).collect();
    assert!(new.is_empty(), "{what}:\n{new:#?}");
    let is_gone = |folder: &&&str| !found.keys().any(|name| name.starts_with(**folder));
    let gone: Vec<&&str> = known.iter().filter(is_gone).collect();
    assert!(
        gone.is_empty(),
        "nothing there is at fault, take it off the list of {what}: {gone:?}"
    );
}

#[test]
fn imports_run_downward() {
    let place = |room: &str| ROOMS.iter().position(|known| *known == room);
    let mut upward = BTreeMap::new();
    for (file, text) in &sources() {
        let own = room(file);
        let Some(at) = place(&own) else {
            panic!("{} is in no room of the list", file.display());
        };
        for import in imports(file, text) {
            // What is named from the crate's root is the public API: `crate::Interface`.
            let Some(other) = place(&import.path[0]) else {
                continue;
            };
            if other < at {
                let told = format!(
                    "src/{}:{}: imports {}",
                    file.display(),
                    import.line,
                    import.path.join("::")
                );
                upward.insert(file.display().to_string(), told);
            }
        }
    }
    compare("imports that run upward", &upward, UPWARD);
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let files = sources();
    let modules = modules(&files);
    let mut graph: BTreeMap<&PathBuf, BTreeMap<&PathBuf, usize>> = BTreeMap::new();
    for (file, text) in &files {
        for import in imports(file, text) {
            if let Some(other) = file_of(&import.path, &modules)
                && other != file
            {
                graph
                    .entry(file)
                    .or_default()
                    .entry(other)
                    .or_insert(import.line);
            }
        }
    }
    let mut circles = BTreeMap::new();
    for (file, others) in &graph {
        for (other, line) in others {
            if reaches(other, file, &graph) {
                let told = format!(
                    "src/{}:{line}: imports {}, which leads back",
                    file.display(),
                    other.display()
                );
                circles.insert(file.display().to_string(), told);
            }
        }
    }
    compare("circles", &circles, CIRCLES);
}

fn reaches(
    from: &PathBuf,
    to: &PathBuf,
    graph: &BTreeMap<&PathBuf, BTreeMap<&PathBuf, usize>>,
) -> bool {
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
    let mut long = BTreeMap::new();
    for (file, text) in &sources() {
        let lines = text.lines().count();
        if lines > MOST_LINES {
            let told = format!(
                "src/{}:{lines}: more than {MOST_LINES} lines",
                file.display()
            );
            long.insert(file.display().to_string(), told);
        }
    }
    compare("long files", &long, LONG);
}

#[test]
fn no_folder_is_crowded() {
    let mut folders: BTreeMap<PathBuf, usize> = BTreeMap::new();
    for file in sources().keys() {
        let folder = file.parent().expect("a folder").to_owned();
        *folders.entry(folder).or_default() += 1;
    }
    let crowded = folders.iter().filter(|(_, count)| **count > MOST_FILES);
    let crowded = crowded.map(|(folder, count)| {
        let name = folder.display().to_string();
        let told = format!("src/{name}: {count} files, more than {MOST_FILES}");
        (name, told)
    });
    compare("crowded folders", &crowded.collect(), CROWDED);
}

#[test]
fn paths_are_read_as_rust_reads_them() {
    let found = imports(
        Path::new("a/b.rs"),
        "use crate::x::{y, z::W};\nuse super::c;\n// crate::no\n",
    );
    let found: Vec<String> = found.iter().map(|import| import.path.join("::")).collect();
    assert_eq!(found, ["x::y", "x::z::W", "a::c"]);
}
