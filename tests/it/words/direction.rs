//! Help in a language that runs from right to left: columns keep their order.

use crate::support::call::mira;
use crate::support::folder;
use std::collections::BTreeSet;

/// The columns of a line, each as the isolate that holds it.
fn isolates(line: &str) -> Vec<&str> {
    let starts = ['\u{2066}', '\u{2067}', '\u{2068}'];
    let parts = line.split_inclusive('\u{2069}');
    let parts = parts.filter_map(|part| part.find(starts).map(|at| &part[at..]));
    parts.collect()
}

#[test]
fn columns_of_help_are_isolated() {
    for call in ["--help", "help check", "help site", "help init"] {
        let ran = mira(call).env("MIRA_LANG", "ar-XB").terminal(80).run();
        let indented = ran.out.lines().filter(|line| line.starts_with("  "));
        let mut counts = BTreeSet::new();
        for line in indented.filter(|line| line.contains('\u{202e}')) {
            let columns = isolates(line);
            counts.insert(columns.len());
            let outside = columns
                .iter()
                .fold(line.to_owned(), |line, column| line.replacen(column, "", 1));
            assert!(
                outside.chars().all(|char| char == ' '),
                "{call}: {outside:?} stands for no column in {line:?}"
            );
        }
        assert!(counts.contains(&2), "{call}: no line has two columns");
        assert!(!ran.out.contains("\\u{"), "{call}: an isolate is escaped");
    }
}

#[test]
fn arabic_words_of_a_catalog_stand_in_order() {
    let dir = folder(&[
        ("i18n/en/statements.ftl", "a = A.%"),
        (
            "i18n/en/interface.ftl",
            "arg-lang = اللغات التي تقرؤها%    .value = لغات%help-mira = بيانات%    .usage = mira [خيارات]%",
        ),
    ]);
    let ran = mira("--help --i18n i18n").folder(dir.path()).run();
    let expected = "-l, --lang <لغات>\u{2069}";
    let line = ran.out.lines().find(|line| line.contains(expected));
    let line = line.unwrap_or_else(|| panic!("{}", ran.out));
    assert!(line.starts_with("  \u{2066}-l"), "{line:?}");
    assert!(
        line.ends_with("\u{2067}اللغات التي تقرؤها\u{2069}"),
        "{line:?}"
    );
    assert!(
        ran.out.contains("\u{2066}mira [خيارات]\u{2069}"),
        "{}",
        ran.out
    );
}

#[test]
fn an_error_reads_from_right_to_left_as_a_whole() {
    let dir = folder(&[
        ("i18n/en/statements.ftl", "vision = A.%"),
        (
            "i18n/ar/interface.ftl",
            "line-error = خطأ: { $text }%err-unknown-section = لا يوجد قسم { $word }%    .help = نفّذ: mira list%",
        ),
    ]);
    let call = || mira("visoin --i18n i18n --lang ar").folder(dir.path());
    let expected =
        "mira: \u{2067}خطأ: لا يوجد قسم visoin\u{2069}\n  \u{2067}نفّذ: mira list\u{2069}\n";
    assert_eq!(call().terminal(80).run().err, expected);
    let plain = "mira: خطأ: لا يوجد قسم visoin\n  نفّذ: mira list\n";
    assert_eq!(call().run().err, plain);
    let narrow = call().terminal(24).run().err;
    let isolated = |line: &str| line.contains('\u{2067}') && line.ends_with('\u{2069}');
    assert!(narrow.lines().count() > 2, "{narrow}");
    assert!(narrow.lines().all(isolated), "{narrow}");
}
