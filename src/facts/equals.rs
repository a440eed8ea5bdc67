//! Texts that begin with what stands before them: a second `=`, or `name =` once more.

/// Whether a text begins with either.
pub fn begins_anew(text: &str, name: &str) -> bool {
    text.starts_with('=') || repeats(text, name).is_some()
}

/// The name and `=` that a text begins with, where they are those of its own message or attribute.
pub fn repeats<'t>(text: &'t str, name: &str) -> Option<&'t str> {
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
    fn only_the_own_name_is_a_repetition() {
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
            assert_eq!(repeats(text, "help"), expected, "{text:?}");
        }
    }
}
