//! `mira`: an organisation's statements in everybody's language, from the terminal.

#![forbid(unsafe_code)]

pub mod catalog;
pub mod check;
pub mod commands;
pub mod ftl;
pub mod interface;
pub mod language;
pub mod render;
pub mod report;
