//! `mira --version`: the program and its version; with `--verbose`, what it was built from.

use crate::commands::context::Context;
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::world::Exit;

/// What the build script found out: a message, its argument, and the value; empty where unknown.
const ORIGIN: &[(&str, &str, &str)] = &[
    ("version-commit", "commit", env!("MIRA_COMMIT")),
    ("version-date", "date", env!("MIRA_DATE")),
    ("version-target", "target", env!("MIRA_TARGET")),
    ("version-rustc", "rustc", env!("MIRA_RUSTC")),
];

/// Prints the line that scripts read: the name and the version, in no language. Below it, if more
/// is wanted, what is known of the build.
///
/// # Errors
///
/// stdout cannot be written.
pub fn run(verbose: bool, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let mut text = concat!("mira ", env!("CARGO_PKG_VERSION"), "\n").to_owned();
    let known = ORIGIN.iter().filter(|(.., value)| !value.is_empty());
    for (id, name, value) in known.filter(|_| verbose) {
        text.push_str(&context.interface.say(&Phrase::new(id).with(name, *value)));
        text.push('\n');
    }
    context.print(&text)?;
    Ok(Exit::Done)
}
