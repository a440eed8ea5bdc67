//! `stale-message`: a translation that is older than its source text. Readers see what was
//! true once.
//! It is found where the project has a record of what its translations were made of
//! (`crate::review`): whoever runs the check hands it over.

use crate::check::context::Context;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};

/// The rule.
pub const RULE: Rule = Rule {
    id: "stale-message",
    source: "save = Save all files\n",
    wrong: "save = Guardar el archivo\n",
    right: "save = Guardar todos los archivos\n",
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    for message in context.stale {
        reporter.report(message.span.clone(), message.cause.clone());
    }
}
