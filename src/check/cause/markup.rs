//! What is wrong with HTML tags and character references.

use crate::phrase::causes::causes;

causes! {
    /// What is wrong with a tag.
    MarkupCause {
        /// A tag of the source that is not here.
        Lost { name: String, tag: String, open: String } => "markup-mismatch",
        /// The same, for one that nothing closes.
        LostVoid { name: String, tag: String, open: String } => "markup-mismatch-void",
        /// A tag that the source does not have.
        Added { name: String, tag: String } => "markup-mismatch-added",
        /// A tag with another name than the source's.
        Renamed { name: String, tag: String, suggestion: String } => "markup-mismatch-renamed",
        /// A tag that is not closed.
        Unclosed { name: String, tag: String } => "markup-mismatch-unclosed",
        /// A closing tag that stands before its opening one.
        Reversed { name: String, tag: String, open: String } => "markup-mismatch-reversed",
        /// A tag that closes nothing.
        Unopened { name: String, tag: String } => "markup-mismatch-unopened",
        /// A tag with wrong characters.
        Mistyped { name: String, tag: String, open: String, found: String, suggestion: String } => "markup-mismatch-mistyped",
        /// A value in a tag with one quotation mark.
        Pair { name: String, tag: String, open: String } => "markup-mismatch-pair",
        /// A value in a tag with curly quotation marks.
        Quotes { name: String, tag: String } => "markup-mismatch-quotes",
        /// No space after the name of a tag.
        Space { name: String, tag: String, open: String } => "markup-mismatch-space",
        /// A tag without its `>`.
        End { name: String, tag: String, open: String } => "markup-mismatch-end",
        /// An attribute of the source's tag that is not here.
        Attribute { name: String, tag: String, attribute: String, open: String } => "markup-mismatch-attribute",
        /// A `data-l10n-name` that the source does not have.
        Name { name: String, tag: String, found: String, suggestion: String, open: String } => "markup-mismatch-name",
    }
}
