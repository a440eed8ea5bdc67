//! Texts of characters that mean something to a terminal, a browser or Markdown.

use proptest::prelude::*;
use std::fmt::Write as _;

/// Bits that mean something to a terminal, a browser or Markdown.
const BITS: &[&str] = &[
    "\u{1b}[31m",
    "\u{1b}]0;x\u{7}",
    "\u{9b}2J",
    "\r",
    "\n",
    "\n\n",
    "\t",
    "\0",
    "\u{7f}",
    "\u{202e}",
    "\u{2066}",
    "\u{2069}",
    "\u{202c}",
    "\u{2028}",
    "\u{85}",
    "\u{c}",
    "\u{a0}",
    "<script>alert(1)</script>",
    "</p></div></main>",
    "<!--",
    "-->",
    "<img src=x onerror=y>",
    "\"",
    "'",
    "&lt;",
    "&#60;",
    "&",
    "<",
    ">",
    "]]>",
    "<style>",
    "</title>",
    "javascript:x",
    "*a*",
    "**b**",
    "_c_",
    "__d__",
    "`e`",
    "```",
    "~~~",
    "~~f~~",
    "[g](h)",
    "![i](j)",
    "[k]: l",
    "[^1]",
    "[^1]: m",
    "<http://n.o>",
    "https://p.q",
    "//evil.example.com",
    "evil.com",
    "a.b+c@d-e.org",
    "mailto:f@g",
    "xmpp:h@i.jk/l",
    "www.r.s",
    "# ",
    "## t",
    " #",
    "===",
    "---",
    "- ",
    "+ ",
    "* ",
    "1. ",
    "2) ",
    "> ",
    "    u",
    "| v | w |",
    "|-|-|",
    ": x",
    "\\",
    "\\\\",
    "  ",
    "$y$",
    "$$z$$",
    "{#a .b}",
    "{: c}",
    "^d^",
    "- [ ] e",
    "<div>",
    "+++",
    "!",
    "(",
    ")",
    "a",
    "b",
    " ",
    "é",
    "字",
    "1",
    "@",
    "=",
    ":",
    "%",
    "^",
];

pub(super) fn text() -> impl Strategy<Value = String> {
    let bit = prop_oneof![
        4 => prop::sample::select(BITS).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(bit, 0..12).prop_map(|bits| bits.concat())
}

/// A Fluent string that stands for any text.
pub(super) fn literal(text: &str) -> String {
    let mut out = String::from("{ \"");
    for char in text.chars() {
        let _ = write!(out, "\\U{:06X}", u32::from(char));
    }
    out + "\" }"
}
