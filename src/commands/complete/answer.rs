//! What a shell's script reads: the choices, one on each line.

use super::choices::Choice;
use super::line::Line;
use super::shell::Shell;
use unicode_width::UnicodeWidthStr as _;

/// The answer as the script of the line's shell reads it.
pub fn lines(line: &Line, choices: &[Choice]) -> String {
    let width = choices.iter().map(|choice| choice.value.width()).max();
    let one = |choice: &Choice| {
        if choice.value.contains('\t') {
            return format!(
                "\t{}\n",
                choice.value.rsplit('\t').next().unwrap_or_default()
            );
        }
        let about = choice.about.as_deref().unwrap_or_default();
        match line.shell() {
            Shell::Bash => {
                let beside = line.list.filter(|_| choices.len() > 1 && !about.is_empty());
                let text = in_bash(&choice.value, line);
                match beside {
                    Some(columns) => described(&text, about, width.unwrap_or(0), columns),
                    None => format!("{text}\n"),
                }
            }
            Shell::Zsh => in_zsh(choice, line),
            _ => format!("{}\t{about}\n", choice.value),
        }
    };
    choices.iter().map(one).collect()
}

/// Bash replaces what stands on the line, quotes included: what was typed is given back as it was,
/// and what is added needs no quotes.
fn in_bash(value: &str, line: &Line) -> String {
    let added = value.strip_prefix(line.last()).unwrap_or(value);
    format!("{}{added}", line.raw)
}

/// A value and its description, no wider than the terminal: then bash lists one on each line.
fn described(text: &str, about: &str, width: usize, columns: usize) -> String {
    let pad = " ".repeat(width.saturating_sub(text.width()));
    let available = columns.saturating_sub(text.width() + pad.len() + 6);
    let mut shown = String::new();
    for char in about.chars() {
        if shown.width() + 1 > available {
            shown.push('…');
            break;
        }
        shown.push(char);
    }
    format!("{text}{pad}  ({shown})\n")
}

/// zsh knows where the part being completed begins (`compset -P` in the script), so the rest is
/// left off; a colon would begin the description.
fn in_zsh(choice: &Choice, line: &Line) -> String {
    let done = line.last().rfind([',', '=']).map_or(0, |at| at + 1);
    let escaped = |text: &str| text.replace('\\', "\\\\").replace(':', "\\:");
    let value = escaped(choice.value.get(done..).unwrap_or_default());
    match &choice.about {
        Some(about) => format!("{value}:{}\n", about.replace('\\', "\\\\")),
        None => format!("{value}\n"),
    }
}
