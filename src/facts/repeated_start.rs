//! Texts that begin with what precedes them: a second `=`, or `name =` once more.

/// Whether a text begins with either.
pub fn repeats_start(text: &str, name: &str) -> bool {
    text.starts_with('=') || repeated_name(text, name).is_some()
}

/// Returns the name and `=` that a text begins with, where the name is its own message's or attribute's.
pub fn repeated_name<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let bare = text.strip_prefix('.').unwrap_or(text);
    let rest = bare.strip_prefix(name)?.trim_start_matches(' ');
    let rest = rest
        .strip_prefix('=')
        .filter(|rest| !rest.starts_with('='))?;
    Some(&text[..text.len() - rest.len()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_own_name_is_a_repetition() {
        for (text, expected) in [
            ("help = x", Some("help =")),
            ("help=x", Some("help=")),
            (".help  = x", Some(".help  =")),
            ("help == x", None),
            ("help x", None),
            ("helper = x", None),
            ("a help = x", None),
            ("", None),
        ] {
            assert_eq!(repeated_name(text, "help"), expected, "{text:?}");
        }
    }
}
