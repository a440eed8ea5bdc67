//! `.ftl` texts made at random, awkward ones above all: what a person's editor could leave behind.
//!
//! Strategies make strings rather than trees, since most of what is awkward is in the blanks.

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
        for sign in text.chars() {
            if sign == '\n' {
                nth += 1;
                if self.0[nth % self.0.len()] {
                    out.push('\r');
                }
            }
            out.push(sign);
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

fn comment(sign: &'static str) -> impl Strategy<Value = String> {
    let line = select(vec![
        "",
        " ",
        "  ",
        " a note",
        "   more to the right",
        " ends with blanks  ",
        " \ttab",
        " # ## =",
        " a = { $b ->",
        " é 漢字",
        " a\rb",
    ]);
    vec(line, 1..4).prop_map(move |lines| {
        let lines: Vec<String> = lines.iter().map(|line| format!("{sign}{line}")).collect();
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

/// What may follow `=` or `]`.
pub fn pattern() -> impl Strategy<Value = String> {
    let leaf = pattern_of(inline().boxed());
    leaf.prop_recursive(3, 12, 3, |inner| {
        pattern_of(prop_oneof![2 => inline(), 3 => choice(inner)].boxed())
    })
}

/// One line or many, some of them blank, each with an indentation of its own.
fn pattern_of(expression: BoxedStrategy<String>) -> BoxedStrategy<String> {
    let placeable = placeable(expression);
    let piece = prop_oneof![2 => text(), 1 => placeable.clone()];
    let rest = vec(piece, 0..3).prop_map(|pieces| pieces.concat()).boxed();
    let text_line = (1..10_usize, line_begin(), rest.clone())
        .prop_map(|(indent, begin, rest)| format!("{}{begin}{rest}", " ".repeat(indent)))
        .boxed();
    let brace_line = (
        select(vec![0, 0, 2, 4, 4, 8]),
        placeable.clone(),
        rest.clone(),
    )
        .prop_map(|(indent, begin, rest)| format!("{}{begin}{rest}", " ".repeat(indent)))
        .boxed();
    let blank_line = select(vec!["", "", "  ", "    ", "            "]).prop_map(str::to_owned);
    let line = prop_oneof![5 => text_line.clone(), 2 => brace_line.clone(), 1 => blank_line];
    let full_line = prop_oneof![2 => text_line, 1 => brace_line];
    let first = prop_oneof![
        2 => (inline_begin(), rest.clone()).prop_map(|(begin, rest)| format!(" {begin}{rest}")),
        1 => (placeable, rest).prop_map(|(begin, rest)| format!("{begin}{rest}")),
        2 => full_line.prop_map(|line| format!("\n{line}")),
    ];
    let more = prop_oneof![2 => Just(Vec::new()), 1 => vec(line, 1..4)];
    (first, more)
        .prop_map(|(first, more)| {
            let lines: Vec<String> = std::iter::once(first).chain(more).collect();
            lines.join("\n")
        })
        .boxed()
}

/// Text that may stand anywhere in a line.
fn text() -> impl Strategy<Value = String> {
    select(vec![
        "text",
        " two words",
        "  ",
        " ",
        "é",
        "漢字",
        ".",
        "[",
        "*",
        "#",
        "=",
        "\"",
        "\\u0041",
        "//",
        "\t",
        "\u{200c}",
        " - ",
        "…  ",
        "<b>",
        "-t",
    ])
    .prop_map(str::to_owned)
}

/// Text that may begin a line after its indentation.
fn line_begin() -> impl Strategy<Value = &'static str> {
    select(vec![
        "text",
        "# no comment",
        "-",
        "=",
        "\"",
        "\\",
        "\tx",
        "é",
        "a = b",
        "<p>",
    ])
}

/// Text that may begin beside the `=`.
fn inline_begin() -> impl Strategy<Value = &'static str> {
    select(vec![
        "text", "text", "text", ".", "[", "*", "[x] y", "#", "é", "\tx",
    ])
}

fn placeable(expression: BoxedStrategy<String>) -> BoxedStrategy<String> {
    let blank = || select(vec!["", " ", " ", "   "]);
    let before = prop_oneof![4 => blank(), 1 => Just("\n  ")];
    (before, expression, blank())
        .prop_map(|(before, expression, after)| format!("{{{before}{expression}{after}}}"))
        .boxed()
}

fn inline() -> impl Strategy<Value = String> {
    let simple = select(vec![
        "$x",
        "$long-name",
        "msg",
        "msg.attr",
        "-term",
        "-term()",
        "-term(case: \"gen\")",
        "0",
        "-1",
        "3.14",
        "\"\"",
        "\" \"",
        "\"{\"",
        "\"}\"",
        "\"a { b } c\"",
        "\"\\u0041\"",
        "\"\\U01F602\"",
        "\"\\\\\"",
        "\"\\\"\"",
        "NUMBER($x)",
        "NUMBER( $x , minimumFractionDigits : 2 )",
        "DATETIME($d, month: \"long\",)",
        "F()",
        "F(\n  $x,\n  -t.attr,\n  { $y }\n)",
        "F(msg, -t, 1)",
    ])
    .prop_map(str::to_owned);
    simple.prop_recursive(2, 4, 1, |inner| {
        inner.prop_map(|inner| format!("{{ {inner} }}"))
    })
}

fn choice(pattern: BoxedStrategy<String>) -> BoxedStrategy<String> {
    let selector = select(vec![
        "$x",
        "NUMBER($x, type: \"ordinal\")",
        "-term.attr",
        "\"s\"",
        "1",
    ]);
    let key = select(vec!["one", "other", " few ", "0", "1.5", "-1", "some-name"]);
    let indent = select(vec!["", "  ", "    ", "        "]);
    let variant = (indent, key, pattern);
    let close = select(vec!["\n}", "\n    ", "\n\n  "]);
    let many = (vec(variant.clone(), 0..2), variant, vec(close, 1..2));
    (selector, many, any::<bool>())
        .prop_map(|(selector, (others, default, close), nested)| {
            let mut text = format!("{selector} ->");
            for (indent, key, value) in others {
                text.extend(["\n", indent, "[", key, "]", &value]);
            }
            let (indent, key, value) = default;
            text.extend(["\n", indent, "*[", key, "]", &value]);
            let close = close[0].trim_end_matches('}');
            if nested {
                format!("{{ {text}{close}}}")
            } else {
                format!("{text}{close}")
            }
        })
        .boxed()
}
