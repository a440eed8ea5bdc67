//! The two laws of the canonical form, on texts made at random and on every `.ftl` file we have.

use super::texts as ftl;
use fluent_syntax::parser;
use mira::internals::canonical::{Refusal, canonical};
use proptest::prelude::*;
use std::path::Path;

/// A parsed text in words, with neighbouring texts joined: the parser splits them at line ends, and
/// in another way where these are CRLF.
fn meaning(text: &str) -> String {
    let text = if text.ends_with('\n') || text.is_empty() {
        text.to_owned()
    } else {
        format!("{text}\n")
    };
    // The grammar accepts negative numbers as options, and this parser refuses them.
    let text = text.replace(": -1", ": 01");
    let tree = parser::parse(text.as_str()).expect("only what parses is compared");
    format!("{tree:?}").replace("\" }, TextElement { value: \"", "")
}

fn laws(text: &str) -> Result<(), String> {
    let once = canonical(text).map_err(|refusal| format!("{refusal:?}"))?;
    if meaning(text) != meaning(&once) {
        return Err(format!(
            "the meaning has changed:\n{text}\n=>\n{once}\n{}\n=>\n{}",
            meaning(text),
            meaning(&once)
        ));
    }
    if canonical(&once).as_ref() != Ok(&once) {
        return Err(format!("not stable:\n{once}"));
    }
    if once.contains("\r\n") || !(once.is_empty() || once.ends_with('\n')) || once.ends_with("\n\n")
    {
        return Err(format!("bad line ends:\n{once:?}"));
    }
    Ok(())
}

/// A thousand cases in an ordinary run, `PROPTEST_CASES` in a longer one. A failing case is printed,
/// and belongs in `tests/fmt/` or beside the code that it broke.
fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok();
    ProptestConfig {
        cases: cases.and_then(|cases| cases.parse().ok()).unwrap_or(1000),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn both_laws_hold_for_made_up_files(text in ftl::file()) {
        match canonical(&text) {
            Err(Refusal::Syntax { .. }) => prop_assert!(parser::parse(text.as_str()).is_err()),
            // A lone carriage return at the end of a line is all that may be lost.
            Err(Refusal::WouldChange { .. }) => prop_assert!(text.contains("\r\r\n"), "{}", text),
            _ => prop_assert_eq!(laws(&text), Ok(())),
        }
    }

    #[test]
    fn lines_thrown_together_do_no_harm(text in ftl::soup()) {
        if canonical(&text).is_ok() {
            prop_assert_eq!(laws(&text), Ok(()));
        }
    }

    #[test]
    fn any_text_does_no_harm(text in "(\\PC|[\n\r\0{}\\[\\]*.=#\"\\\\u-]){0,80}") {
        if canonical(&text).is_ok() {
            prop_assert_eq!(laws(&text), Ok(()));
        }
    }
}

/// Long texts are formatted part by part: the seams must not show.
#[test]
fn a_long_text_is_the_sum_of_its_entries() {
    let entry = "# note\na={ $x ->\n *[other] b\n}\n\n\n# alone\n\nc = d\n  .e=f\n## group\n";
    let once = canonical(entry).expect("it is well formed");
    let twice = canonical(&entry.repeat(2)).expect("it is well formed");
    let seam = &twice[once.len()..twice.len() - once.len()];
    let long = canonical(&entry.repeat(9000)).expect("it is well formed");
    assert_eq!(long, vec![once.as_str(); 9000].join(seam));
    let faulty = format!("{}b = {{\n", entry.repeat(9000));
    let at = match canonical(&faulty) {
        Err(Refusal::Syntax { at }) => at,
        other => panic!("{other:?}"),
    };
    assert!(at >= faulty.len() - 2);
    let book = format!("a = b\nc = {}\n", "word\n    ".repeat(200_000));
    assert!(matches!(canonical(&book), Err(Refusal::TooLong { .. })));
}

/// The generator is worth nothing if what it makes does not parse, or is never awkward.
#[test]
fn the_made_up_files_are_awkward_enough() {
    use proptest::strategy::{Strategy, ValueTree};
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let texts: Vec<String> = (0..1000)
        .map(|_| ftl::file().new_tree(&mut runner).expect("a text").current())
        .collect();
    let good: Vec<&String> = texts
        .iter()
        .filter(|text| canonical(text).is_ok())
        .collect();
    assert!(
        good.len() > 700,
        "only {} of 1000 can be formatted",
        good.len()
    );
    for (what, wanted) in [
        ("CRLF", "\r\n"),
        ("a brace in column one", "\n{"),
        ("a value that begins with [", " = [x]"),
        ("an empty comment line", "#\n#"),
        ("an indentation inside a choice", "->\n        ["),
        ("nested placeables", "{{ "),
        ("an escape", "\\U01F602"),
        ("a comment with spaces at its end", "spaces  \n"),
        ("a tab", "\t"),
    ] {
        let some = good.iter().filter(|text| text.contains(wanted)).count();
        assert!(some >= 5, "{what}: only {some} of {}", good.len());
    }
    assert!(
        good.iter()
            .filter(|text| text.matches("->").count() > 1)
            .count()
            > 50
    );
}

#[test]
fn every_file_of_ours_keeps_both_laws() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut faults = Vec::new();
    let mut files = 0;
    for folder in ["i18n", "tests"] {
        for file in walkdir::WalkDir::new(root.join(folder))
            .into_iter()
            .flatten()
        {
            let path = file.path();
            if path.extension().is_none_or(|ext| ext != "ftl") {
                continue;
            }
            let Ok(text) = std::fs::read_to_string(path) else {
                continue; // a fixture of what is not UTF-8
            };
            files += 1;
            match canonical(&text) {
                Ok(_) => faults.extend(laws(&text).err().map(|fault| (path.to_owned(), fault))),
                // Faulty fixtures are skipped.
                Err(_) if path.starts_with(root.join("tests")) => {}
                Err(refusal) => faults.push((path.to_owned(), format!("{refusal:?}"))),
            }
        }
    }
    assert!(files >= 9, "only {files} files seen");
    assert!(faults.is_empty(), "{faults:#?}");
}
