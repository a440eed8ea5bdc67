//! `mira lsp`: a language server on stdin and stdout.

use crate::cli::options::Typed;
use crate::commands::context::Context;
use crate::commands::folder::{self, Which};
use crate::failure::Failure;
use crate::lsp::{Start, run as serve};
use crate::project::{Request, Texts};
use crate::world::Exit;

/// What was typed.
#[derive(Debug)]
pub struct LspOptions {
    /// Which project is meant; the one around each file where nothing says so.
    pub which: Which,
}

impl LspOptions {
    /// Reads them.
    pub fn from_typed(typed: &Typed<'_>) -> Self {
        Self {
            which: Which::from_typed(typed),
        }
    }
}

/// Serves one client until it says `exit` or its stream ends. A client that did not say `shutdown` before has
/// failed.
///
/// # Errors
///
/// The client cannot be written to.
pub fn run(options: LspOptions, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let i18n = match options.which.i18n.as_slice() {
        [] => context.i18n.iter().cloned().collect(),
        typed => typed.to_vec(),
    };
    let start = Start {
        reader: context.reader.clone(),
        typed: Request {
            current: folder::current(context)?,
            i18n,
            source: options.which.source,
            layouts: options.which.layouts,
            texts: Texts::disk(),
        },
    };
    let input = (context.world.stdin)();
    let is_shut_down = serve(start, input, context.world.stdout.sink).map_err(Failure::stdout)?;
    Ok(if is_shut_down {
        Exit::Done
    } else {
        Exit::Findings
    })
}
