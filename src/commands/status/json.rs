//! `mira status --format json`.
//!
//! One object, one line per locale. Version 1 has these keys; `left` only with `--missing`, and
//! `files` before it only with `--by file`, each with `path`, `translated`, `missing`, `obsolete`, `percent`, and with
//! `--by section`, where each section of a catalog's statements follows its file, with its id as `section` after
//! `path`. A later minor release may add keys, and a change to these changes the version:
//!
//! ```json
//! {
//!   "version": 1,
//!   "source": { "locale": "en", "messages": 120 },
//!   "locales": [
//!     {
//!       "locale": "es", "translated": 119, "missing": 1, "obsolete": 0, "percent": 99,
//!       "left": [
//!         { "path": "i18n/es/main.ftl", "id": "hello", "attribute": null, "text": "Hello" }
//!       ]
//!     }
//!   ]
//! }
//! ```
//!
//! `percent` is rounded down. Where `mira review` keeps a record, `stale` after it counts translations that
//! are older than their source. `path` is where the message belongs, whether the file is there or not;
//! `text` is the source's, as it is written, on one line.

use super::model::{CountedBy, Left, Part, Progress, Status};
use crate::project::listing::slashes;
use crate::report::json::json;
use serde::Serialize;

#[derive(Serialize)]
struct Row<'a> {
    locale: &'a str,
    translated: usize,
    missing: usize,
    obsolete: usize,
    percent: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    stale: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    files: Option<Vec<File<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    left: Option<Vec<Text<'a>>>,
}

#[derive(Serialize)]
#[expect(
    clippy::struct_field_names,
    reason = "the fields have the names that the format gives them"
)]
struct Text<'a> {
    path: String,
    id: &'a str,
    attribute: Option<&'a str>,
    text: &'a str,
}

#[derive(Serialize)]
struct File<'a> {
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    section: Option<&'a str>,
    translated: usize,
    missing: usize,
    obsolete: usize,
    percent: usize,
}

/// Writes it.
pub fn write(status: &Status, missing: bool) -> String {
    let locales: Vec<String> = status
        .locales
        .iter()
        .map(|(name, progress)| json(&row(status, name, progress, missing)))
        .collect();
    format!(
        "{{\"version\":1,\"source\":{{\"locale\":{},\"messages\":{}}},\"locales\":[\n{}\n]}}\n",
        json(&status.source),
        status.messages,
        locales.join(",\n")
    )
}

fn row<'a>(status: &Status, name: &'a str, progress: &'a Progress, missing: bool) -> Row<'a> {
    let file = |(section, part): (Option<&'a str>, &Part)| File {
        path: slashes(&part.path),
        section,
        translated: part.translated,
        missing: part.missing,
        obsolete: part.obsolete,
        percent: part.percent(),
    };
    let text = |left: &'a Left| Text {
        path: slashes(&left.path),
        id: &left.id,
        attribute: left.attribute.as_deref(),
        text: &left.text,
    };
    Row {
        locale: name,
        translated: progress.translated,
        missing: progress.missing,
        obsolete: progress.obsolete,
        percent: progress.percent(),
        stale: progress.stale,
        files: (status.by != CountedBy::Locale)
            .then(|| status.parts(progress).into_iter().map(file).collect()),
        left: missing.then(|| progress.left.iter().map(text).collect()),
    }
}
