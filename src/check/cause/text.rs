//! What is wrong with texts.

use super::table::causes;

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
        /// `\u00e9`.
        Escape { name: String, code: String, written: String } => "visible-code",
        /// `\n` between words.
        EscapeLine { name: String, code: String } => "visible-code-line",
        /// `\n` at the end of a line.
        EscapeEnd { name: String, code: String } => "visible-code-end",
        /// `\t`.
        EscapeTab { name: String, code: String } => "visible-code-tab",
        /// `\"`.
        EscapeQuote { name: String, code: String, quote: String } => "visible-code-quote",
        /// A whole text in quotation marks.
        Quoted { name: String, start: String, end: String } => "visible-code-quotes",
        /// A text that begins with a second `=`.
        Equals { name: String } => "visible-code-equals",
        /// A text that begins with its own name and `=`.
        RepeatedName { name: String, code: String } => "visible-code-twice",
        /// A `%`, `#` or `$` before braces.
        Prefix { name: String, code: String } => "visible-code-sign",
        /// `<unk>`.
        NoWord { name: String, code: String } => "visible-code-no-word",
    }
}
