//! `mira`: an organisation's statements in everybody's language, from the terminal.

#![forbid(unsafe_code)]

pub mod args;
pub mod catalog;
pub mod check;
pub mod commands;
pub mod context;
pub mod failure;
pub mod ftl;
pub mod interface;
pub mod language;
pub mod options;
pub mod render;
pub mod report;
pub mod visible;
pub mod world;
