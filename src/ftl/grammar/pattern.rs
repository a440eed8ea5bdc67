//! Patterns, and the expressions in their braces.

use super::scanner::{RefusalReason, Refused, Scanner};
use memchr::memchr3;
use std::ops::Range;

/// `Pattern?`; returns whether there is one. It ends at a line end, or before a `}`.
pub fn pattern(scanner: &mut Scanner<'_>) -> Result<bool, Refused> {
    let start = scanner.at;
    loop {
        let before = scanner.at;
        match scanner.peek() {
            Some(b'{') => placeable(scanner)?,
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
        Some(b'{') => placeable(scanner)?,
        Some(b'}' | b'[' | b'*' | b'.') | None => scanner.at = start,
        Some(_) if is_indented => inline_text(scanner),
        Some(_) => scanner.at = start,
    }
    Ok(())
}

/// `variant_list`, up to the spaces before the `}`.
fn variant_list(scanner: &mut Scanner<'_>) -> Result<(), Refused> {
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
            return scanner.refuse(RefusalReason::Other);
        }
        has_default |= is_default;
        variant(scanner)?;
    }
    if has_default {
        scanner.line_end()
    } else {
        scanner.refuse(RefusalReason::Other)
    }
}

/// `VariantKey blank_inline? Pattern`.
fn variant(scanner: &mut Scanner<'_>) -> Result<(), Refused> {
    scanner.expect(b'[')?;
    scanner.blank();
    if matches!(scanner.peek(), Some(b'-' | b'0'..=b'9')) {
        number_literal(scanner)?;
    } else {
        scanner.identifier()?;
    }
    scanner.blank();
    scanner.expect(b']')?;
    scanner.blank_inline();
    if pattern(scanner)? {
        Ok(())
    } else {
        scanner.refuse(RefusalReason::Other)
    }
}

/// What an expression is, as far as the validation asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inline {
    /// A string, a number, a variable or a call: may choose between variants.
    Value,
    /// A message or its attribute.
    Message,
    /// A term.
    Term,
    /// A term's attribute.
    TermAttribute,
    /// An expression in braces of its own.
    Placeable,
}

/// `inline_placeable`.
fn placeable(scanner: &mut Scanner<'_>) -> Result<(), Refused> {
    scanner.expect(b'{')?;
    scanner.blank();
    let inline = inline_expression(scanner)?;
    scanner.blank();
    if scanner.bytes[scanner.at..].starts_with(b"->") {
        if !matches!(inline, Inline::Value | Inline::TermAttribute) {
            return scanner.refuse(RefusalReason::Other);
        }
        scanner.at += 2;
        scanner.blank_inline();
        variant_list(scanner)?;
        scanner.blank();
    } else if inline == Inline::TermAttribute {
        return scanner.refuse(RefusalReason::Other);
    }
    scanner.expect(b'}')
}

/// `InlineExpression`.
fn inline_expression(scanner: &mut Scanner<'_>) -> Result<Inline, Refused> {
    match scanner.peek() {
        Some(b'"') => string_literal(scanner).map(|()| Inline::Value),
        Some(b'0'..=b'9') => number_literal(scanner).map(|()| Inline::Value),
        Some(b'$') => {
            scanner.at += 1;
            scanner.identifier().map(|()| Inline::Value)
        }
        Some(b'{') => placeable(scanner).map(|()| Inline::Placeable),
        Some(b'-') => {
            let next = scanner.bytes.get(scanner.at + 1);
            if next.is_some_and(u8::is_ascii_digit) {
                return number_literal(scanner).map(|()| Inline::Value);
            }
            scanner.at += 1;
            term_reference(scanner)
        }
        _ => message_or_function(scanner),
    }
}

/// `TermReference`, after its `-`.
fn term_reference(scanner: &mut Scanner<'_>) -> Result<Inline, Refused> {
    scanner.identifier()?;
    let has_attribute = scanner.take(b'.');
    if has_attribute {
        scanner.identifier()?;
    }
    call_arguments(scanner)?;
    Ok(if has_attribute {
        Inline::TermAttribute
    } else {
        Inline::Term
    })
}

/// `MessageReference` or `FunctionReference`.
fn message_or_function(scanner: &mut Scanner<'_>) -> Result<Inline, Refused> {
    let start = scanner.at;
    scanner.identifier()?;
    let name = start..scanner.at;
    if scanner.take(b'.') {
        scanner.identifier()?;
        return Ok(Inline::Message);
    }
    if !call_arguments(scanner)? {
        return Ok(Inline::Message);
    }
    if scanner.bytes[name.clone()]
        .iter()
        .any(u8::is_ascii_lowercase)
    {
        return Err(Refused {
            at: name.start,
            why: RefusalReason::Other,
        });
    }
    Ok(Inline::Value)
}

/// `CallArguments?`; returns whether there are any parentheses.
fn call_arguments(scanner: &mut Scanner<'_>) -> Result<bool, Refused> {
    let start = scanner.at;
    scanner.blank();
    if !scanner.take(b'(') {
        scanner.at = start;
        return Ok(false);
    }
    let mut names: Vec<Range<usize>> = Vec::new();
    scanner.blank();
    while !scanner.take(b')') {
        argument(scanner, &mut names)?;
        scanner.blank();
        match scanner.peek() {
            Some(b',') => scanner.at += 1,
            Some(b')') => {}
            _ => return scanner.refuse(RefusalReason::Comma),
        }
        scanner.blank();
    }
    Ok(true)
}

/// `Argument`; `names` are those of the named ones so far.
fn argument(scanner: &mut Scanner<'_>, names: &mut Vec<Range<usize>>) -> Result<(), Refused> {
    let start = scanner.at;
    if scanner.identifier().is_ok() {
        let name = start..scanner.at;
        scanner.blank();
        if scanner.take(b':') {
            let bytes = scanner.bytes;
            let is_known = |one: &Range<usize>| bytes[one.clone()] == bytes[name.clone()];
            if names.iter().any(is_known) {
                return scanner.refuse(RefusalReason::Other);
            }
            names.push(name);
            scanner.blank();
            return named_value(scanner);
        }
    }
    scanner.at = start;
    inline_expression(scanner)?;
    if names.is_empty() {
        Ok(())
    } else {
        scanner.refuse(RefusalReason::Other)
    }
}

/// The literal that is a named argument's value.
fn named_value(scanner: &mut Scanner<'_>) -> Result<(), Refused> {
    match scanner.peek() {
        Some(b'"') => string_literal(scanner),
        Some(b'0'..=b'9') => number_literal(scanner),
        Some(b'-') => {
            let at = scanner.at;
            number_literal(scanner)?;
            scanner.negatives.push(at);
            Ok(())
        }
        _ => scanner.refuse(RefusalReason::Literal),
    }
}

/// `NumberLiteral`.
fn number_literal(scanner: &mut Scanner<'_>) -> Result<(), Refused> {
    scanner.take(b'-');
    scanner.digits()?;
    if scanner.take(b'.') {
        scanner.digits()?;
    }
    Ok(())
}

/// `StringLiteral`.
fn string_literal(scanner: &mut Scanner<'_>) -> Result<(), Refused> {
    scanner.expect(b'"')?;
    loop {
        let rest = &scanner.bytes[scanner.at..];
        let Some(length) = memchr3(b'"', b'\\', b'\n', rest) else {
            return scanner.refuse(RefusalReason::Other);
        };
        scanner.at += length;
        match rest[length] {
            b'"' => {
                scanner.at += 1;
                return Ok(());
            }
            b'\\' => escape(scanner)?,
            _ => return scanner.refuse(RefusalReason::Other),
        }
    }
}

/// `special_escape` or `unicode_escape`.
fn escape(scanner: &mut Scanner<'_>) -> Result<(), Refused> {
    let rest = &scanner.bytes[scanner.at + 1..];
    let digits = match rest.first() {
        Some(b'"' | b'\\') => 0,
        Some(b'u') => 4,
        Some(b'U') => 6,
        _ => return scanner.refuse(RefusalReason::Escape),
    };
    let is_whole = rest.len() > digits && rest[1..=digits].iter().all(u8::is_ascii_hexdigit);
    if !is_whole {
        return scanner.refuse(RefusalReason::Other);
    }
    scanner.at += 2 + digits;
    Ok(())
}
