//! The letter comes out to the letter: every text, in every language it has, in every format.
//!
//! `letter.txt` is the Coalition's own text. A line that starts with a hyphen below the vision or
//! the mission is its Spanish, then its Portuguese; below the values it is an item.

use crate::support::call::mira;
use mira::Exit;

/// A text of the letter: how it is asked for, its language, and its words.
struct Text {
    call: &'static str,
    lang: &'static str,
    words: String,
}

fn texts() -> Vec<Text> {
    let letter = include_str!("letter.txt");
    let lines: Vec<&str> = letter.lines().filter(|line| !line.is_empty()).collect();
    let places = [
        (1, "", "en"),
        (2, "opening", "en"),
        (3, "vision", "en"),
        (4, "vision", "es"),
        (5, "vision", "pt"),
        (6, "mission", "en"),
        (7, "mission", "es"),
        (8, "mission", "pt"),
        (10, "values immigrant-and-refugee-centered", "en"),
        (11, "values inclusion", "en"),
        (12, "values collaboration", "en"),
        (13, "values capacity-building", "en"),
        (14, "closing", "en"),
    ];
    assert_eq!(lines.len(), 15);
    let words = |line: &str| {
        let line = line.strip_prefix("- ").unwrap_or(line);
        line.split_once(": ")
            .map_or(line, |(_, text)| text)
            .to_owned()
    };
    places
        .map(|(line, call, lang)| Text {
            call,
            lang,
            words: words(lines[line]),
        })
        .into()
}

/// The headings that the letter has, in its order.
fn headings() -> Vec<String> {
    let letter = include_str!("letter.txt");
    let items = letter
        .lines()
        .skip_while(|line| !line.starts_with("Values:"))
        .skip(1);
    let items = items.filter_map(|line| line.strip_prefix("- ")?.split_once(": "));
    std::iter::once(letter.lines().next().expect("a title"))
        .chain(items.map(|(title, _)| title))
        .map(str::to_owned)
        .collect()
}

/// Asks for one text; the by-line is a part of the whole letter only.
fn ask(text: &Text, format: &str) -> String {
    let outcome = mira(&format!(
        "{} --lang {} --format {format}",
        text.call, text.lang
    ))
    .run();
    assert_eq!(outcome.exit, Exit::Done);
    assert_eq!(outcome.err, "", "{} in {}", text.call, text.lang);
    outcome.out
}

#[test]
fn as_text_a_call_prints_the_text_and_nothing_else() {
    for text in texts().iter().filter(|text| !text.call.is_empty()) {
        assert_eq!(ask(text, "text"), format!("{}\n", text.words));
    }
}

#[test]
fn the_whole_letter_holds_every_english_text_and_heading_in_order() {
    let whole = mira("letter --lang en").run().out;
    assert_eq!(whole, mira("--lang en").run().out);
    let mut rest = whole.as_str();
    for text in texts().iter().filter(|text| text.lang == "en") {
        let at = rest
            .find(&text.words)
            .unwrap_or_else(|| panic!("{} is missing", text.words));
        rest = &rest[at + text.words.len()..];
    }
    for heading in headings() {
        assert!(whole.contains(&heading), "{heading}");
    }
}

#[test]
fn as_markdown_the_words_are_the_same_once_unescaped() {
    for text in texts() {
        let out = ask(&text, "markdown").replace('\\', "");
        assert!(out.contains(&text.words), "{out}");
    }
}

#[test]
fn as_html_the_words_are_the_same_once_unescaped() {
    for text in texts() {
        let out = ask(&text, "html");
        let entities = [
            ("&#38;", "&"),
            ("&#39;", "'"),
            ("&#34;", "\""),
            ("&#60;", "<"),
            ("&#62;", ">"),
        ];
        let out = entities
            .iter()
            .fold(out, |out, (entity, char)| out.replace(entity, char));
        // The by-line of the letter has a class of its own.
        let shown = ["<p>", "<p class=\"by\">"].map(|tag| format!("{tag}{}</p>", text.words));
        assert!(shown.iter().any(|shown| out.contains(shown)), "{out}");
    }
}

#[test]
fn as_json_the_words_are_the_same_and_the_language_is_named() {
    for text in texts() {
        let out = ask(&text, "json");
        let json: serde_json::Value = serde_json::from_str(&out).expect("JSON");
        assert_eq!(json["version"], 1);
        let statements = json["pages"][0]["statements"]
            .as_array()
            .expect("statements");
        let found = statements
            .iter()
            .find(|statement| statement["text"] == text.words.as_str());
        assert_eq!(found.expect("the text")["lang"], text.lang);
    }
}

#[test]
fn what_the_letter_lacks_in_a_language_falls_back_title_and_text_together() {
    let out = mira("values inclusion --lang pt --format json").run();
    let json: serde_json::Value = serde_json::from_str(&out.out).expect("JSON");
    let statement = &json["pages"][0]["statements"][0];
    assert_eq!(statement["lang"], "en");
    assert_eq!(statement["title"], "Inclusion");
    assert_eq!(statement["fallback"], true);
    assert!(out.err.contains("não está disponível"), "{}", out.err);
}

#[test]
fn all_languages_come_each_under_its_own_name() {
    let out = mira("mission --lang all").run().out;
    let expected: Vec<String> = [("English", 0), ("Español", 1), ("Português", 2)]
        .iter()
        .map(|(name, at)| {
            let missions = texts();
            let mission = missions
                .iter()
                .filter(|text| text.call == "mission")
                .nth(*at);
            format!("{name}\n\n{}\n", mission.expect("a mission").words)
        })
        .collect();
    assert_eq!(out, expected.join("\n"));
}
