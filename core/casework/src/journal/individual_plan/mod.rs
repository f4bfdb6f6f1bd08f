//! *Individuell plan, SIP* (SoL 10 kap. 8–9 §§, HSL 16 kap. 4 §). Proposed here, consented to by the person or their
//! guardians, made together with whoever was invited by a code, signed, followed up. One at a time.

mod entry;
pub mod letters;

pub use entry::entry;

use crate::ask::Ask;
use crate::clock::Clock;
use crate::event::Meta;
use crate::given::Signature;
use crate::ids::{CaseNumber, PersonId};
use crate::summary::AnsweredBy;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// Facts of plans; a plan is named by the number, in the case's stream, of the line that proposed it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum Fact {
    Proposed(Proposed),
    Consented(Consented),
    Invited(Invited),
    Answered(Answered),
    Written(Box<Written>),
    FollowedUp(FollowedUp),
    Ended { plan: u64, reason: String },
}

impl Fact {
    /// The number of the plan that it is about.
    fn plan(&self, meta: &Meta) -> u64 {
        match self {
            Self::Proposed(_) => meta.seq,
            Self::Consented(one) => one.plan,
            Self::Invited(one) => one.plan,
            Self::Answered(one) => one.plan,
            Self::Written(one) => one.plan,
            Self::FollowedUp(one) => one.plan,
            Self::Ended { plan, .. } => *plan,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Proposed {
    /// What has to be coordinated.
    pub needs: String,
    pub participants: Vec<Participant>,
    /// Whose consent it takes: each must say yes.
    pub asked: Vec<PersonId>,
}

/// An organisation that is to take part, by its function: never a person's own address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Participant {
    pub organisation: String,
    pub address: String,
}

/// *Samtycke*, or no to it. The latest word holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Consented {
    pub plan: u64,
    pub by: PersonId,
    pub yes: bool,
    /// How it was given, where a colleague wrote it down; None: by the person on my pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taken: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Invited {
    pub plan: u64,
    pub meeting_at: Timestamp,
    pub place: String,
    /// In the order of the participants.
    pub codes: Vec<CaseNumber>,
}

/// *Svar på kallelse*, by the code of the letter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answered {
    pub plan: u64,
    pub participant: usize,
    pub name: String,
    pub contact: String,
    pub comes: bool,
    pub can_do: Option<String>,
}

/// What the plan must say: needs and measures, who does what, and who answers for the whole (SoL 10 kap. 9 §).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Written {
    pub plan: u64,
    pub rows: Vec<Row>,
    pub main_responsible: String,
    /// What the person wants, in their words.
    pub wants: String,
    pub follow_up_on: Date,
    pub signature: Signature,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    pub need: String,
    pub what: String,
    pub who: String,
    pub by: Option<Date>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FollowedUp {
    pub plan: u64,
    pub text: String,
    /// None: the plan is at its end.
    pub next: Option<Date>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub seq: u64,
    pub is: Proposed,
    pub consents: Vec<(Consented, Timestamp)>,
    pub invited: Option<(Invited, Timestamp)>,
    pub answers: Vec<(Answered, Timestamp)>,
    pub written: Option<(Written, Timestamp)>,
    pub followed: Vec<(FollowedUp, Timestamp)>,
    pub ended_at: Option<Timestamp>,
}

impl Plan {
    /// The latest word of one of those who were asked.
    pub fn consent_of(&self, person: PersonId) -> Option<&(Consented, Timestamp)> {
        self.consents.iter().rev().find(|(one, _)| one.by == person)
    }
    pub fn waits_for(&self, person: PersonId) -> bool {
        self.runs() && self.is.asked.contains(&person) && self.consent_of(person).is_none()
    }
    /// Somebody said no, or took their yes back.
    pub fn refused_at(&self) -> Option<Timestamp> {
        let latest = self.is.asked.iter().filter_map(|one| self.consent_of(*one));
        latest.filter(|(one, _)| !one.yes).map(|(_, at)| *at).min()
    }
    /// Since when everybody who was asked has said yes.
    pub fn consented_at(&self) -> Option<Timestamp> {
        let yes = |person: &PersonId| self.consent_of(*person).filter(|(one, _)| one.yes);
        let all: Option<Vec<Timestamp>> = self
            .is
            .asked
            .iter()
            .map(|one| yes(one).map(|(_, at)| *at))
            .collect();
        all?.into_iter().max()
    }
    /// Since when everybody had said yes, though somebody took it back later: a clock that began does not disappear.
    fn began_at(&self) -> Option<Timestamp> {
        let yes = |person: &PersonId| {
            let mut given = self.consents.iter().rev();
            given
                .find(|(one, _)| one.by == *person && one.yes)
                .map(|(_, at)| *at)
        };
        let all: Option<Vec<Timestamp>> = self.is.asked.iter().map(yes).collect();
        all?.into_iter().max()
    }
    pub fn over_at(&self) -> Option<Timestamp> {
        let refused = self.refused_at();
        self.ended_at.into_iter().chain(refused).min()
    }
    pub fn runs(&self) -> bool {
        self.over_at().is_none()
    }
    pub fn answer_of(&self, participant: usize) -> Option<&Answered> {
        let mut answers = self.answers.iter().rev();
        answers
            .find(|(one, _)| one.participant == participant)
            .map(|(one, _)| one)
    }
    /// The day when it is looked at again: the latest that was set.
    pub fn follow_up_on(&self) -> Option<Date> {
        let set = self.followed.iter().rev().find_map(|(one, _)| one.next);
        set.or(self.written.as_ref().map(|(one, _)| one.follow_up_on))
    }
    /// Since when that day is waited for.
    fn follows_since(&self) -> Option<Timestamp> {
        let last = self.followed.last().map(|(_, at)| *at);
        last.or(self.written.as_ref().map(|(_, at)| *at))
    }
}

#[derive(Clone, Debug, Default)]
pub struct Plans {
    pub all: Vec<Plan>,
}

impl Plans {
    /// The one that is being made or that holds.
    pub fn current(&self) -> Option<&Plan> {
        self.all.last().filter(|plan| plan.runs())
    }
    pub fn by_number(&self, seq: u64) -> Option<&Plan> {
        self.all.iter().find(|plan| plan.seq == seq)
    }
    pub fn apply(&mut self, fact: &Fact, meta: &Meta) {
        match fact {
            Fact::Proposed(is) => self.all.push(Plan {
                seq: meta.seq,
                is: is.clone(),
                consents: Vec::new(),
                invited: None,
                answers: Vec::new(),
                written: None,
                followed: Vec::new(),
                ended_at: None,
            }),
            Fact::Consented(one) => self.change(one.plan, |plan| plan.consents.push((one.clone(), meta.at))),
            Fact::Invited(one) => self.change(one.plan, |plan| plan.invited = Some((one.clone(), meta.at))),
            Fact::Answered(one) => self.change(one.plan, |plan| plan.answers.push((one.clone(), meta.at))),
            Fact::Written(one) => {
                self.change(one.plan, |plan| plan.written = Some(((**one).clone(), meta.at)))
            }
            Fact::FollowedUp(one) => self.change(one.plan, |plan| {
                plan.followed.push((one.clone(), meta.at));
                plan.ended_at = one.next.is_none().then_some(meta.at);
            }),
            Fact::Ended { plan, .. } => self.change(*plan, |plan| plan.ended_at = Some(meta.at)),
        }
    }
    fn change(&mut self, seq: u64, change: impl FnOnce(&mut Plan)) {
        self.all.iter_mut().find(|plan| plan.seq == seq).map(change);
    }

    /// Work begins when need and consent are there; the meeting; the day when the plan is looked at again.
    pub fn clocks(&self) -> impl Iterator<Item = Clock> {
        self.all.iter().flat_map(|plan| {
            let over = plan.over_at();
            let done = move |at: Option<Timestamp>| at.or(over);
            let consented = plan.began_at().into_iter().flat_map(move |at| {
                let invited = plan.invited.as_ref().map(|(_, at)| *at);
                let written = plan.written.as_ref().map(|(_, at)| *at);
                [
                    Clock::started("sip-start", at).met(done(invited)),
                    Clock::started("individual-plan-meeting", at).met(done(written)),
                ]
            });
            let follow_up = plan.follows_since().map(|since| {
                Clock::started("individual-plan-follow-up", since)
                    .extended(plan.follow_up_on())
                    .met(over)
            });
            consented.chain(follow_up)
        })
    }
    /// What a plan that everybody has said yes to waits for. Until it is over its case is not closed.
    pub fn waits(&self) -> Option<&'static str> {
        let plan = self.current()?;
        plan.consented_at()?;
        Some(match (&plan.invited, &plan.written) {
            (None, _) => "invite_individual_plan",
            (Some(_), None) => "write_individual_plan",
            (Some(_), Some(_)) => "follow_up_individual_plan",
        })
    }
    pub fn asks(&self) -> impl Iterator<Item = Ask> {
        let plans = self.current().into_iter();
        plans.flat_map(|plan| {
            let waiting = plan.is.asked.iter().filter(|one| plan.waits_for(**one));
            waiting.map(|person| Ask {
                person: *person,
                at: format!("gor/{}", super::steps::individual_plan::CONSENT),
                title: "individual-plan-consent-title",
                by: None,
            })
        })
    }
    /// The codes of all invitations; they open nothing once the plan is over.
    pub fn answered_by(&self) -> impl Iterator<Item = AnsweredBy> {
        self.all.iter().flat_map(|plan| {
            let codes = plan.invited.iter().flat_map(|(invited, _)| &invited.codes);
            codes.map(|code| AnsweredBy {
                code: code.clone(),
                step: super::steps::individual_plan::ANSWER,
                is_open: plan.runs(),
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Actor;
    use crate::ids::CaseId;
    use uuid::Uuid;

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(1_796_000_000 + minute * 60).expect("a moment")
    }
    fn person(nth: u128) -> PersonId {
        PersonId(Uuid::from_u128(nth))
    }
    fn told(plans: &mut Plans, seq: u64, fact: &Fact) {
        let meta = Meta {
            seq,
            case: CaseId(Uuid::from_u128(9)),
            at: at(i64::try_from(seq).expect("few")),
            by: Actor::House,
        };
        plans.apply(fact, &meta);
    }
    fn says(by: PersonId, yes: bool) -> Fact {
        Fact::Consented(Consented {
            plan: 1,
            by,
            yes,
            taken: None,
            words: None,
        })
    }
    fn proposed() -> Plans {
        let mut plans = Plans::default();
        let is = Proposed {
            needs: "Skolan och BUP drar åt olika håll.".to_owned(),
            participants: vec![Participant {
                organisation: "Björkskolan".to_owned(),
                address: "Skolgatan 1".to_owned(),
            }],
            asked: vec![person(1), person(2)],
        };
        told(&mut plans, 1, &Fact::Proposed(is));
        plans
    }

    #[test]
    fn one_yes_of_two_starts_nothing_and_the_second_starts_both_clocks() {
        let mut plans = proposed();
        told(&mut plans, 2, &says(person(1), true));
        assert!(plans.clocks().next().is_none() && plans.waits().is_none());
        assert_eq!(
            plans.asks().map(|ask| ask.person).collect::<Vec<_>>(),
            [person(2)]
        );
        told(&mut plans, 3, &says(person(2), true));
        assert!(
            plans
                .clocks()
                .all(|clock| clock.runs() && clock.started_at == at(3))
        );
        assert_eq!(plans.clocks().count(), 2);
        assert_eq!(plans.waits(), Some("invite_individual_plan"));
    }

    #[test]
    fn a_yes_that_is_taken_back_stops_the_plan_its_clocks_and_its_codes() {
        let mut plans = proposed();
        told(&mut plans, 2, &says(person(1), true));
        told(&mut plans, 3, &says(person(2), true));
        let invited = Invited {
            plan: 1,
            meeting_at: at(9_000),
            place: "Skolan".to_owned(),
            codes: vec![CaseNumber::from_chance(7)],
        };
        told(&mut plans, 4, &Fact::Invited(invited));
        assert!(plans.answered_by().all(|held| held.is_open));
        told(&mut plans, 5, &says(person(1), false));
        assert!(plans.current().is_none() && plans.asks().next().is_none());
        assert!(plans.clocks().all(|clock| !clock.runs()));
        assert_eq!(plans.clocks().count(), 2, "what began is over, and not gone");
        assert!(plans.answered_by().all(|held| !held.is_open));
    }
}
