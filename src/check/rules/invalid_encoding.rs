//! `invalid-encoding`: a file that is not UTF-8. Its letters would come out as other letters, or the
//! file could not be read at all.

use super::{BASE, Rule, in_file};
use crate::check::finding::Severity;
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::phrase::Phrase;
use crate::project::document::Trouble;

/// The rule. In the wrong example U+FFFD stands for a byte that is no UTF-8.
pub const RULE: Rule = Rule {
    id: "invalid-encoding",
    severity: Severity::Error,
    source: "welcome = Good morning\n",
    wrong: "welcome = Buenos d\u{FFFD}as\n",
    right: "welcome = Buenos días\n",
    comment: Some("###"),
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    match view.file.document.trouble {
        Some(Trouble::Utf16) => sink.report(0..0, Phrase::new("invalid-encoding-utf16")),
        Some(Trouble::Binary) => sink.report(0..0, Phrase::new("invalid-encoding-binary")),
        Some(Trouble::Legacy(at, byte)) => {
            let len = char::REPLACEMENT_CHARACTER.len_utf8();
            let phrase =
                Phrase::new("invalid-encoding").with("character", char::from(byte).to_string());
            sink.report(at..at + len, phrase);
        }
        _ => {}
    }
}
