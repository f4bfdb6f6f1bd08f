//! What the house shows of a case without knowing its process.

use crate::clock::Clock;
use crate::event::Actor;
use crate::ids::{CaseNumber, PersonId};
use crate::person::{Party, PartyRole};
use crate::say::Say;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Where a case stands for those who work with it; access follows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Phase {
    /// *Mottagning.* With intake.
    #[default]
    Intake,
    /// *Inledd men ofördelad.* Opened, nobody has it yet.
    Unallotted,
    /// *Fördelad.* Someone has it.
    Allotted,
    Closed,
}

impl Phase {
    pub fn key(self) -> &'static str {
        match self {
            Self::Intake => "phase-intake",
            Self::Unallotted => "phase-unallotted",
            Self::Allotted => "phase-allotted",
            Self::Closed => "phase-closed",
        }
    }
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Intake, Self::Unallotted, Self::Allotted, Self::Closed]
            .into_iter()
            .find(|phase| phase.key() == word)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageState {
    Done,
    Now,
    Ahead,
}

/// One stop on the progress line.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    pub name: &'static str,
    pub state: StageState,
}

/// Stops in order; those before `now` are done.
pub fn stages(names: &[&'static str], now: usize) -> Vec<Stage> {
    names
        .iter()
        .enumerate()
        .map(|(at, name)| Stage {
            name,
            state: match at.cmp(&now) {
                std::cmp::Ordering::Less => StageState::Done,
                std::cmp::Ordering::Equal => StageState::Now,
                std::cmp::Ordering::Greater => StageState::Ahead,
            },
        })
        .collect()
}

/// Where one is among the stops: the one that is now, or the last when all is done.
pub fn stage_now(stages: &[Stage]) -> Option<(usize, &Stage)> {
    let now = stages.iter().position(|stage| stage.state == StageState::Now);
    let at = now.or(stages.len().checked_sub(1))?;
    Some((at, stages.get(at)?))
}

impl Stage {
    /// Key of the text that tells a child what happens here, or what has come of it.
    pub fn for_child(&self) -> Say {
        let ending = match self.state {
            StageState::Done => "child-done",
            _ => "child",
        };
        Say {
            key: format!("{}-{ending}", self.name).into(),
            args: Vec::new(),
        }
    }
}

/// A code in somebody's hand, and the step that it opens.
#[derive(Clone, Debug, PartialEq)]
pub struct AnsweredBy {
    pub code: CaseNumber,
    pub step: &'static str,
    /// False: it has been answered for good, and is kept so that a button pressed twice finds its receipt.
    pub is_open: bool,
}

/// What a process says of its case.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// What kind of case, e.g. "Orosanmälan".
    pub kind: &'static str,
    pub phase: Phase,
    /// One sentence to colleagues: what happens now.
    pub staff_now: Say,
    /// One sentence to the person concerned: what we do now and what they need to do.
    pub resident_now: Say,
    /// Stops for staff, and the fewer ones that residents see.
    pub staff_stages: Vec<Stage>,
    pub resident_stages: Vec<Stage>,
    pub clocks: Vec<Clock>,
    /// The clock whose day is promised to the person concerned.
    pub promised: Option<&'static str>,
    /// The step that should come next.
    pub next_step: Option<&'static str>,
    /// Words of the case itself that colleagues with access may search for.
    pub search: Vec<String>,
    pub closed_at: Option<Timestamp>,
    /// The sender may check by number: how far it has come, and nothing about the person.
    pub sender_status: Option<Say>,
    /// Codes that open one step each for whoever holds them.
    pub answered_by: Vec<AnsweredBy>,
    /// It is about a child who is not born.
    pub about_unborn: bool,
    /// What came from outside and nobody has seen to, besides messages.
    pub news: usize,
    pub tasks: Vec<PlannedTask>,
    /// What parties are asked to do.
    pub asks: Vec<crate::Ask>,
}

/// Something planned for a day.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedTask {
    pub id: crate::TaskId,
    pub what: String,
    pub due: Date,
    pub done: bool,
}

/// What kind of line a line in the history is; residents see the word beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EntryKind {
    /// The person concerned said so.
    YouSaid,
    /// Somebody else said so.
    SomeoneSaid,
    /// We saw or did it.
    WeSaw,
    /// Our assessment.
    Assessment,
    Decision,
    /// Who has the case, messages, letters.
    Handling,
}

impl EntryKind {
    pub fn key(self) -> &'static str {
        match self {
            Self::YouSaid => "entry-you-said",
            Self::SomeoneSaid => "entry-someone-said",
            Self::WeSaw => "entry-we-saw",
            Self::Assessment => "entry-assessment",
            Self::Decision => "entry-decision",
            Self::Handling => "entry-handling",
        }
    }
}

/// One line of the history. The same event has a wording for colleagues and, where the person
/// concerned may see it, one for them.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub seq: u64,
    /// Kind of the event, with its namespace: what is shown to whom follows it.
    pub of: String,
    pub at: Timestamp,
    /// The day it happened, where that is another day than it was written down.
    pub happened_on: Option<Date>,
    pub by: Actor,
    pub kind: EntryKind,
    pub heading: Say,
    /// Label and value; longer texts as they were written.
    pub facts: Vec<(Say, Say)>,
    /// Shared with what parties see of it, and with every page that is drawn of it.
    pub text: Option<Arc<str>>,
    /// What parties see; None: not shown to them.
    pub for_parties: Option<PartyView>,
}

/// What a party sees of an entry.
#[derive(Clone, Debug, PartialEq)]
pub struct PartyView {
    pub heading: Say,
    pub text: Option<Arc<str>>,
    /// Empty: every party that follows the case.
    pub only: Vec<PartyRole>,
    /// Empty: whoever has the role. Otherwise these persons alone: what one guardian wrote or was
    /// sent is not the other's to read.
    pub persons: Vec<PersonId>,
    /// They wrote it to each other too: one's words are the others' to read.
    pub shared: bool,
}

impl PartyView {
    /// May this party see it?
    pub fn is_for(&self, party: &Party) -> bool {
        let role = self.only.is_empty() || self.only.contains(&party.role);
        role && (self.persons.is_empty() || self.persons.contains(&party.person.id))
    }
}

impl Entry {
    pub fn new(meta: &crate::Meta, kind: EntryKind, heading: impl Into<Say>) -> Self {
        Self {
            seq: meta.seq,
            of: String::new(),
            at: meta.at,
            happened_on: meta.came_earlier(),
            by: meta.by.clone(),
            kind,
            heading: heading.into(),
            facts: Vec::new(),
            text: None,
            for_parties: None,
        }
    }
    pub(crate) fn of(mut self, kind: &str) -> Self {
        kind.clone_into(&mut self.of);
        self
    }
    /// Who filled it in with the person, and how the person stood for it.
    pub(crate) fn helped(mut self) -> Self {
        let Some(helped) = self.by.helped() else {
            return self;
        };
        let by = Say::key("actor-titled")
            .with("name", &helped.name)
            .with("title", &helped.title);
        let confirmed = Say::key(helped.confirmed.key());
        self.facts.push((Say::key("helped-by"), by));
        self.facts.push((Say::key("helped-confirmed"), confirmed));
        self
    }
    pub fn fact(mut self, label: &'static str, value: impl Into<Say>) -> Self {
        self.facts.push((Say::key(label), value.into()));
        self
    }
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into().into());
        self
    }
    /// Of those who would see it, only these persons do.
    pub fn only_to(mut self, persons: &[PersonId]) -> Self {
        if let Some(view) = &mut self.for_parties {
            view.persons = persons.to_vec();
        }
        self
    }
    /// Of those who would see it, only these persons do, whoever of them wrote it.
    pub fn shared_by(self, persons: &[PersonId]) -> Self {
        let mut entry = self.only_to(persons);
        if let Some(view) = &mut entry.for_parties {
            view.shared = !persons.is_empty();
        }
        entry
    }
    pub fn on(mut self, day: Date) -> Self {
        self.happened_on = Some(day);
        self
    }
    /// Parties see this heading, and the same text when `with_text`.
    pub fn shown(mut self, heading: impl Into<Say>, with_text: bool) -> Self {
        let text = if with_text { self.text.clone() } else { None };
        self.for_parties = Some(PartyView {
            heading: heading.into(),
            text,
            only: Vec::new(),
            persons: Vec::new(),
            shared: false,
        });
        self
    }
}
