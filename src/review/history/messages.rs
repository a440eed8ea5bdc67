//! What the versions of files say: each message once, however often it comes.

use crate::review::entry::{self, Said};
use crate::review::fingerprint::Fingerprint;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::rc::Rc;

/// One message of a version of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageVersion {
    /// Its id, as a number.
    pub id: u32,
    /// What it says, as a number.
    pub said: u32,
}

/// The messages of one version of a file, sorted by id. What is broken is left out.
pub type Version = Rc<[MessageVersion]>;

/// All messages of a history.
#[derive(Default)]
pub struct MessageTable {
    ids: HashMap<String, u32>,
    names: Vec<String>,
    /// What each says.
    said: Vec<Fingerprint>,
    known: HashMap<Fingerprint, u32>,
    /// Entries that were read: by their hash, the id and what is said, if anything.
    read: HashMap<u64, Option<MessageVersion>>,
    /// The texts of the source's messages, and what they show.
    sources: HashMap<u32, (String, Said)>,
}

impl MessageTable {
    /// Reads a version of a file; of the source, the texts are kept.
    pub fn read(&mut self, bytes: &[u8], is_source: bool) -> Version {
        let text = String::from_utf8_lossy(bytes);
        let mut messages = Vec::new();
        for (id, _, text) in entry::entries(&text) {
            let mut hasher = DefaultHasher::new();
            text.hash(&mut hasher);
            let hash = hasher.finish();
            let known = self.read.get(&hash).copied();
            let message = known.unwrap_or_else(|| self.learn(hash, id, text));
            if let Some(message) = message {
                if is_source && !self.sources.contains_key(&message.said) {
                    let said = entry::read(text).unwrap_or_default();
                    let kept = text.trim_end().to_owned();
                    self.sources.insert(message.said, (kept, said));
                }
                messages.push(message);
            }
        }
        messages.sort_unstable_by_key(|message| message.id);
        messages.into()
    }

    /// Reads a text for the first time.
    fn learn(&mut self, hash: u64, id: &str, text: &str) -> Option<MessageVersion> {
        let message = entry::read(text).map(|said| MessageVersion {
            id: self.id(id),
            said: self.number(said.fingerprint()),
        });
        self.read.insert(hash, message);
        message
    }

    /// The number of an id.
    pub fn id(&mut self, id: &str) -> u32 {
        if let Some(known) = self.ids.get(id) {
            return *known;
        }
        let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.names.push(id.to_owned());
        self.ids.insert(id.to_owned(), number);
        number
    }

    /// The number of an id that some version had.
    pub fn known_id(&self, id: &str) -> Option<u32> {
        self.ids.get(id).copied()
    }

    /// An id by its number.
    pub fn name(&self, id: u32) -> &str {
        self.names.get(id as usize).map_or("", String::as_str)
    }

    /// The fingerprint of what is said.
    pub fn fingerprint(&self, said: u32) -> Fingerprint {
        self.said
            .get(said as usize)
            .copied()
            .unwrap_or(Fingerprint(0))
    }

    /// The text of the source's message that says this, and what it shows.
    pub fn source(&self, said: u32) -> Option<&(String, Said)> {
        self.sources.get(&said)
    }

    fn number(&mut self, fingerprint: Fingerprint) -> u32 {
        let next = u32::try_from(self.said.len()).unwrap_or(u32::MAX);
        let number = *self.known.entry(fingerprint).or_insert(next);
        if number == next {
            self.said.push(fingerprint);
        }
        number
    }
}

/// A message of a version by its id.
pub fn find(version: &[MessageVersion], id: u32) -> Option<MessageVersion> {
    let at = version
        .binary_search_by_key(&id, |message| message.id)
        .ok()?;
    Some(version[at])
}
