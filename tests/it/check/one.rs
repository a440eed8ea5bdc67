//! One file of no project, the text on stdin, and formats for other programs.

use crate::support::call::mira;
use crate::support::folder;
use mira::Exit;
use serde_json::Value;

const SOURCE: &str = "a = { $x }\n";
const WRONG: &str = "a = { $y }\n";

#[test]
fn a_file_of_no_project_is_checked_by_itself() {
    let dir = folder(&[
        ("one.ftl", "a = A\na = B\n"),
        ("es.ftl", "a = { $n ->\n   *[two] B\n}\n"),
    ]);
    for (file, expected) in [
        ("one.ftl", "one.ftl:2:1: error[duplicate-message]"),
        ("./one.ftl", "./one.ftl:2:1: error[duplicate-message]"),
    ] {
        let line = format!("check --format short {file}");
        let done = mira(&line).folder(dir.path()).run();
        assert!(done.out.starts_with(expected), "{}{}", done.out, done.err);
        assert_eq!(done.exit, Exit::Findings);
    }
    let done = mira("check none.ftl").folder(dir.path()).run();
    assert_eq!(done.exit, Exit::Failed, "{}", done.out);
}

#[test]
fn the_text_on_stdin_is_checked_in_its_project_or_by_itself() {
    let dir = folder(&[("i18n/en/m.ftl", SOURCE), ("i18n/es/m.ftl", SOURCE)]);
    for (line, stdin, expected) in [
        (
            "check -",
            "a = A\na = B\n",
            "stdin:2:1: error[duplicate-message]",
        ),
        ("check -", WRONG, ""),
        (
            "check --stdin-filename i18n/es/m.ftl -",
            WRONG,
            "i18n/es/m.ftl:1:7: error[unknown-variable]",
        ),
        (
            "check --stdin-filename ./i18n/es/m.ftl -",
            WRONG,
            "i18n/es/m.ftl:1:7: error[unknown-variable]",
        ),
        ("check --stdin-filename i18n/es/m.ftl -", SOURCE, ""),
        (
            "check --stdin-filename other.ftl -",
            "a = A\na = B\n",
            "other.ftl:2:1: error",
        ),
    ] {
        let done = mira(line)
            .arg("--format")
            .arg("short")
            .stdin(stdin)
            .folder(dir.path())
            .run();
        assert!(
            done.out.starts_with(expected),
            "{line}: {}{}",
            done.out,
            done.err
        );
        assert_eq!(
            done.out.is_empty(),
            expected.is_empty(),
            "{line}: {}",
            done.out
        );
    }
    for line in [
        "check es -",
        "check --stdin-filename i18n/es/m.ftl",
        "check --fix -",
    ] {
        let done = mira(line).stdin(WRONG).folder(dir.path()).run();
        assert_eq!((done.exit, done.out.as_str()), (Exit::Failed, ""), "{line}");
    }
    let done = mira("check -").stdin([b'a', 0xff]).folder(dir.path()).run();
    assert!(done.err.contains("not UTF-8"), "{}", done.err);
}

#[test]
fn paths_are_relative_to_the_current_folder_or_to_the_project() {
    let dir = folder(&[
        (
            "mira.toml",
            "source = \"en\"\n[[files]]\ntarget = \"i18n/{locale}/*.ftl\"\n",
        ),
        ("i18n/en/m.ftl", SOURCE),
        ("i18n/es/m.ftl", WRONG),
        ("sub/x", ""),
    ]);
    let line = |options: &str| {
        let call = mira(&format!("check --format short {options}"));
        let done = call.folder(dir.path().join("sub")).run();
        done.out.lines().next().unwrap_or_default().to_owned()
    };
    let here = line("");
    assert!(here.starts_with("../i18n/es/m.ftl:1:7"), "{here}");
    let root = line("--relative-to root");
    assert!(root.starts_with("i18n/es/m.ftl:1:7"), "{root}");
}

#[test]
fn gitlab_gets_its_code_quality_report() -> Result<(), serde_json::Error> {
    let dir = folder(&[("i18n/en/m.ftl", SOURCE), ("i18n/es/m.ftl", WRONG)]);
    let report = |text: &str| {
        std::fs::write(dir.path().join("i18n/es/m.ftl"), text).expect("a file");
        let done = mira("check --format gitlab").folder(dir.path()).run();
        serde_json::from_str::<Value>(&done.out)
    };
    let (found, moved) = (report(WRONG)?, report(&format!("\n\n{WRONG}"))?);
    let issue = &found[0];
    for (key, expected) in [("check_name", "unknown-variable"), ("severity", "major")] {
        assert_eq!(issue[key], expected);
    }
    assert_eq!(issue["location"]["path"], "i18n/es/m.ftl");
    assert_eq!(
        (
            &issue["location"]["lines"]["begin"],
            &moved[0]["location"]["lines"]["begin"]
        ),
        (&1.into(), &3.into())
    );
    assert_eq!(
        issue["fingerprint"], moved[0]["fingerprint"],
        "it stays when lines move"
    );
    assert_eq!(report(SOURCE)?, Value::Array(Vec::new()));
    Ok(())
}

#[test]
fn rules_are_data_too() -> Result<(), serde_json::Error> {
    let all: Value = serde_json::from_str(&mira("rules --format json").run().out)?;
    let rules = all["rules"].as_array().map_or(&[][..], Vec::as_slice);
    let ids: Vec<&str> = rules
        .iter()
        .filter_map(|rule| rule["id"].as_str())
        .collect();
    let known: Vec<&str> = mira::check::rules::RULES
        .iter()
        .map(|rule| rule.id)
        .collect();
    assert_eq!(ids, known);
    let one: Value = serde_json::from_str(&mira("rules too-deep --format json").run().out)?;
    assert_eq!(one["rules"].as_array().map(Vec::len), Some(1));
    assert!(
        one["rules"][0]["summary"]
            .as_str()
            .is_some_and(|text| !text.is_empty())
    );
    Ok(())
}

#[test]
fn a_copy_of_the_source_is_missing_in_status_and_each_file_is_counted()
-> Result<(), serde_json::Error> {
    let text = "a = Your work has been saved.\nb = What is the name of the file?\nc =\n  There is no\n  file of that name.\n";
    let dir = folder(&[
        ("i18n/en/m.ftl", text),
        ("i18n/en/n.ftl", "x = X\n"),
        ("i18n/es/m.ftl", text),
        ("i18n/es/n.ftl", "x = Equis\n"),
    ]);
    let status = || {
        let done = mira("status --by file --format json")
            .folder(dir.path())
            .run();
        let all: Value = serde_json::from_str(&done.out)?;
        let es = &all["locales"][0];
        let counts = [es, &es["files"][0], &es["files"][1]].map(|part| {
            let number = |key| part[key].as_u64().unwrap_or(99);
            (number("translated"), number("missing"))
        });
        assert_eq!(es["files"][0]["path"], "i18n/es/m.ftl");
        Ok::<_, serde_json::Error>(counts)
    };
    let expected = [(1, 3), (0, 3), (1, 0)];
    assert_eq!(status()?, expected);
    // The canonical form changes nothing of that.
    let done = mira("fmt i18n/es").folder(dir.path()).run();
    assert!(done.out.contains("m.ftl"), "{}", done.err);
    assert_eq!(status()?, expected);
    let table = mira("status --by file").folder(dir.path()).run().out;
    assert!(table.contains("\n  i18n/es/m.ftl"), "{table}");
    Ok(())
}
