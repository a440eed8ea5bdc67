//! What locales call themselves: a language is offered to its readers under their own name for it.

use crate::catalog::INTERFACE;
use crate::catalog::bundle::{Bundle, MessagePart};
use crate::catalog::store::Catalog;
use unic_langid::LanguageIdentifier;

impl Catalog {
    /// What a locale calls itself: its `language-name`, else its tag.
    #[must_use]
    pub fn name(&self, tag: &LanguageIdentifier) -> String {
        if let Some(known) = self.names.borrow().get(tag) {
            return known.clone();
        }
        let name = self.find_name(tag);
        self.names.borrow_mut().insert(tag.clone(), name.clone());
        name
    }

    fn find_name(&self, tag: &LanguageIdentifier) -> String {
        let own = self
            .root
            .as_ref()
            .and_then(|_| self.load(tag, INTERFACE).ok());
        let built_in = Bundle::embedded(&tag.to_string(), |name| name == INTERFACE);
        let name = own.into_iter().chain([built_in]).find_map(|locale| {
            locale
                .format("language-name", MessagePart::Value, None, None)
                .ok()
                .flatten()
        });
        name.unwrap_or_else(|| tag.to_string())
    }
}
