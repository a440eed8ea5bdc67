//! How far a syntax error reaches: whether it is part of the entry above it.

use super::kind::SyntaxCause;

impl SyntaxCause {
    /// Whether the part is an entry of its own, or a comment, rather than more of the entry above it.
    pub fn stands_alone(&self) -> bool {
        matches!(
            self,
            Self::Fence
                | Self::ListMark { .. }
                | Self::CommentSigns { .. }
                | Self::CommentBlank
                | Self::CommentStyle
                | Self::NameQuotes { .. }
                | Self::NameDigit { .. }
                | Self::NameNotAscii { .. }
                | Self::NameCharacter { .. }
                | Self::NameBlank { .. }
                | Self::DottedName { .. }
                | Self::IndentedName { .. }
                | Self::NoEquals { .. }
                | Self::Colon { .. }
                | Self::FullWidthEquals { .. }
        )
    }
}
