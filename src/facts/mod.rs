//! What a file says, as flat lists: one walk over the tree, byte ranges into the text, nothing copied.
//!
//! [`Facts`] hold offsets only, so that they can be kept beside the text that they were found in.
//! [`FactsRef`] puts both together: rules read entries, patterns, uses, selectors and texts through it.

pub mod fast;
pub mod ids;
pub mod leniency;
pub mod store;
pub mod view;
pub mod walk;
pub mod whitespace;

pub use store::Facts;
pub use view::{
    ArgumentRef, EntryRef, FactsRef, PatternRef, PatternTexts, Reference, SelectRef, Selector,
    UseKind, UseRef, VariantRef,
};
