//! Mozilla's project configuration, `l10n.toml`, as compare-locales reads it.
//!
//! Patterns are relative to `basepath`, which is relative to the file; `[env]` names parts of them. A
//! file that several `[[paths]]` claim is the last one's. `[[includes]]` adds the paths of another
//! file, `[[excludes]]` takes them away. Of `[[filters]]` those count that ignore whole files. Keys that
//! are about other tools are skipped.

use super::file::{At, ConfigFile, ConfigTable};
use super::{Config, ConfiguredFiles, folder, named_in};
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::project::layout::pattern::{Pattern, normal};
use crate::project::layout::{Layout, LayoutRule, faulty};
use std::path::{Path, PathBuf};

/// Reads it, and what it includes. `l10n_base` stands for `{l10n_base}` in patterns; else that is the
/// base path of the first file.
pub fn read(
    current: &Path,
    file: &ConfigFile,
    l10n_base: Option<&Path>,
) -> Result<Config, Failure> {
    let mut reading = Reading {
        current,
        l10n_base: l10n_base.map(|path| normal(&path.to_string_lossy())),
        way: Vec::new(),
    };
    let mut layout = reading.file(file)?;
    layout.config.clone_from(&file.path);
    layout.last_wins = true;
    Ok(Config {
        path: file.path.clone(),
        source: Some(named_in(&layout)),
        files: ConfiguredFiles::Layout(layout),
        ..Config::default()
    })
}

/// What is read, and on the way to where.
struct Reading<'a> {
    current: &'a Path,
    l10n_base: Option<String>,
    /// The files that include one another, the first one first.
    way: Vec<PathBuf>,
}

/// What the patterns of one file have in common.
#[expect(
    clippy::struct_field_names,
    reason = "`l10n_base` is what the format calls it"
)]
struct Base<'t> {
    /// The folder that they are relative to, as it is shown.
    root: String,
    env: Option<ConfigTable<'t>>,
    l10n_base: String,
    locales: Option<Vec<String>>,
}

impl Reading<'_> {
    fn file(&mut self, file: &ConfigFile) -> Result<Layout, Failure> {
        self.way.push(normal(&file.path.to_string_lossy()).into());
        let layout = file.parse(|top| self.top(&top))?;
        self.way.pop();
        Ok(layout)
    }

    fn top(&mut self, top: &ConfigTable<'_>) -> Result<Layout, Failure> {
        let basepath = top
            .text("basepath")?
            .map_or(".".to_owned(), |path| path.value);
        let root = normal(&folder(&top.file().path).join(basepath).to_string_lossy());
        let base = Base {
            l10n_base: self.l10n_base.get_or_insert_with(|| root.clone()).clone(),
            root,
            env: top.table("env")?,
            locales: names(top)?,
        };
        let mut layout = Layout::default();
        for table in top.tables("paths")? {
            layout.rules.extend(base.rule(&table)?);
        }
        for table in top.tables("filters")? {
            layout.optional.extend(base.ignored(&table)?);
        }
        for table in top.tables("includes")? {
            let child = self.other(&base, &table)?;
            layout.rules.extend(child.rules);
            layout.optional.extend(child.optional);
            layout.excluded.extend(child.excluded);
        }
        for table in top.tables("excludes")? {
            let child = self.other(&base, &table)?;
            layout.excluded.extend(child.rules);
        }
        Ok(layout)
    }

    /// Reads another file that one names.
    fn other(&mut self, base: &Base<'_>, table: &ConfigTable<'_>) -> Result<Layout, Failure> {
        let file = table.file();
        let path = required(table, "path")?;
        let other = PathBuf::from(base.pattern(file, &path)?.to_string());
        if self.way.contains(&other) {
            let phrase = Phrase::new("config-circle").with("other", path.value);
            return Err(file.at_line(path.line, phrase));
        }
        let other = ConfigFile::read(self.current, &other).map_err(|_| {
            let phrase = Phrase::new("config-no-include").with("other", path.value.as_str());
            file.at_line(path.line, phrase)
        })?;
        self.file(&other)
    }
}

impl Base<'_> {
    /// The rule of a `[[paths]]`; none where it has no reference.
    fn rule(&self, table: &ConfigTable<'_>) -> Result<Option<LayoutRule>, Failure> {
        let file = table.file();
        let l10n = required(table, "l10n")?;
        let Some(reference) = table.text("reference")? else {
            return Ok(None);
        };
        let (source, target) = (self.pattern(file, &reference)?, self.pattern(file, &l10n)?);
        if !target.has_locale() {
            let phrase = Phrase::new("config-no-locale").with("pattern", l10n.value);
            return Err(file.at_line(l10n.line, phrase));
        }
        if source.wild() != target.wild() {
            let phrase = Phrase::new("config-wildcards")
                .with("pattern", reference.value)
                .with("other", l10n.value);
            return Err(file.at_line(reference.line, phrase));
        }
        let locales = match (names(table)?, &self.locales) {
            (Some(mut own), Some(all)) => {
                own.retain(|locale| all.contains(locale));
                Some(own)
            }
            (own, all) => own.or_else(|| all.clone()),
        };
        let line = l10n.line;
        Ok(Some(LayoutRule {
            source,
            target,
            locales,
            exclude: Vec::new(),
            line,
        }))
    }

    /// The files that a `[[filters]]` ignores as a whole.
    fn ignored(&self, table: &ConfigTable<'_>) -> Result<Vec<Pattern>, Failure> {
        let action = table.text("action")?.map(|action| action.value);
        if action.as_deref() != Some("ignore") || table.keys().any(|key| key == "key") {
            return Ok(Vec::new());
        }
        let paths = match table.text("path") {
            Ok(path) => path.into_iter().collect(),
            Err(_) => table.texts("path")?.unwrap_or_default(),
        };
        paths
            .iter()
            .map(|path| self.pattern(table.file(), path))
            .collect()
    }

    fn pattern(&self, file: &ConfigFile, text: &At<String>) -> Result<Pattern, Failure> {
        let name = |name: &str| match name {
            "l10n_base" => Some(self.l10n_base.clone()).map(|base| match base.as_str() {
                "" => ".".to_owned(),
                _ => base,
            }),
            // Written as Android writes languages: no Fluent file's.
            "android_locale" => Some("{locale}".to_owned()),
            name => Some(self.env?.text(name).ok()??.value),
        };
        let read = Pattern::new(&text.value, &name);
        let pattern = read.map_err(|fault| file.at_line(text.line, faulty(&text.value, &fault)))?;
        // What begins with the folder of all locales has its place already.
        let is_placed = pattern.is_absolute() || self.begins_with_l10n_base(&text.value);
        Ok(if is_placed {
            pattern
        } else {
            pattern.below(&self.root)
        })
    }

    fn begins_with_l10n_base(&self, text: &str) -> bool {
        let Some(name) = text
            .strip_prefix('{')
            .and_then(|text| text.split('}').next())
        else {
            return false;
        };
        match name.trim() {
            "l10n_base" => true,
            "locale" => false,
            name => {
                let value = self.env.and_then(|env| env.text(name).ok()?);
                value.is_some_and(|value| self.begins_with_l10n_base(&value.value))
            }
        }
    }
}

fn required(table: &ConfigTable<'_>, key: &'static str) -> Result<At<String>, Failure> {
    table.text(key)?.ok_or_else(|| {
        let phrase = Phrase::new("config-missing-key").with("key", key);
        table.file().at_line(table.line(), phrase)
    })
}

fn names(table: &ConfigTable<'_>) -> Result<Option<Vec<String>>, Failure> {
    let names = table.texts("locales")?;
    Ok(names.map(|names| names.into_iter().map(|name| name.value).collect()))
}
