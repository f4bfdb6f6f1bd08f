//! What must stand in the record itself, not only on a page: said in Swedish, the language of the record.

use language::{Lang, Texts};
use std::sync::OnceLock;

/// One of this process's own texts.
pub fn said(key: &str) -> String {
    static TEXTS: OnceLock<Texts> = OnceLock::new();
    let own = || Texts::new(crate::TEXTS.iter().copied()).expect("a test reads the texts");
    TEXTS.get_or_init(own).get(Lang::Sv, key)
}
