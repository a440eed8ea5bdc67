//! `mira --version`: the program and its version.

use crate::context::Context;
use crate::failure::Failure;
use crate::world::Exit;

/// Prints the line that scripts read: the name and the version, in no language.
///
/// # Errors
///
/// stdout cannot be written.
pub fn run(context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    context.print(concat!("mira ", env!("CARGO_PKG_VERSION"), "\n"))?;
    Ok(Exit::Done)
}
