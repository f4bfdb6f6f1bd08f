//! What happens in a concern report. Names are past tense; nothing is ever taken back.

use crate::terms::{Channel, ContactWith, FeedbackWay, Reason, Reporter, SentOnBy};
use casework::given::Signature;
use casework::{CaseId, Decider, Fact, PersonId};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// *Orosanmälan.* As it was given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// When it reached the committee (FL 22 §): the law's clocks run from here.
    pub received_at: Timestamp,
    pub channel: Channel,
    pub reporter: Reporter,
    pub reasons: Vec<Reason>,
    pub what: String,
    pub when: Option<String>,
    /// Where the child is, as the reporter told: address, school, preschool.
    pub whereabouts: Option<String>,
    /// The reporter fears for the child right now.
    pub acute: bool,
    pub unborn: bool,
    /// Another municipality that the reporter named; at first in the reporter's own words.
    pub other_municipality: Option<String>,
    pub family_knows: Option<bool>,
    /// The first case of the same report, where it names several children.
    pub same_report_as: Option<CaseId>,
    /// Another municipality that sent it on to us; not kept at first.
    #[serde(default)]
    pub sent_on_by: Option<SentOnBy>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum Event {
    ReportReceived(Box<Report>),
    /// *Omedelbar skyddsbedömning.*
    ProtectionAssessed {
        needs_protection: bool,
        basis: String,
        reasons: String,
        measures: Option<String>,
    },
    ContactNoted {
        with: ContactWith,
        on: Date,
        text: String,
    },
    ChildHeard {
        on: Date,
        words: String,
    },
    ChildNotHeard {
        why: String,
    },
    FamilyTold {
        who: Vec<PersonId>,
        on: Date,
        how: String,
    },
    FamilyNotToldYet {
        why: String,
    },
    /// *Förlängning* on the only ground that the law has.
    AssessmentExtended {
        to: Date,
        reason: String,
        /// As the law's data names it; not kept at first.
        #[serde(default)]
        ground: Option<String>,
        /// Not kept at first.
        #[serde(default)]
        decided_by: Option<Decider>,
    },
    InvestigationOpened {
        reasons: String,
        /// The provision it rests on, of the act in force on its day; not kept at first.
        #[serde(default)]
        law: Option<String>,
        signature: Signature,
    },
    InvestigationDeclined {
        reasons: String,
        /// The provision it rests on, of the act in force on its day; not kept at first.
        #[serde(default)]
        law: Option<String>,
        signature: Signature,
    },
    /// An investigation runs already: the report belongs to it.
    JoinedRunning {
        case: CaseId,
        number: String,
    },
    /// On its way to another municipality's house; their receipt follows.
    ReportDispatched {
        municipality: String,
    },
    SentToOtherMunicipality {
        municipality: String,
        receipt: String,
        on: Date,
    },
    /// A mandated reporter who had not asked for feedback does so later.
    FeedbackRequested {
        on: Date,
        how: String,
    },
    FeedbackGiven {
        way: FeedbackWay,
        text: String,
    },
}

impl Fact for Event {
    const NAMESPACE: &'static str = "child_concern";
}
