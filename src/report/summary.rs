//! The last line of a report: what was looked at and what was found, in numbers.

use crate::check::Summary;
use crate::check::reporter::MOST_FINDINGS;
use crate::interface::Interface;
use crate::phrase::Phrase;

/// Says the numbers in one line.
pub fn say(interface: &Interface, summary: &Summary) -> String {
    let clean = summary.errors == 0 && summary.warnings == 0;
    let numbers = interface.say(
        &Phrase::new(if clean {
            "report-clean"
        } else {
            "report-summary"
        })
        .with("files", summary.files)
        .with("messages", summary.messages)
        .with("errors", summary.errors)
        .with("warnings", summary.warnings),
    );
    if !summary.cut {
        return numbers;
    }
    let cut = interface.say(&Phrase::new("report-cut").with("limit", MOST_FINDINGS));
    format!("{numbers}\n{cut}")
}
