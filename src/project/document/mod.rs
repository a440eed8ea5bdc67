//! One file of a locale: read, decoded, parsed.

pub mod encoding;
pub mod parsed;
pub mod read;

pub use encoding::ContentError;
pub use parsed::Document;
pub use read::{read_all, read_small};
