//! Why a request has no result.

use crate::failure::Failure;
use crate::interface::Interface;
use lsp_server::ErrorCode;
use serde_json::Value;

/// Why a request has no result.
#[derive(Debug)]
pub struct Failed {
    /// The protocol's code.
    pub code: ErrorCode,
    /// Why, for the person.
    pub message: String,
}

impl Failed {
    /// The request makes sense, and cannot be done.
    pub fn because(words: &Interface, failure: &Failure) -> Self {
        let phrase = failure.phrase();
        let help = words.say_attribute(&phrase, "help").unwrap_or_default();
        let message = format!("{}\n{help}", words.say(&phrase));
        let message = message.trim_end().to_owned();
        Self {
            code: ErrorCode::RequestFailed,
            message,
        }
    }
}

/// The result of a request.
pub type Answer = Result<Value, Failed>;
