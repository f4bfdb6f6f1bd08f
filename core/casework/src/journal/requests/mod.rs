//! *Begäran, klagomål, överklagande.* What a party asks of us by right, and what we answer. Each has a clock, stands in a
//! list until somebody has answered, and is told to the one who asked and to no other party.

mod entry;
mod letter;
mod terms;

pub use entry::entry;
pub use letter::refusal;
pub use terms::{Answer, Kind, Timely};

use super::messages::Attached;
use crate::clock::Clock;
use crate::event::Meta;
use crate::ids::{PersonId, StaffId};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// Who looked at the case on a day, as the read log has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Look {
    pub day: Date,
    pub staff: StaffId,
    pub name: String,
    pub title: String,
}

/// Facts about what parties ask; a request is named by its own number in the case's stream.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum Fact {
    Asked(Asked),
    Added {
        request: u64,
        text: String,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        files: Vec<Attached>,
    },
    Withdrawn {
        request: u64,
    },
    /// *Rättidsprövning.* Whether an appeal came in time (FL 45 §).
    TimeChecked {
        request: u64,
        got_on: Date,
        timely: Timely,
    },
    /// *Längre svarstid.* Decided before the first has run out, where the law allows it.
    Longer {
        request: u64,
        to: Date,
        reason: String,
    },
    Answered {
        request: u64,
        answer: Answer,
        text: String,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    pub what: Kind,
    pub by: PersonId,
    pub text: String,
    /// Which of the case's letters holds the decision that is appealed; the first is 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<usize>,
    /// The look that they do not recognise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub look: Option<Look>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<Attached>,
}

/// What a party asked for, and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    pub seq: u64,
    pub at: Timestamp,
    /// As the one who asked is called.
    pub name: String,
    /// Who of us filled it in with them.
    pub helped: Option<crate::Say>,
    pub asked: Asked,
    pub added: Vec<(Timestamp, String)>,
    /// What came with it, then and later.
    pub files: Vec<Attached>,
    pub timely: Option<Timely>,
    pub longer: Option<Date>,
    pub withdrawn: Option<Timestamp>,
    pub answer: Option<(Timestamp, Answer, String)>,
}

impl Request {
    pub fn waits(&self) -> bool {
        self.answer.is_none() && self.withdrawn.is_none()
    }
    pub fn clock(&self) -> Clock {
        let answered = self.answer.as_ref().map(|(at, _, _)| *at);
        Clock::started(self.asked.what.rule(), self.at)
            .extended(self.longer)
            .met(answered.or(self.withdrawn))
    }
    /// The step that takes it further.
    pub fn step(&self) -> &'static str {
        match self.asked.what {
            Kind::Appeal if self.timely.is_none() => "check_appeal",
            Kind::Appeal => "hand_over_appeal",
            kind if kind.is_for_lead() => "answer_as_lead",
            _ => "answer_request",
        }
    }
}

/// What these facts add up to.
#[derive(Clone, Debug, Default)]
pub struct Requests {
    pub all: Vec<Request>,
}

impl Requests {
    pub fn waiting(&self) -> impl Iterator<Item = &Request> {
        self.all.iter().filter(|request| request.waits())
    }
    pub fn of(&self, person: PersonId) -> impl Iterator<Item = &Request> {
        self.all.iter().filter(move |request| request.asked.by == person)
    }
    pub fn by_number(&self, request: u64) -> Option<&Request> {
        self.all.iter().find(|one| one.seq == request)
    }
    pub fn clocks(&self) -> impl Iterator<Item = Clock> {
        self.all.iter().map(Request::clock)
    }
    /// The step that answers whoever has waited longest.
    pub fn waits(&self) -> Option<&'static str> {
        self.waiting().next().map(Request::step)
    }

    /// What came with this fact, and from whom.
    pub fn files<'a>(&self, fact: &'a Fact) -> Option<(PersonId, &'a [Attached])> {
        match fact {
            Fact::Asked(asked) => Some((asked.by, &asked.files)),
            Fact::Added { request, files, .. } => Some((self.by_number(*request)?.asked.by, files)),
            _ => None,
        }
    }

    pub fn apply(&mut self, fact: &Fact, meta: &Meta) {
        match fact {
            Fact::Asked(asked) => self.all.push(Request {
                seq: meta.seq,
                at: meta.came_at(),
                name: meta.by.name().to_owned(),
                helped: meta.by.helped().map(crate::Helped::said),
                asked: asked.clone(),
                added: Vec::new(),
                files: asked.files.clone(),
                timely: None,
                longer: None,
                withdrawn: None,
                answer: None,
            }),
            Fact::Added { request, text, files } => self.change(*request, |one| {
                one.added.push((meta.at, text.clone()));
                one.files.extend(files.iter().cloned());
            }),
            Fact::Withdrawn { request } => self.change(*request, |one| one.withdrawn = Some(meta.at)),
            Fact::TimeChecked { request, timely, .. } => {
                self.change(*request, |one| one.timely = Some(*timely));
            }
            Fact::Longer { request, to, .. } => self.change(*request, |one| one.longer = Some(*to)),
            Fact::Answered {
                request,
                answer,
                text,
            } => self.change(*request, |one| {
                one.answer = Some((meta.at, *answer, text.clone()))
            }),
        }
    }

    fn change(&mut self, request: u64, change: impl FnOnce(&mut Request)) {
        if let Some(one) = self.all.iter_mut().find(|one| one.seq == request) {
            change(one);
        }
    }
}
