//! A statement along the reader's languages, whole from the first locale that has it.

use crate::catalog::bundle::BrokenMessage;
use crate::catalog::chain::LocaleChain;
use crate::catalog::reader::Reader;
use crate::catalog::statement::{self, Needs, Statement};
use crate::catalog::store::Catalog;

/// A statement that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FoundStatement {
    /// The statement.
    pub statement: Statement,
    /// Whether it is in another language than the first choice.
    pub fallback: bool,
    /// Whether the reader listed its language.
    pub listed: bool,
}

impl Catalog {
    /// Looks a statement up in the languages of a reader, best first.
    ///
    /// It is taken whole from the first that has it, so [`Statement::lang`] says whether it is
    /// what they wanted. A locale that cannot be read, or whose text is faulty, is skipped.
    /// `None` where no language has it: the id is unknown, or the source itself is faulty.
    ///
    /// ```
    /// use mira::{Catalog, Reader};
    ///
    /// let (catalog, reader) = (Catalog::built_in(), "gl,es".parse::<Reader>()?);
    /// let inclusion = catalog.statement("values-inclusion", &reader);
    /// assert_eq!(inclusion.map(|found| found.lang.to_string()), Some("en".to_owned()));
    /// assert_eq!(catalog.statement("nonsense", &reader), None);
    /// # Ok::<(), mira::Failure>(())
    /// ```
    #[must_use]
    pub fn statement(&self, id: &str, reader: &Reader) -> Option<Statement> {
        self.renew();
        let found = self.find(&reader.chain(self), id, Needs::Whole, &mut Vec::new());
        found.map(|found| found.statement)
    }

    /// Finds a statement along a chain; opens no locale after the one that has it. Messages that
    /// exist and cannot be shown are added to `broken`.
    pub(crate) fn find(
        &self,
        chain: &LocaleChain<'_>,
        id: &str,
        needs: Needs,
        broken: &mut Vec<BrokenMessage>,
    ) -> Option<FoundStatement> {
        let source = self.source();
        let found = chain.find(|candidate| {
            let bundle = self.wanted(&candidate.tag);
            statement::find(&bundle, source, id, needs, broken)
        });
        let Some((statement, candidate)) = found else {
            return self.find_elsewhere(id, needs, broken);
        };
        Some(FoundStatement {
            statement,
            fallback: !candidate.wanted || candidate.tag != chain.first().tag,
            listed: candidate.wanted,
        })
    }

    /// Finds a statement that only a language outside the chain has. One that the source has is
    /// shown along the chain or not at all.
    fn find_elsewhere(
        &self,
        id: &str,
        needs: Needs,
        broken: &mut Vec<BrokenMessage>,
    ) -> Option<FoundStatement> {
        if self.source().has(id) {
            return None;
        }
        let statement = self.tags().iter().find_map(|tag| {
            let bundle = self.wanted(tag);
            statement::find(&bundle, self.source(), id, needs, broken)
        })?;
        Some(FoundStatement {
            statement,
            fallback: true,
            listed: false,
        })
    }
}
