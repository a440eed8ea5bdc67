//! `unknown-locale`: a folder whose name is no language tag. No reader's language would ever match
//! it, so nobody would see what is in it.

use super::{BASE, FolderView, Rule, in_folder};
use crate::check::finding::Severity;
use crate::check::settings::Sink;
use crate::language::name;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unknown-locale",
    severity: Severity::Error,
    source: "en/main.ftl",
    wrong: "polish/main.ftl",
    right: "pl/main.ftl",
    run: in_folder(run),
    ..BASE
};

fn run(view: &FolderView<'_>, sink: &mut Sink<'_>) {
    let name = &view.folder.name;
    if name::of_folder(name).is_some() {
        return;
    }
    let phrase = match name::meant(name) {
        Some(tag) => Phrase::new("unknown-locale-near").with("suggestion", tag),
        None => Phrase::new("unknown-locale"),
    };
    sink.report_at(
        view.folder.path.clone(),
        0..0,
        phrase.with("name", name.as_str()),
    );
}
