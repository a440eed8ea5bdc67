//! `misplaced-file`: a file that the source does not have. The program asks for the source's files,
//! so it never opens this one. Files that are not `.ftl` count only when one that is missing is
//! nearly called so.

use super::{BASE, FolderView, Rule, Run};
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "misplaced-file",
    source: "en/main.ftl",
    wrong: "es/mian.ftl",
    right: "es/main.ftl",
    run: Run {
        folder: Some(in_folder),
        file: Some(in_file),
    },
    ..BASE
};

fn in_folder(view: &FolderView<'_>, sink: &mut Sink<'_>) {
    for (other, twin) in &view.pairing.other_slips {
        let name = &view.folder.others[*other];
        sink.report_at(
            view.folder.path.join(name),
            0..0,
            near(name, &view.source_folder.files[*twin].name),
        );
    }
}

fn in_file(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let name = view.file.document.name;
    match view.twin() {
        Some(twin) if twin.document.name != name => {
            sink.report(0..0, near(name, twin.document.name));
        }
        None if !view.locale.is_source && view.file.facts.messages > 0 => {
            sink.report(0..0, Phrase::new("misplaced-file").with("file", name));
        }
        _ => {}
    }
}

fn near(name: &str, suggestion: &str) -> Phrase {
    Phrase::new("misplaced-file-near")
        .with("file", name)
        .with("suggestion", suggestion)
}
