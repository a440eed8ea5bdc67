//! What was typed wrongly, in our words: clap's errors as phrases.
//!
//! Values are judged in `options`, so what is left here is the shape of the line: an option that
//! does not exist, a value too few or a word too many.

use crate::phrase::Phrase;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

/// Turns clap's error into a phrase. `command` is the command that was being read.
pub fn explain(error: &Error, command: Option<&str>) -> Phrase {
    let typed = text(error, ContextKind::InvalidArg);
    let value = text(error, ContextKind::InvalidValue);
    let help = help(command);
    let phrase = match error.kind() {
        ErrorKind::UnknownArgument if typed.starts_with('-') => Phrase::new("err-unknown-option")
            .with("option", typed)
            .with_nearest(
                Some(text(error, ContextKind::SuggestedArg).as_str())
                    .filter(|near| !near.is_empty()),
            ),
        ErrorKind::TooManyValues if typed.starts_with('-') => {
            Phrase::new("err-no-value").with("option", option(&typed))
        }
        ErrorKind::UnknownArgument | ErrorKind::TooManyValues | ErrorKind::InvalidSubcommand => {
            let word = if typed.is_empty() { value } else { typed };
            Phrase::new("err-word-too-many").with("word", word)
        }
        // An option that wants a value and is the last of the line comes as an empty value.
        ErrorKind::InvalidValue | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues
            if value.is_empty() || error.kind() == ErrorKind::WrongNumberOfValues =>
        {
            Phrase::new("err-value-missing").with("option", option(&typed))
        }
        ErrorKind::NoEquals => Phrase::new("err-value-missing").with("option", option(&typed)),
        _ => Phrase::new("err-usage"),
    };
    phrase.with("help", help)
}

/// What to type for the help page of a command.
pub fn help(command: Option<&str>) -> String {
    command.map_or_else(
        || "mira --help".to_owned(),
        |name| format!("mira {name} --help"),
    )
}

/// The option's name out of clap's `--lang <lang>`.
fn option(shown: &str) -> &str {
    shown.split([' ', '=']).next().unwrap_or_default()
}

fn text(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.first().cloned().unwrap_or_default(),
        _ => String::new(),
    }
}
