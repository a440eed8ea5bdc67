//! What to type so that a syntax error is gone, where its help says exactly that.

use super::kind::SyntaxCause;
use crate::ftl::edit::Fix;
use std::ops::Range;

/// Returns the edits for a cause that points at `span` in `text`; `None` where a person must choose.
pub fn fix(text: &str, span: &Range<usize>, cause: &SyntaxCause) -> Option<Fix> {
    outside(text, span, cause)
        .or_else(|| spaces(span, cause))
        .or_else(|| braces(text, span, cause))
        .or_else(|| calls(text, span, cause))
        .or_else(|| variants(span, cause))
}

fn insert(at: usize) -> Range<usize> {
    at..at
}

/// Names, `=` and comments.
fn outside(text: &str, span: &Range<usize>, cause: &SyntaxCause) -> Option<Fix> {
    let line = text[..span.start].rfind('\n').map_or(0, |end| end + 1);
    Some(match cause {
        SyntaxCause::CommentSpace => {
            let rest = &text[span.start..];
            let hashes = rest.len() - rest.trim_start_matches('#').len();
            Fix::safe(insert(span.start + hashes), " ")
        }
        SyntaxCause::CommentLost => Fix::guess(insert(line), "## "),
        SyntaxCause::CommentMessage { .. } => Fix::guess(span.start..span.start + 1, ""),
        SyntaxCause::LostIndent => Fix::guess(insert(line), "    "),
        SyntaxCause::IndentedName { .. } => Fix::guess(line..span.start, ""),
        SyntaxCause::ListMark { .. } => {
            let rest = &text[span.end..];
            let spaces = rest.len() - rest.trim_start_matches(' ').len();
            Fix::guess(span.start..span.end + spaces, "")
        }
        SyntaxCause::NameQuotes { name } => Fix::safe(span.clone(), name),
        SyntaxCause::NameSpace { fixed, .. } => Fix::guess(span.clone(), fixed),
        SyntaxCause::Colon { .. } | SyntaxCause::FullWidthEquals { .. } => {
            let is_apart = text[..span.start].ends_with(' ');
            Fix::safe(span.clone(), if is_apart { "=" } else { " =" })
        }
        SyntaxCause::NoEquals { .. } | SyntaxCause::AttributeNoEquals { .. } => {
            Fix::guess(insert(span.end), " =")
        }
        SyntaxCause::DotSpace { .. } => Fix::safe(span.clone(), ""),
        SyntaxCause::SpecialStart { character } if span.start > line && character != "{" => {
            Fix::guess(span.clone(), format!("{{ \"{character}\" }}"))
        }
        _ => return None,
    })
}

/// Tabs, unusual spaces and invisible characters.
fn spaces(span: &Range<usize>, cause: &SyntaxCause) -> Option<Fix> {
    let text = match cause {
        SyntaxCause::Tab => "    ".to_owned(),
        SyntaxCause::Space { .. } | SyntaxCause::SpaceNoBreak { .. } => " ".to_owned(),
        SyntaxCause::SpaceZeroWidth { .. }
        | SyntaxCause::SpaceHidden { .. }
        | SyntaxCause::SpaceLineStart { count: 1, .. } => String::new(),
        SyntaxCause::SpaceSeveral { spaces, .. } => " ".repeat(*spaces),
        _ => return None,
    };
    Some(Fix::safe(span.clone(), text))
}

/// Braces, and names and literals in them.
fn braces(text: &str, span: &Range<usize>, cause: &SyntaxCause) -> Option<Fix> {
    let span = span.clone();
    Some(match cause {
        SyntaxCause::StrayBrace => Fix::guess(span, ""),
        SyntaxCause::StrayBraceVariable { variable } => {
            Fix::safe(span, format!("{{ ${variable} }}"))
        }
        SyntaxCause::StrayBraceTerm { term } => Fix::safe(span, format!("{{ -{term} }}")),
        SyntaxCause::BracesTurned { expression } | SyntaxCause::BraceMissing { expression } => {
            Fix::safe(span, format!("{{ {expression} }}"))
        }
        SyntaxCause::BraceOwnLine => Fix::safe(insert(span.start), "\n    "),
        SyntaxCause::BackslashBrace => {
            let brace = &text[span.end - 1..span.end];
            Fix::guess(span, format!("{{ \"{brace}\" }}"))
        }
        SyntaxCause::BracketOther { .. } => Fix::safe(span, "}"),
        SyntaxCause::BracketExtra { .. } | SyntaxCause::AttributeSpace { .. } => {
            Fix::safe(span, "")
        }
        SyntaxCause::VariableSpace { variable } | SyntaxCause::VariableDollarAfter { variable } => {
            Fix::safe(span, format!("${variable}"))
        }
        SyntaxCause::VariableLetter { variable, .. } => Fix::guess(span, format!("${variable}")),
        SyntaxCause::Dash { .. } => Fix::safe(span, "-"),
        SyntaxCause::FullWidth { fixed, .. } => Fix::safe(span, fixed),
        SyntaxCause::QuotesAround { expression } => Fix::guess(span, expression),
        SyntaxCause::EscapedQuote => Fix::guess(span.start..span.start + 1, ""),
        SyntaxCause::EscapeBrace { .. } => Fix::safe(span.start..span.start + 1, ""),
        SyntaxCause::EscapeNewline { .. } => Fix::safe(span, "\\u000A"),
        _ => return None,
    })
}

/// Calls and their arguments.
fn calls(text: &str, span: &Range<usize>, cause: &SyntaxCause) -> Option<Fix> {
    Some(match cause {
        SyntaxCause::Comma { .. } => {
            let before = text[..span.start].trim_end_matches(['"', '$', '-']);
            Fix::safe(insert(before.trim_end().len()), ",")
        }
        SyntaxCause::ArgumentQuotes { value } => Fix::safe(span.clone(), format!("\"{value}\"")),
        SyntaxCause::OptionEquals { .. } => Fix::safe(span.clone(), ":"),
        SyntaxCause::FunctionCase { fixed, .. } => Fix::safe(span.clone(), fixed),
        SyntaxCause::FunctionParentheses { .. } => Fix::safe(insert(span.end), "()"),
        _ => return None,
    })
}

/// Variants.
fn variants(span: &Range<usize>, cause: &SyntaxCause) -> Option<Fix> {
    Some(match cause {
        SyntaxCause::NoDefault { .. } => Fix::guess(insert(span.start), "*"),
        SyntaxCause::TwoDefaults => Fix::guess(span.clone(), ""),
        SyntaxCause::StarSpace { key } | SyntaxCause::StarInside { key } => {
            Fix::safe(span.clone(), format!("*[{key}]"))
        }
        SyntaxCause::VariantBracket { fixed, .. } | SyntaxCause::VariantExtra { fixed, .. } => {
            Fix::safe(span.clone(), fixed)
        }
        SyntaxCause::VariantsSameLine | SyntaxCause::VariantOwnLine => {
            Fix::safe(insert(span.start), "\n    ")
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use crate::ftl::edit::{Applicability, apply};
    use crate::ftl::parse;
    use std::path::Path;
    use walkdir::WalkDir;

    /// Every fix that is safe solves what it is for, in each file of the cases.
    #[test]
    fn a_safe_fix_solves_its_error() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check/syntax-error");
        let (mut count, mut failed) = (0, Vec::new());
        for entry in WalkDir::new(root).into_iter().flatten() {
            let Ok(text) = std::fs::read_to_string(entry.path()) else {
                continue;
            };
            if entry.path().extension().is_none_or(|end| end != "ftl") {
                continue;
            }
            let faults = parse::parse(&text, 0).faults;
            for fault in &faults {
                let Some(fix) = super::fix(&text, &fault.span, &fault.cause) else {
                    continue;
                };
                let fixed = apply(&text, &fix.edits).expect("edits that fit");
                let left = parse::parse(&fixed, 0).faults;
                if fix.applicability == Applicability::Safe {
                    count += 1;
                    // What the error hid may be found after it.
                    let until = |list: &[parse::Fault]| {
                        let starts = list.iter().map(|one| one.span.start);
                        starts.filter(|start| *start <= fault.span.start).count()
                    };
                    let is_better = until(&left) < until(&faults);
                    if !is_better {
                        failed.push(format!("{fault:?}\n{fixed}{left:?}\n"));
                    }
                }
            }
        }
        assert!(failed.is_empty(), "{}", failed.join("\n"));
        assert!(count > 30, "{count}");
    }
}
