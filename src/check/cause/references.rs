//! What is wrong with references, functions and their arguments.

use crate::phrase::causes::causes;

causes! {
    /// What is wrong with a reference, a function or an argument.
    ReferenceCause {
        /// A message or term that does not exist.
        Unknown { name: String, reference: String } => "unknown-reference",
        /// The same, and one has nearly that name.
        UnknownNear { name: String, reference: String, suggestion: String } => "unknown-reference-near",
        /// A message or term that only the source has, in this file.
        UnknownOnlySource { name: String, reference: String, file: String } => "unknown-reference-source",
        /// `{ -message }`.
        UnknownIsMessage { name: String, reference: String, suggestion: String } => "unknown-reference-message",
        /// `{ term }`.
        UnknownIsTerm { name: String, reference: String, suggestion: String } => "unknown-reference-term",
        /// `{ variable }`.
        UnknownIsVariable { name: String, reference: String, suggestion: String } => "unknown-reference-variable",
        /// `${variable}`.
        UnknownDollar { name: String, reference: String, written: String } => "unknown-reference-dollar",
        /// An attribute that does not exist.
        UnknownAttribute { name: String, reference: String, attribute: String } => "unknown-reference-attribute",
        /// A message without a text.
        UnknownValue { name: String, reference: String } => "unknown-reference-value",
        /// Messages that refer to each other in a circle.
        Cyclic { name: String, circle: String } => "cyclic-reference",
        /// A message that refers to itself.
        CyclicSelf { name: String, circle: String } => "cyclic-reference-self",
        /// A function that nothing provides.
        UnknownFunction { function: String } => "unknown-function",
        /// The same, and Fluent has one with nearly that name.
        UnknownFunctionNear { function: String, suggestion: String } => "unknown-function-near",
        /// A function of the source that Fluent does not have.
        UnknownFunctionSource { function: String } => "unknown-function-source",
        /// Not one argument to format.
        ArgumentCount { function: String, count: usize } => "invalid-argument-count",
        /// A text where a number or date belongs.
        ArgumentText { function: String, value: String } => "invalid-argument-text",
        /// An option that the function does not have.
        Option { function: String, option: String } => "invalid-argument",
        /// The same, and it has one with nearly that name.
        OptionNear { function: String, option: String, suggestion: String } => "invalid-argument-near",
        /// A value that the option does not take.
        OptionValue { function: String, option: String, value: String, values: String } => "invalid-argument-value",
        /// A platform that the source does not select.
        UnknownPlatform { name: String, key: String, keys: String } => "unknown-platform",
        /// The same, and one has nearly that name.
        UnknownPlatformNear { name: String, key: String, suggestion: String } => "unknown-platform-near",
        /// An argument of a term without a name.
        UnnamedArgument { reference: String, value: String } => "unknown-argument-unnamed",
        /// The same, and the term selects by one variable.
        UnnamedArgumentNear { reference: String, value: String, written: String } => "unknown-argument-unnamed-near",
        /// An argument that the term does not select by.
        UnknownArgument { name: String, reference: String, argument: String, names: String } => "unknown-argument",
        /// The same, and it selects by one with nearly that name.
        UnknownArgumentNear { name: String, reference: String, argument: String, suggestion: String } => "unknown-argument-near",
        /// A value that the term has no variant for.
        UnknownArgumentValue { name: String, reference: String, value: String, keys: String } => "unknown-argument-value",
        /// The same, and it has one for nearly that value.
        UnknownArgumentValueNear { name: String, reference: String, value: String, suggestion: String } => "unknown-argument-value-near",
        /// A variable of a term that gets no value.
        MissingArgument { name: String, reference: String, variable: String } => "missing-argument",
    }
}
