//! What can be typed at a place. It works in a message that cannot be parsed yet: the place is found by the
//! characters before it.

mod context;
mod offer;
mod offers;

pub use offer::{Offer, OfferKind};

use super::view::View;
use context::context;

/// Offers that are made, at most.
const MOST: usize = 500;

/// Returns what can be typed at a byte, the likeliest first.
pub fn complete(view: &View<'_>, at: usize) -> Vec<Offer> {
    let Some(context) = context(view.text(), at) else {
        return Vec::new();
    };
    let mut offers = offers::offers(view, &context);
    offers.truncate(MOST);
    offers
}
