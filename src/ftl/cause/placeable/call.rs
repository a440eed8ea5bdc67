//! Faults of what a function or term is given in its parentheses.

use crate::ftl::boundary;
use crate::ftl::cause::junk::{Found, Junk};
use crate::ftl::cause::kind::SyntaxCause;
use fluent_syntax::parser::ErrorKind;

/// Faults of what a function is given.
pub fn call(junk: &Junk<'_>) -> Option<Found> {
    let before = junk.before();
    if junk.kind == &ErrorKind::ExpectedInlineExpression && junk.rest().starts_with('}') {
        let open = before
            .rfind('(')
            .filter(|open| !before[*open..].contains([')', '{']))?;
        let open = junk.range.start + open;
        return Some((open..open + 1, SyntaxCause::UnclosedParenthesis));
    }
    if junk.kind == &ErrorKind::PositionalArgumentFollowsNamed {
        return Some(last_value(junk));
    }
    if junk.kind == &ErrorKind::ExpectedToken(',') {
        return Some(comma(junk));
    }
    let cause = match junk.kind {
        ErrorKind::DuplicatedNamedArgument(name) => SyntaxCause::RepeatedArgument {
            name: name.as_str().into(),
        },
        ErrorKind::ExpectedLiteral => {
            return Some(
                without_quotes(junk).unwrap_or((junk.here(), SyntaxCause::ArgumentLiteral)),
            );
        }
        ErrorKind::ExpectedToken(')') => SyntaxCause::UnclosedParenthesis,
        ErrorKind::ForbiddenCallee => return Some(function_case(junk)),
        _ => return None,
    };
    let span = if matches!(junk.kind, ErrorKind::ExpectedToken(_)) {
        let open = junk.range.start + before.rfind('(').unwrap_or(0);
        open..open + 1
    } else {
        junk.here()
    };
    Some((span, cause))
}

/// A function whose name is not in capitals.
fn function_case(junk: &Junk<'_>) -> Found {
    let before = junk.before();
    let open = before.rfind('{').unwrap_or(0);
    let name: &str = before[open..].trim_start_matches(['{', ' ']);
    let name = name.split('(').next().unwrap_or_default().trim();
    let start = junk.range.start + open + before[open..].find(name).unwrap_or(0);
    let cause = SyntaxCause::FunctionCase {
        name: name.into(),
        fixed: name.to_uppercase(),
    };
    (start..start + name.len(), cause)
}

/// `NUMBER($n style: "percent")`: no comma before an argument, which is pointed at.
fn comma(junk: &Junk<'_>) -> Found {
    let rest = junk.rest();
    let word = rest.trim_start_matches(['$', '-', '"']);
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    let len = if rest.starts_with('"') {
        word.find(['"', '\n'])
    } else {
        word.find(|c: char| !is_part(c))
    };
    let name = &word[..len.unwrap_or(word.len())];
    if name.is_empty() {
        return (
            junk.here(),
            SyntaxCause::Comma {
                name: rest.chars().take(1).collect(),
            },
        );
    }
    let start = junk.pos + (rest.len() - word.len());
    (
        start..start + name.len(),
        SyntaxCause::Comma { name: name.into() },
    )
}

/// `-term(case: genitive)`: a word that was meant to be a string.
fn without_quotes(junk: &Junk<'_>) -> Option<Found> {
    let rest = junk.rest();
    let value = &rest[..boundary::name_length(rest.as_bytes())];
    let after = rest[value.len()..].trim_start_matches([' ', '\n', '\r']);
    let is_word = !value.is_empty() && !after.starts_with(['(', '.']);
    is_word.then(|| {
        let span = junk.pos..junk.pos + value.len();
        (
            span,
            SyntaxCause::ArgumentQuotes {
                value: value.into(),
            },
        )
    })
}

/// `(case= "genitive")`: other formats write `=` here.
pub fn option_equals(junk: &Junk<'_>) -> Option<Found> {
    let value = junk.rest().strip_prefix(['=', '＝'])?;
    let value = value[..value.find([',', ')', '}', '\n'])?].trim();
    let before = junk.before().trim_end();
    let start = before.rfind(['(', ',', ' '])? + 1;
    let name = &before[start..];
    let open = before.rfind('(')?;
    let is_option = boundary::is_name(name)
        && !before[open..].contains([')', '{'])
        && matches!(
            before[..start].trim_end().chars().next_back(),
            Some('(' | ',')
        );
    is_option.then(|| {
        let fixed = format!("{name}: {value}");
        (
            junk.here(),
            SyntaxCause::OptionEquals {
                name: name.into(),
                fixed,
            },
        )
    })
}

/// A value after the options: the parser stops after it.
fn last_value(junk: &Junk<'_>) -> Found {
    let before = junk.before().trim_end();
    let start = before.rfind([',', '(']).map_or(0, |at| at + 1);
    let value = before[start..].trim_start();
    let end = junk.range.start + before.len();
    let span = if value.is_empty() {
        junk.here()
    } else {
        end - value.len()..end
    };
    (span, SyntaxCause::PositionalLast)
}
