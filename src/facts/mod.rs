//! What a file says, as flat lists: one walk over the tree, byte ranges into the text, nothing copied.
//!
//! [`Facts`] hold offsets only, so that they can be kept beside the text that they were found in.
//! [`FactsRef`] puts both together: rules read entries, patterns, uses, selectors and texts through it.

pub mod fast;
pub mod ids;
pub mod leniency;
pub mod refs;
pub mod store;
pub mod uses;
pub mod walk;
pub mod whitespace;

pub use refs::{EntryRef, FactsRef, PatternRef, Texts};
pub use store::Facts;
pub use uses::{ArgumentRef, Reference, SelectRef, Selector, UseRef, VariantRef};
