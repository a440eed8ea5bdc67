//! `mira check`: every fault of every translation, in one run.

use crate::args::CHECK_FORMATS;
use crate::catalog::SOURCE;
use crate::check::{self, Summary};
use crate::commands::folder;
use crate::context::Context;
use crate::failure::Failure;
use crate::options::{Color, Typed};
use crate::phrase::Phrase;
use crate::report::{self, Style};
use crate::root::around;
use crate::world::Exit;
use std::path::{Path, PathBuf};

/// The word that stands for all warnings in `--deny` and `--allow`.
pub(super) const WARNINGS: &str = "warnings";

/// What was typed.
#[derive(Debug)]
pub struct Options {
    /// What to check, and how strictly; its root is found when it runs.
    pub check: check::Options,
    /// One of [`CHECK_FORMATS`].
    pub format: &'static str,
    /// Columns to fill, on a terminal or not.
    pub width: Option<usize>,
    /// Whether to colour.
    pub color: Color,
}

impl Options {
    /// Reads them.
    ///
    /// # Errors
    ///
    /// A value that is not known.
    pub fn from_typed(typed: &Typed<'_>) -> Result<Self, Failure> {
        let format = typed.choice("format", CHECK_FORMATS)?.unwrap_or_default();
        let (deny, deny_warnings) = rules(typed, "deny");
        let (allow, allow_warnings) = rules(typed, "allow");
        Ok(Self {
            check: check::Options {
                root: PathBuf::new(),
                current: PathBuf::new(),
                source: typed.text("source").unwrap_or_else(|| SOURCE.to_owned()),
                locales: typed.texts("locales"),
                deny,
                allow,
                deny_warnings,
                allow_warnings,
            },
            format: CHECK_FORMATS[format],
            width: typed.width()?,
            color: typed.color()?,
        })
    }
}

/// Checks, and reports. A warning is a finding too: both end with [`Exit::Findings`].
///
/// # Errors
///
/// There is nothing to check, or an unknown rule or locale was named; stdout cannot be written.
pub fn run(options: &Options, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let current = folder::current(context)?;
    let check = check::Options {
        root: root(&options.check, &current, context)?,
        current,
        ..options.check.clone()
    };
    let columns = (context.world.stdout.columns)();
    let style = Style {
        color: context.colors(options.color, columns.is_some()),
        width: options.width.or(columns),
    };
    let report = report::by_name(options.format, style);
    let (reader, current, i18n) = (&context.reader, &context.current, &context.i18n);
    let (summary, pieces) = check::check_with(
        &check,
        || reader.interface(current.clone(), i18n.clone()),
        |interface, file| report::file(&*report, interface, file),
    )?;
    context.print(&report::whole(
        &*report,
        &context.interface,
        &pieces,
        &summary,
    ))?;
    if options.format == "text" {
        tell_rest(&summary, context);
    }
    Ok(if summary.errors + summary.warnings == 0 {
        Exit::Done
    } else {
        Exit::Findings
    })
}

/// The folder of locales: found as always, or around a path that is to be checked.
fn root(
    check: &check::Options,
    current: &Path,
    context: &Context<'_, '_>,
) -> Result<PathBuf, Failure> {
    let paths = check.locales.iter().map(Path::new);
    let found = match &context.i18n {
        None => paths
            .filter(|path| path.components().count() > 1)
            .find_map(|path| around(path, current, &check.source)),
        Some(_) => None,
    };
    match found {
        Some((root, _)) => Ok(root),
        None => folder::find(context, &check.source),
    }
}

/// Where many texts are not translated yet, says how to see what else was found.
fn tell_rest(summary: &Summary, context: &mut Context<'_, '_>) {
    const MANY: usize = 20;
    let others = summary.errors + summary.warnings - summary.untranslated;
    if summary.untranslated < MANY || others == 0 {
        return;
    }
    let options = check::UNTRANSLATED
        .map(|id| format!("--allow {id}"))
        .join(" ");
    context.note(
        &Phrase::new("check-rest")
            .with("missing", summary.untranslated)
            .with("others", others)
            .with("options", options),
    );
}

/// The rules given to an option that may be repeated, or given several with commas; and whether
/// [`WARNINGS`] is among them.
fn rules(typed: &Typed<'_>, option: &str) -> (Vec<String>, bool) {
    let values = typed.texts(option);
    let names = values.iter().flat_map(|value| value.split(','));
    let names = names.map(str::trim).filter(|name| !name.is_empty());
    let (warnings, rules): (Vec<&str>, Vec<&str>) = names.partition(|name| *name == WARNINGS);
    let rules = rules.into_iter().map(str::to_owned).collect();
    (rules, !warnings.is_empty())
}
