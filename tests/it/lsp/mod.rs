//! The language server, driven as an editor drives it.

mod agree;
mod client;
mod features;
mod hostile;
mod session;
