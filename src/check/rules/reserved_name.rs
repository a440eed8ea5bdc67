//! `reserved-name`: a section named like a command, in the source's `statements.ftl`. Typing its name
//! would run the command, and nobody could read the section.

use super::{BASE, Rule, in_file};
use crate::check::finding::Severity;
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::phrase::Phrase;

/// The rule. Its examples are the source's own file, `statements.ftl`.
pub const RULE: Rule = Rule {
    id: "reserved-name",
    severity: Severity::Error,
    locale: "en",
    wrong: "status = Where we stand today.\n",
    right: "where-we-stand = Where we stand today.\n",
    run: in_file(run),
    ..BASE
};

/// The commands, and the word that asks for every locale. `letter` is a section as well.
pub const RESERVED: [&str; 11] = [
    "all",
    "check",
    "completions",
    "fmt",
    "help",
    "languages",
    "list",
    "man",
    "new",
    "rules",
    "status",
];

/// Its file.
const STATEMENTS: &str = "statements.ftl";

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    if !view.locale.is_source || view.file.document.name != STATEMENTS {
        return;
    }
    for entry in &view.file.facts.entries {
        if RESERVED.contains(&entry.id) {
            sink.report(
                view.file.span(entry.id),
                Phrase::new("reserved-name").with("name", entry.id),
            );
        }
    }
}
