//! When output is coloured: <https://bixense.com/clicolors/> and <https://no-color.org>.

use crate::support::call::mira;
use crate::support::folder;

#[test]
fn variables_say_whether_to_colour() {
    let tree = folder(&[("i18n/en/m.ftl", "a = A%"), ("i18n/es/m.ftl", "a = {%")]);
    for (variable, value, is_terminal, expected) in [
        ("TERM", "xterm", true, true),
        ("TERM", "xterm", false, false),
        ("TERM", "dumb", true, false),
        ("NO_COLOR", "1", true, false),
        ("NO_COLOR", "", true, true),
        ("CLICOLOR", "0", true, false),
        ("CLICOLOR", "1", true, true),
        ("CLICOLOR", "1", false, false),
        ("CLICOLOR_FORCE", "1", false, true),
        ("CLICOLOR_FORCE", "0", false, false),
        ("FORCE_COLOR", "1", false, true),
    ] {
        let call = mira("check --i18n i18n").folder(tree.path());
        let call = call.env(variable, value).env("TERM", "xterm");
        let outcome = if is_terminal { call.terminal(80) } else { call }.run();
        let is_coloured = outcome.out.contains('\u{1b}');
        assert_eq!(is_coloured, expected, "{variable}={value} {is_terminal}");
    }
}
