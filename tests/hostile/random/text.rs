//! The content of files: parts of real ones and lines thrown together, then mutated.

use super::choice::Choice;

const REAL: &[&str] = &[
    include_str!("../../../i18n/en/statements.ftl"),
    include_str!("../../../i18n/en/interface.ftl"),
    include_str!("../../../i18n/es/statements.ftl"),
    include_str!("../../../i18n/pt/checks.ftl"),
];

const LINES: &[&str] = &[
    "m = x",
    "m-a = y",
    "vision = see { m } and { -t }",
    "-t = term",
    "-t =\n    { $c ->\n        [a] x\n       *[b] y\n    }",
    "n = { $n ->\n    [one] one\n   *[other] { $n } others\n }",
    "n = { NUMBER($n, minimumFractionDigits: 2) }",
    "o = { \"\\u0041{\" }",
    "p = {\"\\U01F600\"}",
    "q =\n    several\n      lines\n\n    more",
    "    .title = T",
    "  .a = x",
    "# c",
    "## g",
    "### r",
    "# mira: allow(untranslated) because",
    "r = { m.title }",
    "s = { -t(c: \"a\") }",
    "bad",
    "u = {",
    "v = }",
    "w = { $x ->",
    "[one] x",
    "*[other] y",
    " }",
    "é = x",
    "",
    "   ",
    "\t",
    "x = \u{202e}abc",
    "y = \u{1b}[31mred\u{9b}",
    "z = <b>{ $n }</b>",
    "aa = https://example.com www.example.org a@b.org",
    "bb = # no comment",
    "cc = [x] .y *z",
    "dd = { \"\" }",
    "ee = { m",
    "a = { b }",
    "b = { a }",
    "m = again",
    "language-name = Nombre",
    "err-strict = { $count }",
    "ff = { $a } { $b } { $c }",
];

const TOKENS: &[&str] = &[
    "{",
    "}",
    "{ ",
    " }",
    "->",
    "*[other]",
    "[one]",
    "=",
    "\"",
    "\\",
    "\n",
    "\r\n",
    "\r",
    " ",
    "    ",
    "\u{feff}",
    "\0",
    "#",
    ".",
    "-",
    "\u{2028}",
    "\u{85}",
    "é",
    "字",
    "\u{301}",
    "$x",
    "(",
    ")",
    ",",
    ":",
    "\u{7f}",
    "::error::x",
    "\n::error::x",
    "</script>",
    "%s",
    "<!--",
];

/// A file's content. Most of it is nearly right.
pub fn content(choice: &mut Choice) -> Vec<u8> {
    let mut text = match choice.below(8) {
        0 => String::new(),
        1 | 2 => part(choice),
        3 => format!("m = {}\n", choice.of(TOKENS).repeat(choice.below(3_000))),
        _ => {
            let mut lines = String::new();
            for _ in 0..choice.below(14) {
                lines += choice.of(LINES);
                lines.push('\n');
            }
            lines
        }
    }
    .into_bytes();
    for _ in 0..choice.below(5) {
        mutate(&mut text, choice);
    }
    text
}

/// Some messages of a real file.
fn part(choice: &mut Choice) -> String {
    let lines: Vec<&str> = choice.of(REAL).lines().collect();
    let start = choice.below(lines.len());
    let end = (start + choice.below(60)).min(lines.len());
    lines[start..end].join("\n") + if choice.once_in(3) { "" } else { "\n" }
}

fn mutate(text: &mut Vec<u8>, choice: &mut Choice) {
    let at = choice.below(text.len() + 1);
    let end = (at + choice.below(40)).min(text.len());
    match choice.below(6) {
        0 => drop(text.drain(at..end)),
        1 => {
            let copy = text[at..end].to_vec();
            let to = choice.below(text.len() + 1);
            text.splice(to..to, copy);
        }
        2 if at < text.len() => text[at] = u8::try_from(choice.below(256)).expect("a byte"),
        _ => {
            let token = choice.of(TOKENS).bytes();
            text.splice(at..at, token);
        }
    }
}
