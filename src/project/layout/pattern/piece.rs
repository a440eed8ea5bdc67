//! The parts of a pattern, and how a path is held against them.

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternPiece {
    /// Itself.
    Text(String),
    /// `*`.
    Star,
    /// `**`; with a slash after it where it stands for folders.
    Globstar { folders: bool },
    /// `{locale}`.
    Locale,
}

/// What a path has where the pattern has none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternMatch {
    /// The name of the locale, if the pattern has `{locale}`.
    pub locale: Option<String>,
    /// What the wildcards stand for, in order.
    pub wild: Vec<String>,
}

impl PatternPiece {
    /// Whether it is a wildcard.
    pub fn is_wild(&self) -> bool {
        matches!(self, Self::Star | Self::Globstar { .. })
    }
}

/// Divides the text of a pattern into its parts.
pub fn pieces(text: &str) -> Vec<PatternPiece> {
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (piece, len) = if rest.starts_with("**/") {
            (PatternPiece::Globstar { folders: true }, 3)
        } else if rest.starts_with("**") {
            (PatternPiece::Globstar { folders: false }, 2)
        } else if rest.starts_with('*') {
            (PatternPiece::Star, 1)
        } else if rest.starts_with("{locale}") {
            (PatternPiece::Locale, "{locale}".len())
        } else {
            let len = rest.chars().next().map_or(1, char::len_utf8);
            plain.push_str(&rest[..len]);
            rest = &rest[len..];
            continue;
        };
        if !plain.is_empty() {
            pieces.push(PatternPiece::Text(std::mem::take(&mut plain)));
        }
        pieces.push(piece);
        rest = &rest[len..];
    }
    if !plain.is_empty() {
        pieces.push(PatternPiece::Text(plain));
    }
    pieces
}

/// Holds a path against the parts of a pattern.
pub fn matches(pieces: &[PatternPiece], path: &str) -> Option<PatternMatch> {
    // One bit for each piece and byte from which nothing matches: no pair is looked at twice.
    let mut failed = vec![false; (pieces.len() + 1) * (path.len() + 1)];
    let mut found = PatternMatch {
        locale: None,
        wild: Vec::new(),
    };
    follow(pieces, path, 0, &mut found, &mut failed).then_some(found)
}

/// Whether what is left of a path, from the byte `at`, matches what is left of a pattern.
fn follow(
    pieces: &[PatternPiece],
    path: &str,
    at: usize,
    found: &mut PatternMatch,
    failed: &mut [bool],
) -> bool {
    let Some((piece, next)) = pieces.split_first() else {
        return at == path.len();
    };
    let state = pieces.len() * (path.len() + 1) + at;
    if failed[state] {
        return false;
    }
    let rest = &path[at..];
    let is_found = match piece {
        PatternPiece::Text(text) => {
            rest.starts_with(text) && follow(next, path, at + text.len(), found, failed)
        }
        PatternPiece::Locale if found.locale.is_some() => {
            let locale = found.locale.clone().unwrap_or_default();
            rest.starts_with(&locale) && follow(next, path, at + locale.len(), found, failed)
        }
        PatternPiece::Locale => ends(rest, piece).skip(1).any(|end| {
            found.locale = Some(rest[..end].to_owned());
            let is_found = follow(next, path, at + end, found, failed);
            if !is_found {
                found.locale = None;
            }
            is_found
        }),
        PatternPiece::Star | PatternPiece::Globstar { .. } => ends(rest, piece).any(|end| {
            found.wild.push(rest[..end].to_owned());
            let is_found = follow(next, path, at + end, found, failed);
            if !is_found {
                found.wild.pop();
            }
            is_found
        }),
    };
    failed[state] = !is_found;
    is_found
}

/// Where a piece may end in a text, in bytes, the nearest first.
fn ends<'t>(text: &'t str, piece: &PatternPiece) -> Box<dyn Iterator<Item = usize> + 't> {
    let bounds = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    match piece {
        PatternPiece::Globstar { folders: true } => {
            let slashes = text.match_indices('/').map(|(at, _)| at + 1);
            Box::new([0].into_iter().chain(slashes))
        }
        PatternPiece::Globstar { folders: false } => Box::new(bounds),
        _ => {
            let limit = text.find('/').unwrap_or(text.len());
            Box::new(bounds.take_while(move |at| *at <= limit))
        }
    }
}
