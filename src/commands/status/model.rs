//! What is shown: how far each locale is, and each of its files.

use std::path::PathBuf;

/// Most bytes that the list of what is left has, in all locales together.
pub const MOST_LEFT: usize = 16 << 20;

/// How far every locale of a project is.
#[derive(Debug)]
pub struct Status {
    /// The source's name.
    pub source: String,
    /// What a command needs to find the project again, see
    /// [`Project::options`](crate::project::Project::options).
    pub options: String,
    /// The source's number of messages.
    pub messages: usize,
    /// The other locales' names, in order, and how far each is.
    pub locales: Vec<(String, Progress)>,
    /// What is shown by itself beside each locale.
    pub by: CountedBy,
}

/// What is shown by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CountedBy {
    /// Locales alone.
    #[default]
    Locale,
    /// Files, too.
    File,
    /// Files, and the sections of a catalog's statements.
    Section,
}

/// How far one locale is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Messages that are wholly there.
    pub translated: usize,
    /// Messages of the source that are not, or not wholly.
    pub missing: usize,
    /// Messages that the source does not have.
    pub obsolete: usize,
    /// Translations that are older than their source; `None` where nothing is recorded.
    pub stale: Option<usize>,
    /// Each file of the source, sorted.
    pub files: Vec<Part>,
    /// What is left, in the order of the source, if the source kept its texts.
    pub left: Vec<Left>,
    /// Bytes that the list takes, or would take: it ends at [`MOST_LEFT`].
    pub left_bytes: usize,
}

/// How far one file of a locale is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// The path that it has, or would have.
    pub path: PathBuf,
    /// Messages that are wholly there.
    pub translated: usize,
    /// Messages of the source's file that are not, or not wholly.
    pub missing: usize,
    /// Messages that the source's file does not have.
    pub obsolete: usize,
    /// The sections of a catalog's statements, by their ids; nothing of them is obsolete.
    pub sections: Vec<(String, Part)>,
}

/// One thing that is left to translate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The path that its file has, or would have.
    pub path: PathBuf,
    /// The message's id.
    pub id: String,
    /// The attribute's name; `None` for the text of the message itself.
    pub attribute: Option<String>,
    /// The source's text, as it is written, on one line.
    pub text: String,
}

impl Left {
    /// The bytes that it takes, about.
    pub fn bytes(&self) -> usize {
        const OF_ALLOCATIONS: usize = 64;
        let texts = self.path.as_os_str().len() + self.id.len() + self.text.len();
        size_of::<Self>() + OF_ALLOCATIONS + texts
    }

    /// The message's id, with the attribute's name after a dot.
    pub fn label(&self) -> String {
        match &self.attribute {
            None => self.id.clone(),
            Some(name) => format!("{}.{name}", self.id),
        }
    }
}

impl Progress {
    /// Adds what is left, if the list is not too long already.
    pub fn add_left(&mut self, left: impl FnOnce() -> Left) {
        if self.left_bytes <= MOST_LEFT {
            let left = left();
            self.left_bytes += left.bytes();
            self.left.push(left);
        }
    }

    /// The share translated in percent, rounded down: 100 means that all is there.
    pub fn percent(&self) -> usize {
        percent(self.translated, self.missing)
    }
}

impl Status {
    /// The parts of a locale that are shown: files, and sections with their names.
    pub fn parts<'p>(&self, progress: &'p Progress) -> Vec<(Option<&'p str>, &'p Part)> {
        let mut parts = Vec::new();
        for file in progress
            .files
            .iter()
            .filter(|_| self.by != CountedBy::Locale)
        {
            parts.push((None, file));
            let sections = file
                .sections
                .iter()
                .filter(|_| self.by == CountedBy::Section);
            parts.extend(sections.map(|(id, section)| (Some(id.as_str()), section)));
        }
        parts
    }
}

impl Part {
    /// The same, of a file.
    pub fn percent(&self) -> usize {
        percent(self.translated, self.missing)
    }
}

fn percent(translated: usize, missing: usize) -> usize {
    match translated + missing {
        0 => 100,
        all => translated * 100 / all,
    }
}

#[cfg(test)]
mod tests {
    use super::Progress;

    #[test]
    fn a_hundred_percent_means_all() {
        let cases = [((0, 0), 100), ((999, 1), 99), ((1, 999), 0), ((3, 0), 100)];
        for ((translated, missing), percent) in cases {
            let progress = Progress {
                translated,
                missing,
                ..Progress::default()
            };
            assert_eq!(progress.percent(), percent);
        }
    }
}
