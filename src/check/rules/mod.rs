//! Every rule: one file each, and one list.

mod byte_order_mark;
mod carriage_return;
pub mod copied_file;
mod cyclic_reference;
mod duplicate_attribute;
mod duplicate_message;
mod duplicate_variant;
mod edge_whitespace;
mod empty_text;
pub mod hidden_character;
mod invalid_argument;
mod invalid_encoding;
mod markup_mismatch;
mod misplaced_file;
mod missing_argument;
pub mod missing_attribute;
mod missing_file;
pub mod missing_message;
mod missing_plural;
mod missing_value;
mod missing_variable;
mod not_normalized;
mod obsolete_attribute;
mod obsolete_message;
pub mod reserved_name;
pub mod syntax_error;
mod too_deep;
mod unknown_argument;
mod unknown_function;
mod unknown_locale;
mod unknown_reference;
pub mod unknown_variable;
mod unreachable_variant;
mod unreadable_file;
mod untranslated;
pub mod unused_allow;
mod visible_code;

use super::finding::Severity;
use super::locale::{Locale, View};
use super::settings::Sink;
use crate::project::counterparts::Counterparts;
use crate::project::listing::Listing;
use crate::project::{self, Project};

/// One rule. Its words are Fluent messages: `rule-<id>` says in one line what it finds, `.why` why
/// that matters.
#[derive(Debug)]
pub struct Rule {
    /// Its name, for `--deny`, `--allow`, comments and reports. Never translated.
    pub id: &'static str,
    /// How grave its findings are.
    pub severity: Severity,
    /// Whether it is asked without being named.
    pub on_by_default: bool,
    /// The locale of the examples.
    pub locale: &'static str,
    /// The source's file that the examples stand beside; empty where the source plays no part.
    pub source: &'static str,
    /// A locale's file that has this fault and no other. For a rule about folders or files: their
    /// paths, one a line.
    pub wrong: &'static str,
    /// The same, mended.
    pub right: &'static str,
    /// How a comment that allows it begins: `###` where only one for the whole file can; none where
    /// no comment helps.
    pub comment: Option<&'static str>,
    /// What finds it, in a folder and in a file.
    pub(super) run: Run,
}

impl Rule {
    /// Whether it is about folders and paths alone: no comment in a file can silence it.
    pub fn is_about_folders(&self) -> bool {
        self.run.folder.is_some() && self.run.file.is_none()
    }
}

/// What a rule looks at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    /// The folder of a locale.
    pub folder: Option<fn(&FolderView<'_>, &mut Sink<'_>)>,
    /// A file.
    pub file: Option<fn(&View<'_, '_>, &mut Sink<'_>)>,
}

/// What a rule sees of a locale's files as a whole.
#[derive(Clone, Copy, Debug)]
pub(super) struct FolderView<'a> {
    /// The project.
    pub project: &'a Project,
    /// The locale.
    pub locale: &'a project::Locale,
    /// Its files.
    pub listing: &'a Listing,
    /// The source's files.
    pub source_files: &'a Listing,
    /// What the source says.
    pub source: &'a Locale<'a>,
    /// Which file corresponds to which.
    pub counterparts: &'a Counterparts,
}

const fn in_file(find: fn(&View<'_, '_>, &mut Sink<'_>)) -> Run {
    Run {
        folder: None,
        file: Some(find),
    }
}

const fn in_folder(find: fn(&FolderView<'_>, &mut Sink<'_>)) -> Run {
    Run {
        folder: Some(find),
        file: None,
    }
}

/// What most rules have in common.
const BASE: Rule = Rule {
    id: "",
    severity: Severity::Warning,
    on_by_default: true,
    locale: "es",
    source: "",
    wrong: "",
    right: "",
    comment: Some("#"),
    run: Run {
        folder: None,
        file: None,
    },
};

/// All rules, in the order of the documentation: files first, then what is in them.
pub static RULES: &[&Rule] = &[
    &unknown_locale::RULE,
    &misplaced_file::RULE,
    &missing_file::RULE,
    &copied_file::RULE,
    &unreadable_file::RULE,
    &invalid_encoding::RULE,
    &byte_order_mark::RULE,
    &carriage_return::RULE,
    &syntax_error::RULE,
    &too_deep::RULE,
    &duplicate_message::RULE,
    &duplicate_attribute::RULE,
    &duplicate_variant::RULE,
    &missing_message::RULE,
    &missing_attribute::RULE,
    &missing_value::RULE,
    &empty_text::RULE,
    &obsolete_message::RULE,
    &obsolete_attribute::RULE,
    &unknown_reference::RULE,
    &cyclic_reference::RULE,
    &unknown_function::RULE,
    &invalid_argument::RULE,
    &unknown_argument::RULE,
    &missing_argument::RULE,
    &unknown_variable::RULE,
    &missing_variable::RULE,
    &missing_plural::RULE,
    &unreachable_variant::RULE,
    &markup_mismatch::RULE,
    &edge_whitespace::RULE,
    &hidden_character::RULE,
    &visible_code::RULE,
    &reserved_name::RULE,
    &unused_allow::RULE,
    &untranslated::RULE,
    &not_normalized::RULE,
];

/// Finds a rule by its id.
pub fn find(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}
