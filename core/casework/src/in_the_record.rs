//! What a process writes into the record itself, not only on a page: in Swedish, the language of
//! the record, whoever reads the page.

use language::{Lang, Source, Texts};
use std::sync::OnceLock;

/// A process's own texts, read once.
pub struct InTheRecord {
    texts: OnceLock<Texts>,
    of: fn() -> &'static [Source],
}

impl InTheRecord {
    pub const fn of(of: fn() -> &'static [Source]) -> Self {
        Self {
            texts: OnceLock::new(),
            of,
        }
    }
    pub fn said(&self, key: &str) -> String {
        let texts = self.texts.get_or_init(|| {
            let own = (self.of)().iter().copied();
            Texts::new(own).expect("a test reads the texts")
        });
        texts.get(Lang::Sv, key)
    }
}
