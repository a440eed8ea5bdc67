//! `mira list`: the sections and items, what they are called, and the languages each exists in.

use crate::catalog::Catalog;
use crate::catalog::bundle::Bundle;
use crate::catalog::statement::{self, Needs};
use crate::cli::args;
use crate::cli::options::{Color, Typed};
use crate::commands::context::Context;
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::render::gather::call;
use crate::render::json::to_text;
use crate::render::table::Table;
use crate::world::Exit;
use serde::Serialize;
use std::rc::Rc;

/// What was typed.
#[derive(Debug)]
pub struct ListOptions {
    /// Whether JSON is wanted, instead of a table.
    pub json: bool,
    /// Columns of the tables; the terminal's where none are given.
    pub width: Option<usize>,
    /// Whether to colour.
    pub color: Color,
}

impl ListOptions {
    /// Gives the typed words their meaning.
    ///
    /// # Errors
    ///
    /// A format, width or colour that there is not.
    pub fn from_typed(typed: &Typed<'_>) -> Result<Self, Failure> {
        let format = typed.choice("format", args::TABLE_FORMATS)?;
        Ok(Self {
            json: format == Some(1),
            width: typed.width()?,
            color: typed.color()?,
        })
    }
}

/// A line of the list, and its shape in JSON.
#[derive(Serialize)]
struct Row {
    id: String,
    section: String,
    item: Option<String>,
    title: Option<String>,
    languages: Vec<String>,
}

#[derive(Serialize)]
struct Top<'a> {
    version: u32,
    statements: &'a [Row],
}

/// Prints the list.
///
/// # Errors
///
/// A catalog that cannot be read.
pub fn run(options: &ListOptions, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let catalog = context.catalog()?;
    let rows = rows(&catalog, context);
    context.report_catalog(&catalog);
    if options.json {
        context.print_json(&to_text(&Top {
            version: 1,
            statements: &rows,
        }))?;
    } else {
        context.print(&table(&rows, options, context))?;
    }
    Ok(Exit::Done)
}

fn rows(catalog: &Catalog, context: &Context<'_, '_>) -> Vec<Row> {
    let links = context.reader.chain(catalog);
    let pseudo = context.reader.pseudo;
    let pseudo =
        |title: String| pseudo.map_or_else(|| title.clone(), |pseudo| pseudo.transform(&title));
    let mut rows = Vec::new();
    for section in catalog.all_contents().sections {
        for id in section.ids() {
            let found = catalog.find(&links, &id, Needs::Whole, &mut Vec::new());
            rows.push(Row {
                item: id
                    .strip_prefix(&format!("{}-", section.id))
                    .map(str::to_owned),
                section: section.id.clone(),
                title: found.and_then(|found| found.statement.title).map(pseudo),
                languages: Vec::new(),
                id,
            });
        }
    }
    let tags = catalog.tags();
    let locales: Vec<Rc<Bundle>> = tags.iter().map(|tag| catalog.wanted(tag)).collect();
    for row in &mut rows {
        let has = |locale: &&Rc<Bundle>| {
            let faults = &mut Vec::new();
            statement::find(locale, catalog.source(), &row.id, Needs::Whole, faults).is_some()
        };
        let having = locales.iter().filter(has);
        row.languages = having.map(|locale| locale.tag.to_string()).collect();
    }
    rows
}

fn table(rows: &[Row], options: &ListOptions, context: &Context<'_, '_>) -> String {
    let heading = |id| context.interface.say(&Phrase::new(id));
    let mut table = Table::new(vec![
        heading("list-section"),
        heading("list-title"),
        heading("list-languages"),
    ]);
    for row in rows {
        let typed = call(&row.section, row.item.as_deref());
        table.row(vec![
            typed,
            row.title.clone().unwrap_or_default(),
            row.languages.join(" "),
        ]);
    }
    let columns = (context.world.stdout.columns)();
    let color = context.colors(options.color, columns.is_some());
    table.render(options.width.or(columns), color)
}
