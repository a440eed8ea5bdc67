//! Plain strings: character boundaries, nearest names, wrapping, direction, and what is safe to show on a terminal.

pub mod char_boundary;
pub mod conflict;
pub mod direction;
pub mod nearest;
pub mod pseudo;
pub mod span;
pub mod visible;
pub mod wrap;
