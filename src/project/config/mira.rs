//! `mira.toml`.

use super::file::{At, ConfigFile, ConfigTable};
use super::{Config, ConfiguredFiles, MIRA, folder};
use crate::failure::Failure;
use crate::language::SOURCE;
use crate::phrase::Phrase;
use crate::project::layout::pattern::Pattern;
use crate::project::layout::{Layout, LayoutRule, faulty};
use std::path::Path;

/// Reads it.
pub fn read(file: &ConfigFile) -> Result<Config, Failure> {
    file.parse(|top| {
        top.only(&["source", "files", "check", "rules", "markup"])?;
        let source = source(&top)?;
        let mut config = Config {
            path: file.path.clone(),
            files: files(&top, source.as_deref().unwrap_or(SOURCE))?,
            source,
            markup: top.text("markup")?,
            ..Config::default()
        };
        if let Some(check) = top.table("check")? {
            check.only(&["functions", "baseline"])?;
            let functions = check.texts("functions")?.unwrap_or_default();
            config.functions = functions.into_iter().map(|one| one.value).collect();
            let baseline = check.text("baseline")?;
            config.baseline = baseline.map(|path| folder(&file.path).join(path.value));
        }
        if let Some(rules) = top.table("rules")? {
            for id in rules.keys() {
                if let Some(level) = rules.text(id)? {
                    config.rules.push((
                        At {
                            value: id.to_owned(),
                            line: level.line,
                        },
                        level.value,
                    ));
                }
            }
        }
        Ok(config)
    })
}

/// The source of the statements that the nearest `mira.toml` names, going up from a folder; `None` where
/// it names none. Nothing else of the file is judged.
pub fn source_of(place: &Path) -> Option<String> {
    let found = place
        .ancestors()
        .map(|above| above.join(MIRA))
        .find(|path| path.is_file())?;
    let file = ConfigFile::read(Path::new(""), &found).ok()?;
    file.parse(|top| source(&top)).ok().flatten()
}

fn source(top: &ConfigTable<'_>) -> Result<Option<String>, Failure> {
    let Some(source) = top.text("source")? else {
        return Ok(None);
    };
    let is_name = !source.value.is_empty() && !source.value.contains(['/', '{', '}', '*']);
    if is_name {
        return Ok(Some(source.value));
    }
    let phrase = Phrase::new("config-no-name").with("name", source.value);
    Err(top.file().at_line(source.line, phrase))
}

/// The patterns; where one folder for each locale says it all, that folder.
fn files(top: &ConfigTable<'_>, source: &str) -> Result<ConfiguredFiles, Failure> {
    let tables = top.tables("files")?;
    let mut layout = Layout {
        root: folder(&top.file().path),
        config: top.file().path.clone(),
        ..Layout::default()
    };
    for table in &tables {
        table.only(&["source", "target", "exclude"])?;
        layout.rules.push(rule(table, source)?);
    }
    Ok(match layout.rules.as_slice() {
        [] => ConfiguredFiles::Unknown,
        _ => ConfiguredFiles::Layout(layout),
    })
}

fn rule(table: &ConfigTable<'_>, source: &str) -> Result<LayoutRule, Failure> {
    let file = table.file();
    let Some(target) = table.text("target")? else {
        let phrase = Phrase::new("config-missing-key").with("key", "target");
        return Err(file.at_line(table.line(), phrase));
    };
    let pattern = pattern(file, &target)?;
    if !pattern.has_locale() {
        let phrase = Phrase::new("config-no-locale").with("pattern", target.value);
        return Err(file.at_line(target.line, phrase));
    }
    let from = match table.text("source")? {
        Some(text) => {
            let from = self::pattern(file, &text)?;
            if from.has_locale() || from.wild() != pattern.wild() {
                let id = if from.has_locale() {
                    "config-source-locale"
                } else {
                    "config-wildcards"
                };
                let phrase = Phrase::new(id)
                    .with("pattern", text.value)
                    .with("other", target.value);
                return Err(file.at_line(text.line, phrase));
            }
            from
        }
        None => with_locale(&pattern, source),
    };
    let exclude = table.texts("exclude")?.unwrap_or_default();
    let exclude = exclude.iter().map(|one| self::pattern(file, one));
    Ok(LayoutRule {
        source: from,
        target: pattern,
        locales: None,
        exclude: exclude.collect::<Result<_, _>>()?,
        line: target.line,
    })
}

/// A pattern for the files of one locale.
pub(super) fn with_locale(pattern: &Pattern, locale: &str) -> Pattern {
    let text = pattern.to_string().replace("{locale}", locale);
    Pattern::new(&text, &|_| None).unwrap_or_else(|_| pattern.clone())
}

/// Reads a pattern that stays in the project's folder.
fn pattern(file: &ConfigFile, text: &At<String>) -> Result<Pattern, Failure> {
    let read = Pattern::new(&text.value, &|_| None);
    let pattern = read.map_err(|fault| file.at_line(text.line, faulty(&text.value, &fault)))?;
    if pattern.leaves() || text.value.is_empty() {
        let phrase = Phrase::new("config-leaves").with("pattern", text.value.as_str());
        return Err(file.at_line(text.line, phrase));
    }
    Ok(pattern)
}
