//! Which file of a locale stands for which file of the source.

mod missing;

use crate::language::name;
use crate::project::tree::Folder;
use missing::Missing;

/// Names compared with names, in one locale, before slips are no longer looked for: folders in which
/// hundreds of names differ hold no slips.
const MAX_COMPARED: usize = 50_000;

/// Whether a folder in the root is meant for a locale: not one of pictures, or of notes.
pub fn is_locale(folder: &Folder, source: &Folder) -> bool {
    folder.name == source.name
        || is_surely_locale(folder)
        || !Pairing::new(folder, source).other_slips.is_empty()
}

/// The same, as far as it is known without looking for slips.
fn is_surely_locale(folder: &Folder) -> bool {
    let is_empty = || folder.others.is_empty() && name::of_folder(&folder.name).is_some();
    !folder.files.is_empty() || !folder.unreadable.is_empty() || is_empty()
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
    /// Pairs files by name, then by likeness: first those that are called the same but for a folder
    /// or large letters, then those whose name is nearly another's.
    pub fn new(folder: &Folder, source: &Folder) -> Self {
        let mut missing = Missing::new(source);
        let twin = |name: &str| missing.is_there(name);
        let mut pairing = Self {
            twins: folder.files.iter().map(|file| twin(&file.name)).collect(),
            ..Self::default()
        };
        for twin in pairing.twins.iter().flatten() {
            missing.take(*twin);
        }
        pairing.slips = pairing.twins.iter().map(Option::is_none).collect();
        let strange = (0..).zip(&folder.files).zip(&pairing.slips);
        let strange: Vec<(usize, &str)> = strange
            .filter(|(_, is_strange)| **is_strange)
            .map(|((at, file), _)| (at, file.name.as_str()))
            .collect();
        for (at, twin) in missing.meant_by(strange) {
            pairing.twins[at] = Some(twin);
        }
        for (slip, twin) in pairing.slips.iter_mut().zip(&pairing.twins) {
            *slip &= twin.is_some();
        }
        let others = folder.others.iter().map(String::as_str).enumerate();
        pairing.other_slips = missing.meant_by(others.collect());
        pairing.other_slips.sort_unstable();
        pairing.missing = missing.all();
        pairing
    }

    /// Whether the folder is meant for a locale: it holds `.ftl` files, or what was meant to be one,
    /// or nothing at all under a language tag.
    pub fn is_locale(&self, folder: &Folder) -> bool {
        is_surely_locale(folder) || !self.other_slips.is_empty()
    }
}
