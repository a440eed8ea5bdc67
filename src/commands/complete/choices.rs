//! What may stand for each argument: names out of the catalog, the folder and the declarations.

use crate::catalog::bundle::{Bundle, MessagePart};
use crate::catalog::contents::{Contents, Section};
use crate::catalog::statement::Needs;
use crate::catalog::{self, Catalog, INTERFACE};
use crate::check::rules::{RULES, Rule};
use crate::check::settings::WARNINGS;
use crate::cli::args;
use crate::cli::man;
use crate::cli::options::Typed;
use crate::commands::context::Context;
use crate::commands::folder::{self, Which};
use crate::commands::read::name::{self, fold};
use crate::language::Tag;
use crate::phrase::Phrase;
use crate::render;
use crate::text::visible::visible;

/// Something to offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What would stand on the line.
    pub value: String,
    /// What it means, in the reader's language and on one line.
    pub about: Option<String>,
    /// Another name that may be typed for it.
    title: Option<String>,
}

/// What there is to offer, looked up when it is asked for.
pub struct Choices<'c, 'a, 'w> {
    typed: &'c Typed<'c>,
    context: &'c Context<'a, 'w>,
    catalog: Option<Catalog>,
    last: &'c str,
}

impl Choice {
    /// Makes a choice; of the description the first line counts.
    pub fn new(value: impl Into<String>, about: Option<&str>) -> Self {
        let line = about.and_then(|about| about.lines().next());
        let line = line.map(|line| visible(&line.replace('\t', " ")).into_owned());
        Self {
            value: value.into(),
            about: line.filter(|line| !line.is_empty()),
            title: None,
        }
    }

    /// A statement, which its title names as well.
    fn titled(value: impl Into<String>, title: Option<String>) -> Self {
        let choice = Self::new(value, title.as_deref());
        Self { title, ..choice }
    }

    /// The shell's own files, or folders.
    fn own(kind: &str) -> Vec<Self> {
        vec![Self {
            value: format!("\t{kind}"),
            about: None,
            title: None,
        }]
    }

    /// The value, or the title, if what was typed is its beginning. It comes back with what was
    /// typed as it was typed.
    pub fn continuing(&self, typed: &str) -> Option<String> {
        if self.value.starts_with('\t') {
            return Some(format!("{typed}{}", self.value));
        }
        if self.value.starts_with(typed) {
            return Some(self.value.clone());
        }
        let same = |begin: &str| begin.eq_ignore_ascii_case(typed);
        match self.value.get(..typed.len()) {
            Some(begin) if same(begin) => Some(format!("{typed}{}", &self.value[typed.len()..])),
            _ => rest(typed, self.title.as_deref()?).map(|rest| format!("{typed}{rest}")),
        }
    }
}

impl<'c, 'a, 'w> Choices<'c, 'a, 'w> {
    /// Prepares to offer; `last` is the word being typed.
    pub fn new(typed: &'c Typed<'c>, context: &'c Context<'a, 'w>, last: &'c str) -> Self {
        Self {
            typed,
            context,
            catalog: context.catalog().ok(),
            last,
        }
    }

    /// What may stand for an argument of a command.
    pub fn of(&self, command: &str, id: &str) -> Vec<Choice> {
        let plain = |names: &[&str]| names.iter().map(|name| Choice::new(*name, None)).collect();
        match (command, id) {
            (_, "section") => self.sections(),
            (_, "item") => self.items(),
            ("mira", "format") => plain(render::NAMES),
            ("check", "format") => plain(args::CHECK_FORMATS),
            ("review", "format") => plain(args::REVIEW_FORMATS),
            ("review", "grade") => plain(args::GRADES),
            (_, "by") => plain(args::STATUS_PARTS),
            (_, "relative-to") => plain(args::RELATIVE_TO),
            (_, "stdin-filename") => Choice::own("files"),
            ("status", "format") => plain(args::STATUS_FORMATS),
            (_, "format") => plain(args::TABLE_FORMATS),
            (_, "color") => plain(args::COLORS),
            (_, "shell") => plain(args::SHELLS),
            ("check" | "status" | "review" | "new" | "fmt", "i18n") | (_, "paths") => {
                Choice::own("files")
            }
            (_, "i18n" | "output" | "from") => Choice::own("folders"),
            // It takes files and folders, too; a language has no `/`.
            ("check", "locales") if self.last.contains('/') => Choice::own("files"),
            (_, "locales" | "names" | "source") => self.locales(),
            (_, "topic") => self.commands(args::COMMANDS.iter().map(|(name, _)| *name)),
            (_, "page") => self.commands(man::pages()),
            (_, "deny" | "allow") => {
                let warnings = Choice::new(WARNINGS, None);
                self.rules().into_iter().chain([warnings]).collect()
            }
            (_, "rule") => self.rules(),
            _ => Vec::new(),
        }
    }

    /// The languages for `--lang`, those typed already left out.
    pub fn languages(&self, command: &str) -> Vec<Choice> {
        let reads = matches!(command, "mira" | "list" | "languages");
        let tags: Vec<Tag> = match &self.catalog {
            Some(catalog) if reads => catalog.tags(),
            _ => built_in(),
        };
        let listed = self.last.rsplit_once(',').map_or("", |(listed, _)| listed);
        let listed: Vec<&str> = listed.split([',', '=']).collect();
        let all = self.context.interface.say(&Phrase::new("complete-all"));
        let names = tags.iter().map(|tag| match &self.catalog {
            Some(catalog) if reads => Choice::new(tag.to_string(), Some(&catalog.name(tag))),
            _ => Choice::new(tag.to_string(), own_name(tag).as_deref()),
        });
        names
            .chain([Choice::new("all", Some(&all))])
            .filter(|choice| !listed.contains(&choice.value.as_str()))
            .collect()
    }

    fn sections(&self) -> Vec<Choice> {
        let Some(catalog) = &self.catalog else {
            return Vec::new();
        };
        let sections = catalog.contents().sections;
        let titled = |section: &Section| (section.id.clone(), section.id.clone());
        self.titled(catalog, sections.iter().map(titled))
    }

    fn items(&self) -> Vec<Choice> {
        let (Some(catalog), Some(word)) = (&self.catalog, self.typed.text("section")) else {
            return Vec::new();
        };
        let section = Contents::section(catalog.source().resources(), &word);
        let Some(section) = section.or_else(|| name::section(&word, catalog).ok()) else {
            return Vec::new();
        };
        let ids = section.items.iter();
        self.titled(
            catalog,
            ids.map(|item| (item.clone(), section.item_id(item))),
        )
    }

    /// Names, each described by the title of its statement in the reader's language.
    fn titled(
        &self,
        catalog: &Catalog,
        names: impl Iterator<Item = (String, String)>,
    ) -> Vec<Choice> {
        let chain = self.context.reader.chain(catalog);
        let pseudo = self.context.reader.pseudo;
        let title = |id: &str| {
            let found = catalog.find(&chain, id, Needs::Whole, &mut Vec::new());
            let title = found.and_then(|found| found.statement.title)?;
            Some(pseudo.map_or_else(|| title.clone(), |pseudo| pseudo.transform(&title)))
        };
        names
            .map(|(name, id)| Choice::titled(name, title(&id)))
            .collect()
    }

    /// The locales of the translator's folder, those typed already left out.
    fn locales(&self) -> Vec<Choice> {
        let which = Which::from_typed(self.typed);
        let Ok(project) = folder::open(self.context, &which) else {
            return Vec::new();
        };
        let typed = self.typed.texts("locales");
        let locales = project.locales().iter();
        let offered = locales
            .filter(|locale| !typed.contains(&locale.name) && project.is_locale(locale))
            .map(|locale| locale.name.as_str());
        let own_name = |name: &str| own_name(&name.parse().ok()?);
        offered
            .map(|name| Choice::new(name, own_name(name).as_deref()))
            .collect()
    }

    /// Commands, each with what it does.
    fn commands(&self, names: impl Iterator<Item = &'static str>) -> Vec<Choice> {
        let about = |name: &str| {
            let interface = &self.context.interface;
            interface.say_id(&format!("help-{name}"), MessagePart::Value)
        };
        names
            .map(|name| Choice::new(name, about(name).as_deref()))
            .collect()
    }

    /// The rules of `check`, each with what it finds.
    fn rules(&self) -> Vec<Choice> {
        let interface = &self.context.interface;
        let about =
            |rule: &Rule| interface.say_id(&format!("rule-{}", rule.id), MessagePart::Value);
        RULES
            .iter()
            .map(|rule| Choice::new(rule.id, about(rule).as_deref()))
            .collect()
    }
}

/// The tags of the built-in catalog.
fn built_in() -> Vec<Tag> {
    let locales = catalog::embedded::LOCALES.iter();
    locales.map(|locale| catalog::tag(locale.tag)).collect()
}

/// What a language calls itself, where the program knows it.
fn own_name(tag: &Tag) -> Option<String> {
    let locale = Bundle::embedded(&tag.to_string(), |name| name == INTERFACE);
    let name = locale.format("language-name", MessagePart::Value, None, None);
    name.ok().flatten()
}

/// Returns the rest of a title after the typed beginning; accents, case and hyphens are ignored.
/// No shell needs to quote it: spaces and punctuation become hyphens.
fn rest(typed: &str, title: &str) -> Option<String> {
    let wanted = fold(typed);
    let mut done = String::new();
    let mut left = title.char_indices();
    let mut at = 0;
    while done != wanted {
        let (start, char) = left.next()?;
        done.push_str(&fold(char.encode_utf8(&mut [0; 4])));
        at = start + char.len_utf8();
        if !wanted.starts_with(&done) {
            return None;
        }
    }
    if wanted.is_empty() {
        return None;
    }
    let mut out = String::new();
    for char in title[at..].chars() {
        let plain = char.is_alphanumeric() || !(char.is_ascii() || char.is_whitespace());
        if plain && visible(char.encode_utf8(&mut [0; 4])).chars().eq([char]) {
            out.push(char);
        } else if !out.ends_with('-') {
            out.push('-');
        }
    }
    let out = out.trim_end_matches('-');
    let again = typed.ends_with(|char: char| !char.is_alphanumeric());
    Some(
        if again {
            out.trim_start_matches('-')
        } else {
            out
        }
        .to_owned(),
    )
}
