//! The language of any environment.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| mira_fuzz::laws::language(data));
