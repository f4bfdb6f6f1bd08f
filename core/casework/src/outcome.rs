//! What deciding gives: events in one unit of work, or why not.

use crate::answers::Upload;
use crate::event::{EventData, Fact};
use crate::given::Given;
use crate::ids::{CaseId, CaseNumber};
use crate::journal::meetings::SlotChange;
use crate::journal::steps::add_document::documents;
use crate::letter::LetterOrder;
use crate::say::{Arg, Say};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Which stream events go to.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Target {
    #[default]
    This,
    New {
        id: CaseId,
        number: CaseNumber,
        process: &'static str,
    },
}

/// *Överlämning.* Work handed to another process. Its clocks run from `decided_at`,
/// never from the hour when a worker came round to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HandOver {
    pub to_process: String,
    pub step: String,
    pub decided_at: Timestamp,
    /// A case that is there already; None: the receiver opens one.
    pub to_case: Option<CaseId>,
    pub data: Value,
}

/// *Försändelse.* A file for another municipality's house, and the step of the case's own process that takes their
/// receipt when it comes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dispatch {
    /// Number of the municipality.
    pub to: String,
    /// Where theirs takes it: `SLUG/NAME`.
    pub inlet: String,
    /// As text, so that each try sends the very same bytes.
    pub file: String,
    pub receipt_step: String,
}

/// Everything that follows from one decision: written together or not at all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    pub streams: Vec<(Target, Vec<EventData>)>,
    pub hand_overs: Vec<HandOver>,
    pub letters: Vec<LetterOrder>,
    pub dispatches: Vec<Dispatch>,
    /// What becomes of bookable times; where somebody was first, the whole outcome is decided anew.
    pub slots: Vec<SlotChange>,
    /// Shown to the one who acted, with the case number where a case was opened.
    pub receipt: Option<Say>,
}

impl Outcome {
    /// One fact in this case.
    pub fn of<F: Fact>(fact: &F) -> Self {
        Self::default().and(fact)
    }
    /// One more fact in this case.
    pub fn and<F: Fact>(mut self, fact: &F) -> Self {
        let event = EventData::of(fact);
        match self
            .streams
            .iter_mut()
            .find(|(target, _)| *target == Target::This)
        {
            Some((_, events)) => events.push(event),
            None => self.streams.push((Target::This, vec![event])),
        }
        self
    }
    /// A new case in the same unit of work.
    pub fn opens(
        mut self,
        id: CaseId,
        number: CaseNumber,
        process: &'static str,
        events: Vec<EventData>,
    ) -> Self {
        self.streams.push((Target::New { id, number, process }, events));
        self
    }
    pub fn hands_over(mut self, hand_over: HandOver) -> Self {
        self.hand_overs.push(hand_over);
        self
    }
    pub fn sends(mut self, letter: LetterOrder) -> Self {
        self.letters.push(letter);
        self
    }
    pub fn dispatches(mut self, dispatch: Dispatch) -> Self {
        self.dispatches.push(dispatch);
        self
    }
    pub fn slot(mut self, change: SlotChange) -> Self {
        self.slots.push(change);
        self
    }
    /// The paper that it was typed in from goes with the first case that it opens.
    pub fn with_paper(mut self, papers: &[Upload], given: &Given) -> Self {
        let events = documents(papers, false, given);
        if let Some((_, stream)) = self.streams.first_mut() {
            stream.extend(events.iter().map(EventData::of));
        }
        self
    }
    pub fn receipt(mut self, say: Say) -> Self {
        self.receipt = Some(say);
        self
    }
}

/// One thing wrong with one answer; shown beside the field.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Name of the question, e.g. `child.0.name`.
    pub question: String,
    pub say: Say,
}

/// Everything wrong with the answers, so that it can be mended in one go.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    pub fn add(&mut self, question: impl Into<String>, say: impl Into<Say>) {
        self.0.push(Problem {
            question: question.into(),
            say: say.into(),
        });
    }
    /// `Ok` when nothing is wrong.
    pub fn check(self) -> Result<(), Rejection> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(Rejection::Problems(self))
        }
    }
}

/// The world says no: not a fault, but something a person should read and can act on.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal(pub Say);

impl Refusal {
    pub const fn because(key: &'static str) -> Self {
        Self(Say::key(key))
    }
    pub fn with(self, name: &'static str, arg: impl Into<Arg>) -> Self {
        Self(self.0.with(name, arg))
    }
}

/// Why a step did not happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Rejection {
    Problems(Problems),
    Refused(Refusal),
}

impl From<Refusal> for Rejection {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}
