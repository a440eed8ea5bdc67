//! Attributes of HTML tags.

use crate::check::shared::html::tags::Tag;
use crate::text::nearest::nearest;
use crate::text::span::Slice;

/// An attribute that the source's tag has.
pub struct LostAttribute<'w, 'a> {
    /// The source's tag.
    pub tag: &'w Tag<'a>,
    /// The attribute's name.
    pub attribute: &'w str,
    /// The tag that lacks it.
    pub at: Slice<'a>,
}

/// Finds an attribute that the source's tag has and this one lacks. Its value may differ.
pub fn lost_attribute<'w, 'a>(
    wanted: &'w [Tag<'a>],
    found: &[Tag<'a>],
) -> Option<LostAttribute<'w, 'a>> {
    wanted.iter().filter(|tag| !tag.is_closing).find_map(|tag| {
        let same = |other: &&Tag<'_>| other.is(tag.name) && !other.is_closing;
        let own: Vec<&Tag<'a>> = found.iter().filter(same).collect();
        // Of a tag that a placeable interrupts, not all is known.
        let are_whole = own.iter().all(|other| other.text.ends_with('>'));
        if !are_whole || own.len() != wanted.iter().filter(same).count() {
            return None;
        }
        let lacks = |other: &Tag<'_>, name: &str| {
            let mut names = attributes(&other.text);
            names.all(|own| !own.eq_ignore_ascii_case(name))
        };
        let attribute =
            attributes(tag.text.str()).find(|name| own.iter().all(|other| lacks(other, name)))?;
        let at = own.first()?.text;
        Some(LostAttribute { tag, attribute, at })
    })
}

/// The attribute by which a program finds the tag that it is to take the place of: of all values this
/// one is never translated.
const NAMING: &str = "data-l10n-name";

/// A tag under a name that the source does not have.
pub struct OtherName<'w, 'a> {
    /// The tag's name.
    pub tag: &'a str,
    /// What it is called.
    pub found: Slice<'a>,
    /// The source's tag that is likely meant.
    pub meant: &'w Tag<'a>,
    /// What that is called.
    pub meant_name: &'a str,
}

/// Finds a tag under a name that the source does not have: the likeliest one that is meant is the source's
/// that is not here.
pub fn other_name<'w, 'a>(wanted: &'w [Tag<'a>], found: &[Tag<'a>]) -> Option<OtherName<'w, 'a>> {
    let has = |list: &[Tag<'_>], name: &str| {
        let mut names = list.iter().filter_map(naming);
        names.any(|one| one == *name)
    };
    let is_unknown = |tag: &&Tag<'_>| naming(tag).is_some_and(|name| !has(wanted, &name));
    let unknown = found.iter().find(is_unknown)?;
    let name = naming(unknown)?;
    let named = || {
        let same = wanted.iter().filter(|tag| tag.is(unknown.name));
        same.filter(|tag| naming(tag).is_some())
    };
    let near = nearest(&name, named().filter_map(naming).map(Slice::str));
    let is_near = |tag: &&Tag<'_>| near.is_some() && naming(tag).map(Slice::str) == near;
    let meant = named()
        .find(|tag| naming(tag).is_some_and(|name| !has(found, &name)))
        .or_else(|| named().find(is_near))
        .or_else(|| named().next())?;
    Some(OtherName {
        tag: unknown.name,
        found: name,
        meant,
        meant_name: naming(meant)?.str(),
    })
}

/// What the tag is called by, where its text says that.
fn naming<'t>(tag: &Tag<'t>) -> Option<Slice<'t>> {
    let text = tag.text;
    let rest = text[text.find(NAMING)? + NAMING.len()..].trim_start();
    let rest = rest.strip_prefix('=')?.trim_start();
    let quote = rest
        .chars()
        .next()
        .filter(|mark| matches!(mark, '"' | '\''))?;
    let start = text.len() - rest.len() + 1;
    let len = text[start..].find(quote)?;
    (len > 0).then(|| text.part(start..start + len))
}

/// The names of a tag's attributes that have a value.
fn attributes(tag: &str) -> impl Iterator<Item = &str> {
    tag.match_indices('=').filter_map(|(at, _)| {
        let before = tag[..at].trim_end();
        let name = before.rsplit([' ', '\n']).next()?;
        let is_name = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        (is_name && !name.is_empty()).then_some(name)
    })
}
