//! What an editor shows.

pub mod hover;
pub mod lenses;
pub mod symbols;
pub mod text;
