//! Fixes, and renaming.

mod command;
mod laws;
mod rename;
