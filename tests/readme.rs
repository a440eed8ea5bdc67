//! The README's examples are runs of the program, and what they show is what it prints.

#[test]
fn readme() {
    // English where a call does not say otherwise, whoever runs the test.
    trycmd::TestCases::new()
        .env("LC_ALL", "C")
        .env("MIRA_LANG", "")
        .env("MIRA_I18N", "")
        .case("README.md");
}
