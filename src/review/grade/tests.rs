//! Changes of a source, and how much each weighs.

use super::{Grade, Translated, grade, is_alike};

#[test]
fn a_change_has_a_weight() {
    let cases = [
        ("Save file", "Save File", Grade::Form),
        ("Save file", "Save file.", Grade::Form),
        ("Save  file", "Save file", Grade::Form),
        ("Recieve the file", "Receive the file", Grade::Form),
        ("Add Notetype", "Add Note Type", Grade::Form),
        ("Lets go", "Let’s go", Grade::Form),
        ("From SM2", "From SM-2", Grade::Form),
        ("eg this", "e.g. this", Grade::Form),
        ("Choose a colour", "Choose a color", Grade::Form),
        ("It’s here", "It's here", Grade::Form),
        (
            "Bend forwards, then towards me",
            "Bend forward, then toward me",
            Grade::Form,
        ),
        (
            "Cards reviewed in last",
            "Cards reviewed in the last",
            Grade::Wording,
        ),
        (
            "Tap { $n } times the tracker",
            "Tap the tracker { $n } times",
            Grade::Wording,
        ),
        (
            "Leave the fields blank to use the default parameters of your deck",
            "Leave the fields blank to use the default values of your deck",
            Grade::Wording,
        ),
        ("Delete the file", "Delete the files", Grade::Wording),
        ("Mounting reset", "Mounting calibration", Grade::Meaning),
        (
            "{ $from } to { $to }",
            "{ $to } to { $from }",
            Grade::Meaning,
        ),
        ("no '{ $path }' here", "no { $path } here", Grade::Meaning),
        ("no '{ $path }' here", "no “{ $path }” here", Grade::Form),
        ("You can go", "You cannot go", Grade::Meaning),
        (
            "Remember to turn on your tracker before you start it",
            "Don’t forget to turn on your tracker before you start it",
            Grade::Wording,
        ),
        ("Press the btn", "Press the button", Grade::Form),
        ("You can’t go", "You cannot go", Grade::Wording),
        ("Wait 5 minutes", "Wait 10 minutes", Grade::Meaning),
        ("Hello { $name }", "Hello { $user }", Grade::Meaning),
        ("Hello <b>you</b>", "Hello <i>you</i>", Grade::Meaning),
        ("See https://a.b", "See https://a.c", Grade::Meaning),
        ("Open", "Start", Grade::Meaning),
        ("Open the file", "Close every window", Grade::Meaning),
        ("x\n    .title = y", "x\n    .label = y", Grade::Meaning),
        (
            "x\n    .a = y\n    .b = z",
            "x\n    .b = z\n    .a = y",
            Grade::Form,
        ),
        ("x\n    .a = y", "x", Grade::Form),
        ("x", "x\n    .a = y", Grade::Meaning),
        (
            "x\n    .accesskey = x",
            "x\n    .accesskey = y",
            Grade::Form,
        ),
        (
            "{ $n ->\n        [one] a\n       *[other] b\n    }",
            "{ $n ->\n        [two] a\n       *[other] b\n    }",
            Grade::Meaning,
        ),
    ];
    for (old, new, expected) in cases {
        let (old, new) = (format!("a = {old}"), format!("a = {new}"));
        assert_eq!(grade(&old, &new, None), expected, "{old} -> {new}");
    }
}

#[test]
fn what_a_translation_has_already_does_not_count() {
    let plural = |one: &str, other: &str| {
        format!("{{ $n ->\n        [one] {one}\n       *[other] {other}\n    }}")
    };
    let cards = plural("card", "cards");
    let (digit, variable) = (
        plural("1 card", "{ $n } cards"),
        plural("{ $n } card", "{ $n } cards"),
    );
    let cases = [
        (
            digit.as_str(),
            variable.as_str(),
            "{ $n } 张",
            false,
            Grade::Wording,
        ),
        (
            &digit,
            &variable,
            "{ $n ->\n    [one] 1 carta\n   *[other] { $n } cartas\n}",
            true,
            Grade::Wording,
        ),
        ("cards", &cards, "枚", false, Grade::Wording),
        ("cards", &cards, "cartas", true, Grade::Meaning),
        (
            "no '{ $path }' here",
            "no { $path } here",
            "{ $path } no",
            true,
            Grade::Form,
        ),
        (
            "no '{ $path }' here",
            "no { $path } here",
            "«{ $path }» no",
            true,
            Grade::Meaning,
        ),
        (
            "at { $from } to { $to }",
            "at { $to } to { $from }",
            "{ $to }, { $from }",
            true,
            Grade::Wording,
        ),
        (
            "a <b>word</b>",
            "a word",
            "una palabra",
            true,
            Grade::Wording,
        ),
        (
            "in { $n } days",
            "in days",
            "en { $n } días",
            true,
            Grade::Meaning,
        ),
        ("See it", "Don’t see it", "No lo mire", true, Grade::Meaning),
        (
            "head [FLAG]",
            "head [OPTION]",
            "head [OPTION]",
            true,
            Grade::Wording,
        ),
        (
            "head [FLAG]",
            "head [OPTION]",
            "head [FLAG]",
            true,
            Grade::Meaning,
        ),
    ];
    for (old, new, text, has_plurals, expected) in cases {
        let (old, new) = (format!("a = {old}"), format!("a = {new}"));
        let translated = Translated { text, has_plurals };
        assert_eq!(
            grade(&old, &new, Some(&translated)),
            expected,
            "{old} -> {new}: {text}"
        );
    }
}

#[test]
fn a_renamed_message_says_nearly_the_same() {
    assert!(is_alike("a = Save", "b = Save"));
    assert!(is_alike(
        "a = Save the file to your disk",
        "b = Save the file to your disk."
    ));
    assert!(!is_alike("a = Save", "b = Open"));
    assert!(!is_alike("a = Save the file", "b = Delete the folder"));
}
