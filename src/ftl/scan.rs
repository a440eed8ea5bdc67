//! Names, and lines that begin an entry: the one place that knows how they look.
//!
//! This file is also compiled into the build script: it depends on nothing but `core`.

/// Whether a byte may be part of a name.
pub fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

/// Bytes of the identifier that begins here; 0 where none does.
pub fn name_length(bytes: &[u8]) -> usize {
    if !bytes.first().is_some_and(u8::is_ascii_alphabetic) {
        return 0;
    }
    let end = bytes.iter().position(|byte| !is_name_byte(*byte));
    end.unwrap_or(bytes.len())
}

/// Bytes of the id that begins here, a term's with its `-`; 0 where none does.
pub fn id_length(bytes: &[u8]) -> usize {
    let dash = usize::from(bytes.first() == Some(&b'-'));
    match name_length(&bytes[dash..]) {
        0 => 0,
        length => dash + length,
    }
}

/// Bytes of the identifier that begins here and has an `=` after it; 0 where none does.
pub fn defined_name(bytes: &[u8]) -> usize {
    before_equals(bytes, name_length(bytes))
}

/// Bytes of the id of the message or term that begins here, with an `=` after it; 0 where none does.
pub fn defined_id(bytes: &[u8]) -> usize {
    before_equals(bytes, id_length(bytes))
}

/// Whether a message or term begins with this line.
pub fn names_entry(line: &[u8]) -> bool {
    defined_id(line) > 0
}

/// Whether an entry or a comment begins with this line.
pub fn is_entry(line: &[u8]) -> bool {
    line.first() == Some(&b'#') || names_entry(line)
}

/// Whether an attribute begins with this line.
pub fn is_attribute(line: &[u8]) -> bool {
    let spaces = line.iter().take_while(|byte| **byte == b' ').count();
    let name = line[spaces..].strip_prefix(b".");
    name.is_some_and(|name| defined_name(name) > 0)
}

/// Returns the length if spaces and `=` follow, else 0.
fn before_equals(bytes: &[u8], length: usize) -> usize {
    let next = bytes[length..].iter().find(|byte| **byte != b' ');
    if next == Some(&b'=') { length } else { 0 }
}
