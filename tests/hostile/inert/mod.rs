//! Nothing in a catalog, an argument, a variable or a name becomes markup, a link or an order to a
//! terminal: properties over any characters, on whole runs.

mod readers;
mod texts;

use crate::support::call::{Outcome, mira};
use mira::internals::visible;
use proptest::prelude::*;
use readers::{letters, markdown, page};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use texts::{literal, text};

/// A folder in which all that can be said is one text.
fn catalog(title: &str, text: &str, name: &str) -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    let (title, text, name) = (literal(title), literal(text), literal(name));
    for lang in ["en", "es"] {
        let folder = dir.path().join("i18n").join(lang);
        fs::create_dir_all(&folder).expect("a folder");
        let statements = format!(
            "m = {text}\n    .title = {title}\nm-x = {text}\n    .title = {title}\nn = {text}\n"
        );
        fs::write(folder.join("statements.ftl"), statements).expect("a file");
        fs::write(
            folder.join("interface.ftl"),
            format!("language-name = {name}\n"),
        )
        .expect("a file");
    }
    dir
}

fn call(line: &str, dir: &Path) -> crate::support::call::Call {
    mira(line).folder(dir).arg("--i18n").arg(dir.join("i18n"))
}

fn harmless(outcome: &Outcome) -> Result<(), TestCaseError> {
    for text in [&outcome.out, &outcome.err] {
        prop_assert_eq!(visible(text), text.as_str());
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn nothing_steers_a_terminal(title in text(), text in text(), name in text(), word in text(), lang in text()) {
        let dir = catalog(&title, &text, &name);
        for line in ["", "m", "m x", "n --lang es", "--lang all", "--format html", "--format markdown", "--format json", "status --format json --missing", "check --format json", "check --format github", "list", "languages --explain", "status --missing", "check", "fmt --diff", "fmt --check", "rules", "new pl"] {
            let words = call(line, dir.path()).env("LANGUAGE", lang.clone()).env("LC_ALL", lang.clone());
            harmless(&words.terminal(80).run())?;
        }
        let word = word.replace('\0', "");
        harmless(&mira("").arg(word.clone()).terminal(80).run())?;
        harmless(&call("m", dir.path()).arg(word.clone()).terminal(80).run())?;
        for option in ["--lang", "--format", "--width", "--color", "--i18n"] {
            harmless(&mira("m").folder(dir.path()).arg(option).arg(word.clone()).terminal(80).run())?;
        }
        for command in ["check", "status", "rules", "new", "help", "check --deny", "check --source"] {
            harmless(&call(command, dir.path()).arg(word.clone()).terminal(80).run())?;
        }
        harmless(&mira("fmt").folder(dir.path()).arg(format!("./{word}")).terminal(80).run())?;
        harmless(&mira("m").env("MIRA_I18N", word.clone()).env("MIRA_LANG", word).terminal(80).run())?;
    }

    #[test]
    fn what_is_written_stays_raw_in_files_and_harmless_on_terminals(text in text()) {
        let text = text.replace(['{', '}'], "");
        let dir = tempfile::tempdir().expect("a folder");
        for lang in ["en", "es"] {
            let folder = dir.path().join("i18n").join(lang);
            fs::create_dir_all(&folder).expect("a folder");
            fs::write(folder.join("statements.ftl"), format!("m={text}\n    .title = {text}\n# {text}\nn = {{ {text}\n{text}")).expect("a file");
        }
        for line in ["", "--format html", "--format markdown", "--format json", "list --format json", "check --format json", "check --format sarif", "check --format github", "status --missing --format json", "status --missing --format markdown", "list", "status --missing", "check", "check --format short", "fmt --diff", "fmt --check", "new pl"] {
            harmless(&call(line, dir.path()).terminal(60).run())?;
        }
    }

    #[test]
    fn a_pipe_gets_the_bytes(text in text()) {
        let dir = catalog("T", &text, "N");
        let output = call("n", dir.path()).run().out;
        prop_assert_eq!(output.trim_end_matches('\n'), text.trim_end_matches('\n'));
    }

    #[test]
    fn a_page_is_the_same_page_whatever_it_says(title in text(), text in text(), name in text()) {
        // Blank lines part paragraphs; that is structure.
        let text = format!("x{}", text.replace('\n', " "));
        let (title, name) = (format!("y{title}"), format!("z{name}"));
        let (hostile, tame) = (catalog(&title, &text, &name), catalog("y", "x", "z"));
        for line in ["--format html", "--format html --lang all", "m --format html --lang es"] {
            let (shape, words) = page(&call(line, hostile.path()).run().out);
            prop_assert_eq!(shape, page(&call(line, tame.path()).run().out).0);
            prop_assert!(letters(&words).contains(&letters(&text)), "{}", words);
            prop_assert!(letters(&words).contains(&letters(&title)), "{}", words);
        }
    }

    #[test]
    fn markdown_is_nothing_but_the_text(title in text(), text in text(), name in text()) {
        let (title, text, name) = (format!("y{title}"), format!("x{text}"), format!("z{name}"));
        let dir = catalog(&title, &text, &name);
        for line in ["--format markdown", "--format markdown --lang all"] {
            let out = call(line, dir.path()).run().out;
            let (words, marks) = markdown(&out);
            prop_assert_eq!(marks, Vec::<String>::new(), "{}", out);
            prop_assert!(letters(&words).contains(&letters(&text)), "{}", out);
            prop_assert!(letters(&words).contains(&letters(&title)), "{}", out);
        }
        let out = call("--format markdown", dir.path()).run().out;
        for address in ["https://", "www.", "c@", "f@", "h@", "i.jk", "//evil", "evil.com", "e.org"] {
            prop_assert!(!out.contains(address), "{}", out);
        }
    }
}

/// Names of folders and files are not trusted either.
#[cfg(unix)]
#[test]
fn names_of_folders_and_files_do_not_steer_a_terminal() {
    use std::os::unix::ffi::OsStrExt as _;
    let dir = tempfile::tempdir().expect("a folder");
    let names: [&[u8]; 4] = [
        b"\x1b[31mred",
        "\u{202e}ftl".as_bytes(),
        b"a\nb\r",
        b"\xff\x9b2J",
    ];
    let write = |path: std::path::PathBuf| {
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, "m=x\n").expect("a file");
    };
    for name in names {
        let name = std::ffi::OsStr::from_bytes(name);
        let root = dir.path().join("i18n");
        write(root.join(name).join("statements.ftl"));
        write(root.join("en").join(name).join("a.ftl"));
        let mut file = name.to_owned();
        file.push(".ftl");
        write(root.join("en").join(file));
        write(root.join("en/statements.ftl"));
    }
    for line in [
        "",
        "list",
        "languages",
        "status",
        "status --missing",
        "check",
        "check --format short",
        "check --format json",
        "check --format github",
        "status --format json",
        "status --format markdown --missing",
        "--format html",
        "--format json",
        "languages --format json",
        "fmt --diff",
        "fmt --check",
        "new pl",
        "fmt",
    ] {
        let output = call(line, dir.path()).terminal(80).run();
        for text in [output.out, output.err] {
            assert_eq!(visible(&text), text, "{line}");
        }
    }
}

/// In a pipe a name stays on its line, and begins no command of a service that reads the log.
#[cfg(unix)]
#[test]
fn names_in_a_pipe_stay_on_their_lines() {
    let names = [
        "x\n::error::a name\n",
        "::warning::at the beginning",
        "y\r::notice::carriage return",
        "##[group]z",
        "##vso[task.complete]w",
        "tab\tand\u{2028}line",
    ];
    let make = || {
        let dir = tempfile::tempdir().expect("a folder");
        for name in names {
            for (path, text) in [
                (format!("i18n/en/{name}.ftl"), "a=b\n"),
                (format!("i18n/en/{name}/{name}.ftl"), "a = {\n"),
                (format!("i18n/{name}/a.ftl"), "a=b\n"),
                (format!("{name}/en/a.ftl"), "a={"),
            ] {
                let path = dir.path().join(path);
                fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
                fs::write(path, text).expect("a file");
            }
        }
        fs::write(dir.path().join("i18n/en/statements.ftl"), "a=b\n").expect("a file");
        dir
    };
    let is_command = |line: &str| {
        let line = line.trim_start();
        line.starts_with("::") || line.contains("##[") || line.contains("##vso[")
    };
    for line in [
        "--i18n i18n",
        "list --i18n i18n",
        "languages --i18n i18n --explain",
        "status",
        "status --missing",
        "status --format markdown --missing",
        "check",
        "check --format short",
        "check --format text",
        "fmt --check",
        "fmt --check .",
        "fmt --diff .",
        "fmt .",
        "new pl",
    ] {
        let dir = make();
        let output = mira(line).folder(dir.path()).run();
        for text in [output.out, output.err] {
            let command = text.lines().find(|line| is_command(line));
            assert_eq!(command, None, "{line}: {text}");
        }
    }
    for name in names {
        let dir = make();
        for line in [
            "check --i18n",
            "status --i18n",
            "fmt",
            "fmt --check",
            "--i18n",
            "new pl --source",
        ] {
            let output = mira(line).folder(dir.path()).arg(name).run();
            for text in [output.out, output.err] {
                let command = text.lines().find(|line| is_command(line));
                assert_eq!(command, None, "{line}: {text}");
            }
        }
    }
}

/// The words of a catalog's own interface cannot become requests of roff.
#[test]
fn a_manual_page_holds_no_request_of_a_catalog() {
    let dir = tempfile::tempdir().expect("a folder");
    let evil = "{ \"x\" }\n    .sy touch owned\n    'ig\n    \\*[a]\n";
    let literal = "{ \"\\u000A\" }.so /etc/passwd { \"\\u000A\" }'de x \"y\" \\fB";
    let interface = fs::read_to_string("i18n/en/interface.ftl").expect("the words");
    let mut own = String::new();
    for id in interface.lines().filter_map(|line| line.split_once(" =")) {
        if id.0.starts_with(|char: char| char.is_ascii_lowercase()) {
            let text = if id.0.len() % 2 == 0 { evil } else { literal };
            let _ = writeln!(
                own,
                "{} = {text}\n    .value = {literal}\n    .usage = {literal}\n    .examples = {literal}\n    .after = {literal}",
                id.0
            );
        }
    }
    let folder = dir.path().join("i18n/en");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("interface.ftl"), own).expect("a file");
    fs::write(folder.join("statements.ftl"), "m = x\n").expect("a file");
    let ours = ["TH", "SH", "TP", "PP", "br", "nf", "fi", "ie", "el", "ds"];
    for name in ["", "check", "fmt", "list", "new"] {
        let page = call("man", dir.path());
        let page = if name.is_empty() {
            page
        } else {
            page.arg(name)
        };
        let page = page.run().out;
        assert!(page.contains("owned") || page.contains("passwd"), "{page}");
        for line in page.lines().filter(|line| line.starts_with(['.', '\''])) {
            let request: String = line[1..]
                .chars()
                .take_while(char::is_ascii_alphabetic)
                .collect();
            assert!(ours.contains(&request.as_str()), "{line}");
            assert!(
                !line.contains('\\')
                    || line.starts_with(".ie")
                    || line.contains("\\e")
                    || line.contains("\\(dq"),
                "{line}"
            );
        }
    }
}
