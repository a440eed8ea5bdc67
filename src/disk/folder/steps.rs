//! Files that are exchanged one by one, and back again.

use crate::disk::directory::Directory;
use std::ffi::OsStr;
use std::io;

/// The steps that replace files one by one. Each can be undone.
pub struct Steps<'d> {
    /// The folder whose files are replaced.
    pub directory: &'d Directory,
    /// Where the interim file is staged.
    pub first: Directory,
    /// Where the new files are staged.
    pub staged: Directory,
    /// Where old files go that no new one replaces.
    pub kept: Directory,
}

/// A step that was made.
pub enum Step<'s> {
    /// A new file took a name of its own.
    Placed(&'s Directory, &'s OsStr),
    /// Two files exchanged their places.
    Swapped(&'s Directory, &'s OsStr),
    /// An old file went.
    Removed(&'s OsStr),
}

impl Steps<'_> {
    /// Puts a staged file into its place.
    ///
    /// # Errors
    ///
    /// The system refuses.
    pub fn put<'s>(
        &'s self,
        from: &'s Directory,
        name: &'s OsStr,
        done: &mut Vec<Step<'s>>,
    ) -> io::Result<()> {
        if self.directory.metadata(name).is_err() {
            self.directory.rename_new(from, name, name)?;
            done.push(Step::Placed(from, name));
        } else if self.directory.swap(name, from, name)? {
            done.push(Step::Swapped(from, name));
        } else {
            self.remove(name, done)?;
            self.put(from, name, done)?;
        }
        Ok(())
    }

    /// Takes an old file away, until all is done.
    ///
    /// # Errors
    ///
    /// There is no such file; the system refuses.
    pub fn remove<'s>(&'s self, name: &'s OsStr, done: &mut Vec<Step<'s>>) -> io::Result<()> {
        self.kept.rename_new(self.directory, name, name)?;
        done.push(Step::Removed(name));
        Ok(())
    }

    /// Undoes a step.
    pub fn undo(&self, step: &Step<'_>) {
        let _ = match step {
            Step::Placed(from, name) => from.rename_new(self.directory, name, name),
            Step::Swapped(from, name) => self.directory.swap(name, from, name).map(drop),
            Step::Removed(name) => self.directory.rename_new(&self.kept, name, name),
        };
    }
}
