//! `invalid-encoding`: a file that is not UTF-8. Its letters would come out as other letters, or the
//! file could not be read at all.

use crate::check::cause::FileCause;
use crate::check::context::Context;
use crate::check::finding::Severity;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::project::document::ContentError;

/// The rule. In the wrong example U+FFFD stands for a byte that is not UTF-8.
pub const RULE: Rule = Rule {
    id: "invalid-encoding",
    severity: Severity::Error,
    source: "welcome = Good morning\n",
    wrong: "welcome = Buenos d\u{FFFD}as\n",
    right: "welcome = Buenos días\n",
    comment: None,
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    match context.file.document.error {
        Some(ContentError::Utf16) => reporter.report(0..0, FileCause::EncodingUtf16),
        Some(ContentError::Binary) => reporter.report(0..0, FileCause::EncodingBinary),
        Some(ContentError::Legacy(at, byte)) => {
            let len = char::REPLACEMENT_CHARACTER.len_utf8();
            let character = char::from(byte).to_string();
            reporter.report(at..at + len, FileCause::Encoding { character });
        }
        _ => {}
    }
}
