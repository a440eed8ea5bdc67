//! `misplaced-file`: a file that the source does not have. The program asks for the source's files,
//! so it never opens this one. Files that are not `.ftl` count only when one that is missing is
//! nearly called so.

use crate::check::cause::FileCause;
use crate::check::context::Context;
use crate::check::context::FolderContext;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Checks, Rule};
use crate::check::shared::readers::is_interface;
use crate::project::listing::slashes;
use std::path::Path;

/// The rule.
pub const RULE: Rule = Rule {
    id: "misplaced-file",
    source: "en/main.ftl",
    wrong: "es/mian.ftl",
    right: "es/main.ftl",
    comment: Some("###"),
    checks: Checks {
        folder: Some(in_folder),
        file: Some(in_file),
    },
    ..BASE
};

fn in_folder(context: &FolderContext<'_>, reporter: &mut Reporter<'_>) {
    for (other, counterpart) in &context.counterparts.mistyped {
        let path = context.listing.other(*other);
        let source = &context.source_files.files[*counterpart];
        let cause = if context.project.layout().is_some() {
            elsewhere(
                &path,
                &context.project.expected_path(context.locale, source),
            )
        } else {
            near(&context.listing.others[*other], &source.name)
        };
        reporter.report_at(path, cause);
    }
}

fn in_file(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let name = context.file.document.name.as_str();
    if let Some(expected) = &context.file.expected {
        reporter.report(0..0, elsewhere(&context.file.document.path, expected));
        return;
    }
    match context.counterpart() {
        Some(other) if other.document.name != name => {
            let meant = other.document.name.as_str();
            let cause = other_folder(context, name, meant).unwrap_or_else(|| near(name, meant));
            reporter.report(0..0, cause);
        }
        None if !context.locale.is_source
            && context.file.facts.messages() > 0
            && !is_interface(context) =>
        {
            let path = &context.file.document.path;
            let file = if path.ends_with(name) {
                name.to_owned()
            } else {
                slashes(path)
            };
            reporter.report(0..0, FileCause::Misplaced { file });
        }
        _ => {}
    }
}

fn near(name: &str, suggestion: &str) -> FileCause {
    FileCause::MisplacedNear {
        file: name.to_owned(),
        suggestion: suggestion.to_owned(),
    }
}

/// The cause for a file that should have another path, by the project's patterns.
fn elsewhere(path: &Path, expected: &Path) -> FileCause {
    let (file, suggestion) = (slashes(path), slashes(expected));
    if path.file_name() == expected.file_name() {
        FileCause::MisplacedMove { file, suggestion }
    } else {
        FileCause::MisplacedNear { file, suggestion }
    }
}

/// The cause for a file with the right name in another folder: that folder may have the wrong name.
fn other_folder(context: &Context<'_>, name: &str, meant: &str) -> Option<FileCause> {
    let file = name.to_owned();
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
            let files = &context.locale.files;
            let first = files.partition_point(|file| file.document.name < taken);
            let first = files.get(first);
            first.is_none_or(|file| !file.document.name.starts_with(&taken))
        });
    Some(match renamed {
        Some(at) => FileCause::MisplacedFolder {
            file,
            folder: own[..=at].join("/"),
            suggestion: source[at].to_owned(),
        },
        None => FileCause::MisplacedMove {
            file,
            suggestion: meant.to_owned(),
        },
    })
}
