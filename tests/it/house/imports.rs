//! Which modules a source file imports, read from its text.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// An import.
pub struct Import {
    /// Its line, from 1.
    pub line: usize,
    /// What it names, from the crate on.
    pub path: Vec<String>,
}

/// The module of a file: `check/rules/mod.rs` is `check::rules`.
pub fn module(file: &Path) -> Vec<String> {
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

/// Lists every path that a file names from `crate` or `super`; comments, unit tests and public
/// re-exports do not count.
pub fn imports(file: &Path, text: &str) -> Vec<Import> {
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

/// Returns the file of the innermost module on a path.
pub fn file_of<'f>(
    path: &[String],
    modules: &'f BTreeMap<Vec<String>, PathBuf>,
) -> Option<&'f PathBuf> {
    (1..=path.len())
        .rev()
        .find_map(|len| modules.get(&path[..len]))
}

/// Returns the file of each module.
pub fn modules(files: &BTreeMap<PathBuf, String>) -> BTreeMap<Vec<String>, PathBuf> {
    files
        .keys()
        .map(|file| (module(file), file.clone()))
        .collect()
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
