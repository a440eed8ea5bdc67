//! Statements out: a document in one of four formats. Nothing here prints.

pub mod document;
pub mod html;
pub mod json;
pub mod markdown;
pub mod table;
pub mod text;

use document::Document;

/// A format that a reader may ask for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Plain text, wrapped on a terminal only.
    #[default]
    Text,
    /// `CommonMark`.
    Markdown,
    /// One complete page.
    Html,
    /// The shape of [`json`].
    Json,
}

/// The formats, in the order of [`crate::cli::args::FORMATS`].
pub const FORMATS: &[Format] = &[Format::Text, Format::Markdown, Format::Html, Format::Json];

/// Writes a document in a format. `style` concerns text alone.
pub fn render(document: &Document, format: Format, style: text::Style) -> String {
    match format {
        Format::Text => text::render(document, style),
        Format::Markdown => markdown::render(document),
        Format::Html => html::render(document),
        Format::Json => json::render(document),
    }
}
