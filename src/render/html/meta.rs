//! The head of a page: title, description, icon, and the addresses of its other languages.

use super::model::Alternate;
use crate::render::document::{Frame, Page, RenderedDocument, SitePlace};
use crate::render::markup;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use unic_langid::LanguageIdentifier;

/// Characters of a description.
const LONGEST: usize = 200;

/// What an address in an attribute may not hold as it is.
const ENCODED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'&');

/// What the title of a page is made of.
pub struct Title<'t> {
    /// The title of what is shown, and its language.
    pub statement: Option<(&'t str, &'t LanguageIdentifier)>,
    /// The organisation's name.
    pub organisation: Option<&'t str>,
    /// The language of the page.
    pub page: &'t LanguageIdentifier,
    /// What that language calls itself.
    pub language: &'t str,
}

/// The title of a page, in one language.
pub fn title(title: &Title<'_>) -> String {
    let own = title.statement.filter(|(_, lang)| *lang == title.page);
    let own = own.map(|(text, _)| one_line(text));
    match (own, title.organisation) {
        (Some(own), Some(name)) => format!("{own} – {name}"),
        (Some(own), None) => own,
        (None, Some(name)) => format!("{name} – {}", title.language),
        (None, None) => title.language.to_owned(),
    }
}

/// The description: whole sentences of the first text in the page's own language, else as many
/// words of it as fit.
pub fn description(document: &RenderedDocument, page: &Page) -> Option<String> {
    let mut own = page
        .parts
        .iter()
        .filter(|part| !part.head && part.statement.lang == page.lang);
    let text = own.find_map(|part| part.statement.text.as_deref())?;
    let text = if document.markdown {
        one_line(&markup::to_words(text))
    } else {
        one_line(text)
    };
    let mut whole = 0;
    for end in sentence_ends(&text) {
        if text[..end].chars().count() <= LONGEST {
            whole = end;
        }
    }
    if whole > 0 {
        return Some(text[..whole].trim_end().to_owned());
    }
    let cut: String = text.chars().take(LONGEST).collect();
    let words = cut.rfind(' ').map_or(cut.as_str(), |at| &cut[..at]);
    let words = words.trim_end_matches([',', ';', ':', ' ', '–', '—']);
    (!words.is_empty()).then(|| format!("{words}…"))
}

/// The bytes after which a sentence is complete.
fn sentence_ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((at, char)) = chars.next() {
        let after = chars.peek().map(|(_, next)| *next);
        let ends_here = match char {
            '。' | '！' | '？' => true,
            '.' | '!' | '?' | '।' | '۔' | '؟' | '…' => after.is_none_or(char::is_whitespace),
            _ => after.is_none(),
        };
        if ends_here {
            ends.push(at + char.len_utf8());
        }
    }
    ends
}

/// A text on one line.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The locale of a page as Open Graph writes it, where the tag has a region.
pub fn og_locale(lang: &LanguageIdentifier) -> Option<String> {
    let region = lang.region?;
    Some(format!("{}_{region}", lang.language))
}

/// The address of a file of a site, where the site's is known.
pub fn absolute(place: &SitePlace, file: &str) -> Option<String> {
    let base = place.base_url.as_deref()?;
    let file = if file == place.chooser { "" } else { file };
    Some(format!("{base}{file}"))
}

/// The pages of a site, for those that choose among them.
pub fn alternates(place: &SitePlace) -> Vec<Alternate> {
    let href = |file: &str| absolute(place, file).unwrap_or_else(|| file.to_owned());
    let languages = place.languages.iter().map(|language| Alternate {
        lang: language.lang.to_string(),
        href: href(&language.file),
    });
    let chooser = Alternate {
        lang: "x-default".to_owned(),
        href: href(&place.chooser),
    };
    languages.chain([chooser]).collect()
}

/// An address, and how it is shown: its host.
pub fn address(address: &str) -> (String, String) {
    let host = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = host.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    (address.to_owned(), host.to_owned())
}

/// The icon of every page: a letter on the accent colour.
pub fn icon(frame: &Frame, page: &Page) -> String {
    let name = frame
        .source_name
        .as_ref()
        .map_or(page.name.as_str(), |name| &name.text);
    let letter = name
        .chars()
        .find(|char| char.is_alphanumeric())
        .unwrap_or('•');
    let upper: String = letter.to_uppercase().collect();
    let svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'>\
         <rect width='32' height='32' rx='6' fill='#8a2d1a'/>\
         <text x='16' y='16' dy='.36em' font-family='Georgia,serif' font-size='21' \
         text-anchor='middle' fill='#fff'>{upper}</text></svg>"
    );
    format!("data:image/svg+xml,{}", utf8_percent_encode(&svg, ENCODED))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_people_end_them() {
        for (text, expected) in [
            ("One. Two!", vec![4, 9]),
            ("Version 1.5 is here", vec![19]),
            ("一。二？", vec![6, 12]),
        ] {
            assert_eq!(sentence_ends(text), expected, "{text}");
        }
    }

    #[test]
    fn an_address_is_shown_by_its_host() {
        for (address, host) in [
            ("https://www.example.org/a?b", "example.org"),
            ("http://example.org:8080", "example.org:8080"),
            ("https://user@example.org/", "example.org"),
        ] {
            assert_eq!(
                super::address(address),
                (address.to_owned(), host.to_owned())
            );
        }
    }
}
