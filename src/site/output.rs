//! A site's files in their folder: all of them, or the folder stays as it was.
//!
//! A file that lists the others says that the folder is a site of ours, and so may be replaced.

use super::SiteFile;
use crate::disk::{FileError, OriginalFolder};
use crate::failure::Failure;
use crate::phrase::Phrase;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

/// The file that lists the files of a site.
pub const LIST: &str = ".mira-site";

/// Puts files into a folder, which is made if need be. `shown` is the folder as messages name it.
///
/// # Errors
///
/// The folder is a file, holds files that are not of a site, or cannot be written. Then it is as it
/// was before.
pub fn write(folder: &Path, shown: &Path, files: &[SiteFile]) -> Result<(), Failure> {
    let original = OriginalFolder::open(folder).map_err(|error| unwritten(shown, &error))?;
    let old = ours(&original, shown)?;
    let new: BTreeSet<String> = files.iter().map(|file| file.name.clone()).collect();
    let mut all: Vec<(PathBuf, String)> = files
        .iter()
        .map(|file| (PathBuf::from(&file.name), file.text.clone()))
        .collect();
    all.push((PathBuf::from(LIST), list(new.iter())));
    // While files are replaced one by one, the folder holds some of both.
    let both = (PathBuf::from(LIST), list(old.union(&new)));
    let done = original.replace(&all, &both);
    done.map_err(|error| unwritten(shown, &error))
}

/// The text of the file that lists the others.
fn list<'n>(names: impl Iterator<Item = &'n String>) -> String {
    let names = names.filter(|name| *name != LIST);
    let lines = names.flat_map(|name| [name.as_str(), "\n"]);
    lines.collect()
}

/// The files in a folder, if all of them are of a site.
fn ours(original: &OriginalFolder, shown: &Path) -> Result<BTreeSet<String>, Failure> {
    let list = original.text(LIST);
    let listed: BTreeSet<&str> = list.lines().chain([LIST]).collect();
    let mut found = BTreeSet::new();
    for name in original.names() {
        let text = name.to_string_lossy().into_owned();
        if !listed.contains(text.as_str()) || original.is_folder(name) {
            let phrase = Phrase::new("err-output-others")
                .with("path", shown.display().to_string())
                .with("name", text);
            return Err(Failure::cannot(phrase));
        }
        found.insert(text);
    }
    Ok(found)
}

fn unwritten(shown: &Path, error: &FileError) -> Failure {
    let path = shown.display().to_string();
    let is_file =
        matches!(error, FileError::System(error) if error.kind() == io::ErrorKind::NotADirectory);
    if is_file {
        return Failure::cannot(Phrase::new("err-output-file").with("path", path));
    }
    let phrase = Phrase::new("err-write").with("path", path);
    Failure::cannot(phrase.with("reason", error.reason()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn file(name: &str) -> SiteFile {
        SiteFile {
            name: name.to_owned(),
            text: format!("text of {name}"),
        }
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("a folder");
        let names = entries.map(|entry| entry.expect("an entry").file_name());
        let mut names: Vec<String> = names
            .map(|name| name.to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_site_is_replaced_as_a_whole() {
        let dir = tempfile::tempdir().expect("a folder");
        let site = dir.path().join("a/site");
        let put = |files: &[SiteFile]| write(&site, Path::new("site"), files);
        put(&[file("index.html"), file("es.html")]).expect("written");
        assert_eq!(names(&site), [LIST, "es.html", "index.html"]);
        fs::create_dir(site.join(".mira-1-0.tmp")).expect("what a killed run left");
        put(&[file("index.html"), file("pt.html")]).expect("written again");
        assert_eq!(names(&site), [LIST, "index.html", "pt.html"]);
        let text = fs::read_to_string(site.join("pt.html")).expect("a file");
        assert_eq!(text, "text of pt.html");
        assert_eq!(names(&dir.path().join("a")), ["site"]);
    }

    #[test]
    fn files_of_others_stay() {
        let dir = tempfile::tempdir().expect("a folder");
        let id = |found: Result<(), Failure>| found.map_err(|failure| failure.phrase().id);
        let put = |folder: &Path| id(write(folder, Path::new("site"), &[file("index.html")]));
        fs::write(dir.path().join("letter.txt"), "mine").expect("a file");
        assert_eq!(put(dir.path()), Err("err-output-others"));
        assert_eq!(put(&dir.path().join("letter.txt")), Err("err-output-file"));
        assert_eq!(names(dir.path()), ["letter.txt"]);
        let site = dir.path().join("site");
        assert_eq!(put(&site), Ok(()));
        fs::write(site.join("CNAME"), "example.org").expect("a file");
        assert_eq!(put(&site), Err("err-output-others"));
        assert_eq!(names(&site), [LIST, "CNAME", "index.html"]);
    }
}
