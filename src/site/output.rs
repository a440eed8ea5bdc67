//! A site's files in their folder: all of them, or the folder stays as it was.
//!
//! A file that lists the others says that the folder is a site of ours, and so may be replaced.
//! New files are written beside the old ones first, so that a full disk changes nothing; then each
//! takes its name, and what is no longer needed goes.

use super::SiteFile;
use crate::failure::{Failure, io_reason};
use crate::phrase::Phrase;
use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, io};

/// The file that lists the files of a site.
pub const LIST: &str = ".mira-site";

/// What begins the name of a folder with files that are not in place yet.
const STAGING: &str = ".mira-new-";

/// Puts files into a folder, which is made if need be. `shown` is the folder as messages name it.
///
/// # Errors
///
/// The folder is a file, holds files that are not of a site, or cannot be written. Then it is as it
/// was before.
pub fn write(folder: &Path, shown: &Path, files: &[SiteFile]) -> Result<(), Failure> {
    let failed = |error: &io::Error| unwritten(shown, error);
    let old = match fs::read_dir(folder) {
        Ok(entries) => Some(ours(folder, entries, shown)?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            let phrase = Phrase::new("err-output-file");
            return Err(Failure::cannot(
                phrase.with("path", shown.display().to_string()),
            ));
        }
        Err(error) => return Err(failed(&error)),
    };
    let made = old.is_none();
    fs::create_dir_all(folder).map_err(|error| failed(&error))?;
    let done = replace(folder, &old.unwrap_or_default(), files);
    if done.is_err() && made {
        // Nothing was in it, or it could not be removed.
        let _ = fs::remove_dir(folder);
    }
    done.map_err(|error| failed(&error))
}

/// The files in a folder, if all of them are of a site.
fn ours(folder: &Path, entries: fs::ReadDir, shown: &Path) -> Result<BTreeSet<String>, Failure> {
    let list = fs::read_to_string(folder.join(LIST)).unwrap_or_default();
    let listed: BTreeSet<&str> = list.lines().chain([LIST]).collect();
    let mut found = BTreeSet::new();
    for entry in entries {
        let entry = entry.map_err(|error| unwritten(shown, &error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(STAGING) {
            // An earlier run ended here.
            let _ = fs::remove_dir_all(entry.path());
        } else if listed.contains(name.as_str()) && !entry.path().is_dir() {
            found.insert(name);
        } else {
            let phrase = Phrase::new("err-output-others")
                .with("path", shown.display().to_string())
                .with("name", name);
            return Err(Failure::cannot(phrase));
        }
    }
    Ok(found)
}

fn replace(folder: &Path, old: &BTreeSet<String>, files: &[SiteFile]) -> io::Result<()> {
    let staging = tempfile::Builder::new()
        .prefix(STAGING)
        .tempdir_in(folder)?;
    for file in files {
        fs::write(staging.path().join(&file.name), &file.text)?;
    }
    let new: BTreeSet<String> = files.iter().map(|file| file.name.clone()).collect();
    let list = |names: &mut dyn Iterator<Item = &String>| {
        names.map(|name| format!("{name}\n")).collect::<String>()
    };
    // Until all is done, the folder holds some of both.
    let both = old.union(&new).filter(|name| *name != LIST);
    fs::write(staging.path().join(LIST), list(&mut both.into_iter()))?;
    let last = format!("{LIST}-new");
    fs::write(staging.path().join(&last), list(&mut new.iter()))?;
    fs::rename(staging.path().join(LIST), folder.join(LIST))?;
    for file in files {
        fs::rename(staging.path().join(&file.name), folder.join(&file.name))?;
    }
    for name in old
        .iter()
        .filter(|name| *name != LIST && !new.contains(*name))
    {
        fs::remove_file(folder.join(name))?;
    }
    fs::rename(staging.path().join(last), folder.join(LIST))
}

fn unwritten(shown: &Path, error: &io::Error) -> Failure {
    let phrase = Phrase::new("err-write")
        .with("path", shown.display().to_string())
        .with("reason", io_reason(error));
    Failure::cannot(phrase)
}

#[cfg(test)]
mod tests {
    use super::*;

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
        put(&[file("index.html"), file("pt.html")]).expect("written again");
        assert_eq!(names(&site), [LIST, "index.html", "pt.html"]);
        let text = fs::read_to_string(site.join("pt.html")).expect("a file");
        assert_eq!(text, "text of pt.html");
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
