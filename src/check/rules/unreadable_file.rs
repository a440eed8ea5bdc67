//! `unreadable-file`: a file or folder that cannot be read, or is too large to be meant. Nobody can
//! tell what it holds; the rest is checked all the same.

use super::{BASE, FolderView, Rule, Run};
use crate::check::finding::Severity;
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::ftl::limits::{MAX_FILE_BYTES, MAX_PARTS};
use crate::phrase::Phrase;
use crate::project::document::Trouble;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unreadable-file",
    severity: Severity::Error,
    source: "en/main.ftl",
    wrong: "es/main.ftl/",
    right: "es/main.ftl",
    comment: None,
    run: Run {
        folder: Some(in_folder),
        file: Some(in_file),
    },
    ..BASE
};

fn in_folder(view: &FolderView<'_>, sink: &mut Sink<'_>) {
    for listed in &view.listing.unreadable {
        sink.report_at(
            listed.path.clone(),
            0..0,
            because(listed.obstacle.unwrap_or("other")),
        );
    }
}

fn in_file(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    match view.file.document.trouble {
        Some(Trouble::Unreadable(reason)) => sink.report(0..0, because(reason)),
        Some(Trouble::TooLarge) => {
            let megabytes = usize::try_from(MAX_FILE_BYTES >> 20).unwrap_or_default();
            sink.report(
                0..0,
                Phrase::new("unreadable-file-large").with("limit", megabytes),
            );
        }
        Some(Trouble::TooMany) => {
            let phrase = Phrase::new("unreadable-file-many").with("limit", MAX_PARTS);
            sink.report(0..0, phrase);
        }
        _ => {}
    }
}

fn because(reason: &'static str) -> Phrase {
    match reason {
        "special" => Phrase::new("unreadable-file-special"),
        "loop" => Phrase::new("unreadable-file-loop"),
        _ => Phrase::new("unreadable-file").with("reason", reason),
    }
}
