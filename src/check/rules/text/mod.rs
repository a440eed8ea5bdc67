//! Rules about texts.

pub mod codes;
pub mod edge_whitespace;
pub mod empty_text;
pub mod hidden_character;
pub mod not_normalized;
pub mod prefixes;
pub mod untranslated;
pub mod visible_code;
