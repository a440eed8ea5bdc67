//! Files on disk: read within limits, written so that no work is lost.
//!
//! Every command reads and writes here. One limit holds for every file of messages:
//! [`MAX_FILE_BYTES`]. Only an ordinary file is opened: a pipe could wait forever, and a device may
//! do anything.
//!
//! Writing opens the folder first and names files relative to it, so that a link that is put
//! in the way later leads nowhere else:
//!
//! - [`Original`] is a file as it was read; [`Original::replace`] changes it, unless it has changed
//!   in the meantime or would lose something by it.
//! - [`write_below`] writes a file that is made anew each time.
//! - [`add_files`] adds files to what is there, all or none.
//! - [`make_folder`] makes a folder with all its files, or nothing; [`OriginalFolder::replace`] puts another
//!   in the place of one.

mod add;
mod attributes;
mod create;
#[cfg_attr(not(unix), path = "directory/portable.rs")]
mod directory;
mod error;
mod folder;
mod identity;
mod interrupt;
mod original;
mod read;
mod temporary;
mod writable;

pub use crate::ftl::limits::MAX_FILE_BYTES;
pub use add::{NewFile, add_files};
pub use create::write_below;
pub use error::FileError;
pub use folder::{OriginalFolder, make_folder};
pub use original::Original;
pub use read::{Budget, read, read_listed, read_unlinked};
