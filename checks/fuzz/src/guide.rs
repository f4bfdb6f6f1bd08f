//! What municipalities and translators send in.

use guide::xliff::{TextsNow, import};
use guide::{Guide, directory};

/// A table or HSDS: either it is refused, or what was taken has nothing wrong with it.
pub fn contacts(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let known = |code: &str| code.len() == 4;
    if let Ok(taken) = directory::read(&text, &known) {
        assert!(taken.values().all(|contacts| contacts.wrong().is_empty()));
    }
}

/// A translation: either it is refused with lines, or it makes files of the guide.
pub fn xliff(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match import(&text, &Guide::files(), &|_| TextsNow::default()) {
        Ok((_, written)) => assert!(
            written
                .iter()
                .all(|one| one.path.starts_with("articles/") || one.path.starts_with("texts/"))
        ),
        Err(faults) => assert!(faults.iter().all(|fault| fault.line > 0)),
    }
}
