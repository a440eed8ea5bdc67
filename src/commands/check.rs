//! `mira check`: every fault of every translation, in one run.

use crate::check::settings::WARNINGS;
use crate::check::{self, Summary};
use crate::cli::args::CHECK_FORMATS;
use crate::cli::options::{Color, Typed};
use crate::commands::context::Context;
use crate::commands::folder;
use crate::failure::Failure;
use crate::interface::Interface;
use crate::language::SOURCE;
use crate::phrase::Phrase;
use crate::project::around::Around;
use crate::project::{Project, Texts};
use crate::report::{self, Style};
use crate::world::Exit;
use std::path::{Path, PathBuf};

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
    let roots = roots(&options.check, &current, context)?;
    let columns = (context.world.stdout.columns)();
    let style = Style {
        color: context.colors(options.color, columns.is_some()),
        width: options.width.or(columns),
    };
    let report = report::by_name(options.format, style);
    let (reader, folder, i18n) = (&context.reader, &context.current, &context.i18n);
    let (mut summary, mut pieces) = (Summary::default(), Vec::new());
    for (root, locales) in roots {
        let project = Project::open(&current, &root, &options.check.source, Texts::disk())?;
        let check = check::Options {
            root,
            locales,
            ..options.check.clone()
        };
        let (part, found) = check::check_with(
            &project,
            &check,
            || Interface::for_reader(reader, folder.clone(), i18n.clone()),
            |interface, file| report::file(&*report, interface, file),
        )?;
        summary.add(part);
        pieces.extend(found);
    }
    let whole = report::whole(&*report, &context.interface, &pieces, &summary);
    match options.format {
        "json" | "sarif" => context.print_json(&whole)?,
        "text" => context.print(&whole)?,
        _ => context.print_plain(&whole)?,
    }
    if options.format == "text" {
        tell_rest(&summary, context);
    }
    Ok(if summary.errors + summary.warnings == 0 {
        Exit::Done
    } else {
        Exit::Findings
    })
}

/// A folder of locales, and what of it is to be checked.
type Part = (PathBuf, Vec<String>);

/// The folders of locales: the one that is found as always, and those around the paths that are to be
/// checked, each once. A name without a path is of the former, or else of the first of the latter.
fn roots(
    check: &check::Options,
    current: &Path,
    context: &Context<'_, '_>,
) -> Result<Vec<Part>, Failure> {
    let mut roots: Vec<Part> = Vec::new();
    let mut names = Vec::new();
    let is_path = |typed: &String| Path::new(typed).components().count() > 1;
    if context.i18n.is_some() || !check.locales.iter().any(is_path) {
        let root = folder::find(context, &check.source)?;
        return Ok(vec![(root, check.locales.clone())]);
    }
    let around = Around::new(current, &check.source);
    for typed in &check.locales {
        let path = Some(Path::new(typed)).filter(|_| is_path(typed));
        match path.and_then(|path| around.root_of(path)) {
            Some(root) => add(&mut roots, root, [typed.clone()], current),
            None => names.push(typed.clone()),
        }
    }
    if roots.is_empty() {
        return Ok(vec![(folder::find(context, &check.source)?, names)]);
    }
    if !names.is_empty() {
        let root = around.usual.unwrap_or_else(|| roots[0].0.clone());
        add(&mut roots, root, names, current);
    }
    Ok(roots)
}

/// Adds what is to be checked in a folder of locales, which may be there by another path.
fn add(
    roots: &mut Vec<Part>,
    root: PathBuf,
    locales: impl IntoIterator<Item = String>,
    current: &Path,
) {
    let real = |root: &Path| current.join(root).canonicalize().ok();
    let place = real(&root);
    match roots.iter_mut().find(|(known, _)| real(known) == place) {
        Some((_, known)) => known.extend(locales),
        None => roots.push((root, locales.into_iter().collect())),
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
