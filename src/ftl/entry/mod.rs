//! One entry, as a reader's call needs it.

pub mod plain;
pub mod references;
pub mod whole;
