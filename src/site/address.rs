//! The address of a site.

use crate::failure::Failure;
use crate::phrase::Phrase;

/// Reads the address of a folder on the web. Returns it with a slash at its end.
///
/// # Errors
///
/// It is not `http` or `https`, has no host, or has what a folder's address cannot have: a user, a
/// query, a fragment, spaces or quotation marks.
pub fn base_url(typed: &str) -> Result<String, Failure> {
    let refused = || {
        let phrase = Phrase::new("err-base-url").with("value", typed);
        Failure::cannot(phrase)
    };
    let lower = typed.to_ascii_lowercase();
    let rest = lower
        .strip_prefix("https://")
        .or_else(|| lower.strip_prefix("http://"));
    let rest = rest.ok_or_else(refused)?;
    let host = rest.split('/').next().unwrap_or_default();
    let name = host.split(':').next().unwrap_or_default();
    let is_host = (host.starts_with('[') && host.contains(']'))
        || (name.starts_with(char::is_alphanumeric) && !name.ends_with('-'));
    let is_bad =
        |char: char| char.is_whitespace() || char.is_control() || "\"'<>\\^`{|}?#@".contains(char);
    let port = host.rsplit_once(':').map(|(_, port)| port);
    let is_port = |port: &str| port.ends_with(']') || port.parse::<u16>().is_ok();
    if !is_host || typed.contains(is_bad) || !port.is_none_or(is_port) || name.contains("..") {
        return Err(refused());
    }
    Ok(format!("{}/", typed.trim_end_matches('/')))
}

#[cfg(test)]
mod tests {
    use super::base_url;

    #[test]
    fn an_address_is_one_of_a_folder_on_the_web() {
        for (typed, expected) in [
            ("https://example.org", Some("https://example.org/")),
            ("https://example.org/", Some("https://example.org/")),
            (
                "http://example.org:8080/a/b//",
                Some("http://example.org:8080/a/b/"),
            ),
            ("HTTPS://example.org", Some("HTTPS://example.org/")),
            ("http://[::1]:80/", Some("http://[::1]:80/")),
            ("https://ejemplo.org/año", Some("https://ejemplo.org/año/")),
            ("", None),
            ("example.org", None),
            ("ftp://example.org", None),
            ("javascript:alert(1)", None),
            ("https://", None),
            ("https:///a", None),
            ("https://example.org/?a", None),
            ("https://example.org/#a", None),
            ("https://user@example.org/", None),
            ("https://example.org/a b", None),
            ("https://example.org/\"", None),
            ("https://example.org:port", None),
            ("https://-a", None),
        ] {
            assert_eq!(base_url(typed).ok().as_deref(), expected, "{typed}");
        }
    }
}
