//! Any session of the language server.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| mira_fuzz::laws::lsp(data));
