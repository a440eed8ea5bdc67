//! The current folder is a value like everything else outside the call: a run in a test finds the same
//! files, and names them in the same words, as the program does when it is started there.

use crate::support::folder;

#[test]
fn relative_paths_begin_in_the_folder_that_was_given() {
    let dir = folder(&[
        ("words/en/statements.ftl", "m = v%  .title = T%n = { $x }%"),
        ("words/es/statements.ftl", "m = w%x = {%"),
        (
            "words/es/interface.ftl",
            "language-name = Castellano%heading-usage = {%",
        ),
        ("words/polish/statements.ftl", "m=p%"),
        ("sub/notes.txt", ""),
    ]);
    let here = dir.path();
    for (at, root) in [("", "words"), ("sub", "../words"), ("", "./words")] {
        for call in [
            "m",
            "m --lang es",
            "n --lang es",
            "nn",
            "list",
            "languages",
            "languages --lang es --help",
            "check --format short",
            "check es --format json",
            "status --missing",
            "status de",
            "new en",
            "__complete fish 80 mira --i18n words check ",
        ] {
            let at = here.join(at);
            let mut words: Vec<&str> = call.split(' ').collect();
            if words[0] != "__complete" {
                words.extend(["--i18n", root]);
            }
            let started = crate::support::mira(&at, &words);
            let called = words
                .iter()
                .fold(crate::support::call::mira(""), |call, word| call.arg(*word));
            let called = called.env("MIRA_LANG", "en").folder(&at).run();
            assert_eq!(
                (
                    Some(called.exit as i32),
                    called.out.as_str(),
                    called.err.as_str()
                ),
                (
                    started.code,
                    started.stdout.as_str(),
                    started.stderr.as_str()
                ),
                "{words:?}"
            );
            let printed = called.out + &called.err;
            assert!(
                !printed.contains(&*here.to_string_lossy()),
                "{words:?}: {printed}"
            );
        }
    }
    for (call, made) in [
        ("fmt --check words", None),
        ("new pt --i18n words", Some("words/pt/statements.ftl")),
        ("man --output pages", Some("pages/man1/mira.1")),
        ("fmt words/polish", None),
    ] {
        crate::support::call::mira(call).folder(here).run();
        assert!(made.is_none_or(|made| here.join(made).is_file()), "{call}");
    }
    assert_eq!(
        crate::support::read(here, "words/polish/statements.ftl"),
        "m = p%"
    );
}
