//! Rules about files and folders as a whole.

pub mod byte_order_mark;
pub mod carriage_return;
pub mod copied_file;
pub mod invalid_encoding;
pub mod misplaced_file;
pub mod missing_file;
pub mod unknown_locale;
pub mod unreadable_file;
pub mod unused_allow;
