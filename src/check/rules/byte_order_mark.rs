//! `byte-order-mark`: three invisible bytes (U+FEFF) at the beginning of a file. Fluent takes them for
//! part of the first line, and drops the first message.

use super::{BASE, Rule, in_file};
use crate::check::finding::Severity;
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "byte-order-mark",
    severity: Severity::Error,
    source: "welcome = Welcome\n",
    wrong: "\u{FEFF}welcome = Bienvenida\n",
    right: "welcome = Bienvenida\n",
    comment: None,
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    if view.file.document.has_mark {
        sink.report(
            0..view.file.document.start(),
            Phrase::new("byte-order-mark"),
        );
    }
}
