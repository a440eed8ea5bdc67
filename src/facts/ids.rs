//! Finds an entry by its id: a hash table of indices, which holds no copy of any id.

/// Indices of entries, by a hash of their ids.
#[derive(Debug, Default)]
pub struct Ids {
    /// Index + 1, or 0 where there is none; a power of two long, at most 4/5 full.
    slots: Vec<u32>,
}

impl Ids {
    /// A table for so many ids.
    pub fn with_capacity(count: usize) -> Self {
        Self {
            slots: vec![0; (count + count / 4 + 1).next_power_of_two()],
        }
    }

    /// Returns the memory that the table takes, in bytes.
    pub fn bytes(&self) -> usize {
        self.slots.capacity() * size_of::<u32>()
    }

    /// Adds an index, unless its id is there already: then returns the index that has it.
    pub fn insert<'t>(
        &mut self,
        entry: u32,
        id: &str,
        id_of: impl Fn(u32) -> &'t str,
    ) -> Option<u32> {
        let slot = self.slot(id, id_of);
        match self.slots.get_mut(slot) {
            Some(0) => {
                self.slots[slot] = entry + 1;
                None
            }
            other => other.map(|first| *first - 1),
        }
    }

    /// Finds the index of an id.
    pub fn find<'t>(&self, id: &str, id_of: impl Fn(u32) -> &'t str) -> Option<u32> {
        self.slots.get(self.slot(id, id_of))?.checked_sub(1)
    }

    /// The slot that holds an id, or the empty one where it belongs.
    fn slot<'t>(&self, id: &str, id_of: impl Fn(u32) -> &'t str) -> usize {
        let mask = self.slots.len().wrapping_sub(1);
        let mut slot = usize::try_from(hash(id.as_bytes()) >> 32).unwrap_or_default() & mask;
        while let Some(entry) = self.slots.get(slot).and_then(|entry| entry.checked_sub(1)) {
            if id_of(entry) == id {
                break;
            }
            slot = (slot + 1) & mask;
        }
        slot
    }
}

/// A fast hash: eight bytes at a time, multiplied and rotated.
fn hash(bytes: &[u8]) -> u64 {
    const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;
    let mix = |hash: u64, part: u64| (hash ^ part).wrapping_mul(FACTOR).rotate_left(29);
    let (parts, rest) = bytes.as_chunks::<8>();
    let hash = parts.iter().fold(bytes.len() as u64, |hash, part| {
        mix(hash, u64::from_le_bytes(*part))
    });
    let last = rest
        .iter()
        .fold(0, |last, byte| last << 8 | u64::from(*byte));
    mix(hash, last).wrapping_mul(FACTOR)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_is_found_and_the_first_of_two_counts() {
        let names: Vec<String> = (0..1000)
            .map(|number| format!("m{}-text", number % 900))
            .collect();
        let id_of = |entry: u32| names[entry as usize].as_str();
        let mut ids = Ids::with_capacity(names.len());
        for (entry, name) in (0..).zip(&names) {
            let first = ids.insert(entry, name, id_of);
            assert_eq!(first, (entry >= 900).then(|| entry - 900));
        }
        assert_eq!(ids.find("m899-text", id_of), Some(899));
        assert_eq!(ids.find("m900-text", id_of), None);
        assert_eq!(Ids::default().find("a", id_of), None);
    }
}
