//! What holds for any bytes: a function for each target.

use super::{assert_harmless, call, folder, protocol, run, word};
use fluent_syntax::parser;
use mira::check::{self, Options};
use mira::internals::canonical::canonical;
use std::path::Path;

/// Any words typed.
pub fn args(data: &[u8]) {
    let args: Vec<_> = data.split(|byte| *byte == b'\n').map(word).collect();
    // What writes is fuzzed elsewhere, in folders made for it.
    if args
        .iter()
        .any(|word| word == "fmt" || word == "new" || word == "rename")
    {
        return;
    }
    let output = run(args, &[], Some(60), Path::new("/nowhere"));
    assert_harmless(&output.err);
}

/// Any bytes as a catalog: every section, in every format, on a terminal and in a pipe.
pub fn catalog(data: &[u8]) {
    let Ok(dir) = folder(data) else {
        return;
    };
    for lang in ["en", "es,pt", "all"] {
        for format in ["text", "markdown", "html", "json"] {
            let i18n = dir.path().join("i18n");
            let line = format!("--i18n {} --lang {lang} --format {format}", i18n.display());
            call(&line, dir.path(), None);
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
        let output = call(&line, dir.path(), Some(40));
        assert_harmless(&output.out);
        assert_harmless(&output.err);
    }
}

/// Any session of the language server: each request has one answer, none of which is a panic, and nothing is
/// written.
pub fn lsp(data: &[u8]) {
    let Ok(dir) = folder(b"hi = Hi { $name }\nbye = { hi }\n\xFEhi = Hola\n") else {
        return;
    };
    let place = dir.path().canonicalize().expect("a folder");
    let files = || -> Vec<(std::path::PathBuf, Vec<u8>)> {
        let locales = ["en", "es", "pt"].map(|locale| place.join("i18n").join(locale));
        let folders = locales
            .iter()
            .filter_map(|locale| std::fs::read_dir(locale).ok());
        let files = folders.flatten().flatten().map(|entry| entry.path());
        let mut files: Vec<_> = files
            .map(|path| (path.clone(), std::fs::read(path).expect("a file")))
            .collect();
        files.sort();
        files
    };
    let before = files();
    let (input, ids) = protocol::session(data, &place);
    let sent = protocol::serve(&input, &place);
    for id in ids {
        let answers: Vec<_> = sent
            .iter()
            .filter(|one| one["id"] == id && one.get("method").is_none())
            .collect();
        assert_eq!(answers.len(), 1, "request {id}: {answers:?}");
        assert_ne!(answers[0]["error"]["code"], -32603, "a panic: {answers:?}");
    }
    assert_eq!(before, files(), "nothing is written");
}

/// Any bytes under every rule, in every form of report; and `status`, `new`, `fmt --diff`. What is
/// found has its place in the file.
pub fn check(data: &[u8]) {
    let Ok(dir) = folder(data) else {
        return;
    };
    let options = Options::new(dir.path().join("i18n"));
    let options = options.deny("untranslated").deny("not-normalized");
    let _ = check::check(&options, |file| {
        for found in file.findings {
            let place = file.text.get(found.span.clone());
            assert!(place.is_some(), "no place in the text: {found:?}");
        }
    });
    for line in [
        "check --deny untranslated --deny not-normalized",
        "check --format short",
        "status --missing --width 20",
        "fmt --diff --color never",
        "new pl",
    ] {
        let output = call(line, dir.path(), Some(60));
        assert_harmless(&output.out);
        assert_harmless(&output.err);
    }
    for line in [
        "check --format json",
        "check --format sarif",
        "check --format github",
        "status --format json --missing",
    ] {
        call(line, dir.path(), None);
    }
}

/// Both laws of the canonical form: twice is once, and every entry stays.
pub fn fmt(text: &str) {
    // The parser drops a last line without an end if it is blank or a `#`.
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
}

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

/// The language of any environment.
pub fn language(data: &[u8]) {
    let mut values = data.split(|byte| *byte == b'\n');
    let lang = values.next().unwrap_or_default();
    let env: Vec<_> = NAMES
        .iter()
        .zip(values)
        .map(|(name, value)| ((*name).to_owned(), word(value)))
        .collect();
    for words in [
        vec!["languages", "--explain"],
        vec!["vision"],
        vec!["--lang"],
    ] {
        let mut args: Vec<_> = words.iter().map(Into::into).collect();
        if words == ["--lang"] {
            args.push(word(lang));
            args.push("vision".into());
        }
        let output = run(args, &env, Some(60), Path::new("/"));
        assert_harmless(&output.err);
        assert_harmless(&output.out.replace("\u{1b}[1m", "").replace("\u{1b}[0m", ""));
    }
}
