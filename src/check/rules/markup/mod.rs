//! Rules about HTML tags.

pub mod attributes;
pub mod balance;
pub mod entity;
pub mod markup_mismatch;
pub mod tag_end;
pub mod tags;
pub mod typos;
pub mod written;
