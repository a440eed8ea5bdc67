//! A name changed everywhere: in each locale, in references, and in comments that describe a variable.
//!
//! Only the bytes of the name change. Renaming there and back gives the same bytes: a name that is taken in
//! any locale is refused.

mod clash;
mod edits;
mod mentions;
mod places;
mod symbol;

pub use edits::renaming;
pub use mentions::mentions;
pub use places::places;
pub use symbol::Symbol;
