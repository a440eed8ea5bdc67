//! Nothing in a catalog, an argument, a variable or a name becomes markup, a link or an order to a
//! terminal: properties over any characters, on whole runs.

mod common;

use common::{Outcome, mira};
use html5ever::tendril::TendrilSink as _;
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use mira::internals::visible;
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

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

fn text() -> impl Strategy<Value = String> {
    let bit = prop_oneof![
        4 => prop::sample::select(BITS).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(bit, 0..12).prop_map(|bits| bits.concat())
}

/// A Fluent string that stands for any text.
fn literal(text: &str) -> String {
    let mut out = String::from("{ \"");
    for char in text.chars() {
        let _ = write!(out, "\\U{:06X}", u32::from(char));
    }
    out + "\" }"
}

/// A folder in which all that can be said is one text.
fn catalog(title: &str, text: &str, name: &str) -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    let (title, text, name) = (literal(title), literal(text), literal(name));
    for lang in ["en", "es"] {
        let folder = dir.path().join("i18n").join(lang);
        fs::create_dir_all(&folder).expect("a folder");
        let statements = format!(
            "m = {text}\n    .title = {title}\nm-x = {text}\n    .title = {title}\nn = {text}\n"
        );
        fs::write(folder.join("statements.ftl"), statements).expect("a file");
        fs::write(
            folder.join("interface.ftl"),
            format!("language-name = {name}\n"),
        )
        .expect("a file");
    }
    dir
}

fn call(line: &str, dir: &Path) -> common::Call {
    mira(line).folder(dir).arg("--i18n").arg(dir.join("i18n"))
}

fn harmless(outcome: &Outcome) -> Result<(), TestCaseError> {
    for told in [&outcome.out, &outcome.err] {
        prop_assert_eq!(visible(told), told.as_str());
    }
    Ok(())
}

/// Elements with their attributes' names, and texts, in their order.
fn page(html: &str) -> (Vec<String>, String) {
    fn walk(node: &Handle, shape: &mut Vec<String>, words: &mut String) {
        match &node.data {
            NodeData::Element { name, attrs, .. } => {
                let attrs: Vec<String> = attrs
                    .borrow()
                    .iter()
                    .map(|attr| attr.name.local.to_string())
                    .collect();
                shape.push(format!("<{} {}>", name.local, attrs.join(" ")));
            }
            NodeData::Text { contents } => words.push_str(&contents.borrow()),
            NodeData::Comment { .. } | NodeData::ProcessingInstruction { .. } => {
                shape.push("<!>".into());
            }
            _ => {}
        }
        for child in node.children.borrow().iter() {
            walk(child, shape, words);
        }
        shape.push("</>".into());
    }
    let dom =
        html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default()).one(html);
    let (mut shape, mut words) = (Vec::new(), String::new());
    walk(&dom.document, &mut shape, &mut words);
    (shape, words)
}

/// Letters as a reader sees them: blanks do not count, nor what HTML and Markdown cannot hold.
fn letters(text: &str) -> String {
    text.chars()
        .filter(|char| !char.is_whitespace() && !matches!(char, '\0' | '\u{fffd}'))
        .collect()
}

/// What is left of a Markdown page: its letters, and what it has beside letters.
fn markdown(text: &str) -> (String, Vec<String>) {
    let (mut words, mut marks) = (String::new(), Vec::new());
    for event in Parser::new_ext(text, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
        match event {
            Event::Text(text) => words.push_str(&text),
            Event::Html(html) => {
                let html = html.trim();
                let ours = [
                    "",
                    "</div>",
                    "<div lang=\"en\" dir=\"ltr\">",
                    "<div lang=\"es\" dir=\"ltr\">",
                ];
                if !ours.contains(&html) {
                    marks.push(html.to_owned());
                }
            }
            Event::Start(Tag::Paragraph | Tag::HtmlBlock) | Event::End(_) | Event::HardBreak => {}
            Event::Start(Tag::Heading {
                id: None,
                classes,
                attrs,
                ..
            }) if classes.is_empty() && attrs.is_empty() => {}
            other => marks.push(format!("{other:?}")),
        }
    }
    (words, marks)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn nothing_steers_a_terminal(title in text(), text in text(), name in text(), word in text(), lang in text()) {
        let dir = catalog(&title, &text, &name);
        for line in ["", "m", "m x", "n --lang es", "--lang all", "list", "languages --explain", "status --missing", "check", "fmt --diff", "fmt --check", "rules", "new pl"] {
            let words = call(line, dir.path()).env("LANGUAGE", lang.clone()).env("LC_ALL", lang.clone());
            harmless(&words.terminal(80).run())?;
        }
        let word = word.replace('\0', "");
        harmless(&mira("").arg(word.clone()).terminal(80).run())?;
        harmless(&call("m", dir.path()).arg(word.clone()).terminal(80).run())?;
        for option in ["--lang", "--format", "--width", "--color", "--i18n"] {
            harmless(&mira("m").folder(dir.path()).arg(option).arg(word.clone()).terminal(80).run())?;
        }
        for command in ["check", "status", "rules", "new", "help", "check --deny", "check --source"] {
            harmless(&call(command, dir.path()).arg(word.clone()).terminal(80).run())?;
        }
        harmless(&mira("fmt").folder(dir.path()).arg(format!("./{word}")).terminal(80).run())?;
        harmless(&mira("m").env("MIRA_I18N", word.clone()).env("MIRA_LANG", word).terminal(80).run())?;
    }

    #[test]
    fn what_is_written_stays_raw_in_files_and_harmless_on_terminals(text in text()) {
        let text = text.replace(['{', '}'], "");
        let dir = tempfile::tempdir().expect("a folder");
        for lang in ["en", "es"] {
            let folder = dir.path().join("i18n").join(lang);
            fs::create_dir_all(&folder).expect("a folder");
            fs::write(folder.join("statements.ftl"), format!("m={text}\n    .title = {text}\n# {text}\nn = {{ {text}\n{text}")).expect("a file");
        }
        for line in ["", "list", "status --missing", "check", "check --format short", "fmt --diff", "fmt --check", "new pl"] {
            harmless(&call(line, dir.path()).terminal(60).run())?;
        }
    }

    #[test]
    fn a_pipe_gets_the_bytes(text in text()) {
        let dir = catalog("T", &text, "N");
        let told = call("n", dir.path()).run().out;
        prop_assert_eq!(told.trim_end_matches('\n'), text.trim_end_matches('\n'));
    }

    #[test]
    fn a_page_is_the_same_page_whatever_it_says(title in text(), text in text(), name in text()) {
        // Blank lines part paragraphs; that is structure.
        let text = format!("x{}", text.replace('\n', " "));
        let (title, name) = (format!("y{title}"), format!("z{name}"));
        let (hostile, tame) = (catalog(&title, &text, &name), catalog("y", "x", "z"));
        for line in ["--format html", "--format html --lang all", "m --format html --lang es"] {
            let (shape, words) = page(&call(line, hostile.path()).run().out);
            prop_assert_eq!(shape, page(&call(line, tame.path()).run().out).0);
            prop_assert!(letters(&words).contains(&letters(&text)), "{}", words);
            prop_assert!(letters(&words).contains(&letters(&title)), "{}", words);
        }
    }

    #[test]
    fn markdown_is_nothing_but_the_text(title in text(), text in text(), name in text()) {
        let (title, text, name) = (format!("y{title}"), format!("x{text}"), format!("z{name}"));
        let dir = catalog(&title, &text, &name);
        for line in ["--format markdown", "--format markdown --lang all"] {
            let out = call(line, dir.path()).run().out;
            let (words, marks) = markdown(&out);
            prop_assert_eq!(marks, Vec::<String>::new(), "{}", out);
            prop_assert!(letters(&words).contains(&letters(&text)), "{}", out);
            prop_assert!(letters(&words).contains(&letters(&title)), "{}", out);
        }
        prop_assert!(!call("--format markdown", dir.path()).run().out.contains("https://"));
    }
}

/// Names of folders and files come from strangers, too.
#[cfg(unix)]
#[test]
fn names_of_folders_and_files_do_not_steer_a_terminal() {
    use std::os::unix::ffi::OsStrExt as _;
    let dir = tempfile::tempdir().expect("a folder");
    let names: [&[u8]; 4] = [
        b"\x1b[31mred",
        "\u{202e}ftl".as_bytes(),
        b"a\nb\r",
        b"\xff\x9b2J",
    ];
    let write = |path: std::path::PathBuf| {
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, "m=x\n").expect("a file");
    };
    for name in names {
        let name = std::ffi::OsStr::from_bytes(name);
        let root = dir.path().join("i18n");
        write(root.join(name).join("statements.ftl"));
        write(root.join("en").join(name).join("a.ftl"));
        let mut file = name.to_owned();
        file.push(".ftl");
        write(root.join("en").join(file));
        write(root.join("en/statements.ftl"));
    }
    for line in [
        "",
        "list",
        "languages",
        "status",
        "status --missing",
        "check",
        "check --format short",
        "fmt --diff",
        "fmt --check",
        "new pl",
        "fmt",
    ] {
        let told = call(line, dir.path()).terminal(80).run();
        for told in [told.out, told.err] {
            assert_eq!(visible(&told), told, "{line}");
        }
    }
}
