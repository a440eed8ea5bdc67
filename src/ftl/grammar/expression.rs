//! What stands in braces.

use super::scanner::Scanner;
use super::{Refused, Why, pattern};
use std::ops::Range;

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
pub fn placeable(scanner: &mut Scanner<'_>) -> Result<(), Refused> {
    scanner.expect(b'{')?;
    scanner.blank();
    let inline = inline_expression(scanner)?;
    scanner.blank();
    if scanner.bytes[scanner.at..].starts_with(b"->") {
        if !matches!(inline, Inline::Value | Inline::TermAttribute) {
            return scanner.refuse(Why::Other);
        }
        scanner.at += 2;
        scanner.blank_inline();
        pattern::variant_list(scanner)?;
        scanner.blank();
    } else if inline == Inline::TermAttribute {
        return scanner.refuse(Why::Other);
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
            why: Why::Other,
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
            _ => return scanner.refuse(Why::Comma),
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
                return scanner.refuse(Why::Other);
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
        scanner.refuse(Why::Other)
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
        _ => scanner.refuse(Why::Literal),
    }
}

/// `NumberLiteral`.
pub fn number_literal(scanner: &mut Scanner<'_>) -> Result<(), Refused> {
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
        let Some(length) = memchr::memchr3(b'"', b'\\', b'\n', rest) else {
            return scanner.refuse(Why::Other);
        };
        scanner.at += length;
        match rest[length] {
            b'"' => {
                scanner.at += 1;
                return Ok(());
            }
            b'\\' => escape(scanner)?,
            _ => return scanner.refuse(Why::Other),
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
        _ => return scanner.refuse(Why::Escape),
    };
    let is_whole = rest.len() > digits && rest[1..=digits].iter().all(u8::is_ascii_hexdigit);
    if !is_whole {
        return scanner.refuse(Why::Other);
    }
    scanner.at += 2 + digits;
    Ok(())
}
