//! A calculation in sentences: which text, with which values. The words stand in `texts/*.ftl`; whoever draws a page says
//! them in the reader's language.

use crate::calculation::Calculation;
use crate::ore::Ore;
use crate::row::{Arg, Reason, Row};
use crate::word::Word;

/// One sentence to say: a text and its values by name.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    pub key: Word,
    pub values: Vec<(Word, Arg)>,
}

/// Why a row is as it is.
#[derive(Clone, Debug, PartialEq)]
pub enum Because<'a> {
    Sentence(Sentence),
    /// What a person wrote, as it stands.
    Words(&'a str),
}

impl Row {
    /// The row as a sentence. Amounts have no sign: the text says whether it is a cost or subtracted.
    pub fn sentence(&self) -> Sentence {
        Sentence {
            key: self.key.clone(),
            values: self.values(),
        }
    }
    pub fn because_of(&self) -> Option<Because<'_>> {
        Some(match self.reason.as_ref()? {
            Reason::Text(key) => Because::Sentence(Sentence {
                key: key.clone(),
                values: self.values(),
            }),
            Reason::Words(words) => Because::Words(words),
        })
    }
    fn values(&self) -> Vec<(Word, Arg)> {
        let mut values = self.input.clone();
        values.push((Word::of("amount"), Arg::Ore(Ore(self.amount.0.saturating_abs()))));
        if let Some(asked) = self.asked {
            values.push((Word::of("asked"), Arg::Ore(asked)));
        }
        values
    }
}

impl Calculation {
    /// What it comes to, in the order it is told.
    pub fn result(&self) -> Vec<Sentence> {
        let amount = |key: &'static str, amount: Ore| Sentence {
            key: Word::of(key),
            values: vec![(Word::of("amount"), Arg::Ore(amount))],
        };
        let mut told = vec![amount("assistance-result-support", self.support)];
        if !self.other_support.is_zero() {
            told.push(amount("assistance-result-other", self.other_support));
        }
        if !self.surplus.is_zero() {
            told.push(amount("assistance-result-surplus", self.surplus));
        }
        if self.open > 0 {
            told.push(Sentence {
                key: Word::of("assistance-result-open"),
                values: vec![(Word::of("number"), Arg::Number(i64::from(self.open)))],
            });
        }
        told
    }
}
