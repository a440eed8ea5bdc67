//! `misplaced-file`: a file that the source does not have. The program asks for the source's files,
//! so it never opens this one. Files that are not `.ftl` count only when one that is missing is
//! nearly called so.

use super::{BASE, FolderView, Rule, Run};
use crate::catalog::{INTERFACE, STATEMENTS};
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "misplaced-file",
    source: "en/main.ftl",
    wrong: "es/mian.ftl",
    right: "es/main.ftl",
    comment: Some("###"),
    run: Run {
        folder: Some(in_folder),
        file: Some(in_file),
    },
    ..BASE
};

fn in_folder(view: &FolderView<'_>, sink: &mut Sink<'_>) {
    for (other, counterpart) in &view.counterparts.mistyped {
        let name = &view.listing.others[*other];
        sink.report_at(
            view.listing.path.join(name),
            0..0,
            near(name, &view.source_files.files[*counterpart].name),
        );
    }
}

fn in_file(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let name = view.file.document.name.as_str();
    match view.twin() {
        Some(twin) if twin.document.name != name => {
            let meant = twin.document.name.as_str();
            let phrase = other_folder(view, name, meant).unwrap_or_else(|| near(name, meant));
            sink.report(0..0, phrase);
        }
        None if !view.locale.is_source
            && view.file.facts.messages > 0
            && !is_for_readers(view, name) =>
        {
            sink.report(0..0, Phrase::new("misplaced-file").with("file", name));
        }
        _ => {}
    }
}

/// Whether the file is one of a catalog that is read to people: it goes over the tool's own words, and
/// its source is built in.
fn is_for_readers(view: &View<'_, '_>, name: &str) -> bool {
    let mut files = view.source.files.iter();
    name == INTERFACE && files.any(|file| file.document.name == STATEMENTS)
}

fn near(name: &str, suggestion: &str) -> Phrase {
    Phrase::new("misplaced-file-near")
        .with("file", name)
        .with("suggestion", suggestion)
}

/// The words for a file that is called what it ought to be, but lies in another folder: that folder may
/// have the wrong name.
fn other_folder(view: &View<'_, '_>, name: &str, meant: &str) -> Option<Phrase> {
    let [own, source] = [name, meant].map(|path| path.rsplit_once('/').unwrap_or(("", path)));
    if own.1 != source.1 {
        return None;
    }
    let [own, source] = [own.0, source.0].map(|folder| folder.split('/').collect::<Vec<_>>());
    let renamed = own
        .iter()
        .zip(&source)
        .position(|(one, other)| one != other)
        .filter(|at| own.len() == source.len() && own[at + 1..] == source[at + 1..])
        .filter(|at| !own[*at].is_empty() && !source[*at].is_empty())
        .filter(|at| {
            let taken = source[..=*at].join("/") + "/";
            let files = &view.locale.files;
            let first = files.partition_point(|file| file.document.name < taken);
            let first = files.get(first);
            first.is_none_or(|file| !file.document.name.starts_with(&taken))
        });
    let phrase = match renamed {
        Some(at) => Phrase::new("misplaced-file-folder")
            .with("folder", own[..=at].join("/"))
            .with("suggestion", source[at]),
        None => Phrase::new("misplaced-file-move").with("suggestion", meant),
    };
    Some(phrase.with("file", name))
}
