//! What a rule sees of a locale's files as a whole.

use super::locale::CheckedLocale;
use crate::project::counterparts::Counterparts;
use crate::project::listing::Listing;
use crate::project::{Locale, Project};

/// What a rule sees of a locale's files as a whole.
#[derive(Clone, Copy, Debug)]
pub struct FolderContext<'a> {
    /// The project.
    pub project: &'a Project,
    /// The locale.
    pub locale: &'a Locale,
    /// Its files.
    pub listing: &'a Listing,
    /// The source's files.
    pub source_files: &'a Listing,
    /// What the source says.
    pub source: &'a CheckedLocale<'a>,
    /// Which file corresponds to which.
    pub counterparts: &'a Counterparts,
}
