//! What a start costs: whole processes beside a hello world built with the same profile.
//!
//! `cargo bench --bench startup` times every call in turn with the hello world, so that a machine
//! whose speed drifts touches both alike, and prints the median of the ratios. With valgrind it also
//! counts user-space instructions, which do not drift; `-- --guard` counts alone, and fails where a
//! count is past twice its target.
#![allow(clippy::print_stdout, reason = "a bench prints what it measured")]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

/// Rounds of each call.
const ROUNDS: usize = 200;

/// A call, its variable, and its targets: wall time and instructions, over the hello world's.
struct Row {
    args: &'static [&'static str],
    lang: Option<&'static str>,
    wall: f64,
    instructions: Option<f64>,
}

const ROWS: &[Row] = &[
    Row {
        args: &["mission", "--lang", "pt"],
        lang: None,
        wall: 1.20,
        instructions: Some(1.35),
    },
    Row {
        args: &["mission"],
        lang: Some("pt_BR.UTF-8"),
        wall: 1.35,
        instructions: None,
    },
    Row {
        args: &["mission"],
        lang: Some("zh_TW.UTF-8"),
        wall: 1.35,
        instructions: None,
    },
    Row {
        args: &["values", "--lang", "es"],
        lang: None,
        wall: 1.35,
        instructions: None,
    },
    Row {
        args: &["--lang", "es", "--help"],
        lang: None,
        wall: 1.80,
        instructions: None,
    },
];

fn main() -> ExitCode {
    let folder = env::temp_dir().join(format!("mira-bench-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder for the hello world");
    let hello = hello(&folder);
    let guard = env::args().any(|arg| arg == "--guard");
    if !guard {
        time(&hello);
    }
    let sound = count(&hello);
    fs::remove_dir_all(&folder).expect("the folder goes again");
    if guard && !sound {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

/// Builds the hello world, as `[profile.release]` builds mira.
fn hello(folder: &Path) -> PathBuf {
    let (source, program) = (folder.join("hello.rs"), folder.join("hello"));
    fs::write(&source, "fn main() { println!(\"Ol\\u{e1}, mundo!\"); }\n").expect("a source file");
    let tuned = [
        "opt-level=3",
        "panic=abort",
        "lto=fat",
        "codegen-units=1",
        "strip=symbols",
    ];
    let mut rustc = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc
        .args(["--edition", "2024", "-o"])
        .arg(&program)
        .arg(&source);
    for option in tuned {
        rustc.args(["-C", option]);
    }
    assert!(rustc.status().expect("rustc").success());
    program
}

fn mira(row: &Row) -> Command {
    command(Path::new(env!("CARGO_BIN_EXE_mira")), row.args, row.lang)
}

fn command(program: &Path, args: &[&str], lang: Option<&str>) -> Command {
    let mut command = Command::new(program);
    command.args(args).env_clear().stdin(Stdio::null());
    command.stdout(Stdio::null()).stderr(Stdio::null());
    if let Some(lang) = lang {
        command.env("LANG", lang);
    }
    command
}

/// Microseconds from the start of a process to its end.
fn wall(command: &mut Command) -> f64 {
    let start = Instant::now();
    assert!(command.status().expect("a process").success());
    start.elapsed().as_secs_f64() * 1e6
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn time(hello: &Path) {
    let mut floor = Vec::new();
    let mut taken: Vec<Vec<f64>> = ROWS.iter().map(|_| Vec::new()).collect();
    for round in 0..ROUNDS + 5 {
        let base = wall(&mut command(hello, &[], None));
        let times: Vec<f64> = ROWS.iter().map(|row| wall(&mut mira(row))).collect();
        // The first rounds warm the caches.
        if round >= 5 {
            floor.push(base);
            times
                .iter()
                .zip(&mut taken)
                .for_each(|(time, all)| all.push(*time));
        }
    }
    println!("wall time, median of {ROUNDS} rounds; the ratio is the median of each round's");
    println!(
        "{:>9.0} µs          hello world",
        median(&mut floor.clone())
    );
    for (row, times) in ROWS.iter().zip(&taken) {
        let mut ratios: Vec<f64> = times
            .iter()
            .zip(&floor)
            .map(|(time, base)| time / base)
            .collect();
        let (ratio, micros) = (median(&mut ratios), median(&mut times.clone()));
        println!(
            "{micros:>9.0} µs  {ratio:>5.2} ×  {} (target {:.2})",
            name(row),
            row.wall
        );
    }
}

/// Prints instruction counts; whether none is past twice its target.
fn count(hello: &Path) -> bool {
    let Some(floor) = instructions(&command(hello, &[], None)) else {
        println!("no valgrind here: instructions are not counted");
        return true;
    };
    println!("user-space instructions, counted by callgrind");
    println!("{floor:>12}          hello world");
    let mut sound = true;
    for row in ROWS {
        let Some(count) = instructions(&mira(row)) else {
            continue;
        };
        #[allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
        let ratio = count as f64 / floor as f64;
        let target = row
            .instructions
            .map(|target| format!(" (target {target:.2})"));
        println!(
            "{count:>12}  {ratio:>5.2} ×  {}{}",
            name(row),
            target.unwrap_or_default()
        );
        sound &= row.instructions.is_none_or(|target| ratio <= target * 2.0);
    }
    sound
}

/// Counts the instructions of a process; `None` where there is no valgrind.
fn instructions(command: &Command) -> Option<u64> {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]);
    valgrind.arg(command.get_program()).args(command.get_args());
    valgrind
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    for (name, value) in command.get_envs() {
        valgrind.env(name, value.unwrap_or_default());
    }
    let told = valgrind.output().ok()?.stderr;
    let told = String::from_utf8_lossy(&told).into_owned();
    let line = told.lines().find(|line| line.contains("Collected :"))?;
    line.rsplit(' ').next()?.parse().ok()
}

fn name(row: &Row) -> String {
    let lang = row
        .lang
        .map(|lang| format!("LANG={lang} "))
        .unwrap_or_default();
    format!("{lang}mira {}", row.args.join(" "))
}
