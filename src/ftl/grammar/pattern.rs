//! Patterns: the values of messages, terms, attributes and variants.

use super::scanner::Scanner;
use super::{Refused, Why, expression};
use memchr::memchr3;

/// `Pattern?`; returns whether there is one. It ends at a line end, or before a `}`.
pub fn pattern(scanner: &mut Scanner<'_>) -> Result<bool, Refused> {
    let start = scanner.at;
    loop {
        let before = scanner.at;
        match scanner.peek() {
            Some(b'{') => expression::placeable(scanner)?,
            Some(b'}') | None => {}
            Some(_) if scanner.line_end_length().is_some() => block(scanner)?,
            Some(_) => inline_text(scanner),
        }
        if scanner.at == before {
            return Ok(scanner.at > start);
        }
    }
}

/// `inline_text`, from a character on that is `text_char`.
fn inline_text(scanner: &mut Scanner<'_>) {
    let rest = &scanner.bytes[scanner.at..];
    let length = memchr3(b'\n', b'{', b'}', rest).unwrap_or(rest.len());
    let is_crlf = length > 0 && rest.get(length) == Some(&b'\n') && rest[length - 1] == b'\r';
    scanner.at += length - usize::from(is_crlf);
}

/// `block_text` or `block_placeable`, up to its first character or with its placeable; stays where it
/// is where there is neither.
fn block(scanner: &mut Scanner<'_>) -> Result<(), Refused> {
    let start = scanner.at;
    scanner.blank_block();
    let is_indented = scanner.blank_inline();
    match scanner.peek() {
        Some(b'{') => expression::placeable(scanner)?,
        Some(b'}' | b'[' | b'*' | b'.') | None => scanner.at = start,
        Some(_) if is_indented => inline_text(scanner),
        Some(_) => scanner.at = start,
    }
    Ok(())
}

/// `variant_list`, up to the blanks before the `}`.
pub fn variant_list(scanner: &mut Scanner<'_>) -> Result<(), Refused> {
    let mut has_default = false;
    loop {
        let start = scanner.at;
        scanner.line_end()?;
        scanner.blank();
        let is_default = scanner.take(b'*');
        if !is_default && scanner.peek() != Some(b'[') {
            scanner.at = start;
            break;
        }
        if is_default && has_default {
            return scanner.refuse(Why::Other);
        }
        has_default |= is_default;
        variant(scanner)?;
    }
    if has_default {
        scanner.line_end()
    } else {
        scanner.refuse(Why::Other)
    }
}

/// `VariantKey blank_inline? Pattern`.
fn variant(scanner: &mut Scanner<'_>) -> Result<(), Refused> {
    scanner.expect(b'[')?;
    scanner.blank();
    if matches!(scanner.peek(), Some(b'-' | b'0'..=b'9')) {
        expression::number_literal(scanner)?;
    } else {
        scanner.identifier()?;
    }
    scanner.blank();
    scanner.expect(b']')?;
    scanner.blank_inline();
    if pattern(scanner)? {
        Ok(())
    } else {
        scanner.refuse(Why::Other)
    }
}
