//! Help and errors on a narrow terminal.

use crate::support::call::mira;
use mira::internals::args;
use std::path::Path;

#[test]
fn on_a_narrow_terminal_help_pages_keep_within_it() {
    let commands = args::COMMANDS.iter().map(|(name, _)| *name);
    for name in commands.chain([""]) {
        let call = mira(&format!("{name} --help")).terminal(40);
        let page = call.env("MIRA_LANG", "es").run().out;
        // What is typed is not broken: an example as it stands is left to the terminal.
        let too_long: Vec<&str> = page
            .lines()
            .filter(|line| line.chars().count() > 40 && !line.starts_with("  mira "))
            .collect();
        assert!(too_long.is_empty(), "{name}: {too_long:#?}");
    }
    let narrow = mira("--help").terminal(40).env("MIRA_LANG", "es").run();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/words/help.narrow.es.txt");
    snapbox::assert_data_eq!(narrow.out, snapbox::Data::read_from(&file, None).raw());
}

#[test]
fn on_a_narrow_terminal_what_is_typed_stays_on_one_line() {
    let call = mira("languages foo").terminal(56).env("MIRA_LANG", "es");
    let output = call.run().err;
    let command = "  mira languages --help";
    assert!(output.lines().any(|line| line == command), "{output}");
}
