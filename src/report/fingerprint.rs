//! What a finding is known by from one run to the next, whatever its line is.

use crate::check::FileFindings;
use crate::phrase::{Phrase, Value};
use std::collections::HashMap;

/// Counts the findings of one file that are the same but for their place.
#[derive(Debug, Default)]
pub struct Fingerprints {
    seen: HashMap<u64, usize>,
}

impl Fingerprints {
    /// Returns the fingerprint of the next finding of a file: of its rule, its path, what it says in no
    /// language, and how many like it there are above. 16 hexadecimal digits.
    pub fn next(&mut self, rule: &str, path: &str, phrase: &Phrase) -> String {
        let mut hash = Fnv::new();
        hash.add(rule);
        hash.add(path);
        hash.add(phrase.id);
        for (name, value) in &phrase.args {
            hash.add(name);
            match value {
                Value::Text(text) => hash.add(text),
                Value::Number(number) => hash.add(&number.to_string()),
            }
        }
        let above = self.seen.entry(hash.0).or_default();
        if *above > 0 {
            hash.add(&above.to_string());
        }
        *above += 1;
        format!("{:016x}", hash.0)
    }

    /// Reserves memory for those of a file.
    pub fn of(file: &FileFindings<'_>) -> Self {
        Self {
            seen: HashMap::with_capacity(file.findings.len()),
        }
    }
}

/// The hash FNV-1a, which is the same in every version and on every system.
struct Fnv(u64);

impl Fnv {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// Adds a text and its end.
    fn add(&mut self, text: &str) {
        for byte in text.bytes().chain([0xff]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Fingerprints;
    use crate::phrase::Phrase;

    #[test]
    fn each_finding_of_a_file_has_its_own_and_keeps_it() {
        let (one, other) = (
            Phrase::new("a").with("x", "1"),
            Phrase::new("a").with("x", "2"),
        );
        let all = || {
            let mut next = Fingerprints::default();
            let one_file = [("r", &one), ("r", &one), ("r", &other), ("s", &one)];
            one_file.map(|(rule, phrase)| next.next(rule, "p.ftl", phrase))
        };
        let found = all();
        assert_eq!(found, all());
        let mut distinct = found.to_vec();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), found.len());
        // It is written into other systems: it must never change.
        assert_eq!(found[0], "3fc482fe3242f3fa");
    }
}
