//! Which file of a locale stands for which file of the source.

use crate::language::name;
use crate::nearest::nearest;
use crate::tree::Folder;

/// Whether a folder in the root is meant for a locale: not one of pictures, or of notes.
pub fn is_locale(folder: &Folder, source: &Folder) -> bool {
    folder.name == source.name || Pairing::new(folder, source).is_locale(folder)
}

/// The files of a locale beside those of the source.
#[derive(Debug, Default)]
pub struct Pairing {
    /// For each file of the locale, the source's file: its own, or the one its name is a slip of.
    pub twins: Vec<Option<usize>>,
    /// For each file of the locale, whether its name is a slip.
    pub slips: Vec<bool>,
    /// For files with another ending (`main.flt`): index among the others, and the source's file.
    pub other_slips: Vec<(usize, usize)>,
    /// Files of the source that nothing stands for.
    pub missing: Vec<usize>,
}

impl Pairing {
    /// Pairs files by name, then by likeness.
    pub fn new(folder: &Folder, source: &Folder) -> Self {
        let find = |name: &str| {
            source
                .files
                .binary_search_by(|file| file.name.as_str().cmp(name))
                .ok()
        };
        let mut pairing = Self {
            twins: folder.files.iter().map(|file| find(&file.name)).collect(),
            ..Self::default()
        };
        let mut present = vec![false; source.files.len()];
        for twin in pairing.twins.iter().flatten() {
            present[*twin] = true;
        }
        pairing.slips = vec![false; folder.files.len()];
        for (at, file) in folder.files.iter().enumerate() {
            if pairing.twins[at].is_none()
                && let Some(twin) = alike(&file.name, source, &present)
            {
                present[twin] = true;
                pairing.twins[at] = Some(twin);
                pairing.slips[at] = true;
            }
        }
        for (at, name) in folder.others.iter().enumerate() {
            if let Some(twin) = alike(name, source, &present) {
                present[twin] = true;
                pairing.other_slips.push((at, twin));
            }
        }
        pairing.missing = (0..present.len()).filter(|at| !present[*at]).collect();
        pairing
    }

    /// Whether the folder is meant for a locale: it holds `.ftl` files, or what was meant to be one,
    /// or nothing at all under a language tag.
    pub fn is_locale(&self, folder: &Folder) -> bool {
        let is_empty = folder.others.is_empty() && name::of_folder(&folder.name).is_some();
        !folder.files.is_empty()
            || !self.other_slips.is_empty()
            || !folder.unreadable.is_empty()
            || is_empty
    }
}

/// The missing file of the source that `name` may be meant for: in another folder, or misspelt.
fn alike(name: &str, source: &Folder, present: &[bool]) -> Option<usize> {
    let missing = || {
        source
            .files
            .iter()
            .enumerate()
            .filter(|(at, _)| !present[*at])
    };
    let last = |name: &str| name.rsplit('/').next().unwrap_or_default().to_owned();
    let (folder_of, file_name) = name.rsplit_once('/').unwrap_or(("", name));
    missing()
        .find(|(_, file)| last(&file.name) == file_name || file.name.eq_ignore_ascii_case(name))
        .or_else(|| missing().find(|(_, file)| name.starts_with(&format!("{}.", file.name))))
        .or_else(|| {
            let same_folder = missing().filter(|(_, file)| {
                file.name.rsplit_once('/').map_or("", |(folder, _)| folder) == folder_of
            });
            let names: Vec<&str> = same_folder.map(|(_, file)| file.name.as_str()).collect();
            let near = nearest(name, names)?;
            source
                .files
                .iter()
                .enumerate()
                .find(|(_, file)| file.name == near)
        })
        .map(|(at, _)| at)
}
