//! Embeds the locales under `i18n/` with an index of their messages, and the version's origin.
//!
//! Adding a language is adding a folder. The index holds byte offsets, no pointers: nothing of it
//! is relocated at start-up, and a call touches only the pages of what it prints.

use std::{env, error::Error, fmt::Write as _, fs, path::Path, process::Command};

#[allow(dead_code, reason = "the library uses the rest")]
#[path = "ftl/outline.rs"]
mod outline;
#[allow(dead_code, reason = "the library uses the rest")]
#[path = "ftl/scan.rs"]
mod scan;

fn main() -> Result<(), Box<dyn Error>> {
    let root = env::var("CARGO_MANIFEST_DIR")?;
    let i18n = Path::new(&root).join("i18n");
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

/// Passes the program its commit, date, target and compiler. A value that is not known is empty: the
/// sources may be in no repository.
fn origin(root: &Path) {
    let git = |args: &[&str]| {
        let output = Command::new("git").current_dir(root).args(args).output();
        let output = output.ok().filter(|output| output.status.success())?;
        Some(String::from_utf8(output.stdout).ok()?.trim().to_owned())
    };
    // A repository around the sources need not hold them.
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
            "OutlineEntry {{ start: {}, id_end: {}, end: {} }},",
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
