//! The command line: what may be typed, what it means, its help, its manual pages and its usage errors.

pub mod args;
pub mod help;
pub mod man;
pub mod options;
pub mod usage;
