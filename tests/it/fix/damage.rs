//! The laws of fixes, on generated faults: one message of a faultless file is damaged.

use super::case::{Case, Findings, new, readable};
use proptest::prelude::*;

const EN: &str = "\
# $name - the reader
hello = Hello, { $name }!
files = { $count ->
    [one] one file
   *[other] { $count } files
}
-brand = Mira
about = About { -brand }
    .title = What { -brand } is
more = Read <a href=\"x\">more</a>
total = { NUMBER($n, minimumFractionDigits: 2) } in all
last = Last
";

/// Its translation, message by message.
const ES: [&str; 7] = [
    "hello = ¡Hola, { $name }!\n",
    "files = { $count ->\n    [one] un archivo\n   *[other] { $count } archivos\n}\n",
    "-brand = Mira\n",
    "about = Acerca de { -brand }\n    .title = Qué es { -brand }\n",
    "more = Leer <a href=\"x\">más</a>\n",
    "total = { NUMBER($n, minimumFractionDigits: 2) } en total\n",
    "last = Último\n",
];

/// What is put into a message.
const SIGNS: [&str; 30] = [
    "{", "}", "{ ", " }", "\"", "“", "”", "$", "-", "(", ")", ",", ":", "=", ".", "*", "[", "]",
    "#", "<", ">", "\\n", "\t", " ", "    ", "\u{a0}", "\u{200b}", "\u{202b}", "%", "→",
];

/// What is done to a message: a number of characters from a place on, and what stands there instead.
type Damage = (usize, prop::sample::Index, usize, &'static str);

fn damage() -> impl Strategy<Value = Damage> {
    let new = prop_oneof![2 => Just(""), 5 => prop::sample::select(&SIGNS[..])];
    (0..ES.len(), any::<prop::sample::Index>(), 0..4_usize, new)
}

fn damaged((message, place, count, new): &Damage) -> String {
    let mut text = String::new();
    for (at, one) in ES.iter().enumerate() {
        if at != *message {
            text.push_str(one);
            continue;
        }
        // Its last line end stays: what follows is another message.
        let characters: Vec<char> = one.trim_end().chars().collect();
        let start = place.index(characters.len());
        let end = (start + count).min(characters.len());
        text.extend(&characters[..start]);
        text.push_str(new);
        text.extend(&characters[end..]);
        text.push('\n');
    }
    text
}

fn fixed(case: &Case, option: &str) -> (String, Findings) {
    let _ = case.run(&format!("check --format short --lang en --i18n . {option}"));
    (case.read("es/a.ftl"), case.findings())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn other_messages_stay_and_nothing_new_is_found(damage in damage()) {
        let text = damaged(&damage);
        for option in ["--fix", "--fix --unsafe-fixes"] {
            let case = Case::of(&[("en/a.ftl", EN), ("es/a.ftl", &text)]);
            let before = case.findings();
            let (once, after) = fixed(&case, option);
            let (twice, _) = fixed(&case, option);
            prop_assert_eq!(&once, &twice, "a second time");
            let new = new((&before, &|_: &str| text.clone()), (&after, &|_: &str| once.clone()));
            prop_assert!(new.is_empty(), "{}\n{}\n{:?}", text, once, new);
            prop_assert!(after.len() <= before.len() || once != text);
            for (at, other) in ES.iter().enumerate().filter(|(at, _)| *at != damage.0) {
                prop_assert!(once.contains(other), "message {at} is another:\n{text}\n{once}");
            }
            let (old, left) = (readable(&text), readable(&once));
            let renamed = old.difference(&left).count() <= left.difference(&old).count() + 1;
            prop_assert!(renamed, "{}\n{}", text, once);
        }
    }
}
