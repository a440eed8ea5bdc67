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
        /// `\n` between words.
        EscapeLine { name: String, code: String } => "escape-sequence-line",
        /// `\n` at the end of a line.
        EscapeEnd { name: String, code: String } => "escape-sequence-end",
        /// `\t`.
        EscapeTab { name: String, code: String } => "escape-sequence-tab",
        /// `\"`.
        EscapeQuote { name: String, code: String, quote: String } => "escape-sequence-quote",
        /// `&eacute;`.
        HtmlEntity { name: String, code: String, written: String } => "html-entity",
        /// A whole text in quotation marks.
        Quoted { name: String, start: String, end: String } => "code-punctuation-quotes",
        /// A text that begins with a second `=`.
        SecondEquals { name: String } => "code-punctuation-equals",
        /// A `%`, `#` or `$` before braces.
        Prefix { name: String, code: String } => "code-punctuation-prefix",
        /// `<unk>`.
        UnknownWord { name: String, code: String } => "unfinished-text-unknown",
    }
}
