//! The texts of variants, cut out of the file: facts keep the keys alone.

use crate::facts::VariantRef;
use crate::ftl::edit::Fix;
use crate::ftl::place::line_start;
use crate::text::span::Slice;

/// Whether a variant says the same as the default one of its expression. `variants` are all variants
/// of the expression, in their order.
pub fn has_default_text(text: &str, variants: &[VariantRef<'_>], variant: &VariantRef<'_>) -> bool {
    let Some(default) = variants.iter().find(|one| one.is_default) else {
        return false;
    };
    let own = variant_text(text, variants, variant);
    own.is_some() && own == variant_text(text, variants, default)
}

/// Whether several variants all say the same: another one would say it too.
pub fn have_one_text(text: &str, variants: &[VariantRef<'_>]) -> bool {
    let is_same = |one: &VariantRef<'_>| one.is_default || has_default_text(text, variants, one);
    variants.len() > 1 && variants.iter().all(is_same)
}

/// Returns the text of a variant, as it is written, without surrounding whitespace.
fn variant_text<'t>(
    text: &'t str,
    variants: &[VariantRef<'_>],
    variant: &VariantRef<'_>,
) -> Option<&'t str> {
    let start = variant.key.end();
    let next = variants.iter().find(|one| one.key.start() > start);
    let end = match next {
        Some(next) => next.key.start(),
        None => closing_brace(text, start)?,
    };
    let value = text.get(start..end)?.trim_start().strip_prefix(']')?;
    let value = match next {
        Some(_) => value.trim_end().strip_suffix('[')?.trim_end_matches('*'),
        None => value,
    };
    Some(value.trim())
}

/// Deletes the lines of the variant with this key, unless it is the default one or shares a line.
pub fn delete(text: &str, variants: &[VariantRef<'_>], key: Slice<'_>) -> Option<Fix> {
    let at = variants
        .iter()
        .position(|one| one.key.start() == key.start())?;
    if variants[at].is_default {
        return None;
    }
    let begins_line = |at: usize, sign: &str| {
        let start = line_start(text, at);
        (text.get(start..at)?.trim_start_matches([' ', '*']) == sign).then_some(start)
    };
    let start = begins_line(key.start(), "[")?;
    let end = match variants.get(at + 1) {
        Some(next) => begins_line(next.key.start(), "[")?,
        None => begins_line(closing_brace(text, key.end())?, "")?,
    };
    Some(Fix::guess(start..end, ""))
}

/// Returns the place of the brace that closes the expression around a place, in bytes.
fn closing_brace(text: &str, start: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let mut in_string = false;
    let mut bytes = text.as_bytes()[start..].iter().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'"' if depth > 0 => in_string = !in_string,
            b'\\' if in_string => {
                bytes.next();
            }
            _ if in_string => {}
            b'{' => depth += 1,
            b'}' if depth == 0 => return Some(start + at),
            b'}' => depth -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::closing_brace;

    #[test]
    fn a_brace_in_a_placeable_or_a_string_closes_nothing() {
        for (text, rest) in [
            ("a }", "}"),
            ("{ $n } b\n}\nnext", "}\nnext"),
            ("{ \"}\" } c }", "}"),
            ("say \"hi }", "}"),
            ("{ \"\\\"}\" } d }e", "}e"),
        ] {
            let found = closing_brace(text, 0).map(|at| &text[at..]);
            assert_eq!(found, Some(rest), "{text}");
        }
        assert_eq!(closing_brace("no end", 0), None);
    }
}
