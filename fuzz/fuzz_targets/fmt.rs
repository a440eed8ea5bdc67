//! Both laws of the canonical form.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| mira_fuzz::laws::fmt(text));
