//! `markup-mismatch`: an HTML tag that was lost, added, renamed, mistyped or left open. The page would
//! look different, or lose a link. What merely looks like a tag (`--<digest>`, `<undef>`) is none.

use super::{BASE, Rule, in_file};
use crate::check::balance::{Break, unbalanced};
use crate::check::locale::{File, View};
use crate::check::markup::{Tag, tags};
use crate::check::mistyped::{Mistyped, Slip, mistyped};
use crate::check::settings::Sink;
use crate::facts::{Pattern, items};
use crate::phrase::Phrase;
use crate::text::nearest::nearest;

/// The rule.
pub const RULE: Rule = Rule {
    id: "markup-mismatch",
    source: "more = Read <b>more</b>\n",
    wrong: "more = Leer <b>más\n",
    right: "more = Leer <b>más</b>\n",
    run: in_file(run),
    ..BASE
};

fn run(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    if view.locale.is_source {
        if view.file.has_angle {
            in_source(view, sink);
        }
        return;
    }
    let Some(twin) = view.twin() else { return };
    if !view.file.has_angle && !twin.has_angle {
        return;
    }
    for (pattern, other) in view.pattern_pairs() {
        let wanted = tags(texts(twin, other), &[]);
        let found = tags(texts(view.file, pattern), &wanted);
        if wanted.is_empty() && found.is_empty() {
            continue;
        }
        let fault = typing(view.file, pattern, (twin, other), &wanted)
            .or_else(|| fault(view.file, twin, &wanted, &found));
        if let Some((place, phrase)) = fault {
            let span = place.map_or_else(|| view.head_of(pattern), |place| view.file.span(place));
            sink.report(span, phrase.with("name", view.name_of(pattern)));
        }
    }
}

/// In the source, only a tag that is opened and closed unequally often is sure to be wrong.
fn in_source(view: &View<'_, '_>, sink: &mut Sink<'_>) {
    for pattern in &view.file.facts.patterns {
        let found = tags(texts(view.file, pattern), &[]);
        if let Some(at) = unbalanced(view.file, &found, &[]) {
            let (place, phrase) = balance(at);
            let phrase = phrase.with("name", view.name_of(pattern));
            sink.report(view.file.span(place), phrase);
        }
    }
}

fn texts<'t>(file: &'t File<'t>, pattern: &Pattern<'_>) -> &'t [&'t str] {
    items(&file.facts.texts, &pattern.texts)
}

/// What to point at, if not the whole message, and what to say.
type Fault<'t> = (Option<&'t str>, Phrase);

/// A tag that is not written as the source's, which is itself well written.
fn typing<'t>(
    file: &File<'t>,
    pattern: &Pattern<'_>,
    (twin, other): (&File<'_>, &Pattern<'_>),
    wanted: &[Tag<'_>],
) -> Option<Fault<'t>> {
    if wanted.is_empty() {
        return None;
    }
    let found = mistyped(file, pattern, wanted)?;
    if mistyped(twin, other, wanted).is_some() {
        return None;
    }
    let Mistyped { name, place, .. } = found;
    let slash = if found.is_closing { "/" } else { "" };
    let tag = format!("{slash}{name}");
    let is_same = |tag: &&Tag<'_>| tag.is(name) && tag.is_closing == found.is_closing;
    let same = wanted.iter().find(is_same);
    let open = same
        .filter(|_| !found.is_closing)
        .map_or_else(|| format!("<{tag}>"), |same| whole(twin, same));
    let phrase = match found.slip {
        Slip::Sign(suggestion) => Phrase::new("markup-mismatch-sign")
            .with("found", place)
            .with("suggestion", suggestion),
        Slip::Quote if place.ends_with(CURLY) => Phrase::new("markup-mismatch-quotes"),
        Slip::Quote => Phrase::new("markup-mismatch-pair"),
        Slip::End => Phrase::new("markup-mismatch-end"),
    };
    Some((Some(place), phrase.with("tag", tag).with("open", open)))
}

/// The first difference that a translator can mend, and the slice to point at.
fn fault<'t>(
    file: &File<'_>,
    twin: &File<'_>,
    wanted: &[Tag<'_>],
    found: &[Tag<'t>],
) -> Option<Fault<'t>> {
    if let Some(tag) = found.iter().find(|tag| has_curly_quotes(tag)) {
        let phrase = Phrase::new("markup-mismatch-quotes").with("tag", tag.name);
        return Some((Some(tag.text), phrase));
    }
    let lost = wanted
        .iter()
        .find(|tag| found.iter().all(|other| !other.is(tag.name)));
    let added = found
        .iter()
        .find(|tag| wanted.iter().all(|other| !other.is(tag.name)));
    match (lost, added) {
        (Some(lost), Some(added)) => {
            let phrase = Phrase::new("markup-mismatch-renamed")
                .with("tag", added.name)
                .with("suggestion", lost.name);
            Some((Some(added.text), phrase))
        }
        (Some(lost), None) => {
            let phrase = if lost.is_void {
                Phrase::new("markup-mismatch-void")
            } else {
                Phrase::new("markup-mismatch")
            };
            let phrase = phrase.with("tag", lost.name);
            Some((None, phrase.with("open", whole(twin, lost))))
        }
        (None, Some(added)) => Some((
            Some(added.text),
            Phrase::new("markup-mismatch-added").with("tag", added.name),
        )),
        (None, None) => unbalanced(file, found, wanted)
            .map(balance)
            .or_else(|| lost_attribute(twin, wanted, found))
            .or_else(|| other_name(twin, wanted, found))
            .map(|(place, phrase)| (Some(place), phrase)),
    }
}

fn balance<'t>(at: Break<'_, 't>) -> (&'t str, Phrase) {
    let (tag, phrase) = match at {
        Break::Open(tag) => (tag, Phrase::new("markup-mismatch-unclosed")),
        Break::Stray(tag) => (tag, Phrase::new("markup-mismatch-unopened")),
        Break::Sign(tag) => {
            let phrase = Phrase::new("markup-mismatch-sign").with("found", tag.text);
            (tag, phrase.with("suggestion", format!("</{}>", tag.name)))
        }
    };
    (tag.text, phrase.with("tag", tag.name))
}

/// The source's tag with all that stands in it, also placeables; only its name where it is long.
fn whole(twin: &File<'_>, tag: &Tag<'_>) -> String {
    let start = twin.span(tag.text).start;
    let text = &twin.text[start..];
    let whole = text.find('>').map(|end| &text[..=end]);
    let fits = |whole: &&str| !tag.is_closing && whole.len() <= 120 && !whole.contains('\n');
    whole
        .filter(fits)
        .map_or_else(|| format!("<{}>", tag.name), str::to_owned)
}

/// Quotation marks that HTML does not read.
const CURLY: [char; 8] = ['“', '”', '„', '«', '»', '‘', '’', '‚'];

/// Whether a value in a tag stands in quotation marks that an editor made round.
fn has_curly_quotes(tag: &Tag<'_>) -> bool {
    tag.text
        .split('=')
        .skip(1)
        .any(|value| value.trim_start().starts_with(CURLY))
}

/// An attribute that the source's tag has and this one lacks. Its value may differ.
fn lost_attribute<'t>(
    twin: &File<'_>,
    wanted: &[Tag<'_>],
    found: &[Tag<'t>],
) -> Option<(&'t str, Phrase)> {
    wanted.iter().filter(|tag| !tag.is_closing).find_map(|tag| {
        let same = |other: &&Tag<'_>| other.is(tag.name) && !other.is_closing;
        let own: Vec<&Tag<'t>> = found.iter().filter(|other| same(other)).collect();
        // Of a tag that a placeable interrupts, not all is known.
        let are_whole = own.iter().all(|other| other.text.ends_with('>'));
        if !are_whole || own.len() != wanted.iter().filter(same).count() {
            return None;
        }
        let lost = attributes(tag.text).find(|name| {
            own.iter()
                .all(|other| attributes(other.text).all(|own| !own.eq_ignore_ascii_case(name)))
        })?;
        let phrase = Phrase::new("markup-mismatch-attribute")
            .with("tag", tag.name)
            .with("attribute", lost)
            .with("open", whole(twin, tag));
        Some((own.first()?.text, phrase))
    })
}

/// The attribute by which a program finds the tag that it is to take the place of: of all values this
/// one is never translated.
const NAMING: &str = "data-l10n-name";

/// A tag under a name that the source has not: the likeliest one is the source's that is not here.
fn other_name<'t>(
    twin: &File<'_>,
    wanted: &[Tag<'_>],
    found: &[Tag<'t>],
) -> Option<(&'t str, Phrase)> {
    let has = |list: &[Tag<'_>], name: &str| list.iter().any(|tag| naming(tag) == Some(name));
    let strange = found
        .iter()
        .find(|tag| naming(tag).is_some_and(|name| !has(wanted, name)))?;
    let named = || {
        let same = wanted.iter().filter(|tag| tag.is(strange.name));
        same.filter(|tag| naming(tag).is_some())
    };
    let near = nearest(naming(strange)?, named().filter_map(naming));
    let meant = named()
        .find(|tag| naming(tag).is_some_and(|name| !has(found, name)))
        .or_else(|| named().find(|tag| near.is_some() && naming(tag) == near))
        .or_else(|| named().next())?;
    let phrase = Phrase::new("markup-mismatch-name")
        .with("tag", strange.name)
        .with("found", naming(strange)?)
        .with("suggestion", naming(meant)?)
        .with("open", whole(twin, meant));
    Some((naming(strange)?, phrase))
}

/// What the tag is called by, where its text tells that.
fn naming<'t>(tag: &Tag<'t>) -> Option<&'t str> {
    let rest = tag.text[tag.text.find(NAMING)? + NAMING.len()..].trim_start();
    let rest = rest.strip_prefix('=')?.trim_start();
    let quote = rest
        .chars()
        .next()
        .filter(|sign| matches!(sign, '"' | '\''))?;
    let (name, _) = rest[1..].split_once(quote)?;
    (!name.is_empty()).then_some(name)
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
