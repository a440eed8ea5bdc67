//! HTML's character references: `&eacute;`, `&#233;`.

use std::collections::HashMap;
use std::sync::LazyLock;

/// The character that a reference at the beginning of a text is for, and its length.
pub fn reference(text: &str) -> Option<(char, usize)> {
    let name = text.strip_prefix('&')?;
    let len = name
        .bytes()
        .take(LONGEST + 1)
        .position(|byte| byte == b';')?;
    let name = &name[..len];
    let number = |digits: &str, radix| {
        let are_digits = digits.bytes().all(|byte| byte.is_ascii_alphanumeric());
        u32::from_str_radix(digits, radix)
            .ok()
            .filter(|_| are_digits)
    };
    let code = match name.strip_prefix('#') {
        Some(digits) => match digits.strip_prefix(['x', 'X']) {
            Some(digits) => number(digits, 16),
            None => number(digits, 10),
        },
        None => named(name),
    };
    Some((char::from_u32(code?)?, len + 2))
}

fn named(name: &str) -> Option<u32> {
    static NAMES: LazyLock<HashMap<&str, u32>> = LazyLock::new(|| {
        let latin = LATIN.split_ascii_whitespace().zip(0xA0..);
        latin.chain(OTHERS.iter().copied()).collect()
    });
    NAMES.get(name).copied()
}

/// Bytes of the longest name.
const LONGEST: usize = 8;

/// Names of the characters from U+00A0 to U+00FF.
const LATIN: &str = "
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
    deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
    Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
    ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
    agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
    eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/// Other names that are much used.
const OTHERS: [(&str, u32); 28] = [
    ("amp", 0x26),
    ("lt", 0x3C),
    ("gt", 0x3E),
    ("quot", 0x22),
    ("apos", 0x27),
    ("OElig", 0x152),
    ("oelig", 0x153),
    ("Scaron", 0x160),
    ("scaron", 0x161),
    ("ensp", 0x2002),
    ("emsp", 0x2003),
    ("thinsp", 0x2009),
    ("zwnj", 0x200C),
    ("zwj", 0x200D),
    ("lrm", 0x200E),
    ("rlm", 0x200F),
    ("ndash", 0x2013),
    ("mdash", 0x2014),
    ("lsquo", 0x2018),
    ("rsquo", 0x2019),
    ("sbquo", 0x201A),
    ("ldquo", 0x201C),
    ("rdquo", 0x201D),
    ("bdquo", 0x201E),
    ("bull", 0x2022),
    ("hellip", 0x2026),
    ("euro", 0x20AC),
    ("trade", 0x2122),
];
