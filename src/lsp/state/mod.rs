//! What the server knows: open files, and the projects that they belong to.

pub mod buffers;
mod checks;
mod disk;
mod findings;
mod impact;
pub mod projects;
mod stamps;
mod workspace;

pub use buffers::Buffers;
pub use impact::Impact;
pub use projects::Projects;
pub use workspace::{FileId, Workspace};
