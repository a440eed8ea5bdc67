//! Which language the person reads: pure functions over tags, which know no files and no process.
//!
//! - [`mod@tag`] reads a language tag, in BCP 47 or POSIX spelling.
//! - [`mod@wanted`] finds which tags the person wants, from the flag, the environment, the system.
//! - [`mod@survey`] reports what each variable contributed, for `mira languages --explain`.
//! - [`mod@matching`] finds the available locales that serve one wanted tag.
//! - `likely` and `related` hold what CLDR knows: what a tag leaves unsaid; who reads what else.
//! - [`mod@chain`] makes the order in which locales are asked for a text.
//! - [`mod@name`] finds which language a name means, such as a folder's; `names` holds what people call languages.
//! - [`mod@called`] finds a language by its name in English, Spanish, Portuguese or in itself.
//! - [`mod@known`] decides whether a name is the tag of a language that exists.
//! - [`mod@plural`] finds which plural forms whole numbers need, and which a language has at all.

pub mod called;
pub mod chain;
pub mod known;
pub(crate) mod likely;
pub mod matching;
pub mod name;
mod names;
pub mod plural;
mod related;
pub mod survey;
pub mod tag;
pub mod wanted;

pub use chain::{Chain, Link, chain};
pub use matching::{How, Match, best};
pub use survey::{Fate, Seen, survey};
pub use wanted::{BadTag, Origin, Wanted, WantedTag, wanted};

/// A language tag: language, script, region, variants; the type of [`unic_langid`].
pub type Tag = unic_langid::LanguageIdentifier;

/// The source locale of the built-in catalog, and of every project that names no other.
pub const SOURCE: &str = "en";
