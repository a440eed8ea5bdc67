//! `missing-file`: a file of the source that a locale lacks. All of its messages are shown in the
//! fallback language.

use super::{BASE, FolderView, Rule, in_folder};
use crate::check::settings::Sink;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "missing-file",
    source: "en/main.ftl\nen/menu.ftl",
    wrong: "es/main.ftl",
    right: "es/main.ftl\nes/menu.ftl",
    run: in_folder(run),
    ..BASE
};

fn run(view: &FolderView<'_>, sink: &mut Sink<'_>) {
    for missing in &view.counterparts.missing {
        let file = &view.source_files.files[*missing];
        let messages = view
            .source
            .files
            .get(*missing)
            .map_or(0, |file| file.facts.messages);
        // Terms are a locale's own affair: a file of terms alone need not be there.
        if messages > 0 {
            let phrase = Phrase::new("missing-file")
                .with("file", file.name.as_str())
                .with("messages", messages);
            sink.report_at(view.project.expected_path(view.locale, file), 0..0, phrase);
        }
    }
}
