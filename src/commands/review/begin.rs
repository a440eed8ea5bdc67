//! Begins a record: of what is there, of an older copy, or of a history.

use super::input::Input;
use super::options::Begin;
use super::record;
use crate::commands::context::Context;
use crate::failure::{Failure, io_reason};
use crate::phrase::Phrase;
use crate::project::Request;
use crate::review::history::stream::StreamFault;
use crate::review::history::{from_copy, is_shallow, read};
use crate::review::sorted;
use crate::review::store::Store;
use crate::review::texts::LocaleTexts;
use crate::review::update::Accept;
use crate::review::{review, stale::Stale};
use std::io::BufReader;
use std::path::{Path, PathBuf};

/// Bytes that are read of a history at a time.
const BUFFER: usize = 1 << 20;

/// Begins the records of the locales that were asked for.
///
/// # Errors
///
/// A locale has a record already; the copy or the history cannot be read; a record cannot be written.
pub fn run(input: &Input, begin: &Begin, context: &mut Context<'_, '_>) -> Result<(), Failure> {
    input.demand_all_read()?;
    for texts in &input.locales {
        let store = input.home.open(&texts.locale);
        if !store.map_err(|broken| broken.failure())?.is_empty() {
            let folder = input.home.locale(&texts.locale);
            let phrase = Phrase::new("review-begun").with("locale", texts.locale.as_str());
            let phrase = phrase.with("folder", folder.display().to_string());
            return Err(Failure::cannot(
                phrase.with("options", input.project.options()),
            ));
        }
    }
    let stores = match begin {
        Begin::Current => vec![Store::default(); input.locales.len()],
        Begin::From(folder) => copy(input, folder)?,
        Begin::History => history(input, context)?,
    };
    let mut count = 0;
    for (texts, store) in input.locales.iter().zip(&stores) {
        let update = if let Begin::Current = begin {
            let all = |_: &[Stale]| Accept {
                unknown: true,
                ..Accept::default()
            };
            review(&input.source, texts, &input.home, store, Some(&all))
                .map(|(_, update)| update.unwrap_or_default())
        } else {
            sorted(&input.source, texts, &input.home, store)
        };
        let update = update.map_err(|broken| broken.failure())?;
        count += update.files.values().map(Vec::len).sum::<usize>();
        let saved = input
            .home
            .save(&texts.locale, &Store::default(), &update.files);
        saved.map_err(|(path, error)| record::unwritten(&path, &error))?;
    }
    let folder = input.home.folder.display().to_string();
    let phrase = Phrase::new("review-recorded").with("count", count);
    context.note(&phrase.with("folder", folder));
    Ok(())
}

/// What an older copy says: a folder of locales, or a folder that holds it by the same name.
fn copy(input: &Input, folder: &Path) -> Result<Vec<Store>, Failure> {
    let root = input.project.root();
    let below = root.file_name().map(|name| folder.join(name));
    let inner = folder.join(root);
    let open = |root: PathBuf| {
        let is_folder = input.current.join(&root).is_dir();
        let request = Request {
            current: input.current.join(&root),
            i18n: vec![PathBuf::from(".")],
            source: Some(input.source_texts.locale.clone()),
            ..Request::default()
        };
        request.open().ok().filter(|_| is_folder)
    };
    let roots = [Some(folder.to_owned()), Some(inner), below];
    let Some(copy) = roots.into_iter().flatten().find_map(open) else {
        let phrase = Phrase::new("review-no-copy").with("folder", folder.display().to_string());
        return Err(Failure::cannot(
            phrase.with("locale", input.source_texts.locale.as_str()),
        ));
    };
    let read = |locale| LocaleTexts::read(&copy, locale);
    let old = all(input).filter_map(|texts| copy.locale(&texts.locale).map(read));
    let old: Vec<LocaleTexts> = old.collect();
    let now: Vec<LocaleTexts> = all(input).cloned().collect();
    let mut stores = from_copy(&old, &now);
    stores.remove(0);
    Ok(stores)
}

/// What the history on stdin says.
fn history(input: &Input, context: &Context<'_, '_>) -> Result<Vec<Store>, Failure> {
    let place = input.project.place(input.project.root());
    if is_shallow(&place.canonicalize().unwrap_or(place)) {
        return Err(Failure::cannot(Phrase::new("review-shallow")));
    }
    let now: Vec<LocaleTexts> = all(input).cloned().collect();
    let stream = BufReader::with_capacity(BUFFER, (context.world.stdin)());
    let current = input.current.to_string_lossy().replace('\\', "/");
    let stores = read(stream, &current, &now);
    let mut stores = stores.map_err(|fault| fault_of(&fault, input))?;
    stores.remove(0);
    Ok(stores)
}

/// The texts of all locales, the source first.
fn all(input: &Input) -> impl Iterator<Item = &LocaleTexts> {
    std::iter::once(&input.source_texts).chain(&input.locales)
}

fn fault_of(fault: &StreamFault, input: &Input) -> Failure {
    let (id, line) = match fault {
        StreamFault::Unexpected(line) => ("review-history-unexpected", *line),
        StreamFault::Empty => ("review-history-empty", 0),
        StreamFault::Partial => ("review-history-partial", 0),
        StreamFault::NoData => ("review-history-no-data", 0),
        StreamFault::System(_) => ("review-history-unreadable", 0),
    };
    let cause = match fault {
        StreamFault::System(error) => Some(error),
        _ => None,
    };
    let line = usize::try_from(line).unwrap_or_default();
    let reason = cause.map_or("", io_reason);
    let phrase = Phrase::new(id).with("line", line).with("reason", reason);
    let folder = input.project.root().display().to_string();
    Failure::cannot(
        phrase
            .with("folder", folder)
            .with("options", input.project.options()),
    )
}
