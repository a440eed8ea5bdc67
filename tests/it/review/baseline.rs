//! Outdated translations are known to a baseline.

use super::{FILES, begun, write};
use crate::support::mira;

#[test]
fn a_baseline_holds_what_is_out_of_date() {
    let dir = begun(FILES);
    let changed = "a = Save all folders to your disk now%b = Open { $name }%c = Close%";
    write(dir.path(), "i18n/en/m.ftl", changed);
    let check = |words: &[&str]| mira(dir.path(), &[&["check"], words].concat());
    let short = ["--format", "short"];
    let is_stale = |found: &str| found.contains("[stale-message]");
    assert!(is_stale(&check(&short).stdout));
    assert_eq!(check(&["--write-baseline"]).code, Some(0));
    let known = check(&short).stdout;
    assert!(!is_stale(&known), "{known}");
}
