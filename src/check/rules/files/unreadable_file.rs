//! `unreadable-file`: a file or folder that cannot be read, or is too large to be
//! intended. What it holds is unknown; the rest is still checked.

use crate::check::cause::FileCause;
use crate::check::context::Context;
use crate::check::context::FolderContext;
use crate::check::finding::Severity;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Checks, Rule};
use crate::ftl::limits::{MAX_FILE_BYTES, MAX_PARTS};
use crate::project::document::ContentError;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unreadable-file",
    severity: Severity::Error,
    source: "en/main.ftl",
    wrong: "es/main.ftl/",
    right: "es/main.ftl",
    comment: None,
    checks: Checks {
        folder: Some(in_folder),
        file: Some(in_file),
    },
    ..BASE
};

fn in_folder(context: &FolderContext<'_>, reporter: &mut Reporter<'_>) {
    for listed in &context.listing.unreadable {
        let cause = because(listed.obstacle.unwrap_or("other"));
        reporter.report_at(listed.path.clone(), cause);
    }
}

fn in_file(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    let cause = match context.file.document.error {
        Some(ContentError::Unreadable(reason)) => because(reason),
        Some(ContentError::TooLarge) => {
            let limit = usize::try_from(MAX_FILE_BYTES >> 20).unwrap_or_default();
            FileCause::UnreadableLarge { limit }
        }
        Some(ContentError::TooMany) => FileCause::UnreadableMany { limit: MAX_PARTS },
        _ => return,
    };
    reporter.report(0..0, cause);
}

fn because(reason: &'static str) -> FileCause {
    match reason {
        "special" => FileCause::UnreadableSpecial,
        "loop" => FileCause::UnreadableLoop,
        _ => FileCause::Unreadable { reason },
    }
}
