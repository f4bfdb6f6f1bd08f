//! What happens in a child investigation. Names are past tense; nothing is ever taken back.

use crate::terms::{
    Area, Body, ConsentAnswer, Ending, EnquiryGround, Exception, ProviderAnswer, Reached, Tag, TalkWith,
};
use casework::given::Signature;
use casework::letter::Letter;
use casework::{CaseNumber, Decider, DocumentId, Fact, PartyRole, PersonId, TaskId};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// An earlier investigation of the same child.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Earlier {
    pub opened: Date,
    /// None while it still runs.
    #[serde(default)]
    pub closed: Option<Date>,
}

/// *Inledd utredning.*
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Opening {
    /// When it was decided: the law's clocks run from here.
    pub opened_at: Timestamp,
    pub report: String,
    pub reasons: String,
    /// Number of the case that the report came in by.
    pub from_number: Option<String>,
    #[serde(default)]
    pub earlier: Vec<Earlier>,
    /// The child is not born; not kept at first.
    #[serde(default)]
    pub unborn: bool,
}

/// *Samtal.* The person's own words apart from what we saw.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Talk {
    pub with: TalkWith,
    pub name: String,
    pub on: Date,
    pub place: String,
    /// The child was met without anybody else in the room.
    pub alone: Option<bool>,
    /// *Samtal utan vårdnadshavarens samtycke*: why.
    pub without_consent: Option<String>,
    pub words: String,
    pub seen: Option<String>,
    /// The child may read it on their own pages. Never the guardians.
    pub shown_to_child: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Passage {
    pub area: Area,
    pub text: String,
    pub tag: Tag,
    pub told_by: Option<String>,
    /// Events of this case that carry it, by their place in the stream.
    pub sources: Vec<u64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Addressee {
    pub person: PersonId,
    pub role: PartyRole,
}

/// *Kommunicering.*
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Communication {
    pub to: Vec<Addressee>,
    pub text: String,
    pub last_day: Date,
}

/// A file that came with a comment; the file itself is a paper of the case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attached {
    pub document: DocumentId,
    pub name: String,
}

/// *Inspelat yttrande.*
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Voice {
    pub file: Attached,
    /// The party's own writing of what they say; else the office writes it.
    pub transcript: Option<String>,
}

/// *Samlad bedömning.*
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Assessment {
    pub risks: String,
    pub protective: String,
    pub childs_view: String,
    pub weight: String,
    pub best_interests: String,
    pub overall: String,
}

/// *Förslag till beslut.*
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Proposal {
    pub kind: Ending,
    pub what: String,
    pub why: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Consent {
    pub person: PersonId,
    pub answer: ConsentAnswer,
}

/// *Insats med samtycke.*
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Support {
    pub needs_test: bool,
    pub what: String,
    pub from: Date,
    /// In the words of those it is for.
    pub goals: String,
    pub consents: Vec<Consent>,
    pub consented_on: Date,
    /// Why the child's consent is enough without the guardians'.
    pub suitable_because: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    pub kind: Ending,
    pub support: Option<Support>,
    pub applied_for: Option<String>,
    /// Keys of provisions.
    pub law: Vec<String>,
    pub reasons: String,
    pub decided_by: Decider,
    /// Day and paragraph of the minutes, where a committee decided.
    pub minute: Option<String>,
    pub appealable: bool,
    pub signature: Signature,
}

/// *Uppdrag till utförare.*
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    pub what: String,
    pub provider: String,
    pub from: Date,
    pub goals: String,
    /// What the provider answers by; not kept at first.
    #[serde(default)]
    pub code: Option<CaseNumber>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Goal {
    pub words: String,
    pub how: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum Event {
    InvestigationOpened(Box<Opening>),
    /// A new report while the investigation runs.
    FurtherReportReceived {
        received_at: Timestamp,
        report: String,
        from_number: Option<String>,
    },
    PlanMade {
        aim: String,
        questions: String,
        childs_questions: Option<String>,
    },
    NoticeGiven {
        who: Vec<PersonId>,
        on: Date,
        how: String,
    },
    /// Telling now would harm; the law lets it wait.
    NoticeDelayed {
        why: String,
        look_again_on: Date,
    },
    TalkNoted(Box<Talk>),
    TalkNotHeld {
        with: TalkWith,
        why: String,
    },
    EnquirySent {
        body: Body,
        to: String,
        ground: EnquiryGround,
        provision: String,
        asks: String,
        letter: Letter,
    },
    AnswerRecorded {
        enquiry: u64,
        on: Date,
        from: String,
        text: String,
    },
    PassageWritten(Passage),
    /// The passage stays; this stands beside it.
    PassageCorrected {
        passage: u64,
        text: String,
    },
    DocumentSigned {
        passages: Vec<u64>,
        signature: Signature,
    },
    Communicated(Communication),
    CommunicationNeedless {
        why: String,
        /// Not kept at first.
        #[serde(default)]
        exception: Option<Exception>,
    },
    CommentReceived {
        from: Addressee,
        on: Date,
        oral: bool,
        text: String,
        #[serde(default)]
        files: Vec<Attached>,
        #[serde(default)]
        voice: Option<Voice>,
    },
    /// What is said in a recording, written down by the office.
    VoiceWritten {
        comment: u64,
        of: PersonId,
        text: String,
    },
    Assessed(Box<Assessment>),
    DecisionProposed(Box<Proposal>),
    InvestigationExtended {
        to: Date,
        ground: String,
        decided_by: Decider,
        decided_on: Date,
        reason: String,
    },
    InvestigationDecided(Box<Decision>),
    DecisionDelivered {
        to: PersonId,
        on: Date,
        how: String,
        /// *Överklagandetid*: the last day, where it can be appealed.
        appeal_by: Option<Date>,
    },
    MeasureOrdered(Order),
    ReceiptRecorded {
        measure: u64,
        on: Date,
        from: String,
    },
    /// The provider's own word, by the code on the order.
    ProviderAnswered {
        measure: u64,
        name: String,
        contact: String,
        answer: ProviderAnswer,
        /// The first day, where they can begin.
        from: Option<Date>,
        /// For the caseworker to see to it.
        task: TaskId,
    },
    SupportPlanWritten {
        goals: Vec<Goal>,
        follow_up_on: Date,
    },
    MeasureFollowedUp {
        measure: u64,
        on: Date,
        reached: Reached,
        text: String,
        ended: bool,
    },
    FollowUpStarted {
        why: String,
        consented: bool,
        informed: Vec<PersonId>,
    },
    FollowUpEnded {
        what: String,
        informed: Vec<PersonId>,
    },
    CaseClosed {
        why: String,
    },
}

impl Fact for Event {
    const NAMESPACE: &'static str = "child_investigation";
}
