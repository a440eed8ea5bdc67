//! The process itself: its streams, its exit codes, its environment. What a run does inside is
//! tested elsewhere; here the real program is started.

use std::ffi::OsStr;
use std::io::Read as _;
use std::os::unix::ffi::OsStrExt as _;
use std::process::{Command, Output, Stdio};

fn mira() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mira"));
    command.env_clear();
    command
}

/// Runs a shell line in which `$0` is the program.
fn shell(line: &str) -> Output {
    let mut command = Command::new("sh");
    command
        .args(["-c", line, env!("CARGO_BIN_EXE_mira")])
        .env_clear()
        .env("PATH", "/usr/bin:/bin");
    command.output().expect("a shell")
}

#[track_caller]
fn case(line: &str, code: i32, out: &str, err: &str) {
    let output = shell(line);
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        out,
        "stdout of {line}"
    );
    let printed = String::from_utf8_lossy(&output.stderr);
    assert!(
        printed.starts_with(err) && (err.is_empty() == printed.is_empty()),
        "{line}: {printed}"
    );
    assert_eq!(output.status.code(), Some(code), "{line}");
}

#[test]
fn a_closed_pipe_is_silent_and_changes_no_exit_code() {
    case(
        "f=$(mktemp); { \"$0\"; echo $? >&2; } 2>$f | head -c 0; sed -n 1p $f; rm $f",
        0,
        "0\n",
        "",
    );
    // What was found stays found, whoever reads of it.
    let faulty = "tests/check/missing-plural/polish";
    let untidy = "tests/fmt/nowhere.ftl";
    for (args, code, printed) in [
        (vec![], 0, ""),
        (vec!["check", "--i18n", faulty], 0, ""),
        (
            vec!["check", "-q", "--i18n", faulty, "--deny", "warnings"],
            1,
            "",
        ),
        (
            vec![
                "check", "--i18n", faulty, "--deny", "warnings", "--format", "json",
            ],
            1,
            "",
        ),
        (vec!["fmt", "--check", untidy], 2, "mira: error: "),
    ] {
        let (stdout, stderr) = (Stdio::piped(), Stdio::piped());
        let child = mira().args(&args).stdout(stdout).stderr(stderr).spawn();
        let mut child = child.expect("mira");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("an end");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(stderr.starts_with(printed), "{args:?}: {stderr}");
        assert_eq!(stderr.is_empty(), printed.is_empty(), "{args:?}: {stderr}");
        assert_eq!(output.status.code(), Some(code), "{args:?}");
    }
}

#[test]
fn a_full_disk_is_an_error() {
    case(
        "\"$0\" vision >/dev/full",
        2,
        "",
        "mira: error: cannot write the output: no space left on the disk",
    );
    case(
        "MIRA_LANG=es \"$0\" vision >/dev/full",
        2,
        "",
        "mira: error: no se puede escribir la salida: no queda espacio",
    );
}

#[test]
fn a_closed_stdout_is_an_error() {
    case(
        "exec \"$0\" vision >&-",
        2,
        "",
        "mira: error: cannot write the output",
    );
}

#[test]
fn output_thrown_away_is_no_error() {
    case("exec \"$0\" vision >/dev/null", 0, "", "");
    // Opened for reading and writing, as some callers do.
    case("exec \"$0\" vision 1<>/dev/null", 0, "", "");
}

#[test]
fn closed_stdin_and_stderr_do_no_harm() {
    let vision =
        String::from_utf8(mira().arg("vision").output().expect("mira").stdout).expect("text");
    case("exec \"$0\" vision <&-", 0, &vision, "");
    case("exec \"$0\" vision 2>&-", 0, &vision, "");
    case("exec \"$0\" nowhere 2>&-", 2, "", "");
    case("exec \"$0\" vision <&- 2>&- >&-", 2, "", "");
}

#[test]
fn without_any_environment_english_is_printed() {
    let output = mira().arg("vision").output().expect("mira");
    assert!(output.stdout.starts_with(b"Our vision is"));
    assert!(output.stderr.is_empty());
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn words_that_are_no_unicode_are_errors_not_crashes() {
    let junk = OsStr::from_bytes(b"vis\xffon");
    for args in [
        &[junk][..],
        &["values".as_ref(), junk],
        &["--lang".as_ref(), junk],
        &["--i18n".as_ref(), junk],
    ] {
        let output = mira().args(args).output().expect("mira");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(output.stdout.is_empty());
        assert!(output.stderr.starts_with(b"mira: error: "), "{args:?}");
    }
    let output = mira()
        .arg("vision")
        .env("LANG", junk)
        .env("MIRA_LANG", junk)
        .output()
        .expect("mira");
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty());
}

#[test]
fn what_would_control_a_terminal_is_printed_harmlessly() {
    let output = mira()
        .arg("\u{1b}[31mvision\u{202e}")
        .output()
        .expect("mira");
    let printed = String::from_utf8(output.stderr).expect("text");
    assert!(
        !printed.contains('\u{1b}') && !printed.contains('\u{202e}'),
        "{printed}"
    );
    assert!(printed.contains("\\u{1b}[31mvision"), "{printed}");
}

#[test]
fn a_slow_reader_gets_everything() {
    let mut child = mira()
        .args(["--lang", "all"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("mira");
    std::thread::sleep(std::time::Duration::from_millis(50));
    let mut text = String::new();
    child
        .stdout
        .take()
        .expect("stdout")
        .read_to_string(&mut text)
        .expect("text");
    assert_eq!(child.wait().expect("an end").code(), Some(0));
    let whole = mira()
        .args(["--lang", "all"])
        .output()
        .expect("mira")
        .stdout;
    assert_eq!(text.as_bytes(), whole);
}
