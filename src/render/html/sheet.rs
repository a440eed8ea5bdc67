//! The style sheet and the script as they are written into a page, and the hashes that the page's
//! policy allows them by.

/// The style sheet, as it is edited.
const SHEET: &str = include_str!("page.css");
/// The script of the page that lists a site's languages, as it is edited.
const SCRIPT: &str = include_str!("choose.js");
/// The hash of the style sheet as it is written; a test computes it.
pub const SHEET_HASH: &str = "sha256-NHFcyNxW1voCguB5Eb73AiratvaHg+tRPWJ9Oojcns0=";
/// The hash of the script as it is written; a test computes it.
pub const SCRIPT_HASH: &str = "sha256-oEb6EDviwtgCv1uKnfg8gDfRaIa6uI1QD5LKnGPjKNU=";

/// The style sheet without what only people need.
pub fn sheet() -> String {
    let mut out = String::with_capacity(SHEET.len());
    let mut rest = SHEET;
    while let Some(at) = rest.find("/*") {
        push_stripped(&rest[..at], &mut out);
        rest = rest[at..].split_once("*/").map_or("", |(_, after)| after);
    }
    push_stripped(rest, &mut out);
    out
}

/// Adds a part of the style sheet without tabs, line ends and spaces after `:`, `;`, `,` and `{`.
fn push_stripped(part: &str, out: &mut String) {
    for char in part.chars() {
        let is_spare = char == ' ' && out.ends_with([':', ';', ',', '{', '}']);
        if !matches!(char, '\t' | '\n' | '\r') && !is_spare {
            out.push(char);
        }
    }
}

/// The script without indents and comments.
pub fn script() -> String {
    let lines = SCRIPT.lines().map(str::trim);
    lines.filter(|line| !line.starts_with("//")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::{Engine as _, prelude::BASE64_STANDARD};
    use sha2::{Digest as _, Sha256};

    #[test]
    fn the_policy_names_what_is_there() {
        let hash =
            |text: String| format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(text)));
        assert_eq!(SHEET_HASH, hash(sheet()), "style sheet");
        assert_eq!(SCRIPT_HASH, hash(script()), "script");
    }
}
