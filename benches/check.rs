//! What checking costs: a made-up tree of many locales, beside merely parsing every file of it with
//! `fluent-syntax` on as many threads.
//!
//! `cargo bench --bench check` prints, for a tenth, a third and all of the locales, the time of
//! `mira check`, the ratio to parsing and to `find | xargs cat`, and the time for each locale, which
//! should not grow; then the time of one file of 1,000 messages that was just edited.
#![allow(clippy::print_stdout, reason = "a bench prints what it measured")]

use rayon::prelude::*;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

const LOCALES: [usize; 3] = [10, 30, 100];
const FILES: usize = 60;
const MESSAGES: usize = 60;
/// Messages of the one file.
const MANY: usize = 1000;
/// Rounds of each call.
const ROUNDS: usize = 11;

fn main() {
    let mut args = env::args().skip(1);
    // Bare parsing runs in a process of its own, as the program does.
    if args.next().as_deref() == Some("--parse") {
        return parse(Path::new(&args.next().expect("a tree")));
    }
    let root = env::temp_dir().join(format!("mira-bench-check-{}", std::process::id()));
    println!("locales      MB   mira check   parse only   ratio   to find|cat   a locale");
    for locales in LOCALES {
        let tree = root.join(locales.to_string());
        let bytes = grow(&tree, locales);
        measure(&tree, locales, bytes);
    }
    one_file(&root.join("one"));
    fs::remove_dir_all(&root).expect("the tree goes again");
}

fn measure(tree: &Path, locales: usize, bytes: usize) {
    let (mut checks, mut parses) = (Vec::new(), Vec::new());
    let (mut ratios, mut to_cat) = (Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let check = millis(&mut checking(tree));
        let mut parse = Command::new(env::current_exe().expect("this program"));
        let parse = millis(parse.arg("--parse").arg(tree));
        let mut cat = Command::new("sh");
        cat.args(["-c", "find \"$0\" -type f -print0 | xargs -0 cat"]);
        let cat = millis(cat.arg(tree));
        // The first round warms the caches.
        if round > 0 {
            checks.push(check);
            parses.push(parse);
            ratios.push(check / parse);
            to_cat.push(check / cat);
        }
    }
    let (check, parse) = (median(checks), median(parses));
    let (ratio, to_cat) = (median(ratios), median(to_cat));
    #[allow(clippy::cast_precision_loss, reason = "small numbers")]
    let (megabytes, each) = (bytes as f64 / 1e6, check / locales as f64);
    println!(
        "{locales:>7}  {megabytes:>6.1}   {check:>7.1} ms   {parse:>7.1} ms   {ratio:>5.2}   {to_cat:>11.2}   {each:.2} ms"
    );
}

/// One file and its reference.
fn one_file(tree: &Path) {
    for (locale, skipped) in [("en", MANY), ("de", MANY / 2)] {
        let mut text = String::new();
        for message in (0..MANY).filter(|message| *message != skipped) {
            write_message(&mut text, message);
        }
        fs::create_dir_all(tree.join(locale)).expect("a folder");
        fs::write(tree.join(locale).join("main.ftl"), text).expect("a file");
    }
    let times = (0..=ROUNDS).map(|_| millis(checking(tree).arg("de")));
    let time = median(times.skip(1).collect());
    println!("a file of {MANY} messages, with its reference: {time:.1} ms");
}

fn checking(tree: &Path) -> Command {
    let mut check = Command::new(env!("CARGO_BIN_EXE_mira"));
    check
        .args(["check", "--format", "short", "--i18n"])
        .arg(tree);
    check
}

/// Milliseconds from the start of a process to its end.
fn millis(command: &mut Command) -> f64 {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let start = Instant::now();
    command.status().expect("a process");
    start.elapsed().as_secs_f64() * 1e3
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Reads and parses every file of a tree, and does nothing with it.
fn parse(tree: &Path) {
    let files: Vec<PathBuf> = walkdir::WalkDir::new(tree)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(walkdir::DirEntry::into_path)
        .collect();
    let entries: usize = files
        .par_iter()
        .map(|file| {
            let text = fs::read_to_string(file).expect("a file of the tree");
            fluent_syntax::parser::parse(text.as_str()).map_or(0, |resource| resource.body.len())
        })
        .sum();
    assert!(entries > 0);
}

/// Makes a tree: plain texts, variables, attributes, plurals, and gaps in every locale but the
/// source. The same numbers give the same tree. Returns its size in bytes.
fn grow(tree: &Path, locales: usize) -> usize {
    let mut bytes = 0;
    // Well-formed tags of a language that has plurals.
    let tags = (0..locales).map(|at| format!("de-{}{}", letter(at / 26), letter(at % 26)));
    for (at, tag) in std::iter::once("en".to_owned()).chain(tags).enumerate() {
        for file in 0..FILES {
            let folder = tree.join(&tag).join(format!("part{}", file / 12));
            fs::create_dir_all(&folder).expect("a folder");
            let mut text = String::from("### Made-up strings\n\n-brand = Mira\n\n");
            for message in 0..MESSAGES {
                // A locale lacks one message in thirty, each another one.
                if at == 0 || (message + at * 7 + file) % 30 != 0 {
                    write_message(&mut text, message);
                }
            }
            bytes += text.len();
            fs::write(folder.join(format!("file{file}.ftl")), text).expect("a file");
        }
    }
    bytes
}

fn letter(at: usize) -> char {
    char::from(b'A' + u8::try_from(at % 26).unwrap_or_default())
}

fn write_message(text: &mut String, at: usize) {
    let words = "cada versão reproduzível decisão registada linha orçamento pública пример τεστ";
    let _ = match at % 10 {
        0..6 => writeln!(text, "# A note\nm{at}-text = {words}\n"),
        6..8 => writeln!(
            text,
            "# A note\nm{at}-text = {words} {{ $name }} com {{ -brand }}\n"
        ),
        8 => writeln!(
            text,
            "# A note\nm{at}-text = {words}\n    .label = dois\n    .title = {{ $url }}\n"
        ),
        _ => writeln!(
            text,
            "# A note\nm{at}-text =\n    {{ $count ->\n        [one] um\n       *[other] {{ $count }} {words}\n    }}\n"
        ),
    };
}
