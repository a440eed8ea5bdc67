//! Checks one file: of a run, or of a locale that is in memory, for fixing and for an editor's server.

use super::Summary;
use super::context::graph::{Graph, Node};
use super::context::{CheckedFile, CheckedLocale, Context, unmatched};
use super::finding::Finding;
use super::line;
use super::options::StaleMessage;
use super::reporter::Reporter;
use super::settings::Settings;
use super::shared::differences::differences;
use super::suppress::{allow, follow_up};
use super::unmatched::find;
use crate::project::Loaded;
use crate::project::document::Document;

/// Returns the findings of the file `number` of `locale`, or of the source where that is `None`, in the order
/// of the text. Rules about folders, and messages that are older than their source, are left out.
pub(crate) fn findings(
    settings: &Settings,
    source: &Loaded,
    locale: Option<&Loaded>,
    number: usize,
) -> Vec<Finding> {
    let checked_source = checked(source, None);
    let own = locale.map(|locale| checked(locale, Some(&checked_source)));
    let own = own.as_ref().unwrap_or(&checked_source);
    let graph = Graph {
        locale: own,
        fallback: None,
    };
    let cycles = graph.cycles();
    let place = FilePlace {
        number,
        locale: own,
        source: &checked_source,
        shared: &[],
        cycles: &cycles,
        stale: &[],
    };
    of_rules(settings, &place, &mut Summary::default())
}

/// Takes the files of a locale, paired with the source's.
fn checked<'a>(loaded: &'a Loaded, source: Option<&CheckedLocale<'_>>) -> CheckedLocale<'a> {
    let pairs = loaded.documents.iter().zip(&loaded.counterparts);
    let files = pairs.map(|(document, counterpart)| {
        let mut file = CheckedFile::new(document);
        if let (Some(source), Some(counterpart)) = (source, *counterpart)
            && let Some(other) = source.files.get(counterpart)
        {
            file.pair(counterpart, other.facts);
        }
        file
    });
    let name = (loaded.name.as_str(), loaded.tag.as_ref());
    CheckedLocale::named(files.collect(), name, loaded.is_source)
}

/// A file in its locale, and what is known of both.
pub(super) struct FilePlace<'a> {
    /// The index of the file in its locale.
    pub number: usize,
    /// Its locale.
    pub locale: &'a CheckedLocale<'a>,
    /// The source.
    pub source: &'a CheckedLocale<'a>,
    /// Files that all locales share.
    pub shared: &'a [Document],
    /// Chains of references in the locale that end where they began.
    pub cycles: &'a [Vec<Node>],
    /// Messages of the file that are older than their source.
    pub stale: &'a [StaleMessage],
}

/// Returns what the rules find in a file and no comment silences, in the order of the text.
pub(super) fn of_rules(
    settings: &Settings,
    place: &FilePlace<'_>,
    summary: &mut Summary,
) -> Vec<Finding> {
    let plain = Context {
        file: &place.locale.files[place.number],
        number: place.number,
        locale: place.locale,
        source: place.source,
        shared: place.shared,
        functions: settings.functions(),
        cycles: place.cycles,
        unmatched: &unmatched::NONE,
        differences: &[],
        stale: place.stale,
    };
    let unmatched = find::unmatched(&plain);
    let differences = differences(&plain);
    let context = Context {
        unmatched: &unmatched,
        differences: &differences,
        ..plain
    };
    in_context(settings, &context, summary)
}

fn in_context(settings: &Settings, context: &Context<'_>, summary: &mut Summary) -> Vec<Finding> {
    let (document, text) = (context.file.document, context.file.text);
    let path = &document.path;
    let mut findings = Vec::new();
    for (rule, severity) in settings.on() {
        if let Some(check) = rule.checks.file {
            let mut reporter = Reporter::new((rule.id, *severity), path, &mut findings);
            check(context, &mut reporter);
            summary.cut |= reporter.is_full();
        }
    }
    allow::apply(text, path, settings, &mut findings);
    follow_up::remove(text, &mut findings);
    for finding in &mut findings {
        finding.span = line::whole_characters(text, finding.span.clone());
        // Places in a text that is not the file's own bytes are no places in the file.
        if document.error.is_some() {
            finding.fix = None;
        }
    }
    findings.sort_by_key(|finding| finding.span.start);
    findings
}
