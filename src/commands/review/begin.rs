//! Begins a record: of what is there, of an older copy, or of a history.

use super::Project;
use super::options::Begin;
use super::record;
use crate::commands::context::Context;
use crate::failure::{Failure, io_reason};
use crate::phrase::Phrase;
use crate::review::history::stream::Fault;
use crate::review::history::{from_copy, is_shallow, read};
use crate::review::sorted;
use crate::review::store::Store;
use crate::review::texts::Texts;
use crate::review::update::Accept;
use crate::review::{review, stale::Stale};
use std::io::BufReader;
use std::path::Path;

/// Bytes that are read of a history at a time.
const BUFFER: usize = 1 << 20;

/// Begins the records of the locales that were asked for.
///
/// # Errors
///
/// A locale has a record already; the copy or the history cannot be read; a record cannot be written.
pub fn run(
    project: &Project,
    begin: &Begin,
    context: &mut Context<'_, '_>,
) -> Result<(), Failure> {
    project.demand_all_read()?;
    for texts in &project.locales {
        let store = project.home.open(&texts.locale);
        if !store.map_err(|broken| record::failure(&broken))?.is_empty() {
            let folder = project.home.locale(&texts.locale);
            let phrase = Phrase::new("review-begun").with("locale", texts.locale.as_str());
            let phrase = phrase.with("folder", folder.display().to_string());
            return Err(Failure::cannot(phrase.with("options", project.options.as_str())));
        }
    }
    let stores = match begin {
        Begin::Current => vec![Store::default(); project.locales.len()],
        Begin::From(folder) => copy(project, folder)?,
        Begin::History => history(project, context)?,
    };
    let mut count = 0;
    for (texts, store) in project.locales.iter().zip(&stores) {
        let update = if let Begin::Current = begin {
            let all = |_: &[Stale]| Accept {
                unknown: true,
                ..Accept::default()
            };
            review(&project.source, texts, &project.home, store, Some(&all))
                .map(|(_, update)| update.unwrap_or_default())
        } else {
            sorted(&project.source, texts, &project.home, store)
        };
        let update = update.map_err(|broken| record::failure(&broken))?;
        count += update.files.values().map(Vec::len).sum::<usize>();
        let saved = project.home.save(&texts.locale, &Store::default(), &update.files);
        saved.map_err(|(path, trouble)| record::unwritten(&path, &trouble))?;
    }
    let folder = project.home.folder.display().to_string();
    let phrase = Phrase::new("review-recorded").with("count", count);
    context.note(&phrase.with("folder", folder));
    Ok(())
}

/// What an older copy says: the folder of locales, or a folder that holds it by the same name.
fn copy(project: &Project, folder: &Path) -> Result<Vec<Store>, Failure> {
    let has_source = |root: &Path| project.current.join(root).join(&project.source_name).is_dir();
    let below = project.root.file_name().map(|name| folder.join(name));
    let inner = folder.join(&project.root);
    let found = [Some(folder.to_owned()), Some(inner), below];
    let Some(root) = found.into_iter().flatten().find(|root| has_source(root)) else {
        let phrase = Phrase::new("review-no-copy").with("folder", folder.display().to_string());
        return Err(Failure::cannot(phrase.with("locale", project.source_name.as_str())));
    };
    let read = |texts: &Texts| Texts::read(&project.current, &root, &texts.locale);
    let old: Vec<Texts> = all(project).map(read).collect();
    let now: Vec<Texts> = all(project).cloned().collect();
    let mut stores = from_copy(&old, &now);
    stores.remove(0);
    Ok(stores)
}

/// What the history on stdin says.
fn history(project: &Project, context: &Context<'_, '_>) -> Result<Vec<Store>, Failure> {
    let place = project.current.join(&project.root);
    let place = place.canonicalize().unwrap_or(place);
    if is_shallow(&place) {
        return Err(Failure::cannot(Phrase::new("review-shallow")));
    }
    let now: Vec<Texts> = all(project).cloned().collect();
    let input = BufReader::with_capacity(BUFFER, (context.world.stdin)());
    let root = place.to_string_lossy().replace('\\', "/");
    let mut stores = read(input, &root, &now).map_err(|fault| fault_of(&fault, project))?;
    stores.remove(0);
    Ok(stores)
}

/// The texts of all locales, the source first.
fn all(project: &Project) -> impl Iterator<Item = &Texts> {
    std::iter::once(&project.source_texts).chain(&project.locales)
}

fn fault_of(fault: &Fault, project: &Project) -> Failure {
    let (id, line) = match fault {
        Fault::Unexpected(line) => ("review-history-unexpected", *line),
        Fault::Empty => ("review-history-empty", 0),
        Fault::Partial => ("review-history-partial", 0),
        Fault::NoData => ("review-history-no-data", 0),
        Fault::System(_) => ("review-history-unreadable", 0),
    };
    let cause = match fault {
        Fault::System(error) => Some(error),
        _ => None,
    };
    let line = usize::try_from(line).unwrap_or_default();
    let reason = cause.map_or("", io_reason);
    let phrase = Phrase::new(id).with("line", line).with("reason", reason);
    let folder = project.root.display().to_string();
    Failure::cannot(phrase.with("folder", folder).with("options", project.options.as_str()))
}
