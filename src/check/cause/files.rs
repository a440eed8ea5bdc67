//! What is wrong with files and folders, and with comments that silence rules.

use crate::phrase::causes::causes;

causes! {
    /// What is wrong with a file or folder as a whole.
    FileCause {
        /// A folder whose name is no language code.
        UnknownLocale { name: String } => "unknown-locale",
        /// The same, and a language code is near.
        UnknownLocaleNear { name: String, suggestion: String } => "unknown-locale-near",
        /// A folder named like a copy of a locale's.
        UnknownLocaleCopy { name: String, suggestion: String } => "unknown-locale-copy",
        /// A folder for the same language as another, which is read instead.
        UnknownLocaleSame { name: String, suggestion: String } => "unknown-locale-same",
        /// A file that the source lacks.
        Misplaced { file: String } => "misplaced-file",
        /// The same, and the source has one with nearly its name.
        MisplacedNear { file: String, suggestion: String } => "misplaced-file-near",
        /// A file in a folder that has another name in the source.
        MisplacedFolder { file: String, folder: String, suggestion: String } => "misplaced-file-folder",
        /// A file in another folder than the source's.
        MisplacedMove { file: String, suggestion: String } => "misplaced-file-move",
        /// A file that a locale lacks.
        Missing { file: String, messages: usize } => "missing-file",
        /// A copy of the source's file.
        Copied => "copied-file",
        /// A file that cannot be read.
        Unreadable { reason: &'static str } => "unreadable-file",
        /// A pipe or device.
        UnreadableSpecial => "unreadable-file-special",
        /// A link that leads back.
        UnreadableLoop => "unreadable-file-loop",
        /// A file of more megabytes than are read.
        UnreadableLarge { limit: usize } => "unreadable-file-large",
        /// A file with which its locale has more parts than are read.
        UnreadableMany { limit: usize } => "unreadable-file-many",
        /// A file in an older encoding.
        Encoding { character: String } => "invalid-encoding",
        /// A file in UTF-16.
        EncodingUtf16 => "invalid-encoding-utf16",
        /// A file that is no text.
        EncodingBinary => "invalid-encoding-binary",
        /// A byte order mark.
        ByteOrderMark => "byte-order-mark",
        /// Lines that end with CR alone.
        CarriageReturn { count: usize } => "carriage-return",
        /// A message with more parts than are looked at.
        Crowded { name: String, limit: usize } => "too-deep-crowded",
        /// A message of more megabytes than are shown.
        TooLong { name: String, limit: usize } => "too-deep-long",
        /// A message with more placeables than programs show.
        TooMany { name: String, limit: usize } => "too-deep-many",
        /// A comment that silences nothing.
        UnusedAllow { rule: String } => "unused-allow",
        /// A comment that names no rule, and one has nearly that name.
        UnusedAllowNear { rule: String, suggestion: &'static str } => "unused-allow-near",
        /// A comment that names no rule.
        UnusedAllowUnknown { rule: String } => "unused-allow-unknown",
        /// A comment for a rule that is not written as it should be.
        UnusedAllowFormRule { rule: &'static str, hashes: String } => "unused-allow-form-rule",
        /// A comment that is not written as it should be.
        UnusedAllowForm { hashes: String } => "unused-allow-form",
    }
}
