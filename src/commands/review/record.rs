//! Writes records, and says what was written and what is wrong with one.

use super::input::Input;
use super::options::ReviewOptions;
use crate::commands::context::Context;
use crate::disk::FileError;
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::review::Review;
use crate::review::store::Store;
use crate::review::update::Update;
use std::path::Path;

/// Saves what was done, and says so.
///
/// # Errors
///
/// A record cannot be written; stdout cannot be written.
pub fn save(
    input: &Input,
    options: &ReviewOptions,
    reviewed: &[(Store, Review, Option<Update>)],
    context: &mut Context<'_, '_>,
) -> Result<(), Failure> {
    let mut out = String::new();
    let mut done = 0;
    for (store, review, update) in reviewed {
        let Some(update) = update else { continue };
        let saved = input.home.save(&review.locale, store, &update.files);
        saved.map_err(|(path, error)| unwritten(&path, &error))?;
        done += update.done.len();
        for (id, ids) in [
            ("review-done", &update.done),
            ("review-added", &update.added),
            ("review-changed", &update.changed),
        ] {
            if !ids.is_empty() {
                let phrase = Phrase::new(id).with("locale", review.locale.as_str());
                let phrase = phrase.with("count", ids.len()).with("ids", ids.join(", "));
                out += &context.interface.say(&phrase);
                out.push('\n');
            }
        }
    }
    context.print(&out)?;
    if done == 0 && !options.done.is_empty() {
        let names = options.done.join(", ");
        context.note(&Phrase::new("review-nothing-done").with("names", names));
    } else if out.is_empty() {
        context.note(&Phrase::new("review-nothing-new"));
    }
    Ok(())
}

/// Says that a record could not be written.
pub fn unwritten(path: &Path, error: &FileError) -> Failure {
    let phrase = Phrase::new("err-write").with("path", path.display().to_string());
    Failure::cannot(phrase.with("reason", error.reason()))
}
