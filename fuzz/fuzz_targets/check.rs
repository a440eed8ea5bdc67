//! Any bytes under every rule.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| mira_fuzz::laws::check(data));
