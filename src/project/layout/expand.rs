//! Finds the files of a layout. Each folder is walked once, whatever many patterns are about it.

use super::{Layout, LayoutRule};
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::project::listing::{Listed, Listing, MAX_IN_TREE, below, folders, slashes};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The files of a project.
#[derive(Debug, Default)]
pub struct Expanded {
    /// Those of the source. The name of each is its path below the layout's root.
    pub source: Listing,
    /// Those of each locale. The name of each is that of its counterpart in the source.
    pub locales: BTreeMap<String, Listing>,
}

/// A file, and whose it is: a locale's, or the source's where there is none.
type Claimed = (Option<String>, Listed);

/// Finds the files of a layout. `source` is the name of the source locale, and relative paths begin in
/// `current`.
///
/// # Errors
///
/// Two rules claim one file, or there are more than [`MAX_IN_TREE`] files.
pub fn expand(layout: &Layout, current: &Path, source: &str) -> Result<Expanded, Failure> {
    let mut expanded = Expanded::default();
    expanded.source.path.clone_from(&layout.root);
    let mut claimed = Vec::new();
    let mut count = 0;
    for listing in walk(layout, current) {
        count += listing.files.len();
        let is_cut = |listed: &Listed| listed.obstacle == Some("too-many");
        if count > MAX_IN_TREE || listing.unreadable.iter().any(is_cut) {
            return Err(too_many(layout));
        }
        let files = listing.files.into_par_iter();
        let files = files.map(|file| claim(layout, file, source, false));
        claimed.extend(files.collect::<Result<Vec<_>, _>>()?.into_iter().flatten());
        let nearly = listing.others.iter().zip(&listing.other_paths);
        for (other, path) in nearly {
            expanded.add_nearly(layout, (other.as_str(), path.as_path()), (current, source))?;
        }
        for listed in listing.unreadable {
            if let Some((locale, listed)) = claim(layout, listed, source, true)? {
                expanded.of(locale, current).unreadable.push(listed);
            }
        }
    }
    for (locale, file) in claimed {
        let listing = expanded.of(locale, current);
        if listing.path == Path::new("") {
            listing.path.clone_from(&file.path);
        }
        listing.files.push(file);
    }
    for (name, listing) in &mut expanded.locales {
        listing
            .files
            .sort_unstable_by(|a, b| (&a.name, &a.path).cmp(&(&b.name, &b.path)));
        listing.path = head(&listing.path, name);
    }
    let files = &mut expanded.source.files;
    files.sort_unstable_by(|a, b| a.name.cmp(&b.name));
    Ok(expanded)
}

impl Expanded {
    /// Adds a file whose extension is nearly `.ftl` to the locale whose file it would be.
    fn add_nearly(
        &mut self,
        layout: &Layout,
        (name, path): (&str, &Path),
        (current, source): (&Path, &str),
    ) -> Result<(), Failure> {
        let Some(meant) = with_ftl(name) else {
            return Ok(());
        };
        let file = Listed {
            name: meant,
            path: path.to_owned(),
            obstacle: None,
        };
        if let Some((Some(locale), file)) = claim(layout, file, source, false)? {
            let listing = self.of(Some(locale), current);
            let typed = name.rsplit_once('.').map_or("", |(_, extension)| extension);
            let stem = file.name.strip_suffix("ftl").unwrap_or(&file.name);
            listing.others.push(format!("{stem}{typed}"));
            listing.other_paths.push(path.to_owned());
        }
        Ok(())
    }

    fn of(&mut self, locale: Option<String>, current: &Path) -> &mut Listing {
        match locale {
            None => &mut self.source,
            Some(locale) => {
                let listing = self.locales.entry(locale);
                listing.or_insert_with(|| Listing::empty(current))
            }
        }
    }
}

/// The path up to the part that names the locale.
fn head(path: &Path, locale: &str) -> PathBuf {
    let mut head = PathBuf::new();
    for part in path.components() {
        head.push(part);
        if part.as_os_str().to_string_lossy().contains(locale) {
            return head;
        }
    }
    head
}

/// Lists the folders that the patterns begin in, none twice. Names are paths below the layout's root.
fn walk(layout: &Layout, current: &Path) -> Vec<Listing> {
    let patterns = || {
        layout
            .rules
            .iter()
            .flat_map(|rule| [&rule.source, &rule.target])
    };
    let may_hold = |folder: &str| patterns().any(|pattern| pattern.may_hold(folder));
    let bases = outermost(patterns().map(super::Pattern::base).collect());
    let root = |path: &str| {
        if path.is_empty() {
            layout.root.clone()
        } else {
            below(&layout.root, path)
        }
    };
    let mut parts: Vec<(String, bool)> = Vec::new();
    for base in bases {
        let names = folders(&current.join(root(&base))).unwrap_or_default();
        let children = names
            .iter()
            .map(|name| join(&base, &name.to_string_lossy()));
        // A link that leads nowhere is listed with the folder that it lies in.
        let walked = |path: &String| may_hold(path) && current.join(root(path)).is_dir();
        parts.extend(children.filter(walked).map(|path| (path, true)));
        parts.push((base, false));
    }
    let list = |(path, deep): &(String, bool)| {
        let enter = |folder: &Path| *deep && may_hold(&join(path, &slashes(folder)));
        let mut listing = Listing::within(current, root(path), MAX_IN_TREE, &enter);
        for listed in listing.files.iter_mut().chain(&mut listing.unreadable) {
            listed.name = join(path, &listed.name);
        }
        keep_nearly(&mut listing, path);
        listing
    };
    parts.par_iter().map(list).collect()
}

/// Keeps of the other files those whose extension is nearly `.ftl`, with their paths below the layout's root
/// as names. `folder` is the listing's own.
fn keep_nearly(listing: &mut Listing, folder: &str) {
    listing.others.retain(|name| with_ftl(name).is_some());
    let place = &listing.path;
    let paths = listing.others.iter().map(|name| place.join(name));
    listing.other_paths = paths.collect();
    for name in &mut listing.others {
        *name = join(folder, name);
    }
}

/// The folders that lie in no other of them, each once.
fn outermost(mut bases: Vec<String>) -> Vec<String> {
    bases.sort_unstable();
    bases.dedup();
    let all = bases.clone();
    let is_outer = |base: &String| {
        !all.iter().any(|other| {
            other != base
                && (other.is_empty() && !leaves(base) || base.starts_with(&format!("{other}/")))
        })
    };
    bases.retain(is_outer);
    bases
}

/// The path that a file would have whose extension is nearly `.ftl`: `main.ftl` for `main.flt`.
fn with_ftl(path: &str) -> Option<String> {
    let (stem, extension) = path.rsplit_once('.')?;
    let extension = extension.to_ascii_lowercase();
    let is_near = extension.len() <= "ftl".len() + 1
        && !extension.contains('/')
        && strsim::damerau_levenshtein(&extension, "ftl") <= 1;
    is_near.then(|| format!("{stem}.ftl"))
}

fn leaves(base: &str) -> bool {
    base.starts_with("..") || base.starts_with('/')
}

fn join(folder: &str, name: &str) -> String {
    match (folder, name) {
        ("", _) => name.to_owned(),
        (_, "") => folder.to_owned(),
        _ => format!("{folder}/{name}"),
    }
}

/// Whose a file is; with `folder`, whose the files in an unreadable folder would be.
fn claim(
    layout: &Layout,
    mut file: Listed,
    source: &str,
    folder: bool,
) -> Result<Option<Claimed>, Failure> {
    let path = if folder && file.name.strip_suffix(".ftl").is_none() {
        join(&file.name, "x.ftl")
    } else {
        file.name.clone()
    };
    if layout.excludes(&path) {
        return Ok(None);
    }
    let mut found: Option<(&LayoutRule, Option<String>, String)> = None;
    for rule in &layout.rules {
        let claimed = if rule.in_source(&path).is_some() {
            (rule, None, path.clone())
        } else if let Some(one) = rule.in_target(&path) {
            let locale = one.locale.unwrap_or_default();
            (rule, Some(locale), rule.source.path(source, &one.wild))
        } else {
            continue;
        };
        match &found {
            // What is the source's is no locale's.
            Some((_, None, _)) if claimed.1.is_some() => {}
            Some((_, Some(_), _)) if claimed.1.is_none() => found = Some(claimed),
            Some((first, ..)) if !layout.last_wins => {
                return Err(claimed_twice(layout, &file.path, first, rule));
            }
            _ => found = Some(claimed),
        }
    }
    let Some((_, locale, name)) = found else {
        return Ok(None);
    };
    if locale.as_deref() == Some(source) {
        return Ok(None);
    }
    file.name = name;
    Ok(Some((locale, file)))
}

fn claimed_twice(layout: &Layout, path: &Path, first: &LayoutRule, second: &LayoutRule) -> Failure {
    Failure::cannot(
        Phrase::new("config-claimed-twice")
            .with("config", layout.config.display().to_string())
            .with("line", second.line)
            .with("path", path.display().to_string())
            .with("first", first.target.to_string())
            .with("second", second.target.to_string()),
    )
}

fn too_many(layout: &Layout) -> Failure {
    let root = if layout.root == Path::new("") {
        Path::new(".")
    } else {
        &layout.root
    };
    let is_file = layout.rules.iter().any(|rule| rule.line > 0);
    let id = if is_file {
        "config-too-many-here"
    } else {
        "config-too-many"
    };
    let line = match layout.rules.as_slice() {
        [rule] => rule.line,
        _ => 0,
    };
    Failure::cannot(
        Phrase::new(id)
            .with("config", layout.config.display().to_string())
            .with("line", line)
            .with("folder", root.display().to_string())
            .with("limit", MAX_IN_TREE),
    )
}
