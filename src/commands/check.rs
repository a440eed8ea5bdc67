//! `mira check`: every fault of every translation, in one run.

mod baseline;
mod projects;
mod relative;
mod stdin;

use crate::check::baseline::Baseline;
use crate::check::settings::WARNINGS;
use crate::check::{self, Summary};
use crate::cli::args::{CHECK_FORMATS, RELATIVE_TO};
use crate::cli::options::{Color, Typed};
use crate::commands::context::Context;
use crate::commands::editing::fix::{self, Done, Fixing};
use crate::commands::folder::{self, Which};
use crate::failure::Failure;
use crate::fix::FixLevel;
use crate::interface::Interface;
use crate::phrase::Phrase;
use crate::report::{self, Style};
use crate::review::finding;
use crate::world::Exit;
use projects::projects;
use relative::Root;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What was typed.
#[derive(Debug)]
pub struct CheckOptions {
    /// What to check, and how strictly.
    pub check: check::Options,
    /// Which project.
    pub which: Which,
    /// Whether the findings are to be known from now on.
    pub write_baseline: bool,
    /// The path that the text on stdin has.
    pub stdin_filename: Option<PathBuf>,
    /// Whether paths are relative to the folder of the project.
    pub relative_to_root: bool,
    /// One of [`CHECK_FORMATS`].
    pub format: &'static str,
    /// Columns to fill, on a terminal or not.
    pub width: Option<usize>,
    /// Whether to colour.
    pub color: Color,
    /// What to do with fixes, where they are wanted.
    pub fixing: Option<Fixing>,
}

impl CheckOptions {
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
                source: String::new(),
                locales: typed.texts("locales"),
                deny,
                allow,
                deny_warnings,
                allow_warnings,
                stale: BTreeMap::new(),
            },
            which: Which::from_typed(typed),
            write_baseline: typed.flag("write-baseline"),
            stdin_filename: typed.path("stdin-filename"),
            relative_to_root: typed.choice("relative-to", RELATIVE_TO)? == Some(1),
            format: CHECK_FORMATS[format],
            width: typed.width()?,
            color: typed.color()?,
            fixing: fixing(typed),
        })
    }
}

/// Checks, and reports. Errors end with [`Exit::Findings`].
///
/// # Errors
///
/// There is nothing to check, or an unknown rule or locale was named; stdout cannot be written.
#[expect(
    clippy::too_many_lines,
    reason = "not split yet: fixes, findings and totals of each project"
)]
pub fn run(options: &CheckOptions, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let current = folder::current(context)?;
    let projects = match stdin::part(options, context)? {
        Some(part) => vec![part],
        None => projects(&options.which, &options.check.locales, context)?,
    };
    if options.write_baseline {
        return baseline::write(options, &projects, context);
    }
    let columns = (context.world.stdout.columns)();
    let style = Style {
        color: context.colors(options.color, columns.is_some()),
        width: options.width.or(columns),
    };
    let report = report::by_name(options.format, style);
    let (mut summary, mut pieces) = (Summary::default(), Vec::new());
    let mut broken = None;
    let mut done = Done::default();
    for (project, locales) in projects {
        let reviews = finding::reviews(&current, &project).unwrap_or_else(|found| {
            broken = Some(found);
            Vec::new()
        });
        let check = check::Options {
            locales,
            stale: finding::messages(&project, &reviews),
            ..options.check.clone()
        };
        if let Some(fixing) = options.fixing {
            done.add(fix::run(
                &project,
                (&check, options.color),
                fixing,
                context,
            )?);
            if fixing.diff {
                continue;
            }
        }
        let baseline = Baseline::read(&project)?;
        let (reader, folder, i18n) = (&context.reader, &context.current, &context.i18n);
        let root = options.relative_to_root.then(|| Root::new(&project));
        let (part, found) = check::check_with(
            (&project, baseline.as_ref()),
            &check,
            || Interface::for_reader(reader, folder.clone(), i18n.clone()),
            |interface, file| match &root {
                Some(root) => root.apply(file, |file| report::file(&*report, interface, file)),
                None => report::file(&*report, interface, file),
            },
        )?;
        summary.add(part);
        pieces.extend(found);
    }
    if let Some(fixing) = options.fixing {
        done.report(fixing, context);
        if fixing.diff || done.failed > 0 {
            return Ok(shown(done));
        }
    }
    let whole = report::whole(&*report, &context.interface, &pieces, &summary);
    match options.format {
        "json" | "sarif" | "gitlab" => context.print_json(&whole)?,
        "text" => context.print(&whole)?,
        _ => context.print_plain(&whole)?,
    }
    if options.format == "text" {
        report_rest(&summary, context);
    }
    if let Some(broken) = broken {
        return Err(broken.failure());
    }
    Ok(if summary.errors == 0 {
        Exit::Done
    } else {
        Exit::Findings
    })
}

/// How a run ends that only shows fixes, or could not write all of them.
fn shown(done: Done) -> Exit {
    match done {
        Done { failed: 1.., .. } => Exit::Failed,
        Done { files: 1.., .. } => Exit::Findings,
        _ => Exit::Done,
    }
}

/// What was typed about fixes.
fn fixing(typed: &Typed<'_>) -> Option<Fixing> {
    let [fix, guesses, diff] = ["fix", "unsafe-fixes", "diff"].map(|id| typed.flag(id));
    let wanted = if guesses {
        FixLevel::Unsafe
    } else {
        FixLevel::Safe
    };
    (fix || guesses || diff).then_some(Fixing { wanted, diff })
}

/// Where many texts are not translated yet, says how to see what else was found.
fn report_rest(summary: &Summary, context: &mut Context<'_, '_>) {
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
