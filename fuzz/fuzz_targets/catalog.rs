//! Any bytes as a catalog: every section, in every format, on a terminal and in a pipe.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(dir) = mira_fuzz::folder(data) else {
        return;
    };
    for lang in ["en", "es,pt", "all"] {
        for format in ["text", "markdown", "html", "json"] {
            let i18n = dir.path().join("i18n");
            let line = format!("--i18n {} --lang {lang} --format {format}", i18n.display());
            mira_fuzz::call(&line, dir.path(), None);
        }
    }
    for line in [
        "--i18n i18n --lang all",
        "list --i18n i18n",
        "languages --i18n i18n --explain --lang es",
        "m --i18n i18n",
        "m x --i18n i18n --lang pt",
        "zz --i18n i18n",
    ] {
        let line = line
            .replace("i18n", &dir.path().join("i18n").display().to_string())
            .replacen("--", "--color never --", 1);
        let told = mira_fuzz::call(&line, dir.path(), Some(40));
        mira_fuzz::assert_harmless(&told.out);
        mira_fuzz::assert_harmless(&told.err);
    }
});
