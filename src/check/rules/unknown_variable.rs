//! `unknown-variable`: a `$variable` that the program never gives to this message, for the source has
//! none of that name, not even in what it refers to. The reader would see `{$name}`.

use super::{BASE, Rule, in_file};
use crate::check::finding::Severity;
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "unknown-variable",
    severity: Severity::Error,
    source: "hello = Hello, { $name }!\n",
    wrong: "hello = ¡Hola, { $nombre }!\n",
    right: "hello = ¡Hola, { $name }!\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    for (pattern, difference) in view.differences {
        for (name, near) in &difference.unknown {
            let phrase = match near {
                Some(near) => Phrase::new("unknown-variable-near").with("suggestion", *near),
                None => Phrase::new("unknown-variable"),
            };
            let phrase = phrase
                .with("variable", *name)
                .with("name", view.name_of(pattern));
            let span = view.file.span(name);
            sink.report(span.start.saturating_sub(1)..span.end, phrase);
        }
    }
}
