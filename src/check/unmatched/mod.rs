//! Messages and attributes that only one side has, and which of them are one under two names.

pub mod attributes;
pub mod find;
pub mod place;
pub mod swallowed;
