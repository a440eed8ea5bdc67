//! Values made at random: text, placeables, selectors.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// What may follow `=` or `]`.
pub(super) fn pattern() -> impl Strategy<Value = String> {
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
    let space = || select(vec!["", " ", " ", "   "]);
    let before = prop_oneof![4 => space(), 1 => Just("\n  ")];
    (before, expression, space())
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
