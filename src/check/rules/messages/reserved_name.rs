//! `reserved-name`: a section named like a command, in the source's `statements.ftl`. Typing its name
//! runs the command, so that the section cannot be read.

use crate::check::cause::MessageCause;
use crate::check::context::Context;
use crate::check::finding::Severity;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};

/// The rule. Its examples are the source's own file, `statements.ftl`.
pub const RULE: Rule = Rule {
    id: "reserved-name",
    severity: Severity::Error,
    locale: "en",
    wrong: "status = Where we stand today.\n",
    right: "where-we-stand = Where we stand today.\n",
    checks: in_file(check),
    ..BASE
};

/// The commands, and the word that asks for every locale. `letter` is a section as well.
pub const RESERVED: [&str; 16] = [
    "all",
    "check",
    "completions",
    "fmt",
    "help",
    "init",
    "languages",
    "list",
    "lsp",
    "man",
    "new",
    "rename",
    "review",
    "rules",
    "site",
    "status",
];

/// Its file.
const STATEMENTS: &str = "statements.ftl";

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    if !context.locale.is_source || context.file.document.name != STATEMENTS {
        return;
    }
    for entry in context.file.facts.entries() {
        if RESERVED.contains(&entry.id().str()) {
            let name = entry.id().into();
            reporter.report(entry.id().span(), MessageCause::ReservedName { name });
        }
    }
}
