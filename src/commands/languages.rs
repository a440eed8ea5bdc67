//! `mira list`
use crate::{context::Context, failure::Failure, options::Typed, world::Exit};
/// Options.
pub struct Options {}
impl Options {
    /// Reads.
    /// # Errors
    /// None.
    pub fn from_typed(_: &Typed<'_>) -> Result<Self, Failure> {
        Ok(Self {})
    }
}
/// Runs.
/// # Errors
/// None.
pub fn run(_: &Options, _: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    Ok(Exit::Done)
}
