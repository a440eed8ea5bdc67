//! The parts of a message that are compared: its value and its attributes, in any order.

use crate::review::words::{Token, TokenKind};
use std::collections::BTreeMap;

/// Each language chooses its own keys, so a change of this attribute says nothing.
const KEY: &str = ".accesskey =";

/// The tokens of each part, by what it begins with; the value's has no name.
type Parts<'t> = BTreeMap<&'t str, Vec<Token<'t>>>;

/// Returns the tokens of both texts that are held against each other, sorted by part. Attributes that
/// the source has no more are left out: `check` reports what a translation has beyond its source.
pub fn comparable<'t>(
    before: Vec<Token<'t>>,
    after: Vec<Token<'t>>,
) -> (Vec<Token<'t>>, Vec<Token<'t>>) {
    let (mut was, mut is) = (parts(before), parts(after));
    was.retain(|name, _| is.contains_key(name));
    if was.contains_key(KEY) {
        was.remove(KEY);
        is.remove(KEY);
    }
    let flat = |parts: Parts<'t>| parts.into_values().flatten().collect();
    (flat(was), flat(is))
}

fn parts(tokens: Vec<Token<'_>>) -> Parts<'_> {
    let mut parts = Parts::new();
    let mut name = "";
    for token in tokens {
        let is_name = token.kind == TokenKind::Code && token.text.starts_with('.');
        if is_name && token.text.ends_with('=') {
            name = token.text;
        }
        parts.entry(name).or_default().push(token);
    }
    parts
}
