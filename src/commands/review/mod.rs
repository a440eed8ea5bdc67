//! `mira review`: translations that are older than their source.
//!
//! Exit codes: 0, also where translations are stale; with `--check`, 1 then; 2 where there is no
//! record, a broken one, or a file that cannot be read or written.

mod begin;
mod input;
mod json;
mod markdown;
mod options;
pub mod record;
mod shown;
mod text;

pub use options::ReviewOptions;

use crate::commands::context::Context;
use crate::failure::Failure;
use crate::phrase::Phrase;
use crate::review::stale::Stale;
use crate::review::store::{BrokenRecord, Store};
use crate::review::update::Update;
use crate::review::{Accepting, Review, review};
use crate::threads;
use crate::world::Exit;
use input::Input;
use shown::Shown;

/// Shows which translations are stale, and records what was done.
///
/// # Errors
///
/// There is no input, no record or a broken one; something cannot be read or written.
pub fn run(mut options: ReviewOptions, context: &mut Context<'_, '_>) -> Result<Exit, Failure> {
    let input = Input::read(&mut options, context)?;
    for phrase in &input.notes {
        context.note(phrase);
    }
    match &options.begin {
        Some(begin) => begin::run(&input, begin, context)?,
        None if !input.home.exists() => return Err(input.no_record()),
        None => {}
    }
    let writes = options.update || !options.done.is_empty();
    if writes {
        input.demand_all_read()?;
    }
    let accept = |stale: &[Stale]| options.accept(stale);
    let reviewed = threads::map(&input.locales, |texts| {
        let store = input.home.open(&texts.locale)?;
        let accept = writes.then_some(&accept as &Accepting<'_>);
        let (review, next) = review(&input.source, texts, &input.home, &store, accept)?;
        Ok((store, review, next))
    });
    let reviewed: Result<Vec<(Store, Review, Option<Update>)>, _> = reviewed.into_iter().collect();
    let reviewed = reviewed.map_err(|broken: BrokenRecord| broken.failure())?;
    if writes {
        record::save(&input, &options, &reviewed, context)?;
        return Ok(Exit::Done);
    }
    let reviews = reviewed.into_iter().map(|(_, review, _)| review).collect();
    show(&input, &options, reviews, context)
}

fn show(
    input: &Input,
    options: &ReviewOptions,
    mut reviews: Vec<Review>,
    context: &mut Context<'_, '_>,
) -> Result<Exit, Failure> {
    let mut hidden = 0;
    for review in &mut reviews {
        let wanted = |stale: &Stale| options.ids.is_empty() || options.ids.contains(&stale.id);
        review.stale.retain(wanted);
        let all = review.stale.len();
        review.stale.retain(|stale| stale.grade >= options.grade);
        hidden += all - review.stale.len();
    }
    let shown = Shown {
        source: &input.source_texts.locale,
        options: &input.project.options(),
        reviews,
        hidden,
    };
    let columns = (context.world.stdout.columns)();
    let out = match options.format {
        "json" => json::write(&shown),
        "markdown" => markdown::write(&context.interface, &shown),
        _ => text::write(
            &context.interface,
            &shown,
            context.colors(options.color, columns.is_some()),
        ),
    };
    context.print(&out)?;
    let is_stale = shown.reviews.iter().any(|review| !review.stale.is_empty());
    if options.format == "text" && shown.hidden > 0 {
        let phrase = Phrase::new("review-hidden").with("count", shown.hidden);
        context.note(&phrase.with("options", shown.options));
    }
    Ok(if options.check && is_stale {
        Exit::Findings
    } else {
        Exit::Done
    })
}
