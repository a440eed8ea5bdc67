//! Commands that change texts, or help an editor to: fixes, renaming, the language server.

pub mod fix;
pub mod lsp;
pub mod rename;
