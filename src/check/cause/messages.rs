//! What is wrong with messages and attributes as a whole.

use crate::phrase::causes::causes;

causes! {
    /// What is wrong with a message or attribute as a whole.
    MessageCause {
        /// The second message of a name; the first is in `line`.
        Duplicate { name: String, line: String } => "duplicate-message",
        /// The second attribute of a name in a message.
        DuplicateAttribute { name: String, attribute: String } => "duplicate-attribute",
        /// A message of the source that is not here.
        Missing { name: String, text: String } => "missing-message",
        /// The same, and the source's has nothing but attributes.
        MissingAttributes { name: String, attributes: String, text: String } => "missing-message-attributes",
        /// The same, and the source's also has attributes.
        MissingMore { name: String, attributes: String, text: String } => "missing-message-more",
        /// A file without any message of the source.
        MissingAll { messages: usize } => "missing-message-all",
        /// A message in a comment.
        MissingComment { name: String, text: String } => "missing-message-comment",
        /// A message that is translated, in a comment.
        MissingCommentFilled { name: String } => "missing-message-comment-filled",
        /// A message whose line is indented.
        MissingIndented { name: String, text: String } => "missing-message-indented",
        /// A message after other words.
        MissingJoined { name: String, text: String } => "missing-message-joined",
        /// What may be a message after other words.
        MissingJoinedOr { name: String, text: String } => "missing-message-joined-or",
        /// An attribute of the source's message that is not here.
        MissingAttribute { name: String, attribute: String } => "missing-attribute",
        /// An attribute in a comment.
        MissingAttributeComment { name: String, attribute: String } => "missing-attribute-comment",
        /// An attribute without its dot.
        MissingAttributeDot { name: String, attribute: String } => "missing-attribute-dot",
        /// An attribute with another character in place of its dot.
        MissingAttributeCharacter { name: String, attribute: String, character: String } => "missing-attribute-character",
        /// An attribute after other words.
        MissingAttributeJoined { name: String, attribute: String } => "missing-attribute-joined",
        /// A message without a text, and the source's has one.
        MissingValue { name: String } => "missing-value",
        /// A text that shows nothing, and the source's shows something.
        EmptyText { name: String } => "empty-text",
        /// The same, for an attribute.
        EmptyAttribute { name: String } => "empty-text-attribute",
        /// A message whose source changed after it was translated.
        Stale { name: String, language: String, change: String } => "stale-message",
        /// A message that shows others, whose source changed after it was translated.
        StaleShown { name: String, shown: String, change: String } => "stale-message-shown",
        /// A message that the source does not have.
        Obsolete { name: String } => "obsolete-message",
        /// The same, and it may be one that is missing.
        ObsoleteOr { name: String } => "obsolete-message-or",
        /// A section or item of a catalog of statements that only this locale has.
        OnlyHere { name: String } => "obsolete-message-only",
        /// What seems to be an attribute of the message above.
        ObsoleteIsAttribute { name: String, message: String } => "obsolete-message-attribute",
        /// A message with nearly the name of one that is missing.
        ObsoleteNear { name: String, suggestion: String } => "obsolete-message-near",
        /// A message in the place of one that is missing.
        ObsoletePlace { name: String, suggestion: String, text: String } => "obsolete-message-place",
        /// A message of another file.
        ObsoleteElsewhere { name: String, file: String } => "obsolete-message-elsewhere",
        /// A message of another file, which has it.
        ObsoleteDouble { name: String, file: String } => "obsolete-message-double",
        /// A file that another was saved over.
        ObsoleteCopy { file: String } => "obsolete-message-copy",
        /// An attribute that the source's message does not have.
        ObsoleteAttribute { name: String, attribute: String } => "obsolete-attribute",
        /// The same, and it may be one that is missing.
        ObsoleteAttributeOr { name: String, attribute: String } => "obsolete-attribute-or",
        /// An attribute with nearly the name of one that is missing.
        ObsoleteAttributeNear { name: String, attribute: String, suggestion: String, text: String } => "obsolete-attribute-near",
        /// An attribute in the place of one that is missing.
        ObsoleteAttributePlace { name: String, attribute: String, suggestion: String, text: String } => "obsolete-attribute-place",
        /// A section named like a command.
        ReservedName { name: String } => "reserved-name",
        /// A text that is the source's.
        Untranslated { name: String } => "untranslated",
    }
}
