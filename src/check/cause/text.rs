//! What is wrong with texts.

use crate::phrase::causes::causes;

causes! {
    /// What is wrong with a text.
    TextCause {
        /// A space at the end.
        EdgeEnd { name: String } => "edge-whitespace",
        /// A space at the beginning.
        EdgeStart { name: String } => "edge-whitespace-start",
        /// An invisible character.
        Hidden { code: String } => "hidden-character",
        /// A direction mark that nothing ends.
        HiddenDirection { code: String, end: String } => "hidden-character-direction",
        /// Letters and accents in separate characters.
        NotNormalized { name: String } => "not-normalized",
        /// `\n` between words.
        EscapeLine { name: String, code: String } => "escape-sequence-line",
        /// `\n` at the end of a line.
        EscapeEnd { name: String, code: String } => "escape-sequence-end",
        /// `\t`.
        EscapeTab { name: String, code: String } => "escape-sequence-tab",
        /// `\"`.
        EscapeQuote { name: String, code: String, quote: String } => "escape-sequence-quote",
        /// `\u00e9`.
        EscapeCode { name: String, code: String, written: String } => "escape-sequence-code",
        /// `&eacute;`.
        HtmlEntity { name: String, code: String, written: String } => "html-entity",
        /// A whole text in quotation marks.
        Quoted { name: String, start: String, end: String } => "code-punctuation-quotes",
        /// A text that begins with a second `=`.
        SecondEquals { name: String } => "code-punctuation-equals",
        /// A text that begins with a `>` or `:` right after the `=`.
        Joined { name: String, code: String } => "code-punctuation-joined",
        /// A text that begins with its own name and `=`.
        OwnName { name: String, code: String } => "code-punctuation-name",
        /// A `%`, `#` or `$` before braces.
        Prefix { name: String, code: String } => "code-punctuation-prefix",
        /// A `\` at the end of a line.
        Backslash { name: String } => "stray-character-backslash",
        /// What an editor shows for a space or line end.
        EditorMark { name: String, code: String } => "stray-character",
        /// U+FFFC.
        Object { name: String, code: String } => "stray-character-object",
        /// U+FFFD.
        LostLetter { name: String } => "stray-character-lost",
        /// UTF-8 that was read as Latin-1.
        Mojibake { name: String, code: String, written: String } => "stray-character-encoding",
        /// TODO or FIXME.
        Unfinished { name: String, code: String } => "unfinished-text",
        /// More than one letter as access key.
        AccessKeyLong { name: String, key: String } => "access-key",
        /// An access key that its label does not have.
        AccessKeyElsewhere { name: String, key: String, text: String } => "access-key-missing",
        /// `<unk>`.
        UnknownWord { name: String, code: String } => "unfinished-text-unknown",
    }
}
