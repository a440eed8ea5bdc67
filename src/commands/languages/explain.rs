//! Why this language: each variable that was looked at, each tag wanted, and what answers it.

use crate::catalog::Catalog;
use crate::commands::context::Context;
use crate::language::{self, Fate, How, Origin};
use crate::phrase::Phrase;
use crate::render::table::Table;
use serde::Serialize;

/// The reasons, as data; in JSON the words of `fate`, `from` and `how` are never translated.
#[derive(Serialize)]
pub struct Explanation {
    variables: Vec<Variable>,
    chain: Vec<Step>,
}

#[derive(Serialize)]
struct Variable {
    name: &'static str,
    value: Option<String>,
    fate: &'static str,
    /// What decides instead, where something does.
    by: Option<&'static str>,
}

#[derive(Serialize)]
struct Step {
    /// The tag asked for; none for the source, if it was not asked for.
    wanted: Option<String>,
    /// What it comes from.
    from: Option<&'static str>,
    /// The locale that answers it; none where no locale does.
    shown: Option<String>,
    how: &'static str,
}

/// Gathers the reasons for a reader's languages.
pub fn explain(flag: Option<&str>, catalog: &Catalog, context: &Context<'_, '_>) -> Explanation {
    Explanation {
        variables: variables(flag, context),
        chain: chain(catalog, context),
    }
}

/// What was looked at, the flag before the environment.
fn variables(flag: Option<&str>, context: &Context<'_, '_>) -> Vec<Variable> {
    // The flag was judged before any command ran.
    let seen = language::survey(flag, context.world.env).unwrap_or_default();
    let flag = flag.map(|value| Variable {
        name: "--lang",
        value: Some(value.to_owned()),
        fate: "used",
        by: None,
    });
    let variables = seen.into_iter().map(|seen| {
        let (fate, by) = fate(&seen.fate);
        let value = seen.value.map(|value| value.to_string_lossy().into_owned());
        Variable {
            name: seen.name,
            value,
            fate,
            by,
        }
    });
    flag.into_iter().chain(variables).collect()
}

/// What was wanted: first what nothing answers, then the rest in the order of the answers.
fn chain(catalog: &Catalog, context: &Context<'_, '_>) -> Vec<Step> {
    let available = &catalog.tags();
    let chain = context.reader.matched(available, &catalog.source().tag);
    let links = chain.map(|chain| chain.links).unwrap_or_default();
    let wanted = &context.reader.wanted.tags;
    let unanswered = wanted
        .iter()
        .filter(|asked| language::best(&asked.tag, available).is_none());
    let unanswered = unanswered.map(|asked| Step {
        wanted: Some(asked.tag.to_string()),
        from: Some(origin(asked.origin)),
        shown: None,
        how: "none",
    });
    let answered = links.iter().map(|link| {
        let asked = link.answers.and_then(|at| wanted.get(at));
        Step {
            wanted: asked.map(|asked| asked.tag.to_string()),
            from: asked.map(|asked| origin(asked.origin)),
            shown: Some(available[link.locale].to_string()),
            how: match link.how {
                How::Exact => "exact",
                How::Near => "near",
                How::Related(_) => "related",
                How::Source => "source",
            },
        }
    });
    unanswered.chain(answered).collect()
}

/// Lays the reasons out: the variables, then the chain.
pub fn tables(explanation: &Explanation, context: &Context<'_, '_>) -> [Table; 2] {
    let say = |id| context.interface.say(&Phrase::new(id));
    let headings = ["explain-variable", "explain-value", "explain-fate"];
    let mut variables = Table::new(headings.map(say).into());
    for row in &explanation.variables {
        let fate = Phrase::new("explain-fates")
            .with("fate", row.fate)
            .with("by", row.by.unwrap_or_default());
        let value = row.value.clone().unwrap_or_default();
        variables.row(vec![
            row.name.to_owned(),
            value,
            context.interface.say(&fate),
        ]);
    }
    let headings = [
        "explain-wanted",
        "explain-from",
        "explain-shown",
        "explain-how",
    ];
    let mut chain = Table::new(headings.map(say).into());
    for step in &explanation.chain {
        let how = context
            .interface
            .say(&Phrase::new("explain-hows").with("how", step.how));
        let from = step.from.map(|from| {
            context
                .interface
                .say(&Phrase::new("explain-origins").with("from", from))
        });
        let wanted = step.wanted.clone().unwrap_or_default();
        chain.row(vec![
            wanted,
            from.unwrap_or_default(),
            step.shown.clone().unwrap_or_default(),
            how,
        ]);
    }
    [variables, chain]
}

fn fate(fate: &Fate) -> (&'static str, Option<&'static str>) {
    match fate {
        Fate::NotSet => ("not-set", None),
        Fate::Empty => ("empty", None),
        Fate::Used { skipped } if skipped.is_empty() => ("used", None),
        Fate::Used { .. } => ("used-in-part", None),
        Fate::Overridden(by) => ("overridden", Some(origin(*by))),
        Fate::IgnoredForC(by) => ("ignored", Some(by)),
        Fate::NoLocale => ("no-locale", None),
        Fate::NotATag => ("no-tag", None),
    }
}

fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Flag => "--lang",
        Origin::Variable(name) => name,
        Origin::System => "system",
        Origin::Default => "default",
    }
}
