//! Hostile folders, given to the real program: it never crashes, never waits, and ends with 0, 1 or
//! 2. What passes a limit is left out by name, and the rest is still shown.
#![cfg(unix)]

mod support;

use std::fmt::Write as _;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use support::program;

/// All that reads a folder.
const CALLS: &[&str] = &[
    "",
    "--lang es",
    "--width 30",
    "--format html --lang all",
    "m",
    "zz",
    "list",
    "languages",
    "status --missing",
    "check",
    "check --format sarif",
    "fmt --diff",
    "new pl",
];

/// Far more than a call takes in a build without optimisation; a hang is what it is about.
const PATIENCE: Duration = Duration::from_secs(60);

/// Bytes of address space that a call is given.
const MEMORY_KB: u32 = 2 << 20;

fn write(root: &Path, name: &str, text: impl AsRef<[u8]>) {
    let path = root.join("i18n").join(name);
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// The same statements in English and in Spanish.
fn both(text: impl AsRef<[u8]>) -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    for lang in ["en", "es"] {
        write(dir.path(), &format!("{lang}/statements.ftl"), text.as_ref());
    }
    dir
}

/// Runs every call on a folder.
#[track_caller]
fn survives(name: &str, dir: &Path) {
    for call in CALLS {
        let line = format!("ulimit -v {MEMORY_KB}; exec \"$0\" {call} \"$@\"");
        let mut shell = Command::new("sh");
        let mut shell = shell.args(["-c", &line, env!("CARGO_BIN_EXE_mira")]);
        if !call.starts_with("fmt") {
            shell = shell.args(["--i18n", "i18n"]);
        }
        shell = shell.current_dir(dir).env_clear().stdin(Stdio::null());
        let mut child = shell
            .stdout(Stdio::null())
            .stderr(fs::File::create(dir.join("told")).expect("a file"))
            .spawn()
            .expect("a shell");
        let start = Instant::now();
        let code = loop {
            if let Some(status) = child.try_wait().expect("a child") {
                break status.code();
            }
            assert!(start.elapsed() < PATIENCE, "{name}: {call} hangs");
            std::thread::sleep(Duration::from_millis(2));
        };
        let told = fs::read_to_string(dir.join("told")).expect("what was told is UTF-8");
        assert!(
            matches!(code, Some(0..=2)),
            "{name}: {call}: {code:?} {told:.500}"
        );
        assert!(!told.contains("panicked"), "{name}: {call}: {told:.500}");
        assert_eq!(mira::internals::visible(&told), told, "{name}: {call}");
        let _ = fs::remove_dir_all(dir.join("i18n/pl"));
    }
}

fn repeat(times: usize, line: impl Fn(usize) -> String) -> String {
    (0..times).map(line).collect()
}

#[test]
fn references_that_multiply() {
    let laughs = |sign: &str, last: &str| {
        let mut text = format!("{sign}l0 = lol\n  .title = x\n");
        for level in 1..=10 {
            let below = format!("{{ {sign}l{}{last} }}", level - 1).repeat(10);
            let _ = write!(text, "{sign}l{level} = {below}\n  .title = {below}\n");
        }
        text + "m = { " + sign + "l10" + last + " }\n"
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
    let chain = |n: usize, sign: &str, end: &str| {
        repeat(n, |at| format!("{sign}a{at} = {{ {sign}a{} }}\n", at + 1))
            + &format!("{sign}a{n} = {end}\nm = {{ {sign}a0 }}\n")
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
fn numbers_of_everything() {
    for (name, text) in [
        ("messages", repeat(10_000, |n| format!("m{n} = v\n"))),
        ("one id", "m = v\n".repeat(5_000)),
        (
            "items",
            "m = v\n".to_owned() + &repeat(5_000, |n| format!("m-{n} = v\n")),
        ),
        ("faults", repeat(3_000, |n| format!("m{n} v\n"))),
        ("broken", repeat(3_000, |n| format!("m{n} = {{\n"))),
        (
            "attributes",
            "m = v\n".to_owned() + &repeat(3_000, |n| format!(" .a{n} = v\n")),
        ),
        (
            "variants",
            "m = { $n ->\n".to_owned()
                + &repeat(20_000, |n| format!(" [k{n}] v\n"))
                + " *[o] x\n }\n",
        ),
        (
            "equal variants",
            "m = { $n ->\n".to_owned() + &" [one] v\n".repeat(3_000) + " *[o] x\n }\n",
        ),
        (
            "unknown",
            repeat(2_000, |n| format!("message-{n} = {{ massage-{n} }}\n")),
        ),
        (
            "comments",
            "# mira: allow(untranslated) x\n".repeat(2_000) + "m = v\n",
        ),
    ] {
        survives(name, both(text).path());
    }
    let strangers = both("m = v\n");
    write(
        strangers.path(),
        "en/statements.ftl",
        repeat(1_000, |n| format!("m{n} = v {{ $a{n} }}\n  .a{n} = v\n")),
    );
    write(
        strangers.path(),
        "es/statements.ftl",
        repeat(1_000, |n| format!("n{n} = v {{ $b{n} }}\n  .b{n} = v\n")),
    );
    survives("strangers", strangers.path());
    let files = both("m = v\n");
    for n in 0..600 {
        write(files.path(), &format!("es/f{n}.ftl"), "m = v\n");
        fs::create_dir_all(files.path().join(format!("i18n/no_tag_{n}"))).expect("a folder");
    }
    for (a, b) in ('a'..='z').flat_map(|a| ('a'..='z').map(move |b| (a, b))) {
        write(files.path(), &format!("q{a}{b}/statements.ftl"), "m = v\n");
    }
    survives("files and folders", files.path());
}

/// Files of which `check` once looked at everything again for each part: most of them would now be looked
/// at for many minutes. No time is asserted; whoever waits learns of it.
#[test]
fn check_looks_at_each_part_once() {
    let ids = |n: usize| repeat(n, |at| format!("m{at} = v\n"));
    let choice = |text: &str| format!("m = {{ $n ->\n [one] x\n *[other] {text}\n }}\n");
    let long = "x".repeat(12_000_000);
    for (rule, source, own) in [
        (
            "visible-code",
            "m = x\n".into(),
            format!("m = {}\n", "\\n".repeat(1_000_000)),
        ),
        (
            "missing-variable",
            "m = { $n }\n".into(),
            format!("m = {}\n", "%(".repeat(3_000_000)),
        ),
        (
            "visible-code",
            choice(&"[a]".repeat(1_000_000)),
            choice(&"[one]".repeat(1_000_000)),
        ),
        (
            "missing-attribute",
            "m = v\n".to_owned() + &repeat(480, |at| format!(" .a{at} = v\n")),
            format!("m = {}\n", "x.".repeat(6_000_000)),
        ),
        (
            "missing-message",
            format!("t = {long}\n") + &ids(90_000),
            format!("t = {}\n", repeat(90_000, |at| format!("m{at} = "))),
        ),
        (
            "syntax-error",
            ids(200_000),
            repeat(200, |at| format!("n{at}x words\n\n")),
        ),
        (
            "obsolete-message",
            format!(
                "a = v\n{}b = v\nz = v\n",
                repeat(200_000, |at| format!("-t{at} = v\n"))
            ),
            "a = v\nstrange = v\nb = v\n".repeat(50_000),
        ),
        (
            "obsolete-message",
            "m = v\n".into(),
            format!("-t =\n {{ $case ->\n [a] v\n *[b] {long}[x]\n }}\n")
                + &repeat(50_000, |at| format!("m{at} = {{ -t(case: \"x\") }}\n")),
        ),
        (
            "missing-message",
            "t = v\n".to_owned() + &ids(100_000),
            repeat(100_000, |at| format!("b{at} = {{\n"))
                + &format!("t = v{}\n", repeat(100_000, |at| format!(" m{at} = "))),
        ),
    ] {
        let dir = both(source);
        write(dir.path(), "es/statements.ftl", own);
        let call = ["--i18n", "i18n", "check", "--format", "sarif"];
        let told = support::output(program(dir.path(), &call).env_remove("MIRA_I18N"));
        assert_eq!(told.code, Some(1), "{rule}: {:.500}", told.stderr);
        let found = format!("\"ruleId\":\"{rule}\"");
        let text = told.stdout.replace(": \"", ":\"");
        assert!(text.contains(&found), "{rule}: {text:.500}");
    }
}

#[test]
fn what_is_no_file() {
    let dir = both("m = v\n");
    for name in [
        "en/pipe.ftl",
        "en/interface.ftl",
        "es/interface.ftl",
        "fr/statements.ftl",
    ] {
        let path = dir.path().join("i18n").join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        assert!(
            Command::new("mkfifo")
                .arg(path)
                .status()
                .expect("mkfifo")
                .success()
        );
    }
    let link =
        |to: &str, name: &str| symlink(to, dir.path().join("i18n").join(name)).expect("a link");
    link("/dev/zero", "es/zero.ftl");
    link("/dev/tty", "en/tty.ftl");
    link("/dev/zero", "fr/interface.ftl");
    // It calls itself an ordinary file, and keeps who reads it waiting.
    link("/proc/kmsg", "en/kmsg.ftl");
    link("..", "en/up");
    link("self.ftl", "en/self.ftl");
    link("de", "de");
    link(".", "it");
    fs::create_dir(dir.path().join("i18n/es/folder.ftl")).expect("a folder");
    let deep = dir.path().join("i18n/es").join("d/".repeat(200));
    fs::create_dir_all(&deep).expect("folders");
    fs::write(deep.join("a.ftl"), "m = v\n").expect("a file");
    survives("pipes, devices and circles", dir.path());
    // Links that multiply: ten to a folder of ten to a folder, ten million ways in all.
    let dir = both("m = v\n");
    for level in 0..7 {
        let here = dir.path().join(format!("pool/{level}"));
        fs::create_dir_all(&here).expect("a folder");
        for n in 0..10 {
            symlink(format!("../{}", level + 1), here.join(n.to_string())).expect("a link");
        }
    }
    fs::create_dir_all(dir.path().join("pool/7")).expect("a folder");
    fs::write(dir.path().join("pool/7/a.ftl"), "m = v\n").expect("a file");
    symlink("../pool/0", dir.path().join("i18n/pt")).expect("a link");
    survives("links that multiply", dir.path());
}

/// What a limit says, by the words of who is told.
#[test]
#[allow(clippy::too_many_lines, reason = "one hostile folder after the other")]
fn what_passes_a_limit_is_named_and_the_rest_is_shown() {
    let dir = both("m = v\n");
    let tell = |call: &[&str]| support::output(program(dir.path(), call).env("MIRA_I18N", "i18n"));
    // A file too large, for readers and for translators.
    let large = |name: &str, bytes: u64| {
        fs::File::create(dir.path().join("i18n").join(name))
            .expect("a file")
            .set_len(bytes)
            .expect("a size");
    };
    large("es/statements.ftl", (16 << 20) + 1);
    let told = tell(&["m", "--lang", "es"]);
    assert_eq!((told.code, told.stdout.as_str()), (Some(0), "v\n"));
    assert!(
        told.stderr
            .contains("es/statements.ftl: es demasiado grande"),
        "{}",
        told.stderr
    );
    // The same limit for everybody.
    for (call, named) in [
        ("check", "this file is larger than 16 MB"),
        (
            "fmt --check i18n",
            "es/statements.ftl” is larger than 16 MB",
        ),
        (
            "status",
            "es/statements.ftl” cannot be read: it is too large",
        ),
        (
            "new pt --source es",
            "es/statements.ftl” cannot be read: it is too large",
        ),
    ] {
        let call: Vec<&str> = call.split(' ').collect();
        let told = tell(&call);
        let text = told.stdout + &told.stderr;
        assert!(text.contains(named), "{call:?}: {text}");
    }
    // Together more than is read of a locale: the first ones by name are, whichever thread came first.
    for file in ["a", "b", "c", "d"] {
        large(&format!("es/{file}.ftl"), 16 << 20);
    }
    write(dir.path(), "es/statements.ftl", "m = v\n");
    let together = "together with the other files it is too large";
    for call in ["check", "status"] {
        let told = tell(&[call]);
        let text = told.stdout + &told.stderr;
        assert_eq!(text.matches(together).count(), 1, "{call}: {text}");
        assert!(!text.contains("es/d.ftl cannot"), "{call}: {text}");
    }
    for file in ["a", "b", "c", "d"] {
        fs::remove_file(dir.path().join(format!("i18n/es/{file}.ftl"))).expect("removed");
    }
    // Too many lines, messages, parts.
    write(dir.path(), "es/statements.ftl", "\n".repeat(600_000));
    assert!(tell(&["check"]).stdout.contains("more than 500000 lines"));
    write(
        dir.path(),
        "es/statements.ftl",
        repeat(100_001, |n| format!("m{n} = v\n")),
    );
    assert!(
        tell(&["m", "--lang", "es"])
            .stderr
            .contains("demasiado grande")
    );
    write(
        dir.path(),
        "es/statements.ftl",
        "m = v\n".to_owned() + &repeat(600, |n| format!("  .a{n} = v\n")),
    );
    assert!(
        tell(&["check"])
            .stdout
            .contains("“m” has more than 500 attributes")
    );
    write(
        dir.path(),
        "es/statements.ftl",
        repeat(2_000, |n| format!("x{n} = {{ y{n} }}\n")),
    );
    assert!(
        tell(&["check"])
            .stdout
            .contains("Of one kind at most 1000 faults")
    );
}

#[test]
fn a_message_that_grows_too_large_falls_back_and_is_named() {
    let dir = both("m = v\n");
    let tell = |call: &[&str]| support::output(program(dir.path(), call).env("MIRA_I18N", "i18n"));
    // References that multiply: the source's text instead, and the place that is at fault.
    let laughs = "l0 = lol\n".to_owned()
        + &repeat(9, |n| {
            format!("l{} = {}\n", n + 1, format!("{{ l{n} }}").repeat(10))
        })
        + "m = { l9 }\n";
    write(dir.path(), "es/statements.ftl", laughs);
    let told = tell(&["m", "--lang", "es"]);
    assert_eq!((told.code, told.stdout.as_str()), (Some(0), "v\n"));
    assert!(
        told.stderr
            .contains("i18n/es/statements.ftl:11: el mensaje «m» tiene un fallo"),
        "{}",
        told.stderr
    );
    // A message too long, and texts too long in all.
    write(
        dir.path(),
        "es/statements.ftl",
        format!("m = {}\n", "x".repeat((1 << 20) + 1)),
    );
    assert!(
        tell(&["m", "--lang", "es"])
            .stderr
            .contains("statements.ftl:1: el mensaje «m» tiene un fallo")
    );
    let nearly = "x".repeat(1_000_000);
    write(
        dir.path(),
        "en/statements.ftl",
        repeat(9, |n| format!("m{n} = {nearly}\n")) + "m = v\n",
    );
    let told = tell(&[]);
    assert_eq!((told.code, told.stdout.as_str()), (Some(2), ""));
    assert!(
        told.stderr.contains("take more than 8 MB"),
        "{}",
        told.stderr
    );
    assert_eq!(tell(&["m"]).stdout, "v\n");
    // Many faults are counted, not told one by one.
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
    let told = tell(&["--lang", "es"]);
    assert!(
        told.stderr.contains("otros 10 mensajes tienen un fallo"),
        "{}",
        told.stderr
    );
}
