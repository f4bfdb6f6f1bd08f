//! Parts of a case that do not fit a form. A process says what stands in them; the faces know how
//! to draw them, whatever the process.

use crate::say::Say;
use jiff::Timestamp;

#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    Document(WrittenDocument),
    Amounts(Amounts),
    Changes(Changes),
}

/// A document written under headings, passage by passage, each marked as what it is and with the
/// events that carry it. Headings without a passage are not shown, and are told apart below.
#[derive(Clone, Debug, PartialEq)]
pub struct WrittenDocument {
    pub title: Say,
    pub sections: Vec<Section>,
    /// Headings that nothing stands under yet: what is not known.
    pub empty: Vec<Say>,
    /// Signed and locked since; what comes after is an addition.
    pub locked_at: Option<Timestamp>,
    /// The step that adds a passage.
    pub write_step: &'static str,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    pub heading: Say,
    pub passages: Vec<Passage>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Passage {
    pub seq: u64,
    pub text: String,
    /// Fact, told by somebody, or our assessment.
    pub tag: Say,
    pub told_by: Option<String>,
    /// Events of this case that carry it.
    pub sources: Vec<u64>,
    pub corrections: Vec<String>,
}

/// *Uträkning.* Amounts under each other, each with why it is so; sums stand above what they are made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Amounts {
    pub title: Say,
    pub lines: Vec<AmountLine>,
    /// Parties read it too.
    pub for_parties: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct AmountLine {
    /// How deep it lies: nought is a sum of what follows below it.
    pub level: u8,
    pub what: Say,
    pub amount: Say,
    /// What was asked for, where it is another.
    pub asked: Option<Say>,
    pub why: Option<Say>,
    /// The provision or the guideline it rests on.
    pub by: Option<String>,
    /// Somebody must look at it, and why, by text key.
    pub marks: Vec<&'static str>,
}

/// *Ändrat sedan sist.* What is another than the last time, for colleagues.
#[derive(Clone, Debug, PartialEq)]
pub struct Changes {
    pub title: Say,
    /// Said where there are no lines.
    pub none: Say,
    pub lines: Vec<ChangeLine>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ChangeLine {
    pub what: Say,
    /// None: it was not there.
    pub was: Option<Say>,
    pub is: Option<Say>,
    /// Of amounts.
    pub difference: Option<Say>,
}
