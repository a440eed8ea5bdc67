//! Whatever a tree holds, the checker comes back, says what is wrong, and checks the rest.

use mira::check::{self, FileFindings, Options};
use proptest::prelude::*;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

fn tree(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, bytes) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        fs::write(path, bytes).expect("a file");
    }
    folder
}

/// `path rule message-id` of every finding.
fn findings(root: &Path) -> Vec<String> {
    check::check(&Options::new(root), |file| lines(root, file))
        .expect("a tree")
        .1
        .concat()
}

fn lines(root: &Path, file: &FileFindings<'_>) -> Vec<String> {
    let line = |finding: &mira::check::Finding| {
        assert!(file.text.get(finding.span.clone()).is_some(), "{finding:?}");
        let path = finding
            .path
            .strip_prefix(root)
            .expect("below the root")
            .display();
        format!("{path} {} {}", finding.rule, finding.phrase().id)
    };
    file.findings.iter().map(line).collect()
}

const TEXT: &[u8] = b"yes = Yes\n";
const FAULTY: &[u8] = b"yes = Yes { $x }\n";

fn failure(options: &Options) -> &'static str {
    let failure = check::check(options, |_| ()).expect_err("a failure");
    failure.phrase().id
}

#[test]
fn a_tree_that_cannot_be_checked_gets_the_reason() {
    let folder = tree(&[
        ("en/main.ftl", TEXT),
        ("es/main.ftl", TEXT),
        ("fr/notes.txt", TEXT),
    ]);
    let with = |root: &str, source: &str| Options::new(folder.path().join(root)).source(source);
    assert_eq!(failure(&with("nowhere", "en")), "folder-missing");
    assert_eq!(failure(&with("en/main.ftl", "en")), "folder-is-a-file");
    assert_eq!(failure(&with("", "de")), "folder-no-source");
    assert_eq!(failure(&with("", "fr")), "folder-no-texts");
    assert_eq!(failure(&with("", "en").locale("pt")), "folder-no-locale");
    assert_eq!(failure(&with("", "en").deny("nothing")), "rules-unknown");
}

#[cfg(unix)]
#[test]
fn a_link_in_a_circle_and_a_pipe_do_not_stop_the_rest() {
    let folder = tree(&[("en/main.ftl", TEXT), ("es/main.ftl", FAULTY)]);
    std::os::unix::fs::symlink(folder.path().join("es"), folder.path().join("es/again"))
        .expect("a link");
    let status = std::process::Command::new("mkfifo")
        .arg(folder.path().join("es/pipe.ftl"))
        .status();
    assert!(status.is_ok_and(|status| status.success()));
    std::os::unix::fs::symlink("nowhere", folder.path().join("es/lost.ftl")).expect("a link");
    assert_eq!(
        findings(folder.path()),
        [
            "es/again unreadable-file unreadable-file-loop",
            "es/lost.ftl unreadable-file unreadable-file",
            "es/main.ftl unknown-variable unknown-variable",
            "es/pipe.ftl unreadable-file unreadable-file-special",
        ]
    );
}

#[test]
fn a_huge_file_is_not_read() {
    let folder = tree(&[
        ("en/main.ftl", TEXT),
        ("es/main.ftl", TEXT),
        ("pt/main.ftl", FAULTY),
    ]);
    let file = fs::OpenOptions::new()
        .write(true)
        .open(folder.path().join("es/main.ftl"))
        .expect("a file");
    file.set_len(1 << 30).expect("a sparse file");
    assert_eq!(
        findings(folder.path()),
        [
            "es/main.ftl unreadable-file unreadable-file-large",
            "pt/main.ftl unknown-variable unknown-variable"
        ]
    );
}

#[test]
fn a_locale_asked_for_is_reported_alone() {
    let folder = tree(&[
        ("en/main.ftl", FAULTY),
        ("es/main.ftl", b""),
        ("pt/main.ftl", b""),
    ]);
    let options = Options::new(folder.path()).locale("pt").deny_warnings();
    let (summary, found) =
        check::check(&options, |file| lines(folder.path(), file)).expect("a tree");
    assert_eq!(
        found.concat(),
        ["pt/main.ftl missing-message missing-message"]
    );
    assert_eq!(
        (
            summary.locales,
            summary.files,
            summary.errors,
            summary.warnings
        ),
        (1, 1, 1, 0)
    );
}

/// Pieces that mean something to Fluent, so that random texts get deep into it.
fn fluent() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "a = ",
        "b = ",
        "-t = ",
        "\n",
        "\r",
        "\r\n",
        "    ",
        "\t",
        ".x = ",
        "{ ",
        "}",
        "$n",
        "$é",
        " -> ",
        "[one] ",
        "*[other] ",
        "\"",
        "\\u00",
        "\\",
        "é",
        "😀",
        "# ",
        "#",
        "### mira: allow(syntax-error) ",
        "-t",
        "a",
        "b.x",
        "NUMBER(",
        ")",
        ", ",
        "type: ",
        "<b>",
        "</b>",
        "\u{FEFF}",
        "\u{202E}",
        "＝",
        "text",
        "=",
        "1",
        "(",
        "ö = ",
    ];
    prop::collection::vec(prop::sample::select(PIECES), 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_bytes_are_checked_without_a_panic(source in prop::collection::vec(any::<u8>(), 0..200), text in prop::collection::vec(any::<u8>(), 0..200)) {
        let folder = tree(&[("en/main.ftl", &source), ("pl/main.ftl", &text)]);
        findings(folder.path());
    }

    #[test]
    fn any_fluent_is_checked_without_a_panic(source in fluent(), text in fluent()) {
        let folder = tree(&[("en/main.ftl", source.as_bytes()), ("pl/main.ftl", text.as_bytes())]);
        findings(folder.path());
    }

    #[test]
    fn the_source_beside_itself_has_the_source_s_faults_alone(source in fluent()) {
        let folder = tree(&[("en/main.ftl", source.as_bytes()), ("en-GB/main.ftl", source.as_bytes())]);
        let found = findings(folder.path());
        // File and rule: the words of a cause may say more beside a source, whose names are known.
        let fault = |line: &str| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
        let of = |locale: &str| found.iter().filter_map(|line| line.strip_prefix(locale)).map(fault).collect::<Vec<_>>();
        for line in of("en-GB/") {
            prop_assert!(of("en/").contains(&line) || line.contains("unreachable"), "{line} in {source:?}: {found:?}");
        }
    }
}

#[test]
fn an_escape_that_breaks_off_before_a_letter_with_an_accent_is_a_fault_and_no_crash() {
    // fluent-syntax 0.12 cuts these texts inside a character, at places that were not guarded before.
    for text in [
        ".c = { \"\\u00é\" }\n",
        "a = { FOO(\nb = { \"\\u00é\" }\nc = d\n",
    ] {
        let folder = tree(&[("en/main.ftl", text.as_bytes())]);
        let found = findings(folder.path());
        assert!(
            found.iter().any(|line| line.contains("syntax-error")),
            "{text}: {found:?}"
        );
    }
}
