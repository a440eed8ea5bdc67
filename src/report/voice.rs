//! Who tells the findings: an interface that is kept from file to file.
//!
//! An interface is not shared between threads, and to make one takes longer than to say a finding.
//! What one may spend on putting messages together is limited, though: after some hundred findings
//! there is a new one.

use crate::check::FileFindings;
use crate::interface::Interface;

/// Findings that one interface tells: what they cost is a small part of what it may spend.
const MOST: usize = 500;

/// Interfaces, one after the other.
pub struct Voice<M> {
    make: M,
    interface: Option<Interface>,
    told: usize,
}

impl<M: Fn() -> Interface> Voice<M> {
    /// Starts with none: of most files nothing is said.
    pub fn new(make: M) -> Self {
        Self {
            make,
            interface: None,
            told: 0,
        }
    }

    /// The interface that tells the findings of a file.
    pub fn of(&mut self, file: &FileFindings<'_>) -> &Interface {
        if self.told > MOST {
            self.interface = None;
            self.told = 0;
        }
        self.told += file.findings.len();
        self.interface.get_or_insert_with(&self.make)
    }
}
