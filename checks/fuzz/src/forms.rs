//! A posted form, sent to the step that its first answer names, in a case that has come so far.

use casework::{Answers, CaseFile, Process, erased};
use child_investigation::samples::Tale;
use std::sync::OnceLock;

/// A report before its first event, and an investigation with its document written.
fn cases() -> &'static [Box<dyn CaseFile>; 2] {
    static CASES: OnceLock<[Box<dyn CaseFile>; 2]> = OnceLock::new();
    CASES.get_or_init(|| {
        [
            erased::<child_concern::ChildConcern>().blank(),
            Tale::documented().file,
        ]
    })
}

pub fn form(bytes: &[u8]) {
    let mut fields = form_urlencoded::parse(bytes);
    let Some((_, step)) = fields.next() else { return };
    let answers = fields.fold(Answers::default(), |answers, (name, value)| {
        answers.with(&name, &value)
    });
    for (case, given) in cases().iter().zip([
        child_concern::samples::given(),
        child_investigation::samples::given(jiff::civil::date(2026, 12, 20), 1_000),
    ]) {
        if let Ok(page) = case.page(&step, &given) {
            for question in &page.questions {
                let _ = common::signing::asked(question, &answers);
            }
        }
        let _ = case.submit(&step, &answers, &given);
    }
}
