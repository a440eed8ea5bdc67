//! The fingerprint of a message: what it says, whatever its layout.
//!
//! Equal are texts that differ in their indentation, line endings, comments or id, as they have the
//! same canonical form. Two spaces where there was one, or another order of attributes, differ.

use fluent_syntax::ast::{
    Attribute, CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use std::fmt;

/// 64 bits of FNV-1a. Written as 16 hexadecimal digits; stable in all versions of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fingerprint(pub u64);

impl Fingerprint {
    /// Reads what [`Display`](fmt::Display) wrote.
    pub fn parse(text: &str) -> Option<Self> {
        let is_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        let is_whole = text.len() == 16 && text.bytes().all(is_hex);
        let number = is_whole.then(|| u64::from_str_radix(text, 16).ok());
        number.flatten().map(Self)
    }

    /// The fingerprint of several, in their order.
    pub fn of_all(all: impl IntoIterator<Item = Self>) -> Self {
        let mut hasher = Hasher::default();
        for one in all {
            hasher.bytes(&one.0.to_be_bytes());
        }
        Self(hasher.0)
    }

    /// The fingerprint of plain text, as [`pattern`] gives it of the same text.
    pub fn of_text(text: &str) -> Self {
        let mut hasher = Hasher::default();
        hasher.field(b'T', text);
        Self(hasher.0)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// Returns the fingerprint of a value, and adds what it refers to to `uses`: `id`, `-term` or
/// `id.attribute`. What only chooses between variants is not shown, and so is not added.
pub fn pattern(pattern: &Pattern<&str>, uses: &mut Vec<String>) -> Fingerprint {
    let mut walk = Walk {
        hasher: Hasher::default(),
        uses,
        in_selector: false,
    };
    walk.pattern(pattern);
    Fingerprint(walk.hasher.0)
}

/// Returns the fingerprint of an attribute's value; `uses` as in [`pattern`].
pub fn attribute(attribute: &Attribute<&str>, uses: &mut Vec<String>) -> Fingerprint {
    pattern(&attribute.value, uses)
}

struct Hasher(u64);

impl Default for Hasher {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher {
    fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }

    fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.byte(*byte);
        }
    }

    /// A kind and its text. No byte of UTF-8 is 0xFF, so two fields never look like one.
    fn field(&mut self, kind: u8, text: &str) {
        self.byte(kind);
        self.bytes(text.as_bytes());
        self.byte(0xff);
    }
}

struct Walk<'u> {
    hasher: Hasher,
    uses: &'u mut Vec<String>,
    in_selector: bool,
}

impl Walk<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        // The parser makes several texts of one: they are joined.
        let mut is_text = false;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    if !is_text {
                        self.hasher.byte(b'T');
                    }
                    self.hasher.bytes(value.as_bytes());
                    is_text = true;
                }
                PatternElement::Placeable { expression } => {
                    self.end_text(&mut is_text);
                    self.hasher.byte(b'{');
                    self.expression(expression);
                    self.hasher.byte(b'}');
                }
            }
        }
        self.end_text(&mut is_text);
    }

    fn end_text(&mut self, is_text: &mut bool) {
        if std::mem::take(is_text) {
            self.hasher.byte(0xff);
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.hasher.byte(b'?');
                let outer = std::mem::replace(&mut self.in_selector, true);
                self.inline(selector);
                self.in_selector = outer;
                for variant in variants {
                    let (kind, key) = match variant.key {
                        VariantKey::Identifier { name } => (b'i', name),
                        VariantKey::NumberLiteral { value } => (b'n', value),
                    };
                    let kind = if variant.default { kind - 32 } else { kind };
                    self.hasher.field(kind, key);
                    self.pattern(&variant.value);
                    self.hasher.byte(b']');
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.hasher.field(b'"', value),
            InlineExpression::NumberLiteral { value } => self.hasher.field(b'#', value),
            InlineExpression::VariableReference { id } => self.hasher.field(b'$', id.name),
            InlineExpression::FunctionReference { id, arguments } => {
                self.hasher.field(b'f', id.name);
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.reference("", id.name, attribute.as_ref().map(|found| found.name));
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                self.reference("-", id.name, attribute.as_ref().map(|found| found.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::Placeable { expression } => {
                self.hasher.byte(b'{');
                self.expression(expression);
                self.hasher.byte(b'}');
            }
        }
    }

    fn reference(&mut self, sigil: &str, id: &str, attribute: Option<&str>) {
        let dot = if attribute.is_some() { "." } else { "" };
        let name = format!("{sigil}{id}{dot}{}", attribute.unwrap_or_default());
        self.hasher.field(b'r', &name);
        if !self.in_selector && !self.uses.contains(&name) {
            self.uses.push(name);
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        self.hasher.byte(b'(');
        for positional in &arguments.positional {
            self.inline(positional);
        }
        for named in &arguments.named {
            self.hasher.field(b':', named.name.name);
            self.inline(&named.value);
        }
        self.hasher.byte(b')');
    }
}

#[cfg(test)]
mod tests {
    use super::Fingerprint;

    #[test]
    fn a_fingerprint_is_written_and_read() {
        let one = Fingerprint(0x00ab_cdef_0123_4567);
        assert_eq!(one.to_string(), "00abcdef01234567");
        assert_eq!(Fingerprint::parse(&one.to_string()), Some(one));
        for wrong in [
            "",
            "00abcdef0123456",
            "00ABCDEF01234567",
            "+0abcdef01234567",
        ] {
            assert_eq!(Fingerprint::parse(wrong), None, "{wrong}");
        }
    }
}
