//! The language server, driven as an editor drives it.

mod client;
mod features;
mod hostile;
mod session;
