//! Rules about what Fluent cannot read.

pub mod by_source;
pub mod entry;
pub mod syntax_error;
pub mod too_deep;
pub mod variants;
