//! Rules about texts.

pub mod code_punctuation;
pub mod edge_whitespace;
pub mod empty_text;
pub mod escape_sequence;
pub mod hidden_character;
pub mod html_entity;
pub mod not_normalized;
pub mod prefixes;
pub mod stray_character;
pub mod unfinished_text;
pub mod untranslated;
