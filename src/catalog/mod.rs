//! An organisation's statements: built in, or in a folder with the same layout.
//!
//! A catalog is opened by its source locale alone. Any other locale is read when it is asked for,
//! and folders are listed only when a wanted tag has no folder of exactly that name.
//!
//! - [`store`]: [`Catalog`], its folder and the locales that were opened.
//! - [`bundle`]: the messages of one locale, formatted one by one.
//! - [`contents`]: sections and items. [`statement`]: one statement in one locale.
//! - [`reader`]: the languages that a person reads. [`chain`]: the locales of a catalog for them.
//! - [`lookup`]: a statement along that chain.

pub(crate) mod bundle;
pub(crate) mod chain;
pub(crate) mod contents;
mod folder;
pub(crate) mod limits;
pub(crate) mod lookup;
mod names;
pub(crate) mod organisation;
pub mod reader;
pub(crate) mod settings;
pub(crate) mod statement;
pub(crate) mod store;

use unic_langid::LanguageIdentifier;

pub use bundle::embedded;
pub use store::Catalog;

pub(crate) use folder::read_spelled;

/// The file of the organisation's words.
pub(crate) const STATEMENTS: &str = "statements.ftl";
/// The file of a catalog's own words for the tool.
pub(crate) const INTERFACE: &str = "interface.ftl";

/// The file that says who the organisation is.
pub(crate) const ORGANISATION: &str = "organisation.ftl";

/// Parses a tag that is known to be valid; `und` should it ever not be.
pub(crate) fn tag(name: &str) -> LanguageIdentifier {
    name.parse().unwrap_or_default()
}
