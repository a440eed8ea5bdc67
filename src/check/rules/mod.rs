//! Every rule: one file each, by theme, and one list.

pub(super) mod files;
mod markup;
pub mod messages;
mod plurals;
mod references;
mod syntax;
mod text;
mod variables;

pub use super::rule::Rule;

/// All rules, in the order of the documentation: files first, then what is in them.
pub static RULES: &[&Rule] = &[
    &files::unknown_locale::RULE,
    &files::misplaced_file::RULE,
    &files::missing_file::RULE,
    &files::copied_file::RULE,
    &files::unreadable_file::RULE,
    &files::invalid_encoding::RULE,
    &files::byte_order_mark::RULE,
    &files::carriage_return::RULE,
    &syntax::syntax_error::RULE,
    &syntax::too_deep::RULE,
    &messages::duplicate_message::RULE,
    &messages::duplicate_attribute::RULE,
    &plurals::duplicate_variant::RULE,
    &messages::missing_message::RULE,
    &messages::missing_attribute::RULE,
    &messages::missing_value::RULE,
    &text::empty_text::RULE,
    &messages::stale_message::RULE,
    &messages::obsolete_message::RULE,
    &messages::obsolete_attribute::RULE,
    &references::unknown_reference::RULE,
    &references::cyclic_reference::RULE,
    &references::unknown_function::RULE,
    &references::unknown_platform::RULE,
    &references::invalid_argument::RULE,
    &references::unknown_argument::RULE,
    &references::missing_argument::RULE,
    &variables::unknown_variable::RULE,
    &variables::missing_variable::RULE,
    &variables::unbraced_variable::RULE,
    &plurals::missing_plural::RULE,
    &plurals::unreachable_variant::RULE,
    &markup::markup_mismatch::RULE,
    &text::edge_whitespace::RULE,
    &text::hidden_character::RULE,
    &text::escape_sequence::RULE,
    &text::html_entity::RULE,
    &text::code_punctuation::RULE,
    &text::unfinished_text::RULE,
    &text::stray_character::RULE,
    &markup::access_key::RULE,
    &messages::reserved_name::RULE,
    &files::unused_allow::RULE,
    &text::untranslated::RULE,
    &text::not_normalized::RULE,
];

/// Finds a rule by its id.
pub fn find(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}
