//! Findings out: in words for people, in data for programs.

pub mod excerpt;
pub mod place;
