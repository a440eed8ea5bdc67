//! A share as a number and as a bar.

use crate::interface::Interface;
use crate::phrase::Phrase;
use anstyle::{AnsiColor, Style};

/// A share, as the reader's language writes it.
pub fn percent(interface: &Interface, share: usize) -> String {
    interface.say(&Phrase::new("status-percent").with("percent", share))
}

/// A bar of so many columns. It is full only at 100, and empty only at 0. With colour, the full part is
/// green when all is translated, yellow from half on, and red below.
pub fn bar(share: usize, columns: usize, color: bool) -> String {
    let full = match share {
        0 => 0,
        100.. => columns,
        _ => (share * columns / 100).clamp(1, columns.saturating_sub(1).max(1)),
    };
    let (done, rest) = ("█".repeat(full), "░".repeat(columns - full));
    if !color || full == 0 {
        return done + &rest;
    }
    let hue = match share {
        100.. => AnsiColor::Green,
        50.. => AnsiColor::Yellow,
        _ => AnsiColor::Red,
    };
    let style = Style::new().fg_color(Some(hue.into()));
    format!("{style}{done}{style:#}{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_full_only_when_all_is_done() {
        let cases = [
            (0, "░░░░░░░░░░"),
            (1, "█░░░░░░░░░"),
            (50, "█████░░░░░"),
            (99, "█████████░"),
            (100, "██████████"),
        ];
        for (share, expected) in cases {
            assert_eq!(bar(share, 10, false), expected, "{share}");
        }
    }

    #[test]
    fn the_colour_of_a_bar_is_its_share() {
        let cases = [
            (0, "░░░░"),
            (1, "\u{1b}[31m█\u{1b}[0m░░░"),
            (49, "\u{1b}[31m█\u{1b}[0m░░░"),
            (50, "\u{1b}[33m██\u{1b}[0m░░"),
            (99, "\u{1b}[33m███\u{1b}[0m░"),
            (100, "\u{1b}[32m████\u{1b}[0m"),
        ];
        for (share, expected) in cases {
            assert_eq!(bar(share, 4, true), expected, "{share}");
        }
    }
}
