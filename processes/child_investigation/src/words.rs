//! What must stand in the record itself, not only on a page.

use casework::InTheRecord;

static WORDS: InTheRecord = InTheRecord::of(|| crate::TEXTS);

/// One of this process's own texts.
pub fn said(key: &str) -> String {
    WORDS.said(key)
}
