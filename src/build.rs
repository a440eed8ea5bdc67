//! Finds the locales under `i18n/` and writes the index of the built-in catalog.
//!
//! Adding a language is adding a folder. The index holds byte offsets, no pointers: nothing of it
//! is relocated at start-up, and a call touches only the pages of what it prints.

use std::{env, error::Error, fmt::Write as _, fs, path::Path, process::Command};

#[allow(dead_code, reason = "the library uses the rest")]
#[path = "ftl/outline.rs"]
mod outline;

fn main() -> Result<(), Box<dyn Error>> {
    let root = env::var("CARGO_MANIFEST_DIR")?;
    let i18n = Path::new(&root).join("i18n");
    link();
    layout(Path::new(&root))?;
    println!("cargo:rerun-if-changed={}", i18n.display());
    let mut code = String::from("&[\n");
    for locale in names(&i18n)? {
        let folder = i18n.join(&locale);
        write!(code, "EmbeddedLocale {{ tag: {locale:?}, files: &[")?;
        for file in names(&folder)?
            .into_iter()
            .filter(|name| Path::new(name).extension().is_some_and(|end| end == "ftl"))
        {
            code.push_str(&resource(&folder.join(&file), &file)?);
        }
        code.push_str("] },\n");
    }
    code.push_str("]\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("catalog.rs"), code)?;
    origin(Path::new(&root));
    Ok(())
}

/// Links the optimised program at a fixed address where that is possible (glibc, dynamic), unless
/// whoever builds it chose how. What is said here counts for our program alone, not for those that
/// use the library.
///
/// A position-independent program of this size has some 3,000 pointers that the loader must adjust,
/// in 19 pages that it must copy first: measured, 5 % of a whole call, at every call. What that
/// would buy is small here: no unsafe code of ours, and libraries, heap and stack still move.
fn link() {
    println!("cargo:rustc-check-cfg=cfg(own_unwinder)");
    let gnu = cfg("CARGO_CFG_TARGET_OS") == "linux" && cfg("CARGO_CFG_TARGET_ENV") == "gnu";
    let is_static = cfg("CARGO_CFG_TARGET_FEATURE").contains("crt-static");
    let chosen = flag("relocation-model").or_else(|| flag("linker-flavor"));
    if gnu && !is_static && cfg("PROFILE") == "release" && chosen.is_none() {
        println!("cargo:rustc-link-arg-bins=-no-pie");
        if has_unwinder(&cfg("CARGO_CFG_TARGET_ARCH")) {
            println!("cargo:rustc-cfg=own_unwinder"); // src/main.rs links it
        }
    }
}

/// Lets the functions that a reader's calls run stand together in the optimised program, where what
/// links reads the scripts of GNU ld; with any other, they stand where they fall.
///
/// Else they lie scattered over all that `check` needs, and the system maps that too: measured, 1.1 MB
/// of a call's memory, and 4 % of its time.
fn layout(root: &Path) -> Result<(), Box<dyn Error>> {
    let list = root.join("src/reader.txt");
    println!("cargo:rerun-if-changed={}", list.display());
    if cfg("CARGO_CFG_TARGET_OS") != "linux" || cfg("PROFILE") != "release" || !is_gnu_ld() {
        return Ok(());
    }
    let mut script = String::from("SECTIONS\n{\n  .text.reader :\n  {\n");
    let list = fs::read_to_string(list)?;
    for name in list
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        // Rarely called functions stand in sections of a name of their own.
        writeln!(
            script,
            "    *(.text.{name} .text.unlikely.{name} .text.startup.{name})"
        )?;
    }
    script.push_str("  }\n}\nINSERT BEFORE .text;\n");
    let path = Path::new(&cfg("OUT_DIR")).join("reader.ld");
    fs::write(&path, script)?;
    println!("cargo:rustc-link-arg-bins=-T");
    println!("cargo:rustc-link-arg-bins={}", path.display());
    Ok(())
}

/// Whether the C compiler links with GNU ld, or with LLVM's, which reads the same scripts. Where rustc
/// brings an ld of its own, that is LLVM's.
fn is_gnu_ld() -> bool {
    // What the flags give to the linker may name another one.
    let given =
        flags("link-args").flat_map(|list| list.split(' ').map(str::to_owned).collect::<Vec<_>>());
    let answer = linker()
        .args(flags("link-arg").chain(given))
        .arg("-Wl,--version")
        .output();
    flag("linker-flavor").is_none()
        && answer.is_ok_and(|answer| {
            let name = String::from_utf8_lossy(&answer.stdout);
            name.starts_with("GNU ld") || name.starts_with("LLD")
        })
}

/// The C compiler that links.
fn linker() -> Command {
    println!("cargo:rerun-if-env-changed=RUSTC_LINKER");
    let configured = || env::var("RUSTC_LINKER").ok();
    let linker = flag("linker").or_else(configured);
    Command::new(linker.as_deref().unwrap_or("cc"))
}

/// What cargo tells; nothing where it tells nothing.
fn cfg(name: &str) -> String {
    env::var(name).unwrap_or_default()
}

/// Whether the C compiler that links has an archive of its own of what walks the stack when a program
/// panics.
///
/// Linked in, there is one shared library less to find, map and adjust at every call: measured, 33,000
/// instructions of 368,000 and a quarter of a megabyte of memory.
fn has_unwinder(arch: &str) -> bool {
    let mut ask = linker();
    // Asked as rustc asks it to link: one compiler may serve both.
    match arch {
        "x86" => ask.arg("-m32"),
        "x86_64" => ask.arg("-m64"),
        _ => &mut ask,
    };
    let answer = ask.arg("-print-file-name=libgcc_eh.a").output();
    // A name that it does not know is given back as it was asked for.
    answer.is_ok_and(|answer| {
        let name = String::from_utf8_lossy(&answer.stdout);
        answer.status.success() && Path::new(name.trim_end()).is_absolute()
    })
}

/// The value of a `-C` option in the compiler's flags; the last one counts.
fn flag(option: &str) -> Option<String> {
    flags(option).last()
}

/// The values of a `-C` option in the compiler's flags.
fn flags(option: &str) -> impl Iterator<Item = String> {
    let all = cfg("CARGO_ENCODED_RUSTFLAGS");
    let mut all = all.split('\x1f');
    let mut found = Vec::new();
    while let Some(flag) = all.next() {
        let choice = match flag {
            "-C" | "--codegen" => all.next(),
            _ => (flag.strip_prefix("-C")).or_else(|| flag.strip_prefix("--codegen=")),
        };
        let pair = choice.and_then(|choice| choice.split_once('='));
        if let Some((_, value)) = pair.filter(|(name, _)| name.replace('_', "-") == option) {
            found.push(value.to_owned());
        }
    }
    found.into_iter()
}

/// Tells the program what it is made of. Where the sources are in no repository, it knows less.
fn origin(root: &Path) {
    let git = |args: &[&str]| {
        let output = Command::new("git").current_dir(root).args(args).output();
        let output = output.ok().filter(|output| output.status.success())?;
        Some(String::from_utf8(output.stdout).ok()?.trim().to_owned())
    };
    // A repository around the sources that does not hold them has nothing to say.
    let ours = git(&["ls-files", "--error-unmatch", "Cargo.toml"]).is_some();
    let ask = |args| ours.then(|| git(args)).flatten().unwrap_or_default();
    let commit = ask(&["rev-parse", "HEAD"]);
    let date = ask(&["show", "--no-patch", "--format=%cs", "HEAD"]);
    // This file grows whenever another commit is checked out.
    let log = ask(&[
        "rev-parse",
        "--path-format=absolute",
        "--git-path",
        "logs/HEAD",
    ]);
    if Path::new(&log).is_file() {
        println!("cargo:rerun-if-changed={log}");
    }
    let rustc = env::var("RUSTC").ok().and_then(|rustc| {
        let output = Command::new(rustc).arg("--version").output().ok()?;
        Some(String::from_utf8(output.stdout).ok()?.trim().to_owned())
    });
    let target = env::var("TARGET").unwrap_or_default();
    println!("cargo:rustc-env=MIRA_COMMIT={commit}");
    println!("cargo:rustc-env=MIRA_DATE={date}");
    println!("cargo:rustc-env=MIRA_TARGET={target}");
    println!("cargo:rustc-env=MIRA_RUSTC={}", rustc.unwrap_or_default());
}

/// One file as an expression: its text, and its entries in the order of their ids.
fn resource(path: &Path, name: &str) -> Result<String, Box<dyn Error>> {
    println!("cargo:rerun-if-changed={}", path.display());
    let text = fs::read_to_string(path)?;
    let mut pieces = outline::outline(&text);
    outline::sort(&text, &mut pieces);
    let mut code = format!(
        "EmbeddedFile {{ name: {name:?}, text: include_str!({:?}), index: &[",
        path.display().to_string()
    );
    for p in pieces {
        write!(
            code,
            "Piece {{ start: {}, id_end: {}, end: {} }},",
            p.start, p.id_end, p.end
        )?;
    }
    code.push_str("] },");
    Ok(code)
}

/// The names in a folder, sorted, so that two builds give the same bytes.
fn names(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.push(
            entry?
                .file_name()
                .into_string()
                .map_err(|name| format!("{}: not UTF-8", name.display()))?,
        );
    }
    names.sort();
    Ok(names)
}
