//! What a syntax error is, as data, and the message that reports it.

use crate::phrase::causes::causes;

causes! {
    /// What is wrong with a part of a file that Fluent cannot read.
    SyntaxCause {
        // Lines between entries.
        /// Marks of version control.
        Conflict => "syntax-conflict",
        /// A line of text without its indentation.
        LostIndent => "syntax-lost-indent",
        /// A line that belongs to no message.
        StrayText => "syntax-stray-text",
        /// A line of backticks around a file.
        Fence => "syntax-fence",
        /// `- name = text`.
        ListMark { name: String, mark: String } => "syntax-list-mark",
        /// `en:` above the source's text.
        Template => "syntax-template",
        /// `[one]: 1, 21`, an explanation that was a comment.
        TemplateNumbers => "syntax-template-numbers",

        // Comments.
        /// `#### title`.
        CommentHashes { count: usize } => "syntax-comment-hashes",
        /// `#comment`.
        CommentSpace => "syntax-comment-space",
        /// `// comment`.
        CommentStyle => "syntax-comment-style",
        /// A heading of the source without its `##`.
        CommentLost => "syntax-comment-lost",
        /// `#name = text`, where the source has that message.
        CommentMessage { name: String } => "syntax-comment-message",
        /// A comment in the middle of a message.
        CommentInside { name: String } => "syntax-comment-inside",
        /// `# name =` above the lines of the message.
        CommentName { name: String } => "syntax-comment-name",

        // Names and `=`.
        /// An `=` without a name.
        NoName => "syntax-no-name",
        /// `"name" = text`.
        NameQuotes { name: String } => "syntax-name-quotes",
        /// `1name = text`.
        NameDigit { name: String } => "syntax-name-digit",
        /// `имя = text`.
        NameNotAscii { name: String } => "syntax-name-not-ascii",
        /// `na/me = text`.
        NameCharacter { name: String, character: String } => "syntax-name-character",
        /// `my name = text`; `fixed` is likely meant.
        NameSpace { name: String, fixed: String } => "syntax-name-space",
        /// `where x = y`, and the source has no such name.
        NameSpaceUnknown { name: String } => "syntax-name-space-unknown",
        /// `message.attribute = text`.
        DottedName { name: String, attribute: String } => "syntax-dotted-name",
        /// ` name = text`.
        IndentedName { name: String } => "syntax-indented-name",
        /// `name text`.
        NoEquals { name: String } => "syntax-no-equals",
        /// `name: text`.
        Colon { name: String } => "syntax-colon",
        /// `Note: text` below a message.
        ColonBelow { name: String } => "syntax-colon-below",
        /// `name＝text`.
        FullWidthEquals { name: String } => "syntax-full-width-equals",

        // Attributes.
        /// `.name text`.
        AttributeNoEquals { name: String } => "syntax-attribute-no-equals",
        /// `. name = text`.
        DotSpace { attribute: String } => "syntax-dot-space",
        /// An attribute without a message.
        OrphanAttribute { attribute: String } => "syntax-orphan-attribute",
        /// An attribute below the message `name`, which is a comment.
        OrphanAttributeComment { name: String, attribute: String } => "syntax-orphan-attribute-comment",
        /// `.případ = text`, or `{ -term.případ -> …`.
        TermAttributeName { name: String } => "syntax-term-attribute-name",

        // Values.
        /// `name =`.
        EmptyValue { name: String } => "syntax-empty-value",
        /// `.name =`.
        EmptyAttribute { name: String } => "syntax-empty-attribute",
        /// A file of JSON.
        Json => "syntax-json",
        /// `name =` with attributes that are empty, too.
        EmptyLines { name: String } => "syntax-empty-lines",
        /// `-term =`.
        EmptyTerm { name: String } => "syntax-empty-term",
        /// A line that begins with `[`, `*` or `.`.
        SpecialStart { character: String } => "syntax-special-start",
        /// A tab where spaces belong.
        Tab => "syntax-tab",
        /// A space that is not U+0020.
        Space { code: String } => "syntax-space",
        /// A no-break space.
        SpaceNoBreak { code: String } => "syntax-space-no-break",
        /// A zero-width space.
        SpaceZeroWidth { code: String } => "syntax-space-zero-width",
        /// An invisible character.
        SpaceHidden { code: String } => "syntax-space-hidden",
        /// Several of these; `spaces` of them are visible.
        SpaceSeveral { count: usize, spaces: usize, kind: &'static str, code: String } => "syntax-space-several",
        /// Such characters before a name or comment.
        SpaceLineStart { count: usize, code: String } => "syntax-space-line-start",

        // Braces.
        /// A `}` that closes nothing.
        StrayBrace => "syntax-stray-brace",
        /// `$name }`.
        StrayBraceVariable { variable: String } => "syntax-stray-brace-variable",
        /// `-term }`.
        StrayBraceTerm { term: String } => "syntax-stray-brace-term",
        /// `} $name {`.
        BracesTurned { expression: String } => "syntax-braces-turned",
        /// A `{` that is never closed.
        UnclosedBrace => "syntax-unclosed-brace",
        /// `{ $name and more`.
        BraceMissing { expression: String } => "syntax-brace-missing",
        /// `*[other] text }`.
        BraceOwnLine => "syntax-brace-own-line",
        /// `\{`.
        BackslashBrace => "syntax-backslash-brace",
        /// `{ $name )`.
        BracketOther { character: String } => "syntax-bracket-other",
        /// `{ $name) }`.
        BracketExtra { character: String } => "syntax-bracket-extra",
        /// `{ }`.
        EmptyPlaceable => "syntax-empty-placeable",
        /// Anything else in braces.
        Placeable => "syntax-placeable",
        /// `{ -term.attribute }`.
        TermAttribute => "syntax-term-attribute",

        // Names and literals in braces.
        /// `{ $1 }`.
        VariableName => "syntax-variable-name",
        /// `{ $имя }`, where the source has one variable.
        VariableLetter { written: String, variable: String } => "syntax-variable-letter",
        /// `{ $ name }`.
        VariableSpace { variable: String } => "syntax-variable-space",
        /// `{ message .attribute }`.
        AttributeSpace { name: String, attribute: String } => "syntax-attribute-space",
        /// `{ name$ }`.
        VariableDollarAfter { variable: String } => "syntax-variable-dollar-after",
        /// `{ two words }`.
        ReferenceName => "syntax-reference-name",
        /// `{ $name and words }`.
        WordsInBraces { variable: String } => "syntax-words-in-braces",
        /// `{ –term }`; `kind` is `en`, `em` or `other`.
        Dash { character: String, kind: &'static str, fixed: String } => "syntax-dash",
        /// `{ ＄name }`.
        FullWidth { character: String, fixed: String } => "syntax-full-width",
        /// `{ “text” }`.
        Quotes => "syntax-quotes",
        /// `{ “$name” }`.
        QuotesAround { expression: String } => "syntax-quotes-around",
        /// `{ "text }`.
        UnclosedString => "syntax-unclosed-string",
        /// `{ "text\" }`.
        EscapedQuote => "syntax-escaped-quote",
        /// `{ "\x" }`.
        Escape { escape: String } => "syntax-escape",
        /// `{ "\{" }`.
        EscapeBrace { escape: String } => "syntax-escape-brace",
        /// `{ "\n" }`.
        EscapeNewline { escape: String } => "syntax-escape-newline",
        /// `{ "\u00" }`.
        UnicodeEscape { escape: String } => "syntax-unicode-escape",

        // Calls.
        /// `{ NUMBER($n }`.
        UnclosedParenthesis => "syntax-unclosed-parenthesis",
        /// `NUMBER($n minimumFractionDigits: 2)`: no comma before `name`.
        Comma { name: String } => "syntax-comma",
        /// `-term(case: genitive)`.
        ArgumentQuotes { value: String } => "syntax-argument-quotes",
        /// `-term(case: $case)`.
        ArgumentLiteral => "syntax-argument-literal",
        /// `-term(case = "genitive")`.
        OptionEquals { name: String, fixed: String } => "syntax-option-equals",
        /// `NUMBER(style: "percent", $n)`.
        PositionalLast => "syntax-positional-last",
        /// `-term(case: "a", case: "b")`.
        RepeatedArgument { name: String } => "syntax-repeated-argument",
        /// `number($n)`.
        FunctionCase { name: String, fixed: String } => "syntax-function-case",
        /// `{ PLATFORM -> …`.
        FunctionParentheses { name: String } => "syntax-function-parentheses",

        // Choices between variants.
        /// No `->` before the variants.
        Arrow { selector: String } => "syntax-arrow",
        /// A variant on the line of the `->`.
        VariantsSameLine => "syntax-variants-same-line",
        /// `{ message -> …`.
        MessageSelector => "syntax-message-selector",
        /// `{ message.attribute -> …`.
        AttributeSelector => "syntax-attribute-selector",
        /// `{ -term -> …`.
        TermSelector => "syntax-term-selector",
        /// `{ { $name } -> …`.
        NestedSelector => "syntax-nested-selector",
        /// No variant has a star; `key` should.
        NoDefault { key: String } => "syntax-no-default",
        /// No variant has a star, and `key`, which would, is missing.
        NoOther { key: String } => "syntax-no-other",
        /// A second star.
        TwoDefaults => "syntax-two-defaults",
        /// `* [other]`.
        StarSpace { key: String } => "syntax-star-space",
        /// `[*other]`.
        StarInside { key: String } => "syntax-star-inside",
        /// `(one)`.
        VariantBracket { key: String, fixed: String } => "syntax-variant-bracket",
        /// `- [one]`.
        VariantExtra { key: String, fixed: String } => "syntax-variant-extra",
        /// A line between variants that begins none.
        VariantExpected => "syntax-variant-expected",
        /// `[one] *[other]`.
        VariantOwnLine => "syntax-variant-own-line",
        /// `[one]` without a text.
        EmptyVariant { key: String } => "syntax-empty-variant",
        /// `[two words]`.
        Key => "syntax-key",
        /// `[jeden]` with a letter beyond a to z.
        KeyLetter { key: String } => "syntax-key-letter",
        /// The same where the source has the possible keys.
        KeyKnown { key: String, keys: String } => "syntax-key-known",
        /// `[{ $n }]`.
        KeyPlaceable => "syntax-key-placeable",
        /// `[one text`.
        KeyUnclosed => "syntax-key-unclosed",

        // Everything else.
        /// More brackets within each other than are read.
        TooDeep { limit: usize } => "too-deep",
        /// Nothing more precise is known.
        Unreadable => "syntax-unreadable",
    }
}
