//! What holds of every run.

use super::call::{Call, Done};
use super::choice::Choice;
use super::tree::{HERE, make, snapshot};
use mira::internals::visible;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// Rules about what `fmt` itself changes: the ends of lines, spaces that Fluent ignores.
const OF_LAYOUT: &[&str] = &["carriage-return"];

/// Makes a tree and calls on it; says which law is broken.
pub fn hold(choice: &mut Choice) -> Result<(), String> {
    let base = tempfile::tempdir().expect("a folder");
    let roots = make(base.path(), choice);
    let here = base.path().join(HERE);
    for _ in 0..=choice.below(3) {
        let call = Call::random(&roots, choice);
        let case = |fault: String| format!("{call:?}: {fault}");
        one(&call, base.path(), &here, choice).map_err(case)?;
    }
    if choice.once_in(2) {
        let root = choice.of(&roots);
        formatted(&root, base.path(), &here)
            .map_err(|fault| format!("fmt {}: {fault}", root.display()))?;
    }
    Ok(())
}

/// One call: as a process, and on a terminal.
fn one(call: &Call, base: &Path, here: &Path, choice: &mut Choice) -> Result<(), String> {
    let before = snapshot(base);
    let done = call.run_somehow(here, choice)?;
    ends_well(call, &done)?;
    stays_within(call, &done, &before, base)?;
    for output in call.on_a_terminal(here) {
        let output = if call.asks_for_colours() {
            without_colours(&output)
        } else {
            output
        };
        if visible(&output) != output {
            return Err(format!("a terminal gets {output:?}"));
        }
    }
    let left = snapshot(base)
        .into_keys()
        .find(|path| path.to_string_lossy().contains("/.mira-"));
    left.map_or(Ok(()), |path| Err(format!("{} is left", path.display())))
}

/// A text without the program's own colours.
fn without_colours(output: &str) -> String {
    let mut parts = output.split("\u{1b}[");
    let mut left = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once('m') {
            Some((code, rest))
                if code
                    .bytes()
                    .all(|byte| byte.is_ascii_digit() || byte == b';') =>
            {
                left += rest;
            }
            _ => left = left + "\u{1b}[" + part,
        }
    }
    left
}

/// An exit code of its own, whole output, lines that are begun by the program.
fn ends_well(call: &Call, done: &Done) -> Result<(), String> {
    let err = String::from_utf8(done.err.clone()).map_err(|_| "stderr is no UTF-8")?;
    if !matches!(done.code, Some(0..=2)) || err.contains("panicked") {
        return Err(format!("{:?} {err}", done.code));
    }
    let out = std::str::from_utf8(&done.out).map_err(|_| "stdout is no UTF-8")?;
    if let Some(line) = err
        .lines()
        .find(|line| !line.starts_with("mira: ") && !line.starts_with("  "))
    {
        return Err(format!("stderr has the line {line:?}"));
    }
    let is = |name: &str| call.words.iter().any(|word| word == name);
    if done.code == Some(2) && !out.is_empty() && !is("fmt") {
        return Err(format!("it failed and printed {out:?} {err}"));
    }
    if done.code == Some(2) && err.is_empty() {
        return Err("it failed and said nothing".into());
    }
    Ok(())
}

/// Only what is said to write writes, and only there.
fn stays_within(
    call: &Call,
    done: &Done,
    before: &BTreeMap<PathBuf, (u32, Vec<u8>)>,
    base: &Path,
) -> Result<(), String> {
    let after = snapshot(base);
    let is = |name: &str| call.words.iter().any(|word| word == name);
    let writes = is("fmt") && !is("--check") && !is("--diff") || is("new") || is("man");
    let outside = base.join("outside");
    let is_allowed = |path: &Path| {
        // What the caller named is theirs to write to.
        let named = call
            .words
            .iter()
            .any(|word| word == "../outside" || word == "..");
        writes && (!path.starts_with(&outside) || named)
    };
    for path in before.keys().chain(after.keys()) {
        if before.get(path) != after.get(path) && !is_allowed(path) {
            return Err(format!("{} was changed", path.display()));
        }
        if is("fmt") && before.get(path).map(|one| one.0) != after.get(path).map(|one| one.0) {
            return Err(format!(
                "{} has other permissions, is new or is gone",
                path.display()
            ));
        }
    }
    let has_new = after.keys().any(|path| !before.contains_key(path));
    if is("new") && has_new && done.code != Some(0) && done.is_heard {
        let err = String::from_utf8_lossy(&done.err);
        return Err(format!("it made something and failed: {err}"));
    }
    Ok(())
}

/// `fmt` changes no finding, and has nothing left to do afterwards.
fn formatted(root: &OsString, base: &Path, here: &Path) -> Result<(), String> {
    let check = Call::of(&["check", "--format", "json", "--i18n"], root);
    let outside = snapshot(&base.join("outside"));
    let first = check.run(here)?;
    let fmt = Call::of(&["fmt", "--"], root);
    ends_well(&fmt, &fmt.run(here)?)?;
    if snapshot(&base.join("outside")) != outside {
        return Err("what lies outside was changed".into());
    }
    let again = fmt.run(here)?;
    if !again.out.is_empty() {
        let names = String::from_utf8_lossy(&again.out).into_owned();
        return Err(format!("fmt has more to do: {names:?}"));
    }
    let last = check.run(here)?;
    let (first, last) = (list(&first.out), list(&last.out));
    if first != last {
        return Err(format!("findings differ:\n{first:#?}\n{last:#?}"));
    }
    Ok(())
}

/// The findings of a report, without their places.
fn list(json: &[u8]) -> Option<Vec<String>> {
    let report: serde_json::Value = serde_json::from_slice(json).ok()?;
    let found = report.get("findings")?.as_array()?;
    let mut list: Vec<String> = found
        .iter()
        .filter(|one| !OF_LAYOUT.iter().any(|rule| one["rule"] == *rule))
        .map(|one| format!("{} {} {}", one["path"], one["rule"], one["message"]))
        .map(|line| line.replace(|char: char| char.is_ascii_digit(), ""))
        .collect();
    list.sort();
    Some(list)
}
