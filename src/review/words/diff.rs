//! What was taken out of a text and what was put in.

use super::token::{Token, TokenKind, tokens};
use similar::DiffOp;
use similar::algorithms::{Capture, Compact, Replace, myers};
use std::time::{Duration, Instant};

/// A long text that is all different gets a coarser diff rather than none.
const PATIENCE: Duration = Duration::from_millis(200);

/// What became of a part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It stands in both texts.
    Same,
    /// It was taken out.
    Removed,
    /// It was put in.
    Added,
}

/// Returns what was taken out of a text and what was put in, word by word. Changes that only spaces
/// part are one.
pub fn diff(old: &str, new: &str) -> Vec<(Change, String)> {
    let changes = by_words(old, new);
    if is_tangle(&changes) {
        let whole = [(Change::Removed, old), (Change::Added, new)];
        return whole.map(|(change, text)| (change, text.to_owned())).into();
    }
    changes
}

/// Whether so little stayed, in so many pieces, that both texts are read more easily as a whole.
fn is_tangle(changes: &[(Change, String)]) -> bool {
    const MANY: usize = 7;
    let words = |wanted: fn(Change) -> bool| -> usize {
        let parts = changes.iter().filter(|(change, _)| wanted(*change));
        let words = |text: &str| {
            let all = tokens(text).into_iter();
            all.filter(|token| token.kind == TokenKind::Word).count()
        };
        parts.map(|(_, text)| words(text)).sum()
    };
    changes.len() >= MANY
        && words(|change| change != Change::Same) > 2 * words(|change| change == Change::Same)
}

fn by_words(old: &str, new: &str) -> Vec<(Change, String)> {
    let (old, new) = (tokens(old), tokens(new));
    let (olds, news) = (texts(&old), texts(&new));
    let mut changes = Changes::default();
    for op in ops(&olds, &news) {
        let (gone, come) = (olds[op.old_range()].concat(), news[op.new_range()].concat());
        match op {
            DiffOp::Equal { .. } => changes.same(&gone),
            _ => changes.change(&gone, &come),
        }
    }
    changes.finish()
}

fn texts<'t>(tokens: &[Token<'t>]) -> Vec<&'t str> {
    tokens.iter().map(|token| token.text).collect()
}

fn ops(old: &[&str], new: &[&str]) -> Vec<DiffOp> {
    let mut hook = Compact::new(Replace::new(Capture::new()), old, new);
    let deadline = Instant::now().checked_add(PATIENCE);
    // Listing what changed cannot fail.
    let _ = myers::diff_deadline(&mut hook, old, 0..old.len(), new, 0..new.len(), deadline);
    hook.into_inner().into_inner().into_ops()
}

/// Gathers changes, and joins those that only spaces part.
#[derive(Default)]
struct Changes {
    done: Vec<(Change, String)>,
    removed: String,
    added: String,
    /// What both texts have after the open change.
    between: String,
}

impl Changes {
    fn same(&mut self, text: &str) {
        let is_open = !self.removed.is_empty() || !self.added.is_empty();
        if is_open && text.chars().all(char::is_whitespace) {
            self.between.push_str(text);
            return;
        }
        self.close();
        match self.done.last_mut() {
            Some((Change::Same, before)) => before.push_str(text),
            _ => self.done.push((Change::Same, text.to_owned())),
        }
    }

    fn change(&mut self, gone: &str, come: &str) {
        // Where nothing is taken out, or nothing put in, the spaces between are in one text alone.
        let is_whole = ![&self.removed, &self.added]
            .iter()
            .any(|text| text.is_empty());
        let joins = is_whole && !gone.is_empty() && !come.is_empty();
        if !self.between.is_empty() && !joins {
            self.close();
        }
        let between = std::mem::take(&mut self.between);
        self.removed.push_str(&between);
        self.added.push_str(&between);
        self.removed.push_str(gone);
        self.added.push_str(come);
    }

    fn close(&mut self) {
        let parts = [
            (Change::Removed, std::mem::take(&mut self.removed)),
            (Change::Added, std::mem::take(&mut self.added)),
            (Change::Same, std::mem::take(&mut self.between)),
        ];
        self.done
            .extend(parts.into_iter().filter(|(_, text)| !text.is_empty()));
    }

    fn finish(mut self) -> Vec<(Change, String)> {
        self.close();
        self.done
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(old: &str, new: &str) -> String {
        diff(old, new)
            .into_iter()
            .map(|(change, text)| match change {
                Change::Same => text,
                Change::Removed => format!("[-{text}-]"),
                Change::Added => format!("{{+{text}+}}"),
            })
            .collect()
    }

    #[test]
    fn a_diff_is_of_words() {
        let cases = [
            (
                "Save the file",
                "Save all files",
                "Save [-the file-]{+all files+}",
            ),
            ("a b c", "a c", "a [-b -]c"),
            (
                "Hello, { $name }!",
                "Hello, { $user }!",
                "Hello, [-{ $name }-]{+{ $user }+}!",
            ),
            ("Don’t go", "Do go", "[-Don’t-]{+Do+} go"),
            ("<b>x</b>", "<i>x</i>", "[-<b>-]{+<i>+}x[-</b>-]{+</i>+}"),
            (
                "at https://a.b/c.",
                "at https://a.b/d.",
                "at [-https://a.b/c-]{+https://a.b/d+}.",
            ),
            ("1.5 MB", "2.5 MB", "[-1.5-]{+2.5+} MB"),
            ("同じ文", "同じ字", "同じ[-文-]{+字+}"),
        ];
        for (old, new, expected) in cases {
            assert_eq!(shown(old, new), expected);
        }
    }

    /// Both texts stand whole in their diff.
    fn is_whole(old: &str, new: &str) -> bool {
        let changes = diff(old, new);
        let side = |without: Change| -> String {
            let kept = changes.iter().filter(|(change, _)| *change != without);
            kept.map(|(_, text)| text.as_str()).collect()
        };
        side(Change::Added) == old && side(Change::Removed) == new
    }

    #[test]
    fn a_text_that_becomes_empty_is_not_lost() {
        assert!(is_whole("><< .@\n}’\" ", "\n "));
    }

    proptest! {
        #[test]
        fn a_diff_loses_nothing(old in "[a-c <>{}\"'’.\n1é文@:/]{0,30}", new in "[a-c <>{}\"'’.\n1é文@:/]{0,30}") {
            prop_assert!(is_whole(&old, &new));
        }
    }
}
