//! Finds a project and opens it. Options are believed first, then the nearest configuration, then what
//! the folders say.

use super::config::{self, Config, ConfiguredFiles};
use super::find::{self, FoundProject, unreadable};
use super::layout::pattern::{Pattern, normal};
use super::layout::{Layout, LayoutRule, expand, faulty};
use super::listing::{self, Listing};
use super::{Locale, Project, Texts};
use crate::failure::Failure;
use crate::language::SOURCE;
use crate::language::name::{of_folder, of_written};
use crate::phrase::Phrase;
use std::io;
use std::path::{Path, PathBuf};

/// Which project is wanted.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The folder that relative paths begin in.
    pub current: PathBuf,
    /// Folders of locales, or a configuration (`--i18n`).
    pub i18n: Vec<PathBuf>,
    /// The name of the source locale (`--source`).
    pub source: Option<String>,
    /// Patterns of files (`--layout`).
    pub layouts: Vec<String>,
    /// Where texts come from.
    pub texts: Texts,
}

impl Request {
    /// Finds the project and opens it.
    ///
    /// # Errors
    ///
    /// None is found, its configuration is wrong, or it has no source.
    pub fn open(&self) -> Result<Project, Failure> {
        if !self.layouts.is_empty() {
            return self.by_patterns(self.typed_layout()?, Config::default());
        }
        let (configs, folders): (Vec<&PathBuf>, Vec<&PathBuf>) =
            self.i18n.iter().partition(|path| is_config(path));
        if let Some(path) = configs.first() {
            let base = folders.first().map(|path| path.as_path());
            return self.by_config(config::read(&self.current, path, base)?);
        }
        match folders.as_slice() {
            [] => {}
            [folder] => return self.in_folder(folder, Config::default()),
            folders => {
                let texts: Vec<String> = folders.iter().map(|path| folder_pattern(path)).collect();
                let place = self.current.join(folders[0]);
                let source = find::source_in(&place, self.source.as_deref());
                let layout = self.layout_of(&texts, Some(&source))?;
                let source = Some(source);
                return self.by_patterns(
                    layout,
                    Config {
                        source,
                        ..Config::default()
                    },
                );
            }
        }
        match config::nearest(&self.current, None)? {
            Some(config) => self.by_config(config),
            None => self.by_folders(Config::default(), &self.current, Path::new("")),
        }
    }

    fn by_config(&self, mut config: Config) -> Result<Project, Failure> {
        match std::mem::take(&mut config.files) {
            ConfiguredFiles::Layout(layout) => self.by_patterns(layout, config),
            ConfiguredFiles::Folder(folder) => self.in_folder(&folder, config),
            ConfiguredFiles::Unknown => {
                let folder = config.path.parent().unwrap_or(Path::new("")).to_owned();
                self.by_folders(config, &self.current.join(&folder), &folder)
            }
        }
    }

    /// What the folders in and above one say; `shown` is its path.
    fn by_folders(&self, config: Config, place: &Path, shown: &Path) -> Result<Project, Failure> {
        let source = self.source.as_deref().or(config.source.as_deref());
        match find::found(place, source) {
            Some(FoundProject::Folder { path, source }) => {
                let config = Config {
                    source: Some(source),
                    ..config
                };
                let path = normal(&shown.join(path).to_string_lossy());
                let path = if path.is_empty() { "." } else { &path };
                self.in_folder(Path::new(path), config)
            }
            Some(FoundProject::Patterns {
                root,
                patterns,
                source,
            }) => {
                let config = Config {
                    source: Some(source),
                    ..config
                };
                let mut layout = self.layout_of(&patterns, config.source.as_deref())?;
                layout.root = normal(&shown.join(root).to_string_lossy()).into();
                self.by_patterns(layout, config)
            }
            None => Err(Failure::cannot(Phrase::new("folder-not-found"))),
        }
    }

    /// The project of a folder that has a folder, or a file, for each locale.
    fn in_folder(&self, root: &Path, config: Config) -> Result<Project, Failure> {
        let place = self.current.join(root);
        let folder = || root.display().to_string();
        match place.metadata() {
            Ok(found) if found.is_dir() => {}
            Ok(_) => {
                let phrase = Phrase::new("folder-is-a-file").with("folder", folder());
                return Err(Failure::cannot(phrase));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let phrase = Phrase::new("folder-missing").with("folder", folder());
                return Err(Failure::cannot(phrase).because(error));
            }
            Err(error) => return Err(unreadable(root, error)),
        }
        let named = self.source.as_deref().or(config.source.as_deref());
        if let Some(source) = find::flat(&place, named) {
            let pattern = listing::below(root, "{locale}.ftl").display().to_string();
            let layout = self.layout_of(&[pattern], Some(&source))?;
            return self.by_patterns(
                layout,
                Config {
                    source: Some(source),
                    ..config
                },
            );
        }
        let source = find::source_in(&place, named);
        let folders = listing::folders(&place).map_err(|error| unreadable(root, error))?;
        let locales = folders.into_iter().map(|name| Locale::new(name, of_folder));
        self.project(root, None, locales.collect(), &source, config)
    }

    /// The project of some patterns.
    fn by_patterns(&self, layout: Layout, config: Config) -> Result<Project, Failure> {
        let named = self.source.as_deref().or(config.source.as_deref());
        let source = named.unwrap_or(SOURCE).to_owned();
        let mut expanded = expand(&layout, &self.current, &source)?;
        for name in layout.locales().filter(|name| **name != *source) {
            let listing = expanded.locales.entry(name.to_owned());
            listing.or_insert_with(|| Listing::empty(&self.current));
        }
        expanded.locales.insert(source.clone(), expanded.source);
        let locale = |(name, listing): (String, Listing)| {
            let locale = Locale::new(name.into(), of_written);
            let _ = locale.listing.set(listing);
            locale
        };
        let locales = expanded.locales.into_iter().map(locale).collect();
        let root = layout.root.clone();
        self.project(&root, Some(layout), locales, &source, config)
    }

    fn project(
        &self,
        root: &Path,
        layout: Option<Layout>,
        locales: Vec<Locale>,
        source: &str,
        config: Config,
    ) -> Result<Project, Failure> {
        let at = locales.iter().position(|locale| locale.name == source);
        let project = Project {
            current: self.current.clone(),
            root: root.to_owned(),
            texts: self.texts.clone(),
            options: self.options(root, layout.as_ref(), source, &config),
            layout,
            config,
            locales,
            source: at.unwrap_or_default(),
        };
        match at {
            Some(_) => Ok(project),
            None => Err(project.without_source(source)),
        }
    }

    /// The options by which a command finds the same project. A project that is found without any needs
    /// none.
    fn options(
        &self,
        root: &Path,
        layout: Option<&Layout>,
        source: &str,
        config: &Config,
    ) -> Vec<String> {
        let mut words = Vec::new();
        let named = config.source.as_deref().unwrap_or(SOURCE);
        if source != named || layout.is_none() && config.path == Path::new("") && source != SOURCE {
            words.extend(["--source".to_owned(), source.to_owned()]);
        }
        for layout in &self.layouts {
            words.extend(["--layout".to_owned(), layout.clone()]);
        }
        if self.layouts.is_empty() {
            let is_found = || match layout {
                None => find::nearest(&self.current, source).as_deref() == Some(root),
                Some(_) => self.i18n.is_empty(),
            };
            let by_config = config.path != Path::new("") && self.i18n.is_empty();
            if !by_config && !is_found() {
                let paths: Vec<&Path> = match self.i18n.as_slice() {
                    [] => vec![root],
                    paths => paths.iter().map(PathBuf::as_path).collect(),
                };
                for path in paths {
                    words.extend(["--i18n".to_owned(), path.display().to_string()]);
                }
            }
        }
        words
    }

    /// The patterns that were typed.
    fn typed_layout(&self) -> Result<Layout, Failure> {
        for text in &self.layouts {
            let read = Pattern::new(text, &|_| None);
            let wrong =
                |phrase: Phrase| Failure::cannot(phrase.with("config", "--layout").with("line", 0));
            let pattern = read.map_err(|fault| wrong(faulty(text, &fault)))?;
            if !pattern.has_locale() {
                let phrase = Phrase::new("config-no-locale").with("pattern", text.as_str());
                return Err(wrong(phrase));
            }
        }
        self.layout_of(&self.layouts, None)
    }

    /// The layout of patterns for the counterparts, in which the source has its name.
    fn layout_of(&self, patterns: &[String], source: Option<&str>) -> Result<Layout, Failure> {
        let source = self.source.as_deref().or(source).unwrap_or(SOURCE);
        let rule = |text: &String| {
            let read = |text: &str| {
                let pattern = Pattern::new(text, &|_| None);
                pattern.map_err(|fault| Failure::cannot(faulty(text, &fault)))
            };
            Ok(LayoutRule {
                source: read(&text.replace("{locale}", source))?,
                target: read(text)?,
                locales: None,
                exclude: Vec::new(),
                line: 0,
            })
        };
        let rules = patterns.iter().map(rule).collect::<Result<_, Failure>>()?;
        Ok(Layout {
            rules,
            config: "--layout".into(),
            ..Layout::default()
        })
    }
}

/// Whether a path is that of a configuration, by its name.
fn is_config(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension == "toml")
}

/// The pattern of a folder that has a folder for each locale.
fn folder_pattern(root: &Path) -> String {
    let root = listing::slashes(root);
    format!("{root}/{{locale}}/**/*.ftl")
}
