//! What is shown and what is done by the weight of a change.

use super::{FILES, begun, review, stale, write};

#[test]
fn a_grade_is_shown_from_the_least_that_was_asked_for() {
    let dir = begun(FILES);
    write(
        dir.path(),
        "i18n/en/m.ftl",
        "a = Save the file to your disk now.%b = Open the { $name }%c = Close%",
    );
    assert_eq!(stale(dir.path()), ["es/a:form", "es/b:wording"]);
    for (args, lines, hidden) in [
        ("", [false, false], "2 smaller changes are not shown"),
        (
            "--grade wording",
            [false, true],
            "1 smaller change is not shown",
        ),
        ("--grade form", [true, true], ""),
    ] {
        let shown = review(dir.path(), args);
        let has = ["m.ftl:1", "m.ftl:2"].map(|line| shown.stdout.contains(line));
        assert_eq!(has, lines, "{args}: {}", shown.stdout);
        assert!(shown.stderr.contains(hidden), "{args}: {}", shown.stderr);
        let code = i32::from(lines.contains(&true));
        assert_eq!(
            review(dir.path(), &format!("{args} --check")).code,
            Some(code),
            "{args}"
        );
    }
}

#[test]
fn what_is_done_is_current() {
    let changed = "a = Save all folders to your disk now%b = Open the { $name }%c = Close%";
    for (done, left) in [
        ("a", vec!["es/b:wording"]),
        ("m.ftl", vec![]),
        ("i18n/es/m.ftl", vec![]),
        ("wording", vec!["es/a:meaning"]),
        ("meaning", vec!["es/b:wording"]),
        ("form", vec!["es/a:meaning", "es/b:wording"]),
    ] {
        let dir = begun(FILES);
        write(dir.path(), "i18n/en/m.ftl", changed);
        let said = review(dir.path(), &format!("--done {done}"));
        assert_eq!(said.code, Some(0), "{}", said.stderr);
        assert_eq!(said.stdout.is_empty(), left.len() == 2, "{}", said.stdout);
        assert_eq!(stale(dir.path()), left, "{done}");
    }
}
