//! The language of any environment.
#![no_main]

use std::path::Path;

const NAMES: [&str; 8] = [
    "MIRA_LANG",
    "LC_ALL",
    "LC_MESSAGES",
    "LANG",
    "LANGUAGE",
    "TERM",
    "NO_COLOR",
    "MIRA_I18N",
];

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let mut values = data.split(|byte| *byte == b'\n');
    let lang = values.next().unwrap_or_default();
    let env: Vec<_> = NAMES
        .iter()
        .zip(values)
        .map(|(name, value)| ((*name).to_owned(), mira_fuzz::word(value)))
        .collect();
    for words in [
        vec!["languages", "--explain"],
        vec!["vision"],
        vec!["--lang"],
    ] {
        let mut args: Vec<_> = words.iter().map(Into::into).collect();
        if words == ["--lang"] {
            args.push(mira_fuzz::word(lang));
            args.push("vision".into());
        }
        let told = mira_fuzz::run(args, &env, Some(60), Path::new("/"));
        mira_fuzz::assert_harmless(&told.err);
        mira_fuzz::assert_harmless(&told.out.replace("\u{1b}[1m", "").replace("\u{1b}[0m", ""));
    }
});
