//! How far a syntax error extends: whether it is part of the entry above it.

use super::kind::SyntaxCause;

impl SyntaxCause {
    /// Whether the part is an entry of its own, or a comment, rather than more of the entry above it.
    pub fn stands_alone(&self) -> bool {
        matches!(
            self,
            Self::Fence
                | Self::ListMark { .. }
                | Self::CommentHashes { .. }
                | Self::CommentSpace
                | Self::CommentStyle
                | Self::NameQuotes { .. }
                | Self::NameDigit { .. }
                | Self::NameNotAscii { .. }
                | Self::NameCharacter { .. }
                | Self::NameSpace { .. }
                | Self::DottedName { .. }
                | Self::IndentedName { .. }
                | Self::NoEquals { .. }
                | Self::Colon { .. }
                | Self::FullWidthEquals { .. }
        )
    }
}
