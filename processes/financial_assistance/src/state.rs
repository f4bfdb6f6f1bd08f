//! Where a household's case stands: its applications, month by month. A step exists only where the latest allows it.

use crate::accounts::Accounts;
use crate::events::{Answered, Application, Asked, Calculated, Decision, Event, Explained};
use crate::registers::Registered;
use crate::terms::Together;
use casework::{Meta, PersonId, StaffId};
use jiff::{Timestamp, civil::Date};

#[derive(Clone, Debug, Default)]
pub struct State {
    pub applications: Vec<Applied>,
    /// What each said by themselves, latest first.
    pub private: Vec<(PersonId, Together)>,
    pub accounts: Accounts,
    pub closed_at: Option<Timestamp>,
}

/// One application and what became of it.
#[derive(Clone, Debug)]
pub struct Applied {
    pub asked: Application,
    pub at: Timestamp,
    pub partner: Partner,
    pub papers: Option<Papers>,
    pub calculated: Option<Calculated>,
    /// The latest of each person.
    pub registers: Vec<Registered>,
    pub explained: Vec<(PersonId, Explained)>,
    /// Who approved what is counted now.
    pub approved: Option<StaffId>,
    pub ended: Option<Ended>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Partner {
    /// Nobody else signs.
    None,
    Waits,
    Signed,
    /// Wants to talk alone first, or not at all: only staff know.
    Private,
}

/// *Begärd komplettering.*
#[derive(Clone, Debug)]
pub struct Papers {
    pub items: Vec<Asked>,
    pub answered: Vec<Answered>,
    pub by: Date,
    pub asked_at: Timestamp,
    pub delayed: bool,
}

#[derive(Clone, Debug)]
pub enum Ended {
    Decided(Box<Decision>, Timestamp),
    Withdrawn(Timestamp),
}

impl Papers {
    /// What nobody has answered, by its place.
    pub fn missing(&self) -> impl Iterator<Item = (u32, &Asked)> {
        let nth = (0u32..).zip(&self.items);
        nth.filter(|(nth, _)| !self.answered.iter().any(|answer| answer.item == *nth))
    }
}

impl Ended {
    pub fn at(&self) -> Timestamp {
        match self {
            Self::Decided(_, at) | Self::Withdrawn(at) => *at,
        }
    }
}

impl Applied {
    pub fn is_open(&self) -> bool {
        self.ended.is_none()
    }
    pub fn is_withdrawn(&self) -> bool {
        matches!(self.ended, Some(Ended::Withdrawn(_)))
    }
    /// Signed by all who shall, or a person must look anyway.
    pub fn is_whole(&self) -> bool {
        self.partner != Partner::Waits
    }
    pub fn decision(&self) -> Option<&Decision> {
        match &self.ended {
            Some(Ended::Decided(decision, _)) => Some(decision),
            _ => None,
        }
    }
    /// The papers that are asked for and not answered.
    pub fn waits_for_papers(&self) -> Option<&Papers> {
        self.papers
            .as_ref()
            .filter(|papers| self.is_open() && papers.missing().next().is_some())
    }
}

impl State {
    pub fn latest(&self) -> Option<&Applied> {
        self.applications.last()
    }
    /// The application that is being handled.
    pub fn open(&self) -> Option<&Applied> {
        self.latest()
            .filter(|applied| applied.is_open() && self.closed_at.is_none())
    }
    pub fn decisions(&self) -> impl Iterator<Item = &Decision> {
        self.applications.iter().filter_map(Applied::decision)
    }
    /// Somebody who must be talked with alone.
    pub fn asks_to_talk(&self) -> bool {
        let mut latest: Vec<PersonId> = Vec::new();
        self.private.iter().rev().any(|(person, said)| {
            let first = !latest.contains(person);
            latest.push(*person);
            first && *said != Together::Yes
        })
    }

    pub fn apply(&mut self, event: &Event, meta: &Meta) {
        self.accounts.apply(event, meta);
        match event {
            Event::Applied(asked) => self.applications.push(Applied {
                partner: match asked.with_partner {
                    true => Partner::Waits,
                    false => Partner::None,
                },
                asked: (**asked).clone(),
                at: meta.at,
                papers: None,
                calculated: None,
                registers: Vec::new(),
                explained: Vec::new(),
                approved: None,
                ended: None,
            }),
            Event::ToldInPrivate { person, together, .. } => {
                self.private.push((*person, *together));
                let partner = self.applications.last_mut();
                let is_theirs = |applied: &&mut Applied| {
                    let second = applied.asked.adults.get(1);
                    second.is_some_and(|adult| adult.person == *person) && *together != Together::Yes
                };
                if let Some(applied) = partner.filter(is_theirs) {
                    applied.partner = Partner::Private;
                }
            }
            Event::CaseClosed { .. } => self.closed_at = Some(meta.at),
            other => self.apply_to_latest(other, meta),
        }
    }

    fn apply_to_latest(&mut self, event: &Event, meta: &Meta) {
        let Some(now) = self.applications.last_mut() else {
            return;
        };
        match event {
            Event::PartnerSigned { .. } => now.partner = Partner::Signed,
            Event::Withdrawn { .. } => now.ended = Some(Ended::Withdrawn(meta.at)),
            Event::PapersAsked { items, by, .. } => {
                now.papers = Some(Papers {
                    items: items.clone(),
                    answered: Vec::new(),
                    by: *by,
                    asked_at: meta.at,
                    delayed: false,
                });
            }
            Event::PapersDelayed { by, .. } => {
                if let Some(papers) = &mut now.papers {
                    papers.by = *by;
                    papers.delayed = true;
                }
            }
            Event::PapersAnswered { items, .. } => {
                if let Some(papers) = &mut now.papers {
                    papers.answered.extend(items.iter().cloned());
                }
            }
            Event::RegistersAnswered { person, reply, .. } => {
                now.registers.retain(|known| known.person != *person);
                now.registers.push(Registered {
                    person: *person,
                    at: meta.at,
                    reply: reply.clone(),
                });
            }
            Event::DifferenceExplained { person, answers, .. } => {
                let of = |answer: &Explained| (*person, answer.clone());
                now.explained.extend(answers.iter().map(of));
            }
            Event::Calculated(calculated) => {
                now.calculated = Some((**calculated).clone());
                now.approved = None;
            }
            Event::CalculationApproved { staff, .. } => now.approved = Some(*staff),
            Event::Decided(decision) => {
                now.ended = Some(Ended::Decided(Box::new((**decision).clone()), meta.at));
            }
            _ => {}
        }
    }
}
