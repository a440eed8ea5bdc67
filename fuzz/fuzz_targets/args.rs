//! Any words typed.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| mira_fuzz::laws::args(data));
