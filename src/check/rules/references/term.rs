//! Terms that references lead to.

use crate::check::context::Context;
use crate::facts::PatternRef;

/// Returns the value of a term: the locale's, or the one that all locales share.
pub fn term<'a>(context: &Context<'a>, id: &str) -> Option<PatternRef<'a>> {
    let own = context.locale.find(Some(context.number), id);
    let mut shared = context.shared.iter();
    let shared = || shared.find_map(|file| file.facts().find(id));
    own.map(|(_, entry)| entry).or_else(shared)?.value()
}
