//! What can be renamed, and how people write it.

use crate::ftl::boundary::is_name;
use std::fmt;

/// Something that has a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Symbol {
    /// A message, or a term: `id`, `-id`.
    Entry(String),
    /// An attribute of a message or term: `id.name`.
    Attribute {
        /// The message or term.
        entry: String,
        /// Its name.
        name: String,
    },
    /// A variable: `$name` in all messages, `id$name` in one.
    Variable {
        /// The only message or term whose variable it is.
        entry: Option<String>,
        /// Its name.
        name: String,
    },
}

impl Symbol {
    /// Reads a symbol as it is typed; `None` where it is none.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some((entry, name)) = text.split_once('$') {
            let entry = (!entry.is_empty()).then(|| entry.to_owned());
            let is_valid = is_name(name) && entry.as_deref().is_none_or(is_id);
            let name = name.to_owned();
            return is_valid.then_some(Self::Variable { entry, name });
        }
        if let Some((entry, name)) = text.split_once('.') {
            let [entry, name] = [entry, name].map(str::to_owned);
            return (is_id(&entry) && is_name(&name)).then_some(Self::Attribute { entry, name });
        }
        is_id(text).then(|| Self::Entry(text.to_owned()))
    }

    /// Returns the symbol with another name; `new` is that name alone, or is written the way the symbol is.
    /// `None` where it is no name, or that of another kind of thing.
    #[must_use]
    pub fn renamed(&self, new: &str) -> Option<Self> {
        match self {
            Self::Entry(old) => {
                let is_term = |id: &str| id.starts_with('-');
                (is_id(new) && is_term(new) == is_term(old)).then(|| Self::Entry(new.to_owned()))
            }
            Self::Attribute { entry, .. } => {
                let own = new.strip_prefix(entry.as_str()).unwrap_or(new);
                let name = own.strip_prefix('.').unwrap_or(new).to_owned();
                let entry = entry.clone();
                is_name(&name).then_some(Self::Attribute { entry, name })
            }
            Self::Variable { entry, .. } => {
                let own = new.strip_prefix(entry.as_deref().unwrap_or_default());
                let name = own.unwrap_or(new).strip_prefix('$').unwrap_or(new);
                let (entry, name) = (entry.clone(), name.to_owned());
                is_name(&name).then_some(Self::Variable { entry, name })
            }
        }
    }

    /// Returns the text that changes: a term's id with the `-`, of others the name alone.
    pub fn name(&self) -> &str {
        match self {
            Self::Entry(name) | Self::Attribute { name, .. } | Self::Variable { name, .. } => name,
        }
    }

    /// Returns the message or term that it is, or belongs to.
    pub fn entry(&self) -> Option<&str> {
        match self {
            Self::Entry(entry) | Self::Attribute { entry, .. } => Some(entry),
            Self::Variable { entry, .. } => entry.as_deref(),
        }
    }
}

/// The symbol as it is typed.
impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Entry(id) => f.write_str(id),
            Self::Attribute { entry, name } => write!(f, "{entry}.{name}"),
            Self::Variable { entry, name } => {
                write!(f, "{}${name}", entry.as_deref().unwrap_or_default())
            }
        }
    }
}

/// Whether a text is the id of a message, or of a term with its `-`.
fn is_id(text: &str) -> bool {
    is_name(text.strip_prefix('-').unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::Symbol;

    #[test]
    fn symbols_are_written_as_in_fluent() {
        for text in ["a", "-a", "a.b", "-a.b", "$a", "a$b", "-a$b", "a-b_c9"] {
            let symbol = Symbol::parse(text).map(|symbol| symbol.to_string());
            assert_eq!(symbol.as_deref(), Some(text));
        }
        for text in [
            "", "-", ".", "$", "a.", ".a", "a$", "9a", "a b", "a.b.c", "a.b$c", "--a", "é",
        ] {
            assert_eq!(Symbol::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_new_name_is_of_the_same_kind() {
        for (old, new, expected) in [
            ("a", "b", Some("b")),
            ("a", "-b", None),
            ("-a", "-b", Some("-b")),
            ("-a", "b", None),
            ("a", "b.c", None),
            ("a.b", "c", Some("a.c")),
            ("a.b", ".c", Some("a.c")),
            ("a.b", "a.c", Some("a.c")),
            ("a.b", "x.c", None),
            ("$a", "b", Some("$b")),
            ("$a", "$b", Some("$b")),
            ("a$b", "a$c", Some("a$c")),
            ("a$b", "$c", Some("a$c")),
            ("a$b", "x$c", None),
            ("$a", "ção", None),
        ] {
            let renamed = Symbol::parse(old).and_then(|old| old.renamed(new));
            let renamed = renamed.map(|symbol| symbol.to_string());
            assert_eq!(renamed.as_deref(), expected, "{old} {new}");
        }
    }
}
