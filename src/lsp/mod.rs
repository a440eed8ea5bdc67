//! `mira lsp`: a language server. It reads messages, answers each request once, and writes nothing to disk.
//!
//! One thread reads, one works. A request that waits can be cancelled. Where nothing waits, files whose
//! findings may have changed are checked, one at a time. A panic in a request is the answer to that request.

mod connection;
mod frame;
mod methods;
mod protocol;
mod server;
mod state;

pub use connection::run;
pub use server::Start;
