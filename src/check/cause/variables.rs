//! What is wrong with variables.

use crate::phrase::causes::causes;

causes! {
    /// What is wrong with a variable.
    VariableCause {
        /// A variable that the program never gives.
        Unknown { name: String, variable: String } => "unknown-variable",
        /// The same, and another is likely meant.
        UnknownNear { name: String, variable: String, suggestion: String } => "unknown-variable-near",
        /// A variable of an organisation's statement.
        InStatement { name: String, variable: String } => "unknown-variable-statement",
        /// A variable of the source that is not used.
        Missing { name: String, variable: String } => "missing-variable",
        /// The same, and it stands in the text without braces.
        MissingBare { name: String, variable: String, found: String } => "missing-variable-bare",
        /// The same, and the text has a placeholder of another format.
        MissingOtherFormat { name: String, variable: String, found: String } => "missing-variable-other-format",
        /// The same, and the text has full-width braces.
        MissingFullWidth { name: String, variable: String } => "missing-variable-full-width",
        /// A variable that stands in the text once more without braces.
        Unbraced { name: String, variable: String, code: String } => "unbraced-variable",
    }
}
