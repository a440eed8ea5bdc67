//! What is wrong, as data. Each theme of rules has a table of its causes and of the messages that report
//! them; nothing else knows the messages' ids.

mod files;
mod markup;
mod messages;
mod plurals;
mod references;
mod text;
mod variables;

pub use files::FileCause;
pub use markup::MarkupCause;
pub use messages::MessageCause;
pub use plurals::PluralCause;
pub use references::ReferenceCause;
pub use text::TextCause;
pub use variables::VariableCause;

use crate::ftl::cause::SyntaxCause;
use crate::phrase::Phrase;

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// With a file or folder as a whole.
    File(FileCause),
    /// With something that Fluent cannot read.
    Syntax(SyntaxCause),
    /// With a message or attribute as a whole.
    Message(MessageCause),
    /// With a reference or a function.
    Reference(ReferenceCause),
    /// With a variable.
    Variable(VariableCause),
    /// With variants.
    Plural(PluralCause),
    /// With a tag.
    Markup(MarkupCause),
    /// With a text.
    Text(TextCause),
    /// In the caller's own words: for tests of reports.
    Other(Phrase),
}

impl Cause {
    /// Returns the message that reports the cause; its attribute `.help` says what to do.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::File(cause) => cause.phrase(),
            Self::Syntax(cause) => cause.phrase(),
            Self::Message(cause) => cause.phrase(),
            Self::Reference(cause) => cause.phrase(),
            Self::Variable(cause) => cause.phrase(),
            Self::Plural(cause) => cause.phrase(),
            Self::Markup(cause) => cause.phrase(),
            Self::Text(cause) => cause.phrase(),
            Self::Other(phrase) => phrase.clone(),
        }
    }
}

macro_rules! from {
    ($($kind:ident($cause:ident)),+) => {
        $(
            impl From<$cause> for Cause {
                fn from(cause: $cause) -> Self {
                    Self::$kind(cause)
                }
            }
        )+
    };
}

from!(
    File(FileCause),
    Syntax(SyntaxCause),
    Message(MessageCause),
    Reference(ReferenceCause),
    Variable(VariableCause),
    Plural(PluralCause),
    Markup(MarkupCause),
    Text(TextCause)
);
