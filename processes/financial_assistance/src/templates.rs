//! What the municipality may word in its own way.

use crate::FinancialAssistance;
use casework::{Definition, InTheRecord, Phrase, Template, Wording};

static WORDS: InTheRecord = InTheRecord::of(FinancialAssistance::texts);

/// *Skäl.* Usual reasons, put into a decision by one press.
pub const REASONS: Template = Template {
    key: "financial-assistance-template-reasons",
    usual: || {
        Wording::Phrases(vec![
            phrase(
                "financial-assistance-phrase-need",
                "financial-assistance-phrase-need-text",
            ),
            phrase(
                "financial-assistance-phrase-surplus",
                "financial-assistance-phrase-surplus-text",
            ),
            phrase(
                "financial-assistance-phrase-cost",
                "financial-assistance-phrase-cost-text",
            ),
            phrase(
                "financial-assistance-phrase-paper",
                "financial-assistance-phrase-paper-text",
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
