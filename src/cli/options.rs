//! What was typed, given its meaning: from clap's matches to each command's typed options.
//!
//! Every complaint about a value is made here, in our words, with the nearest value that is known.

use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::text::nearest::meant;
use clap::ArgMatches;
use std::ffi::OsString;
use std::path::PathBuf;

/// The typed words of one call: those of the command, and those typed before its name.
pub struct Typed<'a> {
    outer: &'a ArgMatches,
    inner: Option<&'a ArgMatches>,
    /// A command's name that stands after a section, and so is an item's.
    item: Option<&'a str>,
}

/// Whether to colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set or `TERM` is `dumb`.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl<'a> Typed<'a> {
    /// Splits matches into a command's name and its words.
    pub fn of(matches: &'a ArgMatches) -> (Option<&'a str>, Self) {
        match matches.subcommand() {
            Some((name, inner)) if matches.contains_id("section") => (
                None,
                Self {
                    outer: matches,
                    inner: Some(inner),
                    item: Some(name),
                },
            ),
            Some((name, inner)) => (
                Some(name),
                Self {
                    outer: matches,
                    inner: Some(inner),
                    item: None,
                },
            ),
            None => (
                None,
                Self {
                    outer: matches,
                    inner: None,
                    item: None,
                },
            ),
        }
    }

    /// Whether a flag was typed, before or after the command.
    pub fn flag(&self, id: &str) -> bool {
        self.levels()
            .any(|level| matches!(level.try_contains_id(id), Ok(true)))
    }

    /// The value of an option or word, as the system gave it.
    pub fn raw(&self, id: &str) -> Option<&'a OsString> {
        self.levels()
            .find_map(|level| level.try_get_one::<OsString>(id).ok().flatten())
    }

    /// The value of an option or word, as text; what is no Unicode is replaced by U+FFFD.
    pub fn text(&self, id: &str) -> Option<String> {
        self.raw(id)
            .map(|value| value.to_string_lossy().into_owned())
    }

    /// The sections and items wanted. A command's name after a section is no command there.
    pub fn words(&self) -> Vec<String> {
        let mut words = self.texts("section");
        words.extend(self.texts("item"));
        words.extend(self.item.map(str::to_owned));
        words
    }

    /// A flag or option that was typed before a command which does not take it.
    pub fn stray(&self, takes: impl Fn(&str) -> bool) -> Option<&'a str> {
        self.inner?;
        let mut typed = self.outer.ids().map(clap::Id::as_str);
        typed.find(|id| !takes(id))
    }

    /// The value of an option that names a file or folder.
    pub fn path(&self, id: &str) -> Option<PathBuf> {
        self.raw(id).map(PathBuf::from)
    }

    /// All values of an option or word that may be given several times.
    pub fn all(&self, id: &str) -> Vec<OsString> {
        let values = self
            .levels()
            .filter_map(|level| level.try_get_many(id).ok().flatten());
        values.flatten().cloned().collect()
    }

    /// All values, as text.
    pub fn texts(&self, id: &str) -> Vec<String> {
        self.all(id)
            .iter()
            .map(|value| value.to_string_lossy().into_owned())
            .collect()
    }

    /// One of a list of values, by its place in the list.
    ///
    /// # Errors
    ///
    /// A value that is not in the list; the message offers the nearest.
    pub fn choice(&self, id: &'static str, known: &[&str]) -> Result<Option<usize>, Failure> {
        let Some(value) = self.text(id) else {
            return Ok(None);
        };
        if let Some(at) = known.iter().position(|name| *name == value) {
            return Ok(Some(at));
        }
        let nearest = meant(&value, known.iter().copied());
        Err(Failure::cannot(
            Phrase::new("err-choice")
                .with("option", format!("--{id}"))
                .with("value", value.as_str())
                .with("known", known.join(", "))
                .with_nearest(nearest),
        ))
    }

    /// A whole number of columns, at least 1.
    ///
    /// # Errors
    ///
    /// Anything else.
    pub fn width(&self) -> Result<Option<usize>, Failure> {
        let Some(value) = self.text("width") else {
            return Ok(None);
        };
        match value.parse() {
            Ok(columns) if columns > 0 => Ok(Some(columns)),
            _ => Err(Failure::cannot(
                Phrase::new("err-width").with("value", value),
            )),
        }
    }

    /// `--color`.
    ///
    /// # Errors
    ///
    /// A value that is none of the three.
    pub fn color(&self) -> Result<Color, Failure> {
        let choice = self.choice("color", crate::cli::args::COLORS)?;
        Ok(choice.map_or(Color::Auto, |at| {
            [Color::Auto, Color::Always, Color::Never][at]
        }))
    }

    /// The matches, the command's own first.
    fn levels(&self) -> impl Iterator<Item = &'a ArgMatches> + use<'a> {
        self.inner.into_iter().chain([self.outer])
    }
}

/// The value of `--lang` among words that cannot be understood as a whole: the last one that was
/// typed, wherever it stands.
pub fn lang_among(words: &[OsString]) -> Option<String> {
    let words = words.iter().skip(1).map(|word| word.to_string_lossy());
    let mut words = words.take_while(|word| word != "--");
    let mut lang = None;
    while let Some(word) = words.next() {
        let rest = word.strip_prefix("--lang");
        let rest = rest.filter(|rest| rest.is_empty() || rest.starts_with('='));
        let value = match rest.or_else(|| after_flags(&word)) {
            Some("") => words.next().map(Into::into),
            Some(value) => Some(value.strip_prefix('=').unwrap_or(value).to_owned()),
            None => None,
        };
        lang = value.or(lang);
    }
    lang
}

/// What follows the `l` of short options such as `-l` or `-ql`.
fn after_flags(word: &str) -> Option<&str> {
    let short = word.strip_prefix('-')?;
    short.trim_start_matches(['q', 'h', 'V']).strip_prefix('l')
}

#[cfg(test)]
mod tests {
    use super::lang_among;
    use std::ffi::OsString;

    #[test]
    fn a_language_is_found_wherever_it_stands() {
        let cases = [
            ("mira --colour --lang es", Some("es")),
            ("mira check --frmat x --lang=es", Some("es")),
            ("mira languages foo -l pt", Some("pt")),
            ("mira foo bar baz -lpt", Some("pt")),
            ("mira foo bar baz -l=pt", Some("pt")),
            ("mira --bogus -ql es", Some("es")),
            ("mira --lang es --bogus --lang pt", Some("pt")),
            ("mira --lang pt --bogus --language es", Some("pt")),
            ("mira --bogus -- --lang es", None),
            ("mira --bogus --lang", None),
            ("mira --lang es --lang", Some("es")),
            ("mira --bogus list lang", None),
            ("--lang=es", None),
        ];
        for (line, expected) in cases {
            let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            assert_eq!(lang_among(&words).as_deref(), expected, "{line}");
        }
    }
}
