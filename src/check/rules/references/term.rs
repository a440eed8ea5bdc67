//! Terms that references lead to.

use crate::check::context::Context;
use crate::facts::PatternRef;

/// Returns the value of a term: the locale's, or the source's.
pub fn term<'a>(context: &Context<'a>, id: &str) -> Option<PatternRef<'a>> {
    let own = context.locale.find(Some(context.number), id);
    let source = || context.source.find(context.file.counterpart, id);
    let (_, entry) = own.or_else(source)?;
    entry.value()
}
