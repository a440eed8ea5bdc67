//! Causes in braces: expressions, calls, and choices between variants.

pub mod brace;
pub mod call;
pub mod closing;
pub mod select;
pub mod variants;
