//! After the decision: who has got it, what is done for the family, and whether it has ended.

use crate::events::{Decision, Event, Order};
use crate::terms::{Ending, ProviderAnswer};
use casework::{Meta, PersonId, TaskId};
use jiff::{Timestamp, civil::Date};

/// *Beslutad*, and what goes on after.
#[derive(Clone, Debug)]
pub struct Decided {
    pub decision: Decision,
    pub at: Timestamp,
    pub delivered: Vec<(PersonId, Date)>,
    pub measures: Vec<Measure>,
    pub support_plan: bool,
    pub follow_up: Option<FollowUp>,
    pub closed_at: Option<Timestamp>,
    /// Providers' answers, as tasks: news until they are done.
    pub answers: Vec<TaskId>,
    /// A report came when nothing was investigated any more: somebody must look.
    pub report_after: bool,
}

#[derive(Clone, Debug)]
pub struct Measure {
    pub seq: u64,
    pub order: Order,
    pub received: bool,
    /// The provider cannot: it never began.
    pub declined: bool,
    pub followed_up: usize,
    pub ended: bool,
}

#[derive(Clone, Copy, Debug)]
pub struct FollowUp {
    pub started_at: Timestamp,
    pub ended_at: Option<Timestamp>,
}

impl Decided {
    pub fn new(decision: &Decision, at: Timestamp) -> Self {
        Self {
            decision: decision.clone(),
            at,
            delivered: Vec::new(),
            measures: Vec::new(),
            support_plan: false,
            follow_up: None,
            closed_at: None,
            answers: Vec::new(),
            report_after: false,
        }
    }
    pub fn follow_up_runs(&self) -> bool {
        self.follow_up
            .is_some_and(|follow_up| follow_up.ended_at.is_none())
    }
    pub fn measure_runs(&self) -> bool {
        self.measures.iter().any(|measure| !measure.ended)
    }
    /// Nobody does what was decided, and somebody should.
    pub fn nothing_is_ordered(&self) -> bool {
        self.gives_support() && self.measures.iter().all(|measure| measure.declined)
    }
    pub fn ended_without_help(&self) -> bool {
        matches!(self.decision.kind, Ending::NoMeasures | Ending::Declined)
    }
    pub fn gives_support(&self) -> bool {
        self.decision.kind == Ending::Support
    }

    pub fn apply(&mut self, event: &Event, meta: &Meta) {
        match event {
            Event::DecisionDelivered { to, on, .. } => self.delivered.push((*to, *on)),
            Event::MeasureOrdered(order) => self.measures.push(Measure {
                seq: meta.seq,
                order: order.clone(),
                received: false,
                declined: false,
                followed_up: 0,
                ended: false,
            }),
            Event::ReceiptRecorded { measure, .. } => self.measure(*measure, |known| known.received = true),
            Event::ProviderAnswered {
                measure,
                answer,
                task,
                ..
            } => {
                let cannot = *answer == ProviderAnswer::Cannot;
                self.answers.push(*task);
                self.measure(*measure, |known| {
                    known.received = !cannot;
                    known.declined = cannot;
                    known.ended |= cannot;
                });
            }
            Event::MeasureFollowedUp { measure, ended, .. } => self.measure(*measure, |known| {
                known.followed_up += 1;
                known.ended |= *ended;
            }),
            Event::SupportPlanWritten { .. } => self.support_plan = true,
            Event::FollowUpStarted { .. } => {
                self.follow_up = Some(FollowUp {
                    started_at: meta.at,
                    ended_at: None,
                });
            }
            Event::FollowUpEnded { .. } => {
                if let Some(follow_up) = &mut self.follow_up {
                    follow_up.ended_at = Some(meta.at);
                }
            }
            Event::FurtherReportReceived { .. } => {
                self.report_after = true;
                self.closed_at = None;
            }
            Event::CaseClosed { .. } => {
                self.report_after = false;
                self.closed_at = Some(meta.at);
            }
            _ => {}
        }
    }

    fn measure(&mut self, seq: u64, change: impl Fn(&mut Measure)) {
        self.measures
            .iter_mut()
            .filter(|measure| measure.seq == seq)
            .for_each(change);
    }
}
