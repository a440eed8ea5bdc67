//! Rules about HTML tags.

pub mod access_key;
pub mod attributes;
pub mod balance;
mod fixes;
pub mod markup_mismatch;
pub mod typos;
pub mod written;
