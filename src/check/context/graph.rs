//! References followed: through any number of messages, in the locale and, where it lacks one, in the
//! source.

use super::file::CheckedFile;
use super::locale::CheckedLocale;
use crate::check::reporter::MOST_FINDINGS;
use crate::facts::{PatternRef, Reference, UseRef};
use crate::text::span::Slice;
use std::collections::{HashMap, HashSet};

/// A value or attribute of some file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Node {
    /// Whether it stands in the source, because the locale lacks it.
    pub is_fallback: bool,
    /// The file's index.
    pub file: usize,
    /// The pattern's index.
    pub pattern: u32,
}

/// The references of a locale and its fallback.
#[derive(Clone, Copy, Debug)]
pub struct Graph<'a> {
    /// The locale.
    pub locale: &'a CheckedLocale<'a>,
    /// The source, unless the locale is the source.
    pub fallback: Option<&'a CheckedLocale<'a>>,
}

/// Chains that were found, and the references in all of them.
#[derive(Default)]
struct Cycles {
    found: Vec<Vec<Node>>,
    length: usize,
}

/// References in all chains that are kept: a few messages can refer to each other in more cycles
/// than there is memory for.
const MOST: usize = 1_000_000;

impl Cycles {
    fn add(&mut self, path: &[(Node, Vec<Node>)]) {
        if self.length + path.len() <= MOST && self.found.len() < MOST_FINDINGS {
            self.length += path.len();
            let nodes = path.iter().map(|(node, _)| *node);
            self.found.push(nodes.collect());
        }
    }
}

impl<'a> Graph<'a> {
    /// Returns the file that a node stands in.
    pub fn file(&self, node: Node) -> &'a CheckedFile<'a> {
        let locale = if node.is_fallback {
            self.fallback.unwrap_or(self.locale)
        } else {
            self.locale
        };
        &locale.files[node.file]
    }

    /// Returns the value or attribute of a node.
    pub fn pattern(&self, node: Node) -> PatternRef<'a> {
        self.file(node).facts.pattern(node.pattern)
    }

    /// Returns where a reference in `node` leads.
    fn follow(&self, node: Node, reference: Reference<'_>) -> Option<Node> {
        let attribute = reference.attribute.map(Slice::str);
        let target = reference.target.filter(|_| !node.is_fallback);
        if let Some(pattern) = target.and_then(|entry| entry.pattern(attribute)) {
            let pattern = pattern.index();
            return Some(Node { pattern, ..node });
        }
        let (own, other) = if node.is_fallback {
            (None, Some(node.file))
        } else {
            (Some(node.file), self.locale.files[node.file].counterpart)
        };
        let in_locale = |locale: &CheckedLocale<'_>, file, is_fallback| {
            let (file, entry) = locale.find(file, &reference.id)?;
            Some(Node {
                is_fallback,
                file,
                pattern: entry.pattern(attribute)?.index(),
            })
        };
        in_locale(self.locale, own, false).or_else(|| in_locale(self.fallback?, other, true))
    }

    /// Lists where the references of a node lead.
    fn next(&self, node: Node) -> impl Iterator<Item = Node> + use<'a, '_> {
        let uses = self.pattern(node).uses();
        uses.filter_map(move |one| self.follow(node, one.reference()?))
    }

    /// Whether a variable is used in a node, or in anything that it refers to.
    pub fn uses_variable(&self, node: Node, variable: &str) -> bool {
        let mut seen = HashSet::new();
        let mut left = vec![node];
        while let Some(node) = left.pop() {
            if !seen.insert(node) {
                continue;
            }
            if self.pattern(node).variables().any(|name| name == *variable) {
                return true;
            }
            left.extend(self.next(node));
        }
        false
    }

    /// Lists chains of references that end where they began, each once; some of a great many.
    pub fn cycles(&self) -> Vec<Vec<Node>> {
        let mut cycles = Cycles::default();
        let mut done = HashSet::new();
        for (file, one) in self.locale.files.iter().enumerate() {
            let mut last = None;
            for reference in one
                .facts
                .uses()
                .filter(|one| UseRef::reference(*one).is_some())
            {
                let pattern = reference.pattern().index();
                let node = Node {
                    is_fallback: false,
                    file,
                    pattern,
                };
                if last.replace(pattern) != Some(pattern) && self.leads_on(node) {
                    self.search(node, &mut done, &mut cycles);
                }
            }
        }
        cycles.found
    }

    /// Whether anything that a node refers to refers to something itself. Most references lead to
    /// a term of plain text.
    fn leads_on(&self, node: Node) -> bool {
        self.next(node).any(|next| self.next(next).next().is_some())
    }

    /// Searches in depth from a node, without recursion.
    fn search(&self, start: Node, done: &mut HashSet<Node>, cycles: &mut Cycles) {
        if done.contains(&start) {
            return;
        }
        let mut path: Vec<(Node, Vec<Node>)> = vec![(start, self.next(start).collect())];
        // Each with its index in the path.
        let mut on_path = HashMap::from([(start, 0)]);
        while let Some((node, left)) = path.last_mut() {
            let node = *node;
            match left.pop() {
                None => {
                    on_path.remove(&node);
                    done.insert(node);
                    path.pop();
                }
                Some(next) if done.contains(&next) => {}
                Some(next) => {
                    if let Some(from) = on_path.get(&next) {
                        cycles.add(&path[*from..]);
                        continue;
                    }
                    on_path.insert(next, path.len());
                    path.push((next, self.next(next).collect()));
                }
            }
        }
    }
}
