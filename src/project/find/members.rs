//! The folders of locales that the members of a Cargo workspace name, each in an `i18n.toml` of its own.

use super::holds;
use super::nested::starred;
use crate::project::config::{self, ConfiguredFiles};
use crate::project::layout::pattern::normal;
use crate::project::listing::slashes;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// How deep in a workspace its members lie: `crates/one/i18n.toml`.
const DEPTH: usize = 3;
/// The most files and folders that are looked at.
const MOST: usize = 20_000;

/// The patterns of the folder `own` and of all folders that members name, relative to `root`; none
/// where no member names another one.
pub fn patterns(root: &Path, own: &Path, source: &str) -> Option<Vec<String>> {
    let is_visible = |entry: &DirEntry| {
        let name = entry.file_name().to_string_lossy();
        entry.depth() == 0 || !name.starts_with('.') && name != "target" && name != "i18n"
    };
    let walk = WalkDir::new(root).min_depth(2).max_depth(DEPTH).into_iter();
    let walk = walk.filter_entry(is_visible).flatten().take(MOST);
    let configs = walk.filter(|entry| entry.file_name() == "i18n.toml");
    let mut folders: Vec<String> = configs
        .filter_map(|entry| folder(root, entry.path(), source))
        .collect();
    folders.push(slashes(own));
    folders.sort_unstable();
    folders.dedup();
    let patterns = folders
        .iter()
        .map(|folder| format!("{folder}/{{locale}}/**/*.ftl"));
    let patterns: Vec<String> = patterns.collect();
    (patterns.len() > 1).then(|| starred(patterns))
}

/// The folder that a configuration names, where it holds the source.
fn folder(root: &Path, config: &Path, source: &str) -> Option<String> {
    let below: PathBuf = config.strip_prefix(root).ok()?.to_owned();
    let ConfiguredFiles::Folder(path) = config::read(root, &below, None).ok()?.files else {
        return None;
    };
    let path = normal(&path.to_string_lossy());
    let is_inside = !path.starts_with("..") && !path.starts_with('/');
    (is_inside && holds(&root.join(&path), source)).then_some(path)
}
