//! Files that were copied from the source and not translated. Other rules skip them.

use crate::check::context::Context;
use crate::project::counterparts::copied;

/// Whether a file is the source's, untranslated. It is found once for each file.
pub fn is_copied(context: &Context<'_>) -> bool {
    let find = || {
        let source = context.counterpart()?;
        let own = (context.file.facts, context.locale.tag.as_ref());
        let source = (source.facts, context.source.tag.as_ref());
        Some(copied::is_copied(own, source, &context.file.pairs))
    };
    let copied = &context.file.copied;
    *copied.get_or_init(|| find().unwrap_or_default())
}
