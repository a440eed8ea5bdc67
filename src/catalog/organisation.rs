//! Who the organisation is: its name, the address of its site, a line for the foot of a page.
//!
//! `organisation.ftl` holds them, message by message, for the formats that show them. What a
//! translation lacks is taken from the source.

use crate::catalog::ORGANISATION;
use crate::catalog::bundle::{Bundle, MessagePart};
use crate::catalog::store::Catalog;
use crate::language::Tag;

/// A text and its language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wording {
    /// The text, on one line.
    pub text: String,
    /// Its language.
    pub lang: Tag,
}

/// An organisation as one language presents it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Organisation {
    /// Its name.
    pub name: Option<Wording>,
    /// The address of its site: `http` or `https`.
    pub address: Option<String>,
    /// A line for the foot of a page.
    pub footer: Option<Wording>,
}

impl Catalog {
    /// The organisation in a language of the catalog. A file that cannot be read counts as none.
    pub(crate) fn organisation(&self, lang: &Tag) -> Organisation {
        let source = &self.source().tag;
        let tags = [Some(lang), Some(source).filter(|source| *source != lang)];
        let bundles: Vec<Bundle> = tags
            .into_iter()
            .flatten()
            .filter_map(|tag| self.load(tag, ORGANISATION).ok())
            .collect();
        let say = |id: &str| bundles.iter().find_map(|bundle| wording(bundle, id));
        let address = say("address").map(|wording| wording.text);
        Organisation {
            name: say("name"),
            address: address.filter(|address| is_web(address)),
            footer: say("footer"),
        }
    }
}

fn wording(bundle: &Bundle, id: &str) -> Option<Wording> {
    let text = bundle.format(id, MessagePart::Value, None, None).ok()??;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then(|| Wording {
        text,
        lang: bundle.tag.clone(),
    })
}

/// Whether an address may be linked to.
pub(crate) fn is_web(address: &str) -> bool {
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.starts_with(|char: char| char.is_alphanumeric() || char == '[')
            && !rest.contains(|char: char| char.is_whitespace() || char.is_control())
    })
}

#[cfg(test)]
mod tests {
    use super::is_web;

    #[test]
    fn only_addresses_of_the_web_are_linked() {
        for (address, expected) in [
            ("https://example.org", true),
            ("http://example.org/a?b=c", true),
            ("https://[::1]/", true),
            ("javascript:alert(1)", false),
            ("https://", false),
            ("https://a b", false),
            ("example.org", false),
        ] {
            assert_eq!(is_web(address), expected, "{address}");
        }
    }
}
