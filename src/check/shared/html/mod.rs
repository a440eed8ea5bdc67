//! HTML in texts.

pub mod entity;
pub mod tag_end;
pub mod tags;
