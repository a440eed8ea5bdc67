//! `textDocument/completion`.

use crate::editor::complete::{Offer, OfferKind, complete};
use crate::lsp::methods::file::split;
use crate::lsp::protocol::params::AtPlace;
use crate::lsp::protocol::results::{CompletionItem, TextEdit};
use crate::lsp::server::Server;

/// Answers it.
pub fn run(server: &mut Server, params: &AtPlace) -> Option<Vec<CompletionItem>> {
    let parts = split(server, &params.text_document.uri)?;
    let at = parts.lines.byte(params.position);
    let offers = complete(&parts.view, at).into_iter().enumerate();
    let item = |(nth, offer): (usize, Offer)| CompletionItem {
        filter_text: filter(&offer),
        label: offer.label,
        kind: match offer.kind {
            OfferKind::Variable => 6,
            OfferKind::Message | OfferKind::Missing => 12,
            OfferKind::Term => 21,
            OfferKind::Attribute => 10,
            OfferKind::Function => 3,
            OfferKind::Variant => 20,
        },
        detail: offer.detail,
        sort_text: format!("{nth:04}"),
        text_edit: TextEdit {
            range: parts.lines.range(&offer.span),
            new_text: offer.insert,
        },
    };
    Some(offers.map(item).collect())
}

/// What is compared with what is typed: what stands in the place of it.
fn filter(offer: &Offer) -> String {
    let is_after_sigil = offer.kind == OfferKind::Variable && !offer.insert.starts_with('$');
    let label = offer.label.trim_end_matches("()");
    let label = if is_after_sigil {
        label.trim_start_matches('$')
    } else {
        label
    };
    label.to_owned()
}
