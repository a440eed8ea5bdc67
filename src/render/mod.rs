//! Statements out: a document in one of four formats. Nothing here prints.
//!
//! [`gather`] makes a [`document`] of a catalog for a reader; the others write it.

pub mod document;
mod escape;
pub mod gather;
pub mod html;
pub mod json;
pub mod markdown;
pub mod markup;
pub mod table;
pub mod text;

use document::{Frame, RenderedDocument};

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

/// The formats, in the order of their [`NAMES`].
pub const FORMATS: &[Format] = &[Format::Text, Format::Markdown, Format::Html, Format::Json];

/// What the formats are called.
pub const NAMES: &[&str] = &["text", "markdown", "html", "json"];

/// Writes a document in a format. `frame` concerns HTML alone, `style` text alone.
pub fn render(
    document: &RenderedDocument,
    format: Format,
    frame: &Frame,
    style: text::TextStyle,
) -> String {
    match format {
        Format::Text => text::render(document, style),
        Format::Markdown => markdown::render(document),
        Format::Html => html::render(document, frame),
        Format::Json => json::render(document),
    }
}
