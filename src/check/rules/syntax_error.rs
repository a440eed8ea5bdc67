//! `syntax-error`: something that Fluent cannot read. It leaves out the whole message. Each cause has
//! its own words; `ftl::cause` finds it.

use super::{BASE, Rule, in_file};
use crate::check::finding::Severity;
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::ftl::boundary;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "syntax-error",
    severity: Severity::Error,
    source: "welcome = Welcome, { $name }!\n",
    wrong: "welcome = ¡Hola, { $name!\n",
    right: "welcome = ¡Hola, { $name }!\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    let text = view.file.text;
    for fault in view.file.faults.iter().filter(|fault| !fault.too_deep) {
        let mut span = fault.span.clone();
        let mut phrase = fault.phrase.clone();
        // A line that begins with a name of the source is no text that lost its indent.
        let first = &text[span.start.min(text.len())..];
        let word = &first[..boundary::name_length(first.as_bytes())];
        let is_whole = !first[word.len()..].starts_with(char::is_alphanumeric);
        let is_name = is_whole
            && view
                .twin()
                .is_some_and(|twin| twin.facts.find(word).is_some());
        let is_text = matches!(phrase.id, "syntax-lost-indent" | "syntax-stray-text");
        if is_text && is_name {
            span.end = span.start + word.len();
            phrase = Phrase::new("syntax-no-equals").with("name", word);
        }
        sink.report(span, phrase);
    }
}
