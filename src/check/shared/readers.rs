//! Files of a catalog that is read to people.

use crate::catalog::{INTERFACE, STATEMENTS};
use crate::check::context::Context;

/// Whether the file overrides the tool's own words, whose source is built in.
pub fn is_interface(context: &Context<'_>) -> bool {
    let mut files = context.source.files.iter();
    context.file.document.name == INTERFACE && files.any(|file| file.document.name == STATEMENTS)
}
