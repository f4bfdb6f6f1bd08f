//! Where a child investigation stands. A step exists only in the states that allow it.

use crate::decided::Decided;
use crate::document::{Document, Written};
use crate::events::{Assessment, Communication, Event, Opening, Proposal};
use crate::terms::TalkWith;
use casework::{Actor, Decider, Meta, PersonId};
use jiff::{Timestamp, civil::Date};

#[derive(Clone, Debug, Default)]
pub enum State {
    #[default]
    NotStarted,
    Investigating(Box<Investigation>),
    Decided {
        was: Box<Investigation>,
        decided: Box<Decided>,
    },
}

/// *Under utredning.*
#[derive(Clone, Debug)]
pub struct Investigation {
    pub opening: Opening,
    pub further_reports: usize,
    pub plan: Option<Plan>,
    pub notice: Notice,
    pub child: Option<ChildsVoice>,
    pub talks: usize,
    pub enquiries: Vec<Enquiry>,
    pub document: Document,
    pub communication: Option<Sent>,
    /// Comments by voice that nobody has written down: line and whose.
    pub unwritten: Vec<(u64, PersonId)>,
    pub assessment: Option<Assessment>,
    pub proposal: Option<Proposed>,
    pub extensions: Vec<Extended>,
}

#[derive(Clone, Debug)]
pub struct Plan {
    pub aim: String,
    pub questions: String,
    pub childs_questions: Option<String>,
}

/// Who has been told that the investigation is open.
#[derive(Clone, Debug, Default)]
pub struct Notice {
    pub told: Vec<PersonId>,
    pub last_at: Option<Timestamp>,
    pub delayed_at: Option<Timestamp>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChildsVoice {
    Heard,
    NotHeard,
}

#[derive(Clone, Debug)]
pub struct Enquiry {
    pub seq: u64,
    pub to: String,
    pub answered: bool,
}

/// *Kommunicerat*, or decided that it is needless.
#[derive(Clone, Debug)]
pub enum Sent {
    To {
        what: Communication,
        at: Timestamp,
        answered: Vec<PersonId>,
        /// When the last of them answered, or it was written why they are waited for no longer.
        over_at: Option<Timestamp>,
        /// On a ground that the law names nobody is waited for.
        excepted: bool,
    },
    Needless,
}

/// What the caseworker proposes, and who that was.
#[derive(Clone, Debug)]
pub struct Proposed {
    pub what: Proposal,
    pub by: String,
    pub on: Date,
}

impl Proposed {
    fn by(what: &Proposal, meta: &Meta) -> Option<Self> {
        let Actor::Staff { name, .. } = &meta.by else {
            return None;
        };
        Some(Self {
            what: what.clone(),
            by: name.clone(),
            on: meta.at.to_zoned(law::stockholm()).date(),
        })
    }
}

#[derive(Clone, Debug)]
pub struct Extended {
    pub to: Date,
    pub ground: String,
    pub decided_by: Decider,
    pub decided_on: Date,
}

impl State {
    pub fn investigating(&self) -> Option<&Investigation> {
        match self {
            Self::Investigating(now) => Some(now),
            _ => None,
        }
    }
    /// The investigation, whatever became of it.
    pub fn investigation(&self) -> Option<&Investigation> {
        match self {
            Self::NotStarted => None,
            Self::Investigating(now) | Self::Decided { was: now, .. } => Some(now),
        }
    }
    pub fn decided(&self) -> Option<&Decided> {
        match self {
            Self::Decided { decided, .. } => Some(decided),
            _ => None,
        }
    }

    pub fn apply(&mut self, event: &Event, meta: &Meta) {
        match (&mut *self, event) {
            (Self::NotStarted, Event::InvestigationOpened(opening)) => {
                *self = Self::Investigating(Box::new(Investigation::opened(opening)));
            }
            (Self::Investigating(now), Event::InvestigationDecided(decision)) => {
                *self = Self::Decided {
                    was: now.clone(),
                    decided: Box::new(Decided::new(decision, meta.at)),
                };
            }
            (Self::Investigating(now), other) => now.apply(other, meta),
            (Self::Decided { was, decided }, other) => {
                // A correction or a report may still come; what was decided stays.
                was.apply(other, meta);
                decided.apply(other, meta);
            }
            (Self::NotStarted, _) => {}
        }
    }
}

impl Investigation {
    fn opened(opening: &Opening) -> Self {
        Self {
            opening: opening.clone(),
            further_reports: 0,
            plan: None,
            notice: Notice::default(),
            child: None,
            talks: 0,
            enquiries: Vec::new(),
            document: Document::default(),
            communication: None,
            unwritten: Vec::new(),
            assessment: None,
            proposal: None,
            extensions: Vec::new(),
        }
    }
    pub fn extended_to(&self) -> Option<Date> {
        self.extensions.last().map(|extended| extended.to)
    }
    pub fn child_is_heard(&self) -> bool {
        self.child == Some(ChildsVoice::Heard)
    }

    fn apply(&mut self, event: &Event, meta: &Meta) {
        match event {
            Event::FurtherReportReceived { .. } => {
                self.further_reports += 1;
                self.document.reopened = true;
            }
            Event::PlanMade {
                aim,
                questions,
                childs_questions,
            } => {
                self.plan = Some(Plan {
                    aim: aim.clone(),
                    questions: questions.clone(),
                    childs_questions: childs_questions.clone(),
                });
            }
            Event::NoticeGiven { who, .. } => {
                self.notice.told.extend(who);
                self.notice.last_at = Some(meta.at);
            }
            Event::NoticeDelayed { .. } => {
                self.notice.delayed_at.get_or_insert(meta.at);
            }
            Event::TalkNoted(talk) => {
                self.talks += 1;
                self.document.reopened = true;
                if talk.with == TalkWith::Child {
                    self.child = Some(ChildsVoice::Heard);
                }
            }
            Event::TalkNotHeld {
                with: TalkWith::Child,
                ..
            } => {
                self.child.get_or_insert(ChildsVoice::NotHeard);
            }
            Event::Assessed(assessment) => self.assessment = Some((**assessment).clone()),
            Event::DecisionProposed(proposal) => self.proposal = Proposed::by(proposal, meta),
            Event::InvestigationExtended {
                to,
                ground,
                decided_by,
                decided_on,
                ..
            } => {
                self.extensions.push(Extended {
                    to: *to,
                    ground: ground.clone(),
                    decided_by: *decided_by,
                    decided_on: *decided_on,
                });
            }
            other => self.apply_paper(other, meta),
        }
    }

    fn apply_paper(&mut self, event: &Event, meta: &Meta) {
        match event {
            Event::EnquirySent { to, .. } => self.enquiries.push(Enquiry {
                seq: meta.seq,
                to: to.clone(),
                answered: false,
            }),
            Event::AnswerRecorded { enquiry, .. } => {
                self.document.reopened = true;
                let asked = self.enquiries.iter_mut().find(|asked| asked.seq == *enquiry);
                if let Some(asked) = asked {
                    asked.answered = true;
                }
            }
            Event::PassageWritten(passage) => self.document.passages.push(Written {
                seq: meta.seq,
                passage: passage.clone(),
                at: meta.at,
                corrections: Vec::new(),
            }),
            Event::PassageCorrected { passage, text } => {
                let written = self
                    .document
                    .passages
                    .iter_mut()
                    .find(|written| written.seq == *passage);
                if let Some(written) = written {
                    written.corrections.push(text.clone());
                }
            }
            Event::DocumentSigned { passages, .. } => {
                self.document.signed = Some((passages.clone(), meta.at));
                self.document.reopened = false;
            }
            Event::Communicated(what) => self.sent(what, meta.at),
            Event::CommunicationNeedless { .. } => match &mut self.communication {
                Some(Sent::To {
                    over_at, excepted, ..
                }) => {
                    *over_at = over_at.or(Some(meta.at));
                    *excepted = true;
                }
                before => *before = Some(Sent::Needless),
            },
            Event::CommentReceived { from, voice, .. } => {
                let unwritten = voice.as_ref().is_some_and(|voice| voice.transcript.is_none());
                self.unwritten
                    .extend(unwritten.then_some((meta.seq, from.person)));
                self.answered(from.person, meta.at);
            }
            Event::VoiceWritten { comment, .. } => self.unwritten.retain(|(seq, _)| seq != comment),
            _ => {}
        }
    }

    /// Whoever was sent something before keeps their time to answer it.
    fn sent(&mut self, new: &Communication, at: Timestamp) {
        let (mut what, mut answered) = (new.clone(), Vec::new());
        if let Some(Sent::To {
            what: before,
            answered: had,
            over_at,
            ..
        }) = self.communication.take()
        {
            let earlier = before.to.into_iter();
            for to in earlier.filter(|to| new.to.iter().all(|again| again.person != to.person)) {
                if over_at.is_some() || had.contains(&to.person) {
                    answered.push(to.person);
                } else {
                    what.last_day = what.last_day.max(before.last_day);
                }
                what.to.push(to);
            }
        }
        self.communication = Some(Sent::To {
            what,
            at,
            answered,
            over_at: None,
            excepted: false,
        });
    }

    fn answered(&mut self, person: PersonId, at: Timestamp) {
        self.document.reopened = true;
        if let Some(Sent::To {
            what,
            answered,
            over_at,
            ..
        }) = &mut self.communication
        {
            answered.push(person);
            let all = what
                .to
                .iter()
                .all(|addressee| answered.contains(&addressee.person));
            if all {
                over_at.get_or_insert(at);
            }
        }
    }
}
