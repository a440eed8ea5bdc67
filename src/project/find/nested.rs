//! Folders of locales within a project: `src/*/locales/{locale}.ftl`.

use super::{NAMES, SOURCES, flat, holds};
use std::path::Path;
use walkdir::{DirEntry, WalkDir};

/// How deep in a project folders of locales are looked for.
const DEPTH: usize = 6;
/// The most folders that are looked at.
const MOST: usize = 20_000;
/// Folders that hold no files of the project's own.
const SKIPPED: [&str; 4] = ["node_modules", "target", "vendor", "third_party"];

/// The name of the source, and the pattern of each folder of locales, relative to `root`. Patterns that
/// differ in one folder are one with `*`.
pub fn patterns(root: &Path, source: Option<&str>) -> Option<(String, Vec<String>)> {
    let names: &[&str] = source.as_ref().map_or(&SOURCES, std::slice::from_ref);
    let folders = folders(root);
    let of = |name: &&str| {
        let pattern = |folder: &String| {
            let place = root.join(folder);
            if flat(&place, Some(name)).is_some() {
                Some(format!("{folder}/{{locale}}.ftl"))
            } else {
                holds(&place, name).then(|| format!("{folder}/{{locale}}/**/*.ftl"))
            }
        };
        let patterns: Vec<String> = folders.iter().filter_map(pattern).collect();
        ((*name).to_owned(), patterns)
    };
    // Of sources with as many folders the first is likelier.
    let found = names
        .iter()
        .rev()
        .map(of)
        .max_by_key(|(_, patterns)| patterns.len());
    let (source, patterns) = found.filter(|(_, patterns)| !patterns.is_empty())?;
    Some((source, starred(patterns)))
}

/// The folders with a usual name, and those in them.
fn folders(root: &Path) -> Vec<String> {
    let is_visible = |entry: &DirEntry| {
        let name = entry.file_name().to_string_lossy();
        entry.depth() == 0
            || entry.file_type().is_dir() && !name.starts_with('.') && !SKIPPED.contains(&&*name)
    };
    let walk = WalkDir::new(root).min_depth(1).max_depth(DEPTH).into_iter();
    let walk = walk.filter_entry(is_visible).flatten().take(MOST);
    let mut folders: Vec<String> = walk
        .filter_map(|entry| {
            let below = entry
                .path()
                .strip_prefix(root)
                .ok()?
                .to_str()?
                .replace('\\', "/");
            let is_within = below.split('/').any(|name| NAMES.contains(&name));
            is_within.then_some(below)
        })
        .collect();
    folders.sort_unstable();
    folders
}

/// Makes one pattern of those that differ in the name of one folder.
pub(super) fn starred(patterns: Vec<String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut left = patterns;
    while let Some(first) = left.first().cloned() {
        let parts: Vec<&str> = first.split('/').collect();
        let like = |at: usize, other: &str| {
            let others: Vec<&str> = other.split('/').collect();
            let is_same = |(nth, pair): (usize, (&&str, &&str))| nth == at || pair.0 == pair.1;
            others.len() == parts.len() && parts.iter().zip(&others).enumerate().all(is_same)
        };
        let is_free = |at: &usize| !NAMES.contains(&parts[*at]) && !parts[*at].contains(['{', '*']);
        let places = (0..parts.len()).filter(is_free);
        let count = |at: &usize| left.iter().filter(|other| like(*at, other)).count();
        let best = places
            .map(|at| (count(&at), at))
            .max()
            .filter(|(count, _)| *count > 1);
        if let Some((_, at)) = best {
            let mut parts = parts.clone();
            parts[at] = "*";
            out.push(parts.join("/"));
            let same: Vec<String> = left.iter().filter(|one| like(at, one)).cloned().collect();
            left.retain(|one| !same.contains(one));
        } else {
            out.push(first.clone());
            left.remove(0);
        }
    }
    out.sort_unstable();
    out
}

#[cfg(test)]
mod tests {
    use super::starred;

    #[test]
    fn patterns_that_differ_in_one_folder_are_one() {
        let all = |patterns: &[&str]| starred(patterns.iter().map(ToString::to_string).collect());
        assert_eq!(
            all(&[
                "src/uu/cat/locales/{locale}.ftl",
                "src/uu/ls/locales/{locale}.ftl",
                "src/uucore/locales/{locale}.ftl",
            ]),
            [
                "src/uu/*/locales/{locale}.ftl",
                "src/uucore/locales/{locale}.ftl"
            ]
        );
        assert_eq!(
            all(&["a/i18n/{locale}/**/*.ftl", "b/i18n/{locale}/**/*.ftl"]),
            ["*/i18n/{locale}/**/*.ftl"]
        );
        assert_eq!(
            all(&["a/i18n/{locale}.ftl", "a/locales/{locale}.ftl"]).len(),
            2
        );
    }
}
