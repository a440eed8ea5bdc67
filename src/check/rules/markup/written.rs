//! Tags as they are written.

use crate::check::shared::html::tags::Tag;

/// Bytes of the longest tag that is quoted as a whole.
const LONGEST: usize = 120;

/// Returns the source's tag with all that stands in it, also placeables; only its name where it is long.
/// `text` is the whole text of its file.
pub fn whole(text: &str, tag: &Tag<'_>) -> String {
    let text = &text[tag.text.start()..];
    let whole = text.find('>').map(|end| &text[..=end]);
    let fits = |whole: &&str| !tag.is_closing && whole.len() <= LONGEST && !whole.contains('\n');
    whole
        .filter(fits)
        .map_or_else(|| format!("<{}>", tag.name), str::to_owned)
}

/// Quotation marks that HTML does not read.
pub const CURLY: [char; 8] = ['“', '”', '„', '«', '»', '‘', '’', '‚'];

/// Whether a value in a tag stands in quotation marks that an editor made curly.
pub fn has_curly_quotes(tag: &Tag<'_>) -> bool {
    tag.text
        .split('=')
        .skip(1)
        .any(|value| value.trim_start().starts_with(CURLY))
}
