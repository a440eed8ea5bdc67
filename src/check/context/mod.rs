//! What a rule sees: a file, its locale and the source.

pub mod file;
pub mod folder;
pub mod graph;
pub mod index;
pub mod locale;
pub mod parameters;
pub mod unmatched;
mod view;

pub use file::CheckedFile;
pub use folder::FolderContext;
pub use locale::CheckedLocale;
pub use unmatched::{Origin, Unmatched};
pub use view::{Context, Difference};
