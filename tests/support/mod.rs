//! What several tests share.

pub mod ftl;
