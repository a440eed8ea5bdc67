//! Findings that are not reported: those that a comment allows, and those that follow from others.

pub mod allow;
pub mod follow_up;
mod unused;
