//! `.ftl` texts made at random, awkward ones above all: what a person's editor could leave.
//!
//! Strategies make strings rather than trees, since most of what is awkward is in the whitespace.

mod pattern;

use pattern::pattern;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// A whole file. Nearly all of them parse.
pub fn file() -> impl Strategy<Value = String> {
    let entries = vec((entry(), 0..4_usize), 0..7);
    (entries, line_ends(), 0..3_usize).prop_map(|(entries, ends, tail)| {
        let mut text = String::new();
        for (entry, blank_lines) in entries {
            text.push_str(&entry);
            text.push('\n');
            text.push_str(["", "\n", "   \n", "\n \n\n"][blank_lines]);
        }
        match tail {
            0 => text.truncate(text.trim_end_matches(['\n', ' ']).len()),
            1 => text.push_str("\n\n  "),
            _ => {}
        }
        ends.apply(&text)
    })
}

/// Lines thrown together. Few of them parse; none may do harm.
pub fn soup() -> impl Strategy<Value = String> {
    let line = select(vec![
        "a = b",
        "b =",
        "-t = t",
        "-t =",
        "    text",
        "  [text",
        " *text",
        "  .attr = x",
        ".b = c",
        "    .c =",
        "{ $x ->",
        "   { $x ->",
        "  [one] x",
        " *[other] y",
        "*[other]",
        "}",
        "    }",
        "{\"\"}",
        "  {\"\\u00é\"}",
        "{ -t.a(b: 1) }",
        "{ F($x, y: \"z\") }",
        "# c",
        "#",
        "#c",
        "## g",
        "### r",
        "",
        "  ",
        "       more",
        "\ttab",
        "a = { $x ->",
        "c = {",
        "é",
        "\r",
        "a = {{ b }}",
        "\u{feff}a = b",
        "a\0 = b",
        "a = .x",
        "b = [x",
        "c = *x",
        "   *",
        "{ \"{\" }",
        "a = { b } }",
    ]);
    (vec(line, 0..12), line_ends()).prop_map(|(lines, ends)| ends.apply(&lines.join("\n")))
}

/// How lines end: all in one way, or each in its own.
#[derive(Clone, Debug)]
pub struct LineEnds(Vec<bool>);

impl LineEnds {
    fn apply(&self, text: &str) -> String {
        let mut nth = 0;
        let mut out = String::new();
        for marker in text.chars() {
            if marker == '\n' {
                nth += 1;
                if self.0[nth % self.0.len()] {
                    out.push('\r');
                }
            }
            out.push(marker);
        }
        out
    }
}

fn line_ends() -> impl Strategy<Value = LineEnds> {
    prop_oneof![
        4 => Just(LineEnds(vec![false])),
        1 => Just(LineEnds(vec![true])),
        1 => vec(any::<bool>(), 1..9).prop_map(LineEnds),
    ]
}

fn entry() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => message(),
        2 => term(),
        1 => comment("#"),
        1 => comment("##"),
        1 => comment("###"),
    ]
}

fn comment(marker: &'static str) -> impl Strategy<Value = String> {
    let line = select(vec![
        "",
        " ",
        "  ",
        " a note",
        "   more to the right",
        " ends with spaces  ",
        " \ttab",
        " # ## =",
        " a = { $b ->",
        " é 漢字",
        " a\rb",
    ]);
    vec(line, 1..4).prop_map(move |lines| {
        let lines: Vec<String> = lines.iter().map(|line| format!("{marker}{line}")).collect();
        lines.join("\n")
    })
}

fn comment_above() -> impl Strategy<Value = String> {
    prop_oneof![2 => Just(String::new()), 1 => comment("#").prop_map(|text| text + "\n")]
}

fn message() -> impl Strategy<Value = String> {
    let fields = prop_oneof![
        3 => pattern().prop_map(|value| (value, Vec::new())),
        2 => (pattern(), vec(attribute(), 1..3)),
        1 => vec(attribute(), 1..3).prop_map(|attributes| (String::new(), attributes)),
    ];
    (comment_above(), name(), equals(), fields).prop_map(|(comment, id, equals, (value, more))| {
        format!("{comment}{id}{equals}{value}{}", more.concat())
    })
}

fn term() -> impl Strategy<Value = String> {
    (
        comment_above(),
        name(),
        equals(),
        pattern(),
        vec(attribute(), 0..3),
    )
        .prop_map(|(comment, id, equals, value, attributes)| {
            format!("{comment}-{id}{equals}{value}{}", attributes.concat())
        })
}

fn attribute() -> impl Strategy<Value = String> {
    let gap = select(vec!["\n    ", "\n", "\n\n  ", "\n         "]);
    (gap, name(), equals(), pattern())
        .prop_map(|(gap, name, equals, value)| format!("{gap}.{name}{equals}{value}"))
}

fn name() -> impl Strategy<Value = &'static str> {
    select(vec!["a", "foo", "foo-bar", "x_1", "Long-Name-of-a-message"])
}

fn equals() -> impl Strategy<Value = &'static str> {
    select(vec![" =", "=", " = ", "    =   "])
}
