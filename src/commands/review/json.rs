//! `mira review --format json`.
//!
//! One object, one line per locale. Version 1 has these keys; a later minor release may add keys, and
//! a change to these changes the version:
//!
//! ```json
//! {
//!   "version": 1,
//!   "source": "en",
//!   "locales": [
//!     {
//!       "locale": "es", "current": 118, "changed": 1, "unknown": 0,
//!       "stale": [
//!         {
//!           "path": "i18n/es/main.ftl", "line": 3, "id": "hello", "grade": "wording", "through": [],
//!           "old": "Hello", "new": "Hello there", "translation": "Hola",
//!           "diff": [
//!             { "change": "same", "text": "Hello" }, { "change": "added", "text": " there" }
//!           ]
//!         }
//!       ],
//!       "renamed": [ { "path": "i18n/es/main.ftl", "from": "bye", "to": "goodbye" } ]
//!     }
//!   ]
//! }
//! ```
//!
//! `changed` counts translations that changed together with their source, and are taken as current;
//! of `unknown` ones nothing is recorded. `through` names the messages and terms that are shown in
//! this one and changed; `old`, `new` and `diff` then are the text of one of them. `old` is null where
//! it is not known. A text is as it is written, without its id.

use super::shown::Shown;
use crate::project::listing::slashes;
use crate::report::json::json;
use crate::review::Review;
use crate::review::stale::Stale;
use crate::review::words::{Change, diff};
use serde::Serialize;

#[derive(Serialize)]
struct Row<'a> {
    locale: &'a str,
    current: usize,
    changed: usize,
    unknown: usize,
    stale: Vec<Item<'a>>,
    renamed: Vec<Rename<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    path: String,
    line: usize,
    id: &'a str,
    grade: &'static str,
    through: &'a [String],
    old: Option<&'a str>,
    new: &'a str,
    translation: &'a str,
    diff: Vec<Part>,
}

#[derive(Serialize)]
struct Part {
    change: &'static str,
    text: String,
}

#[derive(Serialize)]
struct Rename<'a> {
    path: String,
    from: &'a str,
    to: &'a str,
}

/// Writes it.
pub fn write(shown: &Shown<'_>) -> String {
    let locales: Vec<String> = shown
        .reviews
        .iter()
        .map(|review| json(&row(review)))
        .collect();
    format!(
        "{{\"version\":1,\"source\":{},\"locales\":[\n{}\n]}}\n",
        json(&shown.source),
        locales.join(",\n")
    )
}

fn row(review: &Review) -> Row<'_> {
    let renamed = review.renamed.iter().map(|renamed| Rename {
        path: slashes(&renamed.path),
        from: &renamed.from,
        to: &renamed.to,
    });
    Row {
        locale: &review.locale,
        current: review.current,
        changed: review.changed,
        unknown: review.unknown,
        stale: review.stale.iter().map(item).collect(),
        renamed: renamed.collect(),
    }
}

fn item(stale: &Stale) -> Item<'_> {
    let changes = stale.old.as_ref().map(|old| diff(old, &stale.new));
    let part = |(change, text): (Change, String)| Part {
        change: match change {
            Change::Same => "same",
            Change::Removed => "removed",
            Change::Added => "added",
        },
        text,
    };
    Item {
        path: slashes(&stale.path),
        line: stale.line,
        id: &stale.id,
        grade: stale.grade.name(),
        through: &stale.through,
        old: stale.old.as_deref(),
        new: &stale.new,
        translation: &stale.translation,
        diff: changes.into_iter().flatten().map(part).collect(),
    }
}
