//! `mira check`: what each rule finds, of which files, and how it is reported.

mod cases;
mod config;
mod examples;
mod fixes;
mod next;
mod one;
mod paths;
mod projects;
mod report;
#[cfg(target_os = "linux")]
mod spelling;
mod tree;
