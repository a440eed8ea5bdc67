//! Reads the tables.

use mira::internals::language::Tag;
use std::ffi::OsString;
use std::fs;
use std::path::Path;

/// A row of a table.
#[derive(Clone)]
pub struct Row {
    /// File and line, from 1.
    pub place: String,
    /// What is set, as written.
    pub given: String,
    /// What is to come of it, as written.
    pub expected: String,
    /// The locales, the source first.
    pub catalog: Vec<Tag>,
    settings: Vec<(String, Vec<u8>)>,
}

/// The rows of a file.
pub fn rows(file: &str) -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/language");
    let text = fs::read_to_string(path.join(file)).expect("a table");
    let mut catalog = Vec::new();
    let mut rows = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if let Some(tags) = line.strip_prefix("catalog ") {
            let tags = tags.split(' ').map(|tag| tag.parse().expect("a tag"));
            catalog = tags.collect();
        } else if !line.is_empty() && !line.starts_with('#') {
            let place = format!("tests/language/{file}:{}", number + 1);
            let (given, expected) = line.split_once("=>").expect("a row has `=>`");
            rows.push(Row {
                place,
                given: given.trim().to_owned(),
                expected: expected.trim().to_owned(),
                catalog: catalog.clone(),
                settings: given.split_whitespace().map(setting).collect(),
            });
        }
    }
    rows
}

/// A setting's name and value.
fn setting(text: &str) -> (String, Vec<u8>) {
    let (name, value) = text.split_once('=').expect("a setting has `=`");
    let mut bytes = Vec::new();
    for (nth, part) in value.split("\\x").enumerate() {
        let code = if nth == 0 { "" } else { &part[..2] };
        bytes.extend(u8::from_str_radix(code, 16));
        bytes.extend(part[code.len()..].bytes());
    }
    (name.to_owned(), bytes)
}

/// Bytes as the system hands them over. Where it cannot have such bytes, something else that is
/// no text stands for them.
pub fn os_string(bytes: &[u8]) -> OsString {
    #[cfg(unix)]
    return std::os::unix::ffi::OsStringExt::from_vec(bytes.to_vec());
    #[cfg(not(unix))]
    return String::from_utf8_lossy(bytes).into_owned().into();
}

impl Row {
    /// A variable's value.
    pub fn variable(&self, name: &str) -> Option<OsString> {
        let mut settings = self.settings.iter();
        settings
            .find(|setting| setting.0 == name)
            .map(|(_, value)| os_string(value))
    }

    /// The value of `--lang`.
    pub fn flag(&self) -> Option<&str> {
        let flag = self.settings.iter().find(|setting| setting.0 == "--lang");
        flag.map(|(_, value)| str::from_utf8(value).expect("UTF-8"))
    }

    /// The system's list.
    pub fn system(&self) -> Vec<String> {
        let list = self.variable("system").unwrap_or_default();
        let list = list.to_string_lossy();
        let entries = list.split(',').map(ToOwned::to_owned);
        entries.filter(|_| !list.is_empty()).collect()
    }

    /// The names of the variables that are set.
    pub fn variables(&self) -> Vec<String> {
        let names = self.settings.iter().map(|(name, _)| name.clone());
        names
            .filter(|name| name != "--lang" && name != "system")
            .collect()
    }

    /// The row with a variable changed, or not set.
    pub fn with(&self, name: &str, value: Option<&str>) -> Self {
        let mut row = self.clone();
        row.settings.retain(|setting| setting.0 != name);
        row.settings
            .extend(value.map(|value| (name.to_owned(), value.into())));
        row
    }
}
