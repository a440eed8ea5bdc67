//! Fixes, and renaming.

mod case;
mod command;
mod damage;
mod laws;
mod rename;
