//! `--format sarif`: SARIF 2.1.0, which code scanning services and editors read.
//!
//! Texts are in the reader's language. Columns are Unicode code points; paths are percent-encoded
//! URIs, relative to where mira was run unless the folder was named from the root.

use super::Report;
use super::json::json;
use super::reported::Reported;
use crate::catalog::bundle::MessagePart;
use crate::check::line::Lines;
use crate::check::rules::{RULES, Rule};
use crate::check::{Edit, Fix, Summary};
use crate::interface::Interface;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

/// Where the form is defined.
const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// What a path keeps in a URI (RFC 3986). A colon goes: before the first `/` it would end a scheme.
const PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Findings as SARIF.
#[derive(Debug)]
pub struct Sarif;

impl Report for Sarif {
    fn begin(&self, interface: &Interface) -> String {
        let rules: Vec<Value> = RULES.iter().map(|rule| describe(interface, rule)).collect();
        let driver = json!({
            "name": env!("CARGO_PKG_NAME"),
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "rules": rules,
        });
        let language = language(interface)
            .map(|tag| format!("\"language\":{},", json(&tag)))
            .unwrap_or_default();
        format!(
            "{{\"$schema\":{},\"version\":\"2.1.0\",\"runs\":[{{\"tool\":{{\"driver\":{}}},{language}\
             \"columnKind\":\"unicodeCodePoints\",\"results\":[\n",
            json(&SCHEMA),
            json(&driver),
        )
    }

    fn finding(
        &self,
        _interface: &Interface,
        lines: &Lines<'_>,
        reported: &Reported<'_>,
    ) -> String {
        let mut text = reported.message.clone();
        if let Some(help) = &reported.help {
            text.push('\n');
            text.push_str(help);
        }
        // GitHub shows no result without a region: a whole file is meant by its first character.
        let place = json!({
            "artifactLocation": { "uri": uri(&reported.path) },
            "region": {
                "startLine": reported.start.line,
                "startColumn": reported.start.column,
                "endLine": reported.end.line,
                "endColumn": reported.end.column,
            },
        });
        let mut result = json!({
            "ruleId": reported.finding.rule,
            "level": reported.severity(),
            "message": { "text": literal(&text) },
            "locations": [{ "physicalLocation": place }],
            "partialFingerprints": { "mira/v1": reported.fingerprint },
        });
        if let Some(fix) = &reported.finding.fix {
            result["fixes"] = json!([describe_fix(fix, lines, reported)]);
        }
        if let Some(at) = RULES
            .iter()
            .position(|rule| rule.id == reported.finding.rule)
        {
            result["ruleIndex"] = json!(at);
        }
        json(&result)
    }

    fn has_fingerprints(&self) -> bool {
        true
    }

    fn between(&self) -> &'static str {
        ",\n"
    }

    fn end(&self, _interface: &Interface, _summary: &Summary) -> String {
        "\n]}]}\n".to_owned()
    }
}

/// Describes the edits that a finding carries.
fn describe_fix(fix: &Fix, lines: &Lines<'_>, reported: &Reported<'_>) -> Value {
    let replacement = |edit: &Edit| {
        let (start, end) = (lines.place(edit.span.start), lines.place(edit.span.end));
        json!({
            "deletedRegion": {
                "startLine": start.line,
                "startColumn": start.column,
                "endLine": end.line,
                "endColumn": end.column,
            },
            "insertedContent": { "text": edit.text },
        })
    };
    let replacements: Vec<Value> = fix.edits.iter().map(replacement).collect();
    json!({
        "description": { "text": literal(reported.help.as_deref().unwrap_or(&reported.message)) },
        "artifactChanges": [{
            "artifactLocation": { "uri": uri(&reported.path) },
            "replacements": replacements,
        }],
        "properties": { "applicability": fix.applicability.name() },
    })
}

/// Describes a rule to those who have only the report.
fn describe(interface: &Interface, rule: &Rule) -> Value {
    let id = format!("rule-{}", rule.id);
    let what = interface
        .say_id(&id, MessagePart::Value)
        .unwrap_or_default();
    let why = interface
        .say_id(&id, MessagePart::Attribute("why"))
        .unwrap_or_else(|| what.clone());
    json!({
        "id": rule.id,
        "shortDescription": { "text": literal(&what) },
        "fullDescription": { "text": literal(&why) },
        "help": { "text": literal(&why) },
        "defaultConfiguration": {
            "enabled": rule.on_by_default,
            "level": rule.severity.name(),
        },
    })
}

/// The language of the texts, where SARIF can say it: two letters, and two more for a country.
fn language(interface: &Interface) -> Option<String> {
    let tag = interface.tag();
    let mut language = tag.language.as_str().to_owned();
    if let Some(region) = tag.region.map(|region| region.as_str().to_owned()) {
        language = format!("{language}-{region}");
    }
    matches!(language.len(), 2 | 5).then_some(language)
}

/// Writes a text so that its braces mean themselves (SARIF 3.11.5).
fn literal(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

/// Makes a path a URI.
fn uri(path: &str) -> String {
    let encoded = utf8_percent_encode(path, PATH);
    if path.starts_with('/') {
        format!("file://{encoded}")
    } else {
        encoded.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_becomes_a_uri() {
        let cases = [
            ("i18n/es/main.ftl", "i18n/es/main.ftl"),
            ("../i18n/pt-BR/a b.ftl", "../i18n/pt-BR/a%20b.ftl"),
            ("i18n/ñ/100%#?.ftl", "i18n/%C3%B1/100%25%23%3F.ftl"),
            ("c:x/main.ftl", "c%3Ax/main.ftl"),
            ("/home/i18n/en", "file:///home/i18n/en"),
        ];
        for (path, expected) in cases {
            assert_eq!(uri(path), expected);
        }
    }
}
