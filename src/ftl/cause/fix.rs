//! What to type so that a syntax error is gone, where its help says exactly that.

use super::kind::Cause;
use crate::ftl::edit::Fix;
use std::ops::Range;

/// Returns the edits for a cause that points at `span` in `text`; `None` where a person must choose.
pub fn fix(text: &str, span: &Range<usize>, cause: &Cause) -> Option<Fix> {
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
fn outside(text: &str, span: &Range<usize>, cause: &Cause) -> Option<Fix> {
    let line = text[..span.start].rfind('\n').map_or(0, |end| end + 1);
    Some(match cause {
        Cause::CommentBlank => {
            let rest = &text[span.start..];
            let signs = rest.len() - rest.trim_start_matches('#').len();
            Fix::safe(insert(span.start + signs), " ")
        }
        Cause::CommentLost => Fix::guess(insert(line), "## "),
        Cause::CommentMessage { .. } => Fix::guess(span.start..span.start + 1, ""),
        Cause::LostIndent => Fix::guess(insert(line), "    "),
        Cause::IndentedName { .. } => Fix::guess(line..span.start, ""),
        Cause::ListMark { .. } => {
            let rest = &text[span.end..];
            let spaces = rest.len() - rest.trim_start_matches(' ').len();
            Fix::guess(span.start..span.end + spaces, "")
        }
        Cause::NameQuotes { name } => Fix::safe(span.clone(), name),
        Cause::NameBlank { fixed, .. } => Fix::guess(span.clone(), fixed),
        Cause::Colon { .. } | Cause::FullWidthEquals { .. } => {
            let is_apart = text[..span.start].ends_with(' ');
            Fix::safe(span.clone(), if is_apart { "=" } else { " =" })
        }
        Cause::NoEquals { .. } | Cause::AttributeNoEquals { .. } => {
            Fix::guess(insert(span.end), " =")
        }
        Cause::DotSpace { .. } => Fix::safe(span.clone(), ""),
        Cause::SpecialStart { character } if span.start > line && character != "{" => {
            Fix::guess(span.clone(), format!("{{ \"{character}\" }}"))
        }
        _ => return None,
    })
}

/// Tabs, unusual spaces and invisible characters.
fn spaces(span: &Range<usize>, cause: &Cause) -> Option<Fix> {
    let text = match cause {
        Cause::Tab => "    ".to_owned(),
        Cause::Space { .. } | Cause::SpaceNoBreak { .. } => " ".to_owned(),
        Cause::SpaceZeroWidth { .. } | Cause::SpaceHidden { .. } => String::new(),
        Cause::SpaceSeveral { spaces, .. } => " ".repeat(*spaces),
        Cause::SpaceLineStart { count: 1, .. } => String::new(),
        _ => return None,
    };
    Some(Fix::safe(span.clone(), text))
}

/// Braces, and names and literals in them.
fn braces(text: &str, span: &Range<usize>, cause: &Cause) -> Option<Fix> {
    let span = span.clone();
    Some(match cause {
        Cause::StrayBrace => Fix::guess(span, ""),
        Cause::StrayBraceVariable { variable } => Fix::safe(span, format!("{{ ${variable} }}")),
        Cause::StrayBraceTerm { term } => Fix::safe(span, format!("{{ -{term} }}")),
        Cause::BracesTurned { expression } | Cause::BraceMissing { expression } => {
            Fix::safe(span, format!("{{ {expression} }}"))
        }
        Cause::BraceOwnLine => Fix::safe(insert(span.start), "\n    "),
        Cause::BackslashBrace => {
            let brace = &text[span.end - 1..span.end];
            Fix::guess(span, format!("{{ \"{brace}\" }}"))
        }
        Cause::BracketOther { .. } => Fix::safe(span, "}"),
        Cause::BracketExtra { .. } | Cause::AttributeSpace { .. } => Fix::safe(span, ""),
        Cause::VariableBlank { variable } | Cause::VariableSignBehind { variable } => {
            Fix::safe(span, format!("${variable}"))
        }
        Cause::VariableLetter { variable, .. } => Fix::guess(span, format!("${variable}")),
        Cause::Dash { .. } => Fix::safe(span, "-"),
        Cause::FullWidth { fixed, .. } => Fix::safe(span, fixed),
        Cause::QuotesAround { expression } => Fix::guess(span, expression),
        Cause::EscapedQuote => Fix::guess(span.start..span.start + 1, ""),
        Cause::EscapeBrace { .. } => Fix::safe(span.start..span.start + 1, ""),
        Cause::EscapeNewline { .. } => Fix::safe(span, "\\u000A"),
        _ => return None,
    })
}

/// Calls and their arguments.
fn calls(text: &str, span: &Range<usize>, cause: &Cause) -> Option<Fix> {
    Some(match cause {
        Cause::Comma { .. } => {
            let before = text[..span.start].trim_end_matches(['"', '$', '-']);
            Fix::safe(insert(before.trim_end().len()), ",")
        }
        Cause::ArgumentQuotes { value } => Fix::safe(span.clone(), format!("\"{value}\"")),
        Cause::OptionEquals { .. } => Fix::safe(span.clone(), ":"),
        Cause::FunctionCase { fixed, .. } => Fix::safe(span.clone(), fixed),
        Cause::FunctionParentheses { .. } => Fix::safe(insert(span.end), "()"),
        _ => return None,
    })
}

/// Variants.
fn variants(span: &Range<usize>, cause: &Cause) -> Option<Fix> {
    Some(match cause {
        Cause::NoDefault { .. } => Fix::guess(insert(span.start), "*"),
        Cause::TwoDefaults => Fix::guess(span.clone(), ""),
        Cause::StarSpace { key } | Cause::StarInside { key } => {
            Fix::safe(span.clone(), format!("*[{key}]"))
        }
        Cause::VariantBracket { fixed, .. } | Cause::VariantSign { fixed, .. } => {
            Fix::safe(span.clone(), fixed)
        }
        Cause::VariantsSameLine | Cause::VariantOwnLine => Fix::safe(insert(span.start), "\n    "),
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
