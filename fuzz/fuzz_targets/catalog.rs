//! Any bytes as a catalog.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| mira_fuzz::laws::catalog(data));
