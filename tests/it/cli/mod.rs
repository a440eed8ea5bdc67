//! Whole calls: words in, streams and exit codes out.

#[cfg(unix)]
mod bash;
mod cases;
mod color;
mod completions;
mod man;
#[cfg(unix)]
mod streams;
mod world;
