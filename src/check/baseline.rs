//! The findings that a project has and lives with: only new ones are reported.
//!
//! A baseline names each by its rule, its path and its message in English. It has no line numbers: what
//! moves stays known. As many as it names of a kind are known, more of them are new.

use super::finding::Finding;
use crate::failure::Failure;
use crate::interface::Interface;
use crate::phrase::Phrase;
use crate::project::Project;
use crate::project::config::Toml;
use crate::project::layout::pattern::normal;
use std::cell::OnceCell;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The name of the file, in the project's folder, where its configuration names none.
pub const NAME: &str = "mira-baseline.toml";
/// The version of the form.
const VERSION: &str = "1";

/// Known findings.
#[derive(Debug, Default)]
pub struct Baseline {
    /// The folder that paths are relative to, from the disk's root.
    folder: PathBuf,
    /// The messages of each path and rule.
    known: HashMap<(String, String), Vec<String>>,
}

/// A finding as it is written: path, rule, message.
pub type BaselineEntry = (String, String, String);

/// The path of a project's baseline, as it is shown.
pub fn path(project: &Project) -> PathBuf {
    let config = project.config();
    config
        .baseline
        .clone()
        .unwrap_or_else(|| project.home().join(NAME))
}

impl Baseline {
    /// Reads the baseline of a project; `None` where it has none.
    ///
    /// # Errors
    ///
    /// It cannot be read, is no baseline, one of another version, or half merged.
    pub fn read(project: &Project) -> Result<Option<Self>, Failure> {
        let path = path(project);
        if project.place(&path).symlink_metadata().is_err() {
            return Ok(None);
        }
        let file = Toml::read(project.current(), &path)?;
        if let Some(line) = file.conflict() {
            return Err(file.at_line(line, Phrase::new("baseline-conflict")));
        }
        file.parse(|top| {
            let version = top.text("version")?;
            let line = version.as_ref().map_or(1, |version| version.line);
            let version = version.map(|version| version.value).unwrap_or_default();
            if version != VERSION {
                let phrase = Phrase::new("baseline-version").with("version", version);
                return Err(file.at_line(line, phrase));
            }
            top.only(&["version", "finding"])?;
            let mut baseline = Self {
                folder: folder(project),
                ..Self::default()
            };
            for table in top.tables("finding")? {
                table.only(&["path", "rule", "message"])?;
                let text = |key: &'static str| {
                    table.text(key)?.map(|text| text.value).ok_or_else(|| {
                        let phrase = Phrase::new("config-missing-key").with("key", key);
                        file.at_line(table.line(), phrase)
                    })
                };
                let key = (text("path")?, text("rule")?);
                baseline
                    .known
                    .entry(key)
                    .or_default()
                    .push(text("message")?);
            }
            Ok(Some(baseline))
        })
    }

    /// Takes out the findings of one file that are known.
    pub fn remove_known(&self, project: &Project, findings: &mut Vec<Finding>) {
        let mut left: HashMap<(PathBuf, &str), HashMap<&str, usize>> = HashMap::new();
        findings.retain(|finding| {
            let key = (finding.path.clone(), finding.rule);
            let left = left.entry(key).or_insert_with_key(|(path, rule)| {
                let path = written(&self.folder, project, path);
                let known = self.known.get(&(path, (*rule).to_owned()));
                let mut times = HashMap::new();
                for message in known.into_iter().flatten() {
                    *times.entry(message.as_str()).or_default() += 1;
                }
                times
            });
            if left.is_empty() {
                return true;
            }
            match left.get_mut(&*message(finding)) {
                Some(times) if *times > 0 => {
                    *times -= 1;
                    false
                }
                _ => true,
            }
        });
    }
}

/// A finding as it is written.
pub fn entry(project: &Project, finding: &Finding) -> BaselineEntry {
    let path = written(&folder(project), project, &finding.path);
    (path, finding.rule.to_owned(), message(finding))
}

/// Writes the file.
pub fn text(mut entries: Vec<BaselineEntry>) -> String {
    entries.sort_unstable();
    let mut text = format!(
        "# mira check --write-baseline\nversion = {}\n",
        quoted(VERSION)
    );
    for (path, rule, message) in &entries {
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "\n[[finding]]\npath = {}\nrule = {}\nmessage = {}\n",
            quoted(path),
            quoted(rule),
            quoted(message)
        );
    }
    text
}

/// A text as TOML writes it: JSON's form is one of its own.
fn quoted(text: &str) -> String {
    let text = serde_json::to_string(text).unwrap_or_default();
    text.replace('\u{7f}', "\\u007f")
}

fn folder(project: &Project) -> PathBuf {
    let path = project.place(&path(project));
    normal(&path.parent().unwrap_or(Path::new("")).to_string_lossy()).into()
}

/// A path relative to a folder, with `/` between names.
fn written(folder: &Path, project: &Project, path: &Path) -> String {
    let place = PathBuf::from(normal(&project.place(path).to_string_lossy()));
    let below = place.strip_prefix(folder).unwrap_or(&place);
    below.to_string_lossy().replace('\\', "/")
}

fn message(finding: &Finding) -> String {
    thread_local! {
        static ENGLISH: OnceCell<Interface> = const { OnceCell::new() };
    }
    ENGLISH.with(|english| {
        english
            .get_or_init(Interface::english)
            .say(&finding.phrase())
    })
}
