//! *Ställföreträdare och ombud.* Somebody sees and does things for a party: in what, on which ground, from when until when.
//! What each may at most is data ([`rules`]); who does is here.

mod entry;
pub mod rules;

pub use entry::entry;

use crate::event::{Actor, Meta};
use crate::ids::PersonId;
use crate::person::Person;
use crate::personal_number::PersonalNumber;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// *Slag av företrädare.*
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// *God man.*
    Trustee,
    /// *Förvaltare.*
    Administrator,
    /// *Ombud.*
    Authorised,
    /// *Betrodd hjälpare.* Whom the person lets help them.
    Helper,
    /// *Tolk.* Is at meetings, and sees nothing else.
    Interpreter,
}

impl Kind {
    pub const ALL: [Self; 5] = [
        Self::Trustee,
        Self::Administrator,
        Self::Authorised,
        Self::Helper,
        Self::Interpreter,
    ];
    pub fn key(self) -> &'static str {
        match self {
            Self::Trustee => "represent-trustee",
            Self::Administrator => "represent-administrator",
            Self::Authorised => "represent-authorised",
            Self::Helper => "represent-helper",
            Self::Interpreter => "represent-interpreter",
        }
    }
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == word)
    }
}

/// *Omfattning.* What somebody is let into on another's behalf.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scope {
    /// See how it goes, and read decisions, letters and papers.
    Follow,
    /// Read the record.
    Record,
    /// Write to us and book.
    Write,
    /// Comment, contest and appeal.
    Contest,
    Money,
    /// Be at meetings: when, where and in which language, and nothing else of the case.
    Meetings,
    /// Say yes or no to an individual plan in the person's place.
    Consent,
}

impl Scope {
    pub const ALL: [Self; 7] = [
        Self::Follow,
        Self::Record,
        Self::Write,
        Self::Contest,
        Self::Money,
        Self::Meetings,
        Self::Consent,
    ];
    pub fn key(self) -> &'static str {
        match self {
            Self::Follow => "represent-follow",
            Self::Record => "represent-record",
            Self::Write => "represent-write",
            Self::Contest => "represent-contest",
            Self::Money => "represent-money",
            Self::Meetings => "represent-meetings",
            Self::Consent => "represent-consent",
        }
    }
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.key() == word)
    }
}

/// On what it rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Basis {
    CourtOrder,
    /// *Fullmakt.*
    PowerOfAttorney,
    OwnWord,
    /// We have booked them (FL 13 §).
    Booked,
}

impl Basis {
    pub const ALL: [Self; 4] = [
        Self::CourtOrder,
        Self::PowerOfAttorney,
        Self::OwnWord,
        Self::Booked,
    ];
    pub fn key(self) -> &'static str {
        match self {
            Self::CourtOrder => "basis-court-order",
            Self::PowerOfAttorney => "basis-power-of-attorney",
            Self::OwnWord => "basis-own-word",
            Self::Booked => "basis-booked",
        }
    }
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|basis| basis.key() == word)
    }
    /// Somebody wrote it down, and we have the paper.
    pub fn is_on_paper(self) -> bool {
        matches!(self, Self::CourtOrder | Self::PowerOfAttorney)
    }
    /// What the person gave they may take back themselves.
    pub fn is_taken_back_by_the_person(self) -> bool {
        self != Self::CourtOrder
    }
}

/// Facts of representation; one is named by its own number in the case's stream.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum Fact {
    Registered(Registered),
    /// The representative says yes, where somebody asked them to.
    Accepted {
        representation: u64,
    },
    Ended {
        representation: u64,
        reason: String,
    },
    /// The person asks us to end what does not rest on their own word.
    EndAsked {
        representation: u64,
        reason: String,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Registered {
    /// Whom it is for.
    pub person: PersonId,
    pub by: Person,
    pub kind: Kind,
    pub scopes: Vec<Scope>,
    pub from: Date,
    /// Its last day; none: until it is ended.
    pub to: Option<Date>,
    pub basis: Basis,
    /// In which an interpreter speaks; empty: of whoever is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Representation {
    /// Its number in the case's stream.
    pub seq: u64,
    pub at: Timestamp,
    pub is: Registered,
    /// Who registered it.
    pub registered_by: Actor,
    pub accepted_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
    pub end_asked_at: Option<Timestamp>,
}

impl Representation {
    /// The representative has still to say yes.
    pub fn waits(&self, today: Date) -> bool {
        self.ended_at.is_none() && self.accepted_at.is_none() && !self.is_over(today)
    }
    /// Its last day has passed.
    pub fn is_over(&self, today: Date) -> bool {
        self.is.to.is_some_and(|last| last < today)
    }
    /// They have said yes, nobody has ended it, and it is one of its days.
    pub fn holds(&self, day: Date) -> bool {
        self.stands() && self.accepted_at.is_some() && self.is.from <= day && !self.is_over(day)
    }
    /// Ended by nobody; its days are for whoever asks to compare.
    pub fn stands(&self) -> bool {
        self.ended_at.is_none()
    }
    pub fn is_by(&self, number: &PersonalNumber) -> bool {
        self.is.by.number.as_ref() == Some(number)
    }
}

#[derive(Clone, Debug, Default)]
pub struct Representations {
    pub all: Vec<Representation>,
}

impl Representations {
    pub fn by_number(&self, seq: u64) -> Option<&Representation> {
        self.all.iter().find(|one| one.seq == seq)
    }
    /// Neither ended nor over.
    pub fn standing(&self, today: Date) -> impl Iterator<Item = &Representation> {
        self.all
            .iter()
            .filter(move |one| one.stands() && !one.is_over(today))
    }
    /// The step by which a colleague answers a person who wants one of them ended.
    pub fn waits(&self) -> Option<&'static str> {
        let mut all = self.all.iter();
        let asked = all.find(|one| one.stands() && one.end_asked_at.is_some());
        asked.map(|_| "end_representation")
    }
    pub fn apply(&mut self, fact: &Fact, meta: &Meta) {
        match fact {
            Fact::Registered(is) => self.all.push(Representation {
                seq: meta.seq,
                at: meta.at,
                is: is.clone(),
                registered_by: meta.by.clone(),
                // What a colleague has seen a paper of needs nobody's yes.
                accepted_at: meta.by.staff().map(|_| meta.at),
                ended_at: None,
                end_asked_at: None,
            }),
            Fact::Accepted { representation } => {
                self.change(*representation, |one| one.accepted_at = Some(meta.at))
            }
            Fact::Ended { representation, .. } => {
                self.change(*representation, |one| one.ended_at = Some(meta.at))
            }
            Fact::EndAsked { representation, .. } => {
                self.change(*representation, |one| one.end_asked_at = Some(meta.at))
            }
        }
    }
    fn change(&mut self, seq: u64, change: impl Fn(&mut Representation)) {
        self.all.iter_mut().filter(|one| one.seq == seq).for_each(change);
    }
}
