//! Folders that are made, or replaced, with all their files at once.

mod make;
mod replace;
mod steps;
mod temporary;

pub use make::make_folder;
pub use replace::OriginalFolder;
