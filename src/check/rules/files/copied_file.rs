//! `copied-file`: a file that was copied from the source and not translated: each of its texts is the
//! source's. It counts as translated, so that no one learns that work is left. Files of names, commands
//! and short words are skipped, as are files with messages of their own, and languages that are close
//! to the source's.

use crate::check::cause::FileCause;
use crate::check::context::Context;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_file};
use crate::check::shared::copied::is_copied;

/// The rule.
pub const RULE: Rule = Rule {
    id: "copied-file",
    source: "\
saved = Your work has been saved.
ask = What is the name of the file?
lost = There is no file of that name.
",
    wrong: "\
saved = Your work has been saved.
ask = What is the name of the file?
lost = There is no file of that name.
",
    right: "saved = Su trabajo se ha guardado.\nask = ¿Cómo se llama el archivo?\n\
            lost = No hay ningún archivo con ese nombre.\n",
    comment: Some("###"),
    checks: in_file(check),
    ..BASE
};

fn check(context: &Context<'_>, reporter: &mut Reporter<'_>) {
    if is_copied(context) {
        reporter.report(0..0, FileCause::Copied);
    }
}
