//! `mira check -`: the text on stdin, as a file of a project or by itself.

use super::CheckOptions;
use super::projects::ProjectPart;
use crate::commands::context::Context;
use crate::commands::folder::{self, Which};
use crate::disk::{FileError, MAX_FILE_BYTES};
use crate::failure::{Failure, io_reason};
use crate::phrase::Phrase;
use crate::project::{Project, Texts};
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// The word for stdin among files.
const STDIN: &str = "-";
/// Its path where none is given.
const NAME: &str = "stdin";

/// The project of the text on stdin, if that is to be checked. Stdin is only read then.
///
/// # Errors
///
/// Other files are named besides, a path is given but no `-`, or stdin is no text or too large.
pub fn part(
    options: &CheckOptions,
    context: &Context<'_, '_>,
) -> Result<Option<ProjectPart>, Failure> {
    let typed = &options.check.locales;
    let name = options.stdin_filename.as_deref();
    if !typed.iter().any(|word| word == STDIN) {
        return match name {
            None => Ok(None),
            Some(name) => {
                let phrase = Phrase::new("check-stdin-no-dash");
                Err(Failure::cannot(phrase.with("path", shown(name))))
            }
        };
    }
    if typed.len() > 1 {
        return Err(Failure::cannot(Phrase::new("check-stdin-alone")));
    }
    if options.fixing.is_some() {
        return Err(Failure::cannot(Phrase::new("check-stdin-fix")));
    }
    let text = read(context)?;
    if let Some(name) = name
        && let Some(part) = in_project(name, &text, &options.which, context)?
    {
        return Ok(Some(part));
    }
    let current = folder::current(context)?;
    let path = name.unwrap_or(Path::new(NAME));
    let mut texts = Texts::disk();
    texts.open(current.join(path), text.into());
    Ok(Some((Project::of_file(&current, path, texts), Vec::new())))
}

/// The project that a file is in, with a text laid over the file; and the file. `None` where it is in
/// no project.
fn in_project(
    name: &Path,
    text: &str,
    which: &Which,
    context: &Context<'_, '_>,
) -> Result<Option<ProjectPart>, Failure> {
    let typed = [shown(name)];
    let projects = super::projects::projects(which, &typed, context)?;
    for (mut project, _) in projects {
        if let Some(path) = project.lay_over(name, text) {
            return Ok(Some((project, vec![shown(&path)])));
        }
    }
    Ok(None)
}

fn read(context: &Context<'_, '_>) -> Result<String, Failure> {
    let cannot = |reason: &'static str| {
        let phrase = Phrase::new("err-file").with("path", STDIN);
        Failure::cannot(phrase.with("reason", reason))
    };
    let mut bytes = Vec::new();
    let stdin = (context.world.stdin)();
    let mut stdin = stdin.take(MAX_FILE_BYTES + 1);
    stdin
        .read_to_end(&mut bytes)
        .map_err(|error| cannot(io_reason(&error)))?;
    if bytes.len() as u64 > MAX_FILE_BYTES {
        return Err(cannot(FileError::TooLarge.reason()));
    }
    String::from_utf8(bytes).map_err(|_| cannot(FileError::NotText.reason()))
}

fn shown(path: &Path) -> String {
    PathBuf::from(path).display().to_string()
}
