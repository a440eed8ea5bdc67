//! Whether comments may be skipped: the fast path through a file, which must miss no fault.

/// Whether every line that begins with `#` is a comment: up to three of them, then a space or the
/// line's end. The parser that skips comments would not report any other.
pub fn are_sound(bytes: &[u8]) -> bool {
    memchr::memchr_iter(b'#', bytes).all(|at| {
        if at > 0 && bytes[at - 1] != b'\n' {
            return true;
        }
        match &bytes[at + 1..] {
            [b'#', b'#', rest @ ..] | [b'#', rest @ ..] | rest => {
                matches!(rest, [] | [b' ' | b'\n', ..] | [b'\r', b'\n', ..])
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::{Entry, Message, Resource, Term};
    use fluent_syntax::parser::{self, ParserError};
    use proptest::prelude::*;

    /// Lines and halves of lines that a parser may read in more than one way.
    const SNIPPETS: [&str; 30] = [
        "#",
        "##",
        "###",
        "####",
        "# note",
        "## part",
        "### file",
        "#note",
        "#\tnote",
        " # note",
        "\n",
        "\n",
        "\n\n",
        "\r\n",
        "a = b",
        "-t = t",
        "b =",
        "c = { $n ->",
        "    [one] x",
        "   *[other] y",
        "}",
        "{ ",
        "\"",
        "    .at = v",
        "    text",
        "=",
        "d",
        "é",
        " ",
        "# é",
    ];

    fn bodies(result: Result<Resource<&str>, (Resource<&str>, Vec<ParserError>)>) -> String {
        let (resource, errors) = match result {
            Ok(resource) => (resource, Vec::new()),
            Err(faulty) => faulty,
        };
        let entries = resource.body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(Entry::Message(Message {
                comment: None,
                ..message
            })),
            Entry::Term(term) => Some(Entry::Term(Term {
                comment: None,
                ..term
            })),
            Entry::Junk { .. } => Some(entry),
            _ => None,
        });
        format!("{:?} {errors:?}", entries.collect::<Vec<_>>())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]
        #[test]
        fn well_formed_comments_may_be_skipped(
            snippets in prop::collection::vec(prop::sample::select(&SNIPPETS[..]), 0..16)
        ) {
            let text = snippets.concat();
            if are_sound(text.as_bytes()) {
                let passed_over = bodies(parser::parse_runtime(text.as_str()));
                prop_assert_eq!(passed_over, bodies(parser::parse(text.as_str())));
            }
        }
    }

    #[test]
    fn a_comment_is_distinguished_from_what_only_looks_like_one() {
        for sound in ["", "#", "# a\n##\r\n### b", "a = #b\n #c"] {
            assert!(are_sound(sound.as_bytes()), "{sound:?}");
        }
        for faulty in ["#a", "a = b\n####", "#\ta", "# a\n##b", "#\r"] {
            assert!(!are_sound(faulty.as_bytes()), "{faulty:?}");
        }
    }
}
