//! Rules about variants.

pub mod counting;
pub mod duplicate_variant;
pub mod missing_plural;
pub mod shown;
pub mod unreachable_variant;
pub mod variant_text;
