//! Hostile folders, given to the real program: it never crashes, never waits, and ends with 0, 1 or
//! 2. Here: messages that refer, nest and grow.

use crate::calls::{both, repeat, survives, write};
use crate::support::program;
use std::fmt::Write as _;

#[test]
fn references_that_multiply() {
    let laughs = |prefix: &str, last: &str| {
        let mut text = format!("{prefix}l0 = lol\n  .title = x\n");
        for level in 1..=10 {
            let below = format!("{{ {prefix}l{}{last} }}", level - 1).repeat(10);
            let _ = write!(text, "{prefix}l{level} = {below}\n  .title = {below}\n");
        }
        text + "m = { " + prefix + "l10" + last + " }\n"
    };
    survives("messages", both(laughs("", "")).path());
    survives("terms", both(laughs("-", "")).path());
    survives("attributes", both(laughs("", ".title")).path());
    let large = format!("m = {}\n", "x".repeat(300_000))
        + &repeat(10, |n| format!("n{n} = {}\n", "{ m }".repeat(99)));
    survives("large", both(large).path());
    let arguments = format!("-t = a\n    b\nm = {{ F({}) }}\n", "-t, ".repeat(3_000));
    survives("arguments", both(arguments).path());
}

#[test]
fn chains_and_circles() {
    let chain = |n: usize, prefix: &str, end: &str| {
        repeat(n, |at| {
            format!("{prefix}a{at} = {{ {prefix}a{} }}\n", at + 1)
        }) + &format!("{prefix}a{n} = {end}\nm = {{ {prefix}a0 }}\n")
    };
    survives("chain", both(chain(2_000, "", "x")).path());
    survives("terms", both(chain(2_000, "-", "x")).path());
    survives("circle", both(chain(500, "", "{ a0 }")).path());
    let hub = "m = ".to_owned()
        + &repeat(1_000, |n| format!("{{ a{n} }}"))
        + "\n"
        + &repeat(1_000, |n| format!("a{n} = {{ m }}\n"));
    survives("hub", both(hub).path());
    let all = repeat(200, |_| "m = x\n".into())
        + &repeat(100, |n| {
            format!("a{n} = {}\n", repeat(100, |to| format!("{{ a{to} }}")))
        });
    survives("everyone to everyone", both(all).path());
    let deep = "F(".repeat(90);
    let nested = repeat(200, |n| {
        format!("-a{n} = {{ {deep}-a{}{} }}\n", n + 1, ")".repeat(90))
    });
    survives(
        "nested chain",
        both(format!("{nested}m = {{ -a0 }}\n")).path(),
    );
}

#[test]
fn nesting_and_length() {
    for (name, text) in [
        ("braces", format!("m = {}\n", "{".repeat(200_000))),
        (
            "many deep",
            repeat(300, |n| format!("m{n} = {}\n", "{".repeat(200))),
        ),
        (
            "just within",
            format!("m = {}\"x\"{}\n", "{ ".repeat(99), " }".repeat(99)),
        ),
        ("a line", format!("m = {}\n", "x".repeat(1_100_000))),
        ("words", format!("m = {}\n", "word ".repeat(30_000))),
        ("accents", format!("m = a{}\n", "\u{301}".repeat(200_000))),
        (
            "faults in a line",
            format!("m = {}\n", "x } ".repeat(10_000)),
        ),
        (
            "controls in a line",
            format!("m = {}\n", "\u{202e}".repeat(10_000)),
        ),
        ("lines", "m =\n".to_owned() + &" a\n".repeat(60_000)),
        (
            "line ends",
            "m = a\n".to_owned() + &"\n".repeat(60_000) + " b\n",
        ),
        (
            "hyphens",
            format!("a{} = x\nm = y\n", "-".repeat(20_000))
                + &repeat(500, |n| format!("c{} = z\n", "-".repeat(n))),
        ),
        (
            "no escape",
            format!("m = {{ \"{}\" }}\n", "\\u00é".repeat(10_000)),
        ),
        ("returns", "m = x\n".to_owned() + &"\r".repeat(60_000)),
        (
            "markup",
            format!("m = {}\n", repeat(1_000, |n| format!("<b{n}>"))),
        ),
    ] {
        survives(name, both(text).path());
    }
    survives(
        "no text",
        both(b"m = \xff\xfe\0\n\xff".repeat(20_000)).path(),
    );
}

#[test]
fn a_message_that_grows_too_large_falls_back_and_is_named() {
    let dir = both("m = v\n");
    let mira_in =
        |call: &[&str]| crate::support::output(program(dir.path(), call).env("MIRA_I18N", "i18n"));
    // References that multiply: the source's text instead, and the place that is at fault.
    let laughs = "l0 = lol\n".to_owned()
        + &repeat(9, |n| {
            format!("l{} = {}\n", n + 1, format!("{{ l{n} }}").repeat(10))
        })
        + "m = { l9 }\n";
    write(dir.path(), "es/statements.ftl", laughs);
    let printed = mira_in(&["m", "--lang", "es"]);
    assert_eq!((printed.code, printed.stdout.as_str()), (Some(0), "v\n"));
    assert!(
        printed
            .stderr
            .contains("i18n/es/statements.ftl:11: el mensaje «m» tiene un error"),
        "{}",
        printed.stderr
    );
    // A message too long, and texts too long in all.
    write(
        dir.path(),
        "es/statements.ftl",
        format!("m = {}\n", "x".repeat((1 << 20) + 1)),
    );
    assert!(
        mira_in(&["m", "--lang", "es"])
            .stderr
            .contains("statements.ftl:1: el mensaje «m» tiene un error")
    );
    let nearly = "x".repeat(1_000_000);
    write(
        dir.path(),
        "en/statements.ftl",
        repeat(9, |n| format!("m{n} = {nearly}\n")) + "m = v\n",
    );
    let printed = mira_in(&[]);
    assert_eq!((printed.code, printed.stdout.as_str()), (Some(2), ""));
    assert!(
        printed
            .stderr
            .contains("it passes 8 MB at the message “m8”"),
        "{}",
        printed.stderr
    );
    assert_eq!(mira_in(&["m"]).stdout, "v\n");
    // Many faults are counted, not listed one by one.
    write(
        dir.path(),
        "es/statements.ftl",
        repeat(30, |n| format!("b{n} = {{\n")),
    );
    write(
        dir.path(),
        "en/statements.ftl",
        repeat(30, |n| format!("b{n} = v\n")),
    );
    let printed = mira_in(&["--lang", "es"]);
    assert!(
        printed.stderr.contains("otros 10 mensajes tienen errores"),
        "{}",
        printed.stderr
    );
}
