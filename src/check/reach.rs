//! References followed through: to any number of messages, in the locale and, where it has none,
//! in the source.

use super::locale::{File, Locale};
use super::settings::MOST_FINDINGS;
use crate::facts::{Use, items};
use std::collections::{HashMap, HashSet};

/// A value or attribute of some file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Node {
    /// Whether it stands in the source, for want of one in the locale.
    pub is_fallback: bool,
    /// The file's index.
    pub file: usize,
    /// The pattern's index.
    pub pattern: u32,
}

/// A locale and what stands behind it.
#[derive(Clone, Copy, Debug)]
pub struct Reach<'a> {
    /// The locale.
    pub locale: &'a Locale<'a>,
    /// The source, unless the locale is the source.
    pub fallback: Option<&'a Locale<'a>>,
}

/// Chains that were found, and the references in all of them.
#[derive(Default)]
struct Cycles {
    found: Vec<Vec<Node>>,
    length: usize,
}

/// References in all chains that are kept: a few messages can refer to each other in more circles
/// than there is memory for.
const MOST: usize = 1_000_000;

impl Cycles {
    fn add(&mut self, path: &[(Node, Vec<Node>)]) {
        if self.length + path.len() <= MOST && self.found.len() < MOST_FINDINGS {
            self.length += path.len();
            self.found
                .push(path.iter().map(|(node, _)| *node).collect());
        }
    }
}

impl<'a> Reach<'a> {
    /// The file that a node stands in.
    pub fn file(&self, node: Node) -> &'a File<'a> {
        let locale = if node.is_fallback {
            self.fallback.unwrap_or(self.locale)
        } else {
            self.locale
        };
        &locale.files[node.file]
    }

    /// Where a reference in `node` leads.
    fn follow(
        &self,
        node: Node,
        id: &str,
        attribute: Option<&str>,
        near: Option<u32>,
    ) -> Option<Node> {
        let facts = &self.file(node).facts;
        if let Some(entry) = near.filter(|_| !node.is_fallback)
            && let Some(pattern) = facts.pattern_of(facts.entry(entry), attribute)
        {
            return Some(Node { pattern, ..node });
        }
        let (own, twin) = if node.is_fallback {
            (None, Some(node.file))
        } else {
            (Some(node.file), self.locale.files[node.file].twin)
        };
        let in_locale = |locale: &Locale<'_>, file, is_fallback| {
            let (file, entry) = locale.find(file, id)?;
            let facts = &locale.files[file].facts;
            let pattern = facts.pattern_of(facts.entry(entry), attribute)?;
            Some(Node {
                is_fallback,
                file,
                pattern,
            })
        };
        in_locale(self.locale, own, false).or_else(|| in_locale(self.fallback?, twin, true))
    }

    /// Where the references of a node lead.
    fn next(&self, node: Node) -> impl Iterator<Item = Node> + use<'a, '_> {
        let facts = &self.file(node).facts;
        let uses = items(&facts.uses, &facts.patterns[node.pattern as usize].uses);
        uses.iter().filter_map(move |one| match one {
            Use::Reference {
                id,
                attribute,
                near,
            } => self.follow(node, id, *attribute, *near),
            _ => None,
        })
    }

    /// Whether a variable is used in a node, or in anything that it refers to.
    pub fn uses_variable(&self, node: Node, variable: &str) -> bool {
        let mut seen = HashSet::new();
        let mut left = vec![node];
        while let Some(node) = left.pop() {
            if !seen.insert(node) {
                continue;
            }
            let facts = &self.file(node).facts;
            let uses = items(&facts.uses, &facts.patterns[node.pattern as usize].uses);
            if uses
                .iter()
                .any(|one| matches!(one, Use::Variable(name) if *name == variable))
            {
                return true;
            }
            left.extend(self.next(node));
        }
        false
    }

    /// Chains of references that end where they began, each once; of a great many some.
    pub fn cycles(&self) -> Vec<Vec<Node>> {
        let mut cycles = Cycles::default();
        let mut done = HashSet::new();
        for (file, one) in self.locale.files.iter().enumerate() {
            for (pattern, fact) in (0_u32..).zip(&one.facts.patterns) {
                let refers = items(&one.facts.uses, &fact.uses)
                    .iter()
                    .any(|one| matches!(one, Use::Reference { .. }));
                let node = Node {
                    is_fallback: false,
                    file,
                    pattern,
                };
                if refers && self.leads_on(node) {
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
        // Each with its place on the path.
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
