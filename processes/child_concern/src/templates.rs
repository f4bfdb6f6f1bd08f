//! *Mallar.* What a municipality may word in its own way: phrases for the reasons of a decision.

use casework::{InTheRecord, Phrase, Template, Wording};

static WORDS: InTheRecord = InTheRecord::of(|| crate::TEXTS);

pub const REASONS: Template = Template {
    key: "child-concern-template-reasons",
    usual: || {
        Wording::Phrases(vec![
            phrase("child-concern-phrase-open", "child-concern-phrase-open-text"),
            phrase(
                "child-concern-phrase-decline",
                "child-concern-phrase-decline-text",
            ),
            phrase(
                "child-concern-phrase-support",
                "child-concern-phrase-support-text",
            ),
        ])
    },
};

fn phrase(name: &str, text: &str) -> Phrase {
    Phrase {
        name: WORDS.said(name),
        text: WORDS.said(text),
    }
}
