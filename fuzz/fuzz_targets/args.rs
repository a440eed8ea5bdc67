//! Any words typed.
#![no_main]

use std::path::Path;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let args: Vec<_> = data
        .split(|byte| *byte == b'\n')
        .map(mira_fuzz::word)
        .collect();
    // What writes is fuzzed elsewhere, in folders made for it.
    if args.iter().any(|word| word == "fmt" || word == "new") {
        return;
    }
    let told = mira_fuzz::run(args, &[], Some(60), Path::new("/nowhere"));
    mira_fuzz::assert_harmless(&told.err);
});
