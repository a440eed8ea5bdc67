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
use crate::project::Project;
use crate::report::{self, Piece, Report, Style};
use crate::review::finding;
use crate::review::store::BrokenRecord;
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
pub fn run(options: &CheckOptions, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let projects = match stdin::part(options, context)? {
        Some(part) => vec![part],
        None => projects(&options.which, &options.check.locales, context)?,
    };
    if options.write_baseline {
        return baseline::write(options, &projects, context);
    }
    let mut run = Run::new(options, context);
    for (project, locales) in projects {
        run.check(&project, locales, context)?;
    }
    if let Some(fixing) = options.fixing {
        run.done.report(fixing, context);
        if fixing.diff || run.done.failed > 0 {
            return Ok(shown(run.done));
        }
    }
    run.report(context)
}

/// One run over all projects: what it found so far.
struct Run<'o> {
    options: &'o CheckOptions,
    report: Box<dyn Report>,
    /// The report of each file.
    pieces: Vec<Piece>,
    summary: Summary,
    /// What became of the fixes.
    done: Done,
    /// A record of translations that cannot be read; the last one.
    broken: Option<BrokenRecord>,
}

impl<'o> Run<'o> {
    fn new(options: &'o CheckOptions, context: &Context<'_, '_>) -> Self {
        let columns = (context.world.stdout.columns)();
        let style = Style {
            color: context.colors(options.color, columns.is_some()),
            width: options.width.or(columns),
        };
        Self {
            options,
            report: report::by_name(options.format, style),
            pieces: Vec::new(),
            summary: Summary::default(),
            done: Done::default(),
            broken: None,
        }
    }

    /// Fixes a project, where that is wanted, and checks it.
    fn check(
        &mut self,
        project: &Project,
        locales: Vec<String>,
        context: &mut Context<'_, '_>,
    ) -> Result<(), Failure> {
        let current = folder::current(context)?;
        let reviews = finding::reviews(&current, project).unwrap_or_else(|broken| {
            self.broken = Some(broken);
            Vec::new()
        });
        let check = check::Options {
            locales,
            stale: finding::messages(project, &reviews),
            ..self.options.check.clone()
        };
        if let Some(fixing) = self.options.fixing {
            let how = (&check, self.options.color);
            self.done.add(fix::run(project, how, fixing, context)?);
            if fixing.diff {
                return Ok(());
            }
        }
        let baseline = Baseline::read(project)?;
        let root = self.options.relative_to_root.then(|| Root::new(project));
        let (reader, folder, i18n) = (&context.reader, &context.current, &context.i18n);
        let report = &*self.report;
        let (summary, pieces) = check::check_with(
            (project, baseline.as_ref()),
            &check,
            || Interface::for_reader(reader, folder.clone(), i18n.clone()),
            |interface, file| match &root {
                Some(root) => root.apply(file, |file| report::file(report, interface, file)),
                None => report::file(report, interface, file),
            },
        )?;
        self.summary.add(summary);
        self.pieces.extend(pieces);
        Ok(())
    }

    /// Writes the report.
    fn report(self, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
        let whole = report::whole(
            &*self.report,
            &context.interface,
            &self.pieces,
            &self.summary,
        );
        match self.options.format {
            "json" | "sarif" | "gitlab" => context.print_json(&whole)?,
            "text" => {
                context.print(&whole)?;
                report_rest(&self.summary, context);
            }
            _ => context.print_plain(&whole)?,
        }
        if let Some(broken) = self.broken {
            return Err(broken.failure());
        }
        Ok(if self.summary.errors == 0 {
            Exit::Done
        } else {
            Exit::Findings
        })
    }
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
