//! Rules about messages and attributes as a whole.

pub mod duplicate_attribute;
pub mod duplicate_message;
pub mod misplaced;
pub mod missing_attribute;
pub mod missing_message;
pub mod missing_value;
pub mod obsolete_attribute;
pub mod obsolete_message;
pub mod reserved_name;
pub mod source_text;
pub mod stale_message;
