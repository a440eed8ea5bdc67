//! `mira status`: how far each translation is, and what is left.

mod bar;
mod count;
mod json;
mod markdown;
mod message;
mod model;
mod sections;
mod text;
mod tree;

use self::model::CountedBy;
use crate::cli::args::{STATUS_FORMATS, STATUS_PARTS};
use crate::cli::options::{Color, Typed};
use crate::commands::context::Context;
use crate::commands::folder::{self, Which};
use crate::failure::Failure;
use crate::review::finding;
use crate::world::Exit;

/// What was typed.
#[derive(Debug)]
pub struct StatusOptions {
    /// Locales to show; all when empty.
    pub locales: Vec<String>,
    /// Which project.
    pub which: Which,
    /// One of [`STATUS_FORMATS`].
    pub format: &'static str,
    /// What to show by itself.
    pub by: CountedBy,
    /// Whether to list what is left.
    pub missing: bool,
    /// Columns to fill, on a terminal or not.
    pub width: Option<usize>,
    /// Whether to colour.
    pub color: Color,
}

impl StatusOptions {
    /// Reads them.
    ///
    /// # Errors
    ///
    /// A value that is not known.
    pub fn from_typed(typed: &Typed<'_>) -> Result<Self, Failure> {
        let format = typed.choice("format", STATUS_FORMATS)?.unwrap_or_default();
        Ok(Self {
            locales: typed.texts("locales"),
            which: Which::from_typed(typed),
            format: STATUS_FORMATS[format],
            by: match typed.choice("by", STATUS_PARTS)? {
                None | Some(0) => CountedBy::Locale,
                Some(1) => CountedBy::File,
                Some(_) => CountedBy::Section,
            },
            missing: typed.flag("missing"),
            width: typed.width()?,
            color: typed.color()?,
        })
    }
}

/// Shows how far the translations are. What is left to translate is no fault: it ends well.
///
/// # Errors
///
/// There is no folder, or none for a locale that was named; stdout cannot be written.
pub fn run(options: &StatusOptions, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let project = folder::open(context, &options.which)?;
    let (mut status, unreadable) = tree::read(&project, &options.locales, options.missing)?;
    status.by = options.by;
    let reviews = finding::reviews(&folder::current(context)?, &project);
    for review in reviews.map_err(|broken| broken.failure())? {
        let found = status
            .locales
            .iter_mut()
            .find(|(name, _)| *name == review.locale);
        if let Some((_, progress)) = found {
            let stale = review.stale.iter().filter(|stale| stale.is_reported());
            progress.stale = Some(stale.count());
        }
    }
    for phrase in &unreadable {
        context.note(phrase);
    }
    let columns = (context.world.stdout.columns)();
    match options.format {
        "json" => context.print_json(&json::write(&status, options.missing))?,
        "markdown" => {
            let page = markdown::write(&context.interface, &status, options.missing);
            context.print_plain(&page)?;
        }
        _ => {
            let color = context.colors(options.color, columns.is_some());
            let width = options.width.or(columns);
            let table = text::write(&context.interface, &status, options.missing, width, color);
            context.print(&table)?;
        }
    }
    Ok(Exit::Done)
}
