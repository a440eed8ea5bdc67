//! `missing-file`: a file of the source that a locale lacks. All of its messages are shown in the
//! fallback language.

use crate::check::cause::FileCause;
use crate::check::context::FolderContext;
use crate::check::reporter::Reporter;
use crate::check::rule::{BASE, Rule, in_folder};
use crate::project::listing::slashes;

/// The rule.
pub const RULE: Rule = Rule {
    id: "missing-file",
    source: "en/main.ftl\nen/menu.ftl",
    wrong: "es/main.ftl",
    right: "es/main.ftl\nes/menu.ftl",
    checks: in_folder(check),
    ..BASE
};

fn check(context: &FolderContext<'_>, reporter: &mut Reporter<'_>) {
    for missing in &context.counterparts.missing {
        let file = &context.source_files.files[*missing];
        let source = context.source.files.get(*missing);
        let messages = source.map_or(0, |file| file.facts.messages());
        // Terms are a locale's own affair: a file of terms alone need not be there.
        if messages > 0 {
            let path = context.project.expected_path(context.locale, file);
            let file = if context.project.layout().is_some() {
                slashes(&path)
            } else {
                file.name.clone()
            };
            let cause = FileCause::Missing { file, messages };
            reporter.report_at(path, cause);
        }
    }
}
