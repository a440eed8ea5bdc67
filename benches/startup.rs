//! What a start costs: whole processes beside a hello world that is built and linked alike.
//!
//! `cargo bench --bench startup` times every call in turn with the hello world, so that a machine
//! whose speed drifts touches both alike, and prints the median of the ratios. With valgrind it also
//! counts user-space instructions, which do not drift; `-- --guard` counts alone, and fails where a
//! count is past twice its target. `-- --shipped` measures what `.ci/package` made, beside a hello world
//! linked as statically.
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
    row(&["mission", "--lang", "pt"], None, 1.20, Some(1.35)),
    row(&["mission"], Some("pt_BR.UTF-8"), 1.35, None),
    row(&["mission"], Some("zh_TW.UTF-8"), 1.35, None),
    row(&["values", "--lang", "es"], None, 1.40, None),
    row(&["--lang", "es", "--help"], None, 2.00, None),
];

const fn row(
    args: &'static [&'static str],
    lang: Option<&'static str>,
    wall: f64,
    instructions: Option<f64>,
) -> Row {
    Row {
        args,
        lang,
        wall,
        instructions,
    }
}

/// Bytes that the shipped program may have.
const SIZE: u64 = 4_900_000;

/// The programs that are measured: mira, and the hello world beside it.
struct Programs {
    mira: PathBuf,
    hello: PathBuf,
}

fn main() -> ExitCode {
    let is_set = |option: &str| env::args().any(|arg| arg == option);
    let folder = env::temp_dir().join(format!("mira-bench-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder for the hello world");
    let shipped = is_set("--shipped");
    let programs = Programs {
        mira: if shipped {
            packaged()
        } else {
            PathBuf::from(env!("CARGO_BIN_EXE_mira"))
        },
        hello: hello(&folder, shipped),
    };
    let size = fs::metadata(&programs.mira).expect("mira").len();
    println!(
        "{size:>9} bytes       {} (target {SIZE} where it ships)",
        programs.mira.display()
    );
    if !is_set("--guard") {
        time(&programs);
    }
    let sound = count(&programs);
    fs::remove_dir_all(&folder).expect("the folder goes again");
    if is_set("--guard") && !sound {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

/// The program in the newest package.
fn packaged() -> PathBuf {
    let packages = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/packages");
    let entries = fs::read_dir(packages).expect("run .ci/package first");
    let programs = entries.flatten().map(|entry| entry.path().join("bin/mira"));
    let is_file = |path: &PathBuf| path.is_file();
    programs
        .filter(is_file)
        .max()
        .expect("run .ci/package first")
}

/// Builds the hello world as the profile `dist` builds mira, and links it as `.ci/package` does where
/// it is to be static.
fn hello(folder: &Path, is_static: bool) -> PathBuf {
    let (source, program) = (folder.join("hello.rs"), folder.join("hello"));
    fs::write(&source, "fn main() { println!(\"Ol\\u{e1}, mundo!\"); }\n").expect("a source file");
    let mut options = vec![
        "opt-level=3",
        "panic=abort",
        "lto=fat",
        "codegen-units=1",
        "strip=symbols",
    ];
    if is_static {
        options.extend(["target-feature=+crt-static", "relocation-model=static"]);
    }
    let mut rustc = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.args(["--edition", "2024", "-o"]);
    rustc.arg(&program).arg(&source);
    for option in options {
        rustc.args(["-C", option]);
    }
    assert!(rustc.status().expect("rustc").success());
    program
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

fn time(Programs { mira, hello }: &Programs) {
    let mut bare = Vec::new();
    let mut taken: Vec<Vec<f64>> = ROWS.iter().map(|_| Vec::new()).collect();
    for round in 0..ROUNDS + 5 {
        let greeting = wall(&mut command(hello, &[], None));
        let times: Vec<f64> = ROWS
            .iter()
            .map(|row| wall(&mut command(mira, row.args, row.lang)))
            .collect();
        // The first rounds warm the caches.
        if round >= 5 {
            bare.push(greeting);
            times
                .iter()
                .zip(&mut taken)
                .for_each(|(time, all)| all.push(*time));
        }
    }
    println!("wall time, median of {ROUNDS} rounds; the ratio is the median of each round's");
    println!("{:>9.0} µs          hello world", median(&mut bare.clone()));
    for (row, times) in ROWS.iter().zip(&taken) {
        let mut ratios: Vec<f64> = times
            .iter()
            .zip(&bare)
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
fn count(Programs { mira, hello }: &Programs) -> bool {
    let Some(bare) = instructions(&command(hello, &[], None)) else {
        println!("no valgrind here: instructions are not counted");
        return true;
    };
    println!("user-space instructions, counted by callgrind");
    println!("{bare:>12}          hello world");
    let mut sound = true;
    for row in ROWS {
        let Some(count) = instructions(&command(mira, row.args, row.lang)) else {
            continue;
        };
        #[allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
        let ratio = count as f64 / bare as f64;
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
    let printed = valgrind.output().ok()?.stderr;
    let printed = String::from_utf8_lossy(&printed).into_owned();
    let line = printed.lines().find(|line| line.contains("Collected :"))?;
    line.rsplit(' ').next()?.parse().ok()
}

fn name(row: &Row) -> String {
    let lang = row
        .lang
        .map(|lang| format!("LANG={lang} "))
        .unwrap_or_default();
    format!("{lang}mira {}", row.args.join(" "))
}
