//! Any bytes under every rule, in every form of report; and `status`, `new`, `fmt --diff`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(dir) = mira_fuzz::folder(data) else {
        return;
    };
    for line in [
        "check --deny untranslated --deny not-normalized",
        "check --format short",
        "status --missing --width 20",
        "fmt --diff --color never",
        "new pl",
    ] {
        let told = mira_fuzz::call(line, dir.path(), Some(60));
        mira_fuzz::assert_harmless(&told.out);
        mira_fuzz::assert_harmless(&told.err);
    }
    for line in [
        "check --format json",
        "check --format sarif",
        "check --format github",
        "status --format json --missing",
    ] {
        mira_fuzz::call(line, dir.path(), None);
    }
});
