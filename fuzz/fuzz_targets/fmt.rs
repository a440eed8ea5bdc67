//! Both laws of the canonical form: twice is once, and the meaning stays.
#![no_main]

use fluent_syntax::parser;
use mira::internals::canonical::canonical;

libfuzzer_sys::fuzz_target!(|text: &str| {
    // The parser knows no last line without an end, if it is blank or a `#`.
    let text = format!("{text}\n");
    let text = text.as_str();
    let Ok(once) = canonical(text) else { return };
    assert_eq!(
        canonical(&once).as_deref(),
        Ok(once.as_str()),
        "twice is once"
    );
    let (before, after) = (parser::parse(text), parser::parse(once.as_str()));
    let (Ok(before), Ok(after)) = (before, after) else {
        panic!("what is formatted parses");
    };
    assert_eq!(before.body.len(), after.body.len(), "every entry stays");
});
