//! `missing-variable`: a variable of the source that no variant here uses, not even in what it refers
//! to. The reader would not learn what it stands for.

use super::{BASE, Rule, in_file};
use crate::check::locale::View;
use crate::check::settings::Sink;
use crate::interface::phrase::Phrase;

/// The rule.
pub const RULE: Rule = Rule {
    id: "missing-variable",
    source: "hello = Hello, { $name }!\n",
    wrong: "hello = ¡Hola!\n",
    right: "hello = ¡Hola, { $name }!\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    for (pattern, difference) in view
        .differences
        .iter()
        .filter(|(pattern, _)| pattern.renders)
    {
        for name in &difference.missing {
            let phrase = Phrase::new("missing-variable")
                .with("variable", *name)
                .with("name", view.name_of(pattern));
            sink.report(view.head_of(pattern), phrase);
        }
    }
}
