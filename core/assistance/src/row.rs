//! A calculation as a tree of rows, each with all that is needed to say it to a person.

use crate::month::Month;
use crate::ore::Ore;
use crate::word::Word;
use serde::{Deserialize, Serialize};

/// One line: an amount, and why it is so. A row with children is their sum.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// The text in `texts/*.ftl` that says this row in a person's language.
    pub key: Word,
    /// Needs are above nought, what the household has is below.
    pub amount: Ore,
    /// What was asked for, where something can be asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<Ore>,
    /// What the text needs beside `amount` and `asked`, and what the row was counted from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub input: Vec<(Word, Arg)>,
    /// Which rule counted it.
    pub rule: Word,
    /// Where the rule stands.
    #[serde(default, skip_serializing_if = "nothing")]
    pub provision: Word,
    /// Which version of the data: `riksnorm-2026`, or the guideline's.
    #[serde(default, skip_serializing_if = "nothing")]
    pub version: Word,
    /// Why the amount is not what was asked: a text key, or a person's own words in `words`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Row>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<Flag>,
}

fn nothing(word: &Word) -> bool {
    word.is_empty()
}

/// Why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// A text of this crate, said with the row's own arguments.
    Text(Word),
    /// What a person wrote.
    Words(String),
}

/// A value in a sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    Ore(Ore),
    Number(i64),
    Month(Month),
    /// Who it is about; a face knows the name.
    Who(Word),
    /// A further text key: said in the same language and put in.
    Text(Word),
}

/// What whoever decides must know of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    /// The row is not settled: a person must look, and enter what is right, before anything is decided.
    Open,
    /// Counted, but somebody should look at it.
    Look,
    /// The law does not say: which doubt in `norms/doubts.toml`, counted by the choice that stands there.
    Doubt(Word),
    /// By the municipality's own guideline, not by the law.
    Local,
    /// Less is accepted than was asked for.
    Cut,
    /// A person entered it.
    Entered,
    /// The rule was not read in the statute.
    Unverified,
}

impl Row {
    #[inline]
    pub(crate) fn new(key: &'static str, rule: &'static str, amount: Ore) -> Self {
        Self {
            key: Word::of(key),
            rule: Word::of(rule),
            amount,
            ..Self::default()
        }
    }
    #[inline]
    pub(crate) fn by(mut self, provision: &Word, version: &Word) -> Self {
        self.provision = provision.clone();
        self.version = version.clone();
        self
    }
    #[inline]
    pub(crate) fn asked(mut self, asked: Ore) -> Self {
        self.asked = Some(asked);
        self
    }
    #[inline]
    pub(crate) fn with(mut self, name: &'static str, value: Arg) -> Self {
        self.input.push((Word::of(name), value));
        self
    }
    #[inline]
    pub(crate) fn flag(mut self, flag: Flag) -> Self {
        self.flags.push(flag);
        self
    }
    pub(crate) fn because(mut self, key: &'static str) -> Self {
        self.reason = Some(Reason::Text(Word::of(key)));
        self
    }
    pub(crate) fn in_words(mut self, words: &str) -> Self {
        self.reason = Some(Reason::Words(words.to_owned()));
        self
    }
    /// A row that is the sum of others.
    pub(crate) fn sum(key: &'static str, rule: &'static str, children: Vec<Row>) -> Self {
        let amount = children.iter().map(|row| row.amount).sum();
        Self {
            children,
            ..Self::new(key, rule, amount)
        }
    }
    /// This row and all below it, from the top.
    pub fn walk(&self) -> impl Iterator<Item = &Row> {
        let mut waiting = vec![self];
        std::iter::from_fn(move || {
            let row = waiting.pop()?;
            waiting.extend(row.children.iter().rev());
            Some(row)
        })
    }
    pub fn is_open(&self) -> bool {
        self.flags.contains(&Flag::Open)
    }
}
