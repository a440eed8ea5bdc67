//! Input that means harm: folders, files, texts, words and environments. The program never crashes,
//! never waits, and ends with 0, 1 or 2; nothing it prints steers a terminal.

#[cfg(unix)]
mod calls;
mod check;
#[cfg(unix)]
mod files;
mod findings;
#[cfg(unix)]
mod fuzz;
mod inert;
#[cfg(target_os = "linux")]
mod memory;
#[cfg(unix)]
mod messages;
#[cfg(unix)]
mod numbers;
#[cfg(unix)]
mod random;
#[path = "../support/mod.rs"]
mod support;
