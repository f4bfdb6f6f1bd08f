//! Where a concern report stands. A step exists only in the states that allow it.

use crate::events::{Event, Report};
use casework::Meta;
use jiff::{Timestamp, civil::Date};

#[derive(Clone, Debug, Default)]
pub enum State {
    #[default]
    NotStarted,
    Assessing(Assessing),
    Ended {
        was: Assessing,
        how: Ending,
        at: Timestamp,
        /// The reporter asked for feedback after that.
        asked_late_at: Option<Timestamp>,
        feedback_at: Option<Timestamp>,
    },
}

/// *Under förhandsbedömning.*
#[derive(Clone, Debug)]
pub struct Assessing {
    pub report: Report,
    pub protection: Option<Protection>,
    /// The child was heard, or it was said why not.
    pub child: Option<ChildsVoice>,
    pub contacts: usize,
    pub family_told: bool,
    pub extended_to: Option<Date>,
    /// The reporter wants feedback: asked with the report, or before it ended.
    pub wants_feedback: bool,
    /// Sent on to this municipality, whose receipt has not come.
    pub sent_to: Option<String>,
}

#[derive(Clone, Debug)]
pub struct Protection {
    pub at: Timestamp,
    pub needed: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChildsVoice {
    Heard,
    NotHeard,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Opened,
    Declined,
    Joined,
    SentOn,
}

impl State {
    pub fn assessing(&self) -> Option<&Assessing> {
        match self {
            Self::Assessing(assessing) => Some(assessing),
            _ => None,
        }
    }
    /// A reporter who must be answered, and has not been, when it is ended and stays here.
    pub fn awaits_feedback(&self) -> bool {
        matches!(self, Self::Ended { was, how, asked_late_at, feedback_at: None, .. }
            if (was.wants_feedback || asked_late_at.is_some()) && *how != Ending::SentOn)
    }
    /// The municipality whose receipt has not come.
    pub fn awaits_receipt(&self) -> Option<&str> {
        match self {
            Self::Ended { was, .. } => was.sent_to.as_deref(),
            _ => None,
        }
    }
    pub fn ended_as(&self) -> Option<Ending> {
        match self {
            Self::Ended { how, .. } => Some(*how),
            _ => None,
        }
    }
    /// The report, whatever became of it.
    pub fn report(&self) -> Option<&Report> {
        match self {
            Self::NotStarted => None,
            Self::Assessing(was) | Self::Ended { was, .. } => Some(&was.report),
        }
    }

    pub fn apply(&mut self, event: &Event, meta: &Meta) {
        match (&mut *self, event) {
            (Self::NotStarted, Event::ReportReceived(report)) => {
                *self = Self::Assessing(Assessing {
                    wants_feedback: report.reporter.wants_feedback(),
                    report: (**report).clone(),
                    protection: None,
                    child: None,
                    contacts: 0,
                    family_told: false,
                    extended_to: None,
                    sent_to: None,
                });
            }
            (Self::Assessing(now), Event::ProtectionAssessed { needs_protection, .. }) => {
                // The first assessment met the clock; a later one does not move that.
                let at = now.protection.as_ref().map_or(meta.at, |first| first.at);
                now.protection = Some(Protection {
                    at,
                    needed: *needs_protection,
                });
            }
            (Self::Assessing(now), Event::ContactNoted { .. }) => now.contacts += 1,
            (Self::Assessing(now), Event::ChildHeard { .. }) => now.child = Some(ChildsVoice::Heard),
            (Self::Assessing(now), Event::ChildNotHeard { .. }) => {
                now.child.get_or_insert(ChildsVoice::NotHeard);
            }
            (Self::Assessing(now), Event::FamilyTold { .. }) => now.family_told = true,
            (Self::Assessing(now), Event::AssessmentExtended { to, .. }) => now.extended_to = Some(*to),
            (Self::Assessing(was), Event::FeedbackRequested { .. }) => was.wants_feedback = true,
            (
                Self::Ended {
                    was,
                    at,
                    asked_late_at,
                    ..
                },
                Event::FeedbackRequested { on, .. },
            ) => {
                // Written down late, but asked in time: the clock is the decision's.
                was.wants_feedback = *on < day(*at);
                *asked_late_at = (!was.wants_feedback).then(|| asked_at(*on, *at, meta.at));
            }
            (Self::Ended { feedback_at, .. }, Event::FeedbackGiven { .. }) => *feedback_at = Some(meta.at),
            (Self::Ended { was, .. }, Event::SentToOtherMunicipality { .. }) => was.sent_to = None,
            (Self::Assessing(was), Event::ReportDispatched { municipality }) => {
                was.sent_to = Some(municipality.clone());
                self.end(event, meta);
            }
            (_, other) => self.end(other, meta),
        }
    }

    fn end(&mut self, event: &Event, meta: &Meta) {
        let how = match event {
            Event::InvestigationOpened { .. } => Ending::Opened,
            Event::InvestigationDeclined { .. } => Ending::Declined,
            Event::JoinedRunning { .. } => Ending::Joined,
            Event::ReportDispatched { .. } | Event::SentToOtherMunicipality { .. } => Ending::SentOn,
            _ => return,
        };
        if let Self::Assessing(was) = self {
            *self = Self::Ended {
                was: was.clone(),
                how,
                at: meta.at,
                asked_late_at: None,
                feedback_at: None,
            };
        }
    }
}

fn day(at: Timestamp) -> Date {
    at.to_zoned(law::stockholm()).date()
}

/// When somebody asked who asked on this day, after it had ended: no later than it was written down.
fn asked_at(on: Date, ended: Timestamp, written: Timestamp) -> Timestamp {
    if on >= day(written) {
        return written;
    }
    let start = on.to_zoned(law::stockholm());
    start.map_or(written, |start| start.timestamp().max(ended))
}
