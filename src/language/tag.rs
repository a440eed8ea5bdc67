//! Reads a language tag as people and systems spell it: `pt-BR`, `pt_BR.UTF-8`, `sr_RS@latin`.

use crate::language::Tag;
use unic_langid::subtags::{Language, Script, Variant};

/// Reads a tag in BCP 47 or POSIX spelling, case and surrounding spaces ignored. `None`: no tag.
///
/// The codeset goes, as do extensions and private use (`-u-nu-latn`); `@latin` becomes the script;
/// an old code of a language becomes the current one. Words of four letters or more are no
/// languages to us (see [`super::name`]): `polish` is reported. Nor is `und`: it names no
/// language. An unassigned code of two letters is accepted: what is wanted and not there
/// falls back.
pub fn parse(text: &str) -> Option<Tag> {
    if is_codeset(text) {
        return None;
    }
    let (name, modifier) = split(text);
    let mut tag: Tag = core(name).parse().ok()?;
    if tag.language.is_empty() || tag.language.as_str().len() > 3 {
        return None;
    }
    tag = current(&tag);
    modify(&mut tag, modifier);
    Some(tag)
}

/// Whether a POSIX locale name is `C` or `POSIX`, with or without a codeset.
pub fn is_c(text: &str) -> bool {
    let (name, _) = split(text);
    name.eq_ignore_ascii_case("C") || name.eq_ignore_ascii_case("POSIX")
}

/// Whether a text names a way to encode characters, which some systems give where a locale belongs:
/// `UTF-8`, `ISO-8859-1`. Such a name is no locale to POSIX either.
pub fn is_codeset(text: &str) -> bool {
    let plain = text.bytes().filter(u8::is_ascii_alphanumeric);
    let plain: String = plain
        .map(|byte| char::from(byte.to_ascii_lowercase()))
        .collect();
    let known = [
        "utf7",
        "utf8",
        "utf16",
        "utf32",
        "ucs2",
        "ucs4",
        "iso8859",
        "iso2022",
        "iso10646",
        "usascii",
        "ascii",
        "ansix3",
        "koi8",
        "eucjp",
        "euckr",
        "euccn",
        "euctw",
        "windows125",
    ];
    plain == "utf" || known.iter().any(|known| plain.starts_with(known))
}

/// The tag of the language that every catalog is written in first.
pub fn english() -> Tag {
    let mut tag = Tag::default();
    tag.language = language("en");
    tag
}

/// Whether the tag's language is English, in any region or script.
pub fn is_english(tag: &Tag) -> bool {
    tag.language.as_str() == "en"
}

/// Whether the tag is a pseudo-locale (`en-XA`, `ar-XB`): made to test programs, not to be read.
pub fn is_pseudo(tag: &Tag) -> bool {
    let region = tag.region.as_ref();
    region.is_some_and(|region| matches!(region.as_str(), "XA" | "XB"))
}

/// The tag with a current code in place of one that was withdrawn, or that names a whole family of
/// which one member is meant. CLDR's own list is longer: the matcher turns to it when no locale
/// matches. These few are here because systems still send them.
pub fn current(tag: &Tag) -> Tag {
    let mut tag = tag.clone();
    tag.language = language(match tag.language.as_str() {
        "arb" => "ar",
        "cmn" => "zh",
        "in" => "id",
        "iw" => "he",
        "ji" => "yi",
        "jw" => "jv",
        "mo" => "ro",
        "no" => "nb",
        "sh" => {
            tag.script = tag.script.or_else(|| script("Latn"));
            "sr"
        }
        "tl" => "fil",
        _ => return tag,
    });
    tag
}

/// The name before codeset and modifier, and the modifier, empty if there is none.
fn split(text: &str) -> (&str, &str) {
    let (name, modifier) = text.split_once('@').unwrap_or((text, ""));
    let name = name.split('.').next().unwrap_or(name);
    (name.trim(), modifier.trim())
}

/// The part of a tag that names the language: without extensions and private use, and with the
/// extended form's own code for it (`zh-yue-HK` is `yue-HK`).
fn core(name: &str) -> &str {
    let mut start = 0;
    let mut at = 0;
    for (nth, subtag) in name.split(['-', '_']).enumerate() {
        if nth > 0 && subtag.len() == 1 {
            return &name[start..at - 1];
        }
        if nth == 1 && subtag.len() == 3 && subtag.bytes().all(|b| b.is_ascii_alphabetic()) {
            start = at;
        }
        at += subtag.len() + 1;
    }
    &name[start..]
}

/// Applies a POSIX modifier. One that says nothing about the language (`@euro`) changes nothing.
pub(super) fn modify(tag: &mut Tag, modifier: &str) {
    let code = match modifier.to_ascii_lowercase().as_str() {
        "arabic" => "Arab",
        "cyrillic" => "Cyrl",
        "devanagari" => "Deva",
        "hebrew" => "Hebr",
        "latin" | "iqtelif" | "ijekavianlatin" => "Latn",
        "shaw" => "Shaw",
        "valencia" => return tag.set_variants(&variants("valencia")),
        _ => return,
    };
    tag.script = tag.script.or_else(|| script(code));
}

fn language(code: &str) -> Language {
    Language::from_bytes(code.as_bytes()).unwrap_or_default()
}

fn script(code: &str) -> Option<Script> {
    Script::from_bytes(code.as_bytes()).ok()
}

fn variants(code: &str) -> Vec<Variant> {
    Variant::from_bytes(code.as_bytes()).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_in_every_spelling() {
        let cases = [
            ("pt-BR", "pt-BR"),
            ("PT-br", "pt-BR"),
            (" pt_BR.UTF-8 ", "pt-BR"),
            ("es_ES.ISO8859-15@euro", "es-ES"),
            ("sr_RS@latin", "sr-Latn-RS"),
            ("sr_RS.UTF-8@latin", "sr-Latn-RS"),
            ("uz_UZ.utf8@cyrillic", "uz-Cyrl-UZ"),
            ("sd_IN@devanagari", "sd-Deva-IN"),
            ("ks_IN@Arabic", "ks-Arab-IN"),
            ("tt_RU@iqtelif", "tt-Latn-RU"),
            ("ca_ES.UTF-8@valencia", "ca-ES-valencia"),
            ("ca-valencia", "ca-valencia"),
            ("sr_Cyrl_RS@latin", "sr-Cyrl-RS"),
            ("iw_IL", "he-IL"),
            ("in", "id"),
            ("ji", "yi"),
            ("jw", "jv"),
            ("tl_PH", "fil-PH"),
            ("mo_MD", "ro-MD"),
            ("no_NO.UTF-8", "nb-NO"),
            ("cmn_TW", "zh-TW"),
            ("cmn-Hant", "zh-Hant"),
            ("sh_BA", "sr-Latn-BA"),
            ("sh-Cyrl", "sr-Cyrl"),
            ("arb", "ar"),
            ("zh-cmn-Hans-CN", "zh-Hans-CN"),
            ("zh-yue-HK", "yue-HK"),
            ("pt-BR-u-nu-latn", "pt-BR"),
            ("hi-Latn-t-en", "hi-Latn"),
            ("de_x_private", "de"),
            ("es-419", "es-419"),
            ("en_US_POSIX", "en-US-posix"),
            ("zh_Hant_HK", "zh-Hant-HK"),
        ];
        for (text, tag) in cases {
            let read = parse(text).map(|tag| tag.to_string());
            assert_eq!(read.as_deref(), Some(tag), "{text}");
        }
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        for text in [
            "",
            " ",
            "C",
            "POSIX",
            "und",
            "und-Cyrl",
            "polish",
            "español",
            "x-private",
            "i-klingon",
            "_",
            "-",
            "@latin",
            ".UTF-8",
            "e",
            "12",
            "es--ES",
            "es_",
            "pt-BR-",
            "root",
            "🦀",
            "pt BR",
            "pt/BR",
            "/usr/share/locale/es",
        ] {
            assert_eq!(parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn the_c_locale_has_many_spellings() {
        for text in ["C", "POSIX", "C.UTF-8", "C.utf8", "POSIX.UTF-8", "C@x", "c"] {
            assert!(is_c(text), "{text}");
        }
        for text in ["", "ca", "C_ES", "cs.C", "en"] {
            assert!(!is_c(text), "{text}");
        }
    }
}
