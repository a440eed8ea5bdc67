//! `mira languages`: each locale, its own name, how much of it is translated, which one is yours,
//! and with `--explain` why.

mod explain;

use crate::catalog::Catalog;
use crate::catalog::bundle::Bundle;
use crate::catalog::contents::Section;
use crate::catalog::statement::{self, Needs};
use crate::cli::args;
use crate::cli::options::{Color, Typed};
use crate::commands::context::Context;
use crate::failure::Failure;
use crate::language::Tag;
use crate::phrase::Phrase;
use crate::render::document::direction;
use crate::render::json::to_text;
use crate::render::table::Table;
use crate::world::Exit;
use explain::Explanation;
use serde::Serialize;

/// What was typed.
#[derive(Debug)]
pub struct LanguagesOptions {
    /// `--lang`, as the explanation shows it.
    pub lang: Option<String>,
    /// Whether to say why.
    pub explain: bool,
    /// Whether JSON is wanted, instead of tables.
    pub json: bool,
    /// Columns of the tables; the terminal's where none are given.
    pub width: Option<usize>,
    /// Whether to colour.
    pub color: Color,
}

impl LanguagesOptions {
    /// Gives the typed words their meaning.
    ///
    /// # Errors
    ///
    /// A format, width or colour that there is not.
    pub fn from_typed(typed: &Typed<'_>) -> Result<Self, Failure> {
        let format = typed.choice("format", args::TABLE_FORMATS)?;
        let (lang, explain) = (typed.text("lang"), typed.flag("explain"));
        Ok(Self {
            lang,
            explain,
            json: format == Some(1),
            width: typed.width()?,
            color: typed.color()?,
        })
    }
}

/// A line of the list, and its shape in JSON.
#[derive(Serialize)]
struct Row {
    tag: String,
    name: String,
    dir: &'static str,
    /// Statements that are there, title and text.
    translated: usize,
    /// Statements that the source has.
    total: usize,
    /// Whether it is what the reader is shown first.
    chosen: bool,
}

#[derive(Serialize)]
struct Top<'a> {
    version: u32,
    languages: &'a [Row],
    #[serde(skip_serializing_if = "Option::is_none")]
    explanation: Option<Explanation>,
}

/// Prints the list.
///
/// # Errors
///
/// A catalog that cannot be read.
pub fn run(options: &LanguagesOptions, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let catalog = context.catalog()?;
    let tags = catalog.tags();
    let rows = rows(&catalog, &tags, context);
    context.report_catalog(&catalog);
    let explanation = options
        .explain
        .then(|| explain::explain(options.lang.as_deref(), &catalog, context));
    if options.json {
        context.print_json(&to_text(&Top {
            version: 1,
            languages: &rows,
            explanation,
        }))?;
        return Ok(Exit::Done);
    }
    let columns = (context.world.stdout.columns)();
    let color = context.colors(options.color, columns.is_some());
    let columns = options.width.or(columns);
    let mut text = table(&rows, context).render(columns, color);
    if let Some(explanation) = explanation {
        for table in explain::tables(&explanation, context) {
            text.push('\n');
            text.push_str(&table.render(columns, color));
        }
    }
    context.print(&text)?;
    Ok(Exit::Done)
}

fn rows(catalog: &Catalog, tags: &[Tag], context: &Context<'_, '_>) -> Vec<Row> {
    let sections = catalog.contents().sections;
    let ids: Vec<String> = sections.iter().flat_map(Section::ids).collect();
    let chosen = context.reader.chain(catalog).first().tag.clone();
    let count = |locale: &Bundle| {
        let has = |id: &&String| {
            let faults = &mut Vec::new();
            statement::find(locale, catalog.source(), id, Needs::Whole, faults).is_some()
        };
        ids.iter().filter(has).count()
    };
    let rows = tags.iter().map(|tag| Row {
        tag: tag.to_string(),
        name: catalog.name(tag),
        dir: direction(tag),
        translated: count(&catalog.wanted(tag)),
        total: ids.len(),
        chosen: *tag == chosen,
    });
    rows.collect()
}

fn table(rows: &[Row], context: &Context<'_, '_>) -> Table {
    let say = |id| context.interface.say(&Phrase::new(id));
    let headings = [
        "languages-tag",
        "languages-name",
        "languages-share",
        "languages-yours",
    ];
    let mut table = Table::new(headings.map(say).into());
    for row in rows {
        let share = Phrase::new("languages-count")
            .with("translated", row.translated)
            .with("total", row.total);
        let yours = if row.chosen {
            say("languages-chosen")
        } else {
            String::new()
        };
        table.row(vec![
            row.tag.clone(),
            row.name.clone(),
            context.interface.say(&share),
            yours,
        ]);
    }
    table
}
