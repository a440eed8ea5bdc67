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
        Self {
            code: ErrorCode::RequestFailed,
            message: words.say_with_help(&failure.phrase()),
        }
    }
}

/// The result of a request.
pub type Answer = Result<Value, Failed>;
