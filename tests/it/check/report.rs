//! Every format, over one file with everything that is hard to show, against expected files.
//!
//! `SNAPSHOTS=overwrite cargo test --test it check::report` writes them anew: read the difference.

use mira::Interface;
use mira::Phrase;
use mira::check::{FileFindings, Summary};
use mira::check::{Finding, Severity};
use mira::internals::Bundle;
use mira::internals::report::{self, Style};
use proptest::prelude::*;
use snapbox::{Data, assert_data_eq};
use std::path::{Path, PathBuf};

/// The tool's words in a built-in language.
fn interface(tag: &str) -> Interface {
    let chain = [tag.to_owned(), "en".to_owned()];
    let everything = |_: &str| true;
    let make = move || {
        chain
            .iter()
            .map(|tag| Bundle::embedded(tag, everything))
            .collect()
    };
    Interface::of(Box::new(make), None)
}

/// A file with what is hard to show; each finding marks the first `@…@` still unmarked.
fn page() -> String {
    let long = "palabra ".repeat(5_000);
    format!(
        "# Una página\r\nhello = Hola, @mundo@\r\n\
         tab = @\t@x\nescape = \u{1b}]0;@title@\u{7}\n\
         override = @abc \u{202e}def@\nwide = 中文字符 @说明@ 中文\n\
         persian = می\u{200c}خواهم @بدانم@\nlong = {long}@aquí@ {long}\nlines = @uno\n    dos@\nend = x@@"
    )
}

/// The page without its marks, and the spans between them.
fn unmarked() -> (String, Vec<std::ops::Range<usize>>) {
    let (mut text, mut spans) = (String::new(), Vec::new());
    let page = page();
    for (at, piece) in page.split('@').enumerate() {
        let start = text.len();
        text.push_str(piece);
        if at % 2 == 1 {
            spans.push(start..text.len());
        }
    }
    (text, spans)
}

fn report(format: &str, tag: &str, style: Style) -> String {
    let (text, spans) = unmarked();
    let path = Path::new("i18n/es/a b,%.ftl");
    let finding = |(at, span): (usize, _)| {
        let severity = if at % 2 == 0 {
            Severity::Error
        } else {
            Severity::Warning
        };
        let phrase =
            Phrase::new("folder-missing").with("folder", format!("n{at}: {{x}}\u{1b}[1m\u{202e}"));
        Finding::new(("syntax-error", severity), path.to_owned(), span, phrase)
    };
    let whole = std::iter::once(0..0).chain(spans);
    let findings: Vec<Finding> = whole.enumerate().map(finding).collect();
    let mut summary = Summary::default();
    (summary.locales, summary.files, summary.messages) = (2, 3, 120);
    (summary.errors, summary.warnings) = (5, 1);
    let (interface, report) = (interface(tag), report::by_name(format, style));
    let file = FileFindings::new(path, &text, &findings);
    let pieces = [
        report::Piece::default(),
        report::file(&*report, &interface, &file),
    ];
    report::whole(&*report, &interface, &pieces, &summary)
}

fn expected(name: &str) -> Data {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/report");
    Data::read_from(&folder.join(name), None)
}

#[test]
fn text_for_people() {
    for tag in ["en", "es", "pt"] {
        let name = format!("text.{tag}.txt");
        assert_data_eq!(report("text", tag, Style::default()), expected(&name).raw());
    }
    let narrow = Style {
        width: Some(56),
        color: true,
    };
    assert_data_eq!(
        report("text", "en", narrow),
        expected("text.narrow.txt").raw()
    );
}

#[test]
fn an_excerpt_keeps_a_figure_space() {
    let text = "a = 1\u{2007}000 km\n";
    let phrase = Phrase::new("folder-missing").with("folder", "some words that are wrapped");
    let id = ("syntax-error", Severity::Error);
    let finding = Finding::new(id, "a.ftl".into(), 4..11, phrase);
    for width in [None, Some(20), Some(60)] {
        let report = report::by_name(
            "text",
            Style {
                width,
                color: false,
            },
        );
        let file = FileFindings::new(Path::new("a.ftl"), text, std::slice::from_ref(&finding));
        let output = report::file(&*report, &interface("en"), &file).findings;
        assert!(output.contains("1 | a = 1\u{2007}000 km\n"), "{output}");
        assert!(output.contains("  |     ^^^^^\n"), "{output}");
    }
}

#[test]
fn what_is_wrapped_keeps_its_own_figure_spaces_and_joiners() {
    let words = "10\u{2007}000 km a\u{2060}b ".repeat(12);
    let phrase = Phrase::new("folder-missing").with("folder", words.trim());
    let id = ("syntax-error", Severity::Error);
    let finding = Finding::new(id, "a.ftl".into(), 4..11, phrase);
    let style = Style {
        width: Some(60),
        color: false,
    };
    let report = report::by_name("text", style);
    let text = "a = x\u{fdd0}y { $zz }\n";
    let file = FileFindings::new(Path::new("a.ftl"), text, std::slice::from_ref(&finding));
    let output = report::file(&*report, &interface("en"), &file).findings;
    assert_eq!(output.matches("10\u{2007}000").count(), 12, "{output}");
    assert_eq!(output.matches("a\u{2060}b").count(), 12, "{output}");
    assert!(output.contains("a = x\\u{fdd0}y { $zz }"), "{output}");
}

#[test]
fn lines_for_editors_and_annotations() {
    for format in ["short", "github"] {
        let name = format!("{format}.txt");
        assert_data_eq!(
            report(format, "es", Style::default()),
            expected(&name).raw()
        );
    }
}

#[test]
fn data_for_programs() {
    assert_data_eq!(
        report("json", "pt", Style::default()),
        expected("json.json").raw()
    );
}

/// Whether a character moves the cursor, hides or turns the text around.
fn steers(character: char) -> bool {
    (character.is_control() && character != '\n')
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[test]
fn nothing_that_steers_a_terminal_is_printed() {
    for format in ["text", "short", "github"] {
        let printed = report(format, "en", Style::default());
        assert!(!printed.contains(steers), "{format}: {printed:?}");
    }
}

/// Texts with more than their share of what is hard to show.
fn hard_text() -> impl Strategy<Value = String> {
    let hard =
        "[a-z\u{1b}\u{7}\u{9b}\u{202e}\u{2066}\u{2069}\u{200d}\u{feff}\t\r\n%:,中é\u{301} ]{0,60}";
    prop_oneof![any::<String>(), hard]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_file_name_or_text_steers_a_terminal(
        text in hard_text(), name in hard_text(), value in hard_text(),
        start in 0..90_usize, len in 0..90_usize, narrow in any::<bool>(),
    ) {
        let finding = Finding::new(
            ("syntax-error", Severity::Warning),
            PathBuf::from(&name),
            start..start + len,
            Phrase::new("folder-missing").with("folder", value),
        );
        let interface = interface("en");
        let findings = [finding];
        let file = FileFindings::new(Path::new(&name), &text, &findings);
        let style = Style { color: false, width: narrow.then_some(30) };
        for format in ["text", "short", "github"] {
            let printed = report::file(&*report::by_name(format, style), &interface, &file).findings;
            // Isolates in pairs may stay in a name or a value: they turn nothing around them.
            let balanced = |c| matches!(c, '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}');
            let steering = printed.contains(|c| steers(c) && !balanced(c));
            prop_assert!(!steering, "{format}: {printed:?}");
            prop_assert!(mira::internals::visible(&printed) == printed, "{format}: {printed:?}");
            if format != "text" {
                prop_assert_eq!(printed.lines().count(), 1, "{}: {:?}", format, &printed);
            }
        }
        for format in ["json", "sarif"] {
            let printed = report::whole(
                &*report::by_name(format, style),
                &interface,
                &[report::file(&*report::by_name(format, style), &interface, &file)],
                &Summary::default(),
            );
            prop_assert!(serde_json::from_str::<serde_json::Value>(&printed).is_ok());
        }
    }
}

#[test]
fn sarif_says_what_its_standard_asks() -> Result<(), serde_json::Error> {
    let log: serde_json::Value = serde_json::from_str(&report("sarif", "es", Style::default()))?;
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    assert_eq!(run["language"], "es");
    let driver = &run["tool"]["driver"];
    assert_eq!(driver["name"], "mira");
    let rules = driver["rules"].as_array().map_or(0, Vec::len);
    assert_eq!(rules, mira::check::rules::RULES.len());
    let results = run["results"].as_array().map_or(&[][..], Vec::as_slice);
    assert_eq!(results.len(), unmarked().1.len() + 1);
    for result in results {
        if let Some(at) = result["ruleIndex"].as_u64() {
            let rule = driver["rules"].get(usize::try_from(at).unwrap_or(usize::MAX));
            assert_eq!(rule.map(|rule| &rule["id"]), Some(&result["ruleId"]));
        }
        assert!(matches!(
            result["level"].as_str(),
            Some("error" | "warning")
        ));
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "i18n/es/a%20b%2C%25.ftl");
    }
    let whole = &results[0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!(
        (&whole["startLine"], &whole["startColumn"]),
        (&1.into(), &1.into())
    );
    let prints = results
        .iter()
        .map(|result| &result["partialFingerprints"]["mira/v1"]);
    let prints: std::collections::BTreeSet<&str> = prints.filter_map(|one| one.as_str()).collect();
    assert_eq!(prints.len(), results.len(), "each result has its own");
    let wide = &results[5]["locations"][0]["physicalLocation"]["region"];
    assert_eq!(
        (&wide["startColumn"], &wide["endColumn"]),
        (&13.into(), &15.into())
    );
    let text = results[0]["message"]["text"].as_str().unwrap_or_default();
    assert!(text.contains("{{x}}"), "braces mean themselves: {text}");
    Ok(())
}
