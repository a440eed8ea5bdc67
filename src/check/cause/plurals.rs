//! What is wrong with variants.

use crate::phrase::causes::causes;

causes! {
    /// What is wrong with variants.
    PluralCause {
        /// Plural forms without a variant.
        Missing { name: String, count: usize, form: &'static str, forms: String } => "missing-plural",
        /// A plural form that the language does not have.
        Unreachable { key: String, forms: String } => "unreachable-variant",
        /// A word that is no plural form.
        UnreachableUnknown { key: String, forms: String } => "unreachable-variant-unknown",
        /// A plural form that may be meant as a number.
        UnreachableNumber { key: String, forms: String, number: usize } => "unreachable-variant-number",
        /// A word for 0.
        UnreachableZero { key: String, forms: String, number: usize } => "unreachable-variant-zero",
        /// A typo of a plural form.
        UnreachableNear { key: String, forms: String, suggestion: &'static str } => "unreachable-variant-near",
        /// A translated plural form.
        UnreachableTranslated { key: String, forms: String, suggestion: &'static str } => "unreachable-variant-translated",
        /// A key that the source does not have.
        UnknownKey { key: String, keys: String } => "unreachable-variant-word",
        /// The same, and another is likely meant.
        UnknownKeyNear { key: String, suggestion: String } => "unreachable-variant-word-near",
        /// The second variant of a key.
        Duplicate { key: String } => "duplicate-variant",
    }
}
