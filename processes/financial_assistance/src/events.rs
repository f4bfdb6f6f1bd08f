//! What happens in a household's case of financial assistance. Names are past tense; nothing is ever taken back.

use crate::lowered::LoweredBecause;
use crate::registers::Reply;
use crate::terms::{Home, Living, Outcome, Paper, PaperAnswer, Stands, Together};
use assistance::{Calculation, Household, Month, Ore};
use casework::given::Signature;
use casework::{Decider, DocumentId, Fact, PersonId, StaffId};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// *Ansökan.* For one month, as it was asked for: amounts as they were stated, in öre.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Application {
    /// The first of the case is 1.
    pub nth: u32,
    pub month: Month,
    /// When it reached us (FL 22 §).
    pub received_at: Timestamp,
    pub living: Living,
    /// The applicant first; a partner second.
    pub adults: Vec<Member>,
    pub children: Vec<Child>,
    pub others_in_home: u8,
    pub home: Home,
    /// For the whole home.
    pub rent: Ore,
    pub costs: Vec<Cost>,
    pub incomes: Vec<Income>,
    pub assets: Vec<Asset>,
    /// What they do to support themselves.
    pub work: Option<String>,
    pub more: Option<String>,
    pub account: Account,
    pub papers: Paper,
    /// Which the person does not have; nothing stops for it.
    pub papers_missing: Option<String>,
    /// A partner is asked to sign.
    pub with_partner: bool,
    /// None: it came on paper, or by word of mouth, and was entered by staff.
    pub signature: Option<Signature>,
}

/// A grown-up of the household. `who` names them in the calculation: `a1`, `a2`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Member {
    pub who: String,
    pub person: PersonId,
    pub name: String,
    pub born: Option<Date>,
}

/// A child of the household. `who` names it in the calculation: `c1`, `c2`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Child {
    pub who: String,
    pub person: PersonId,
    pub name: String,
    pub born: Date,
    /// *Växelvis boende.* None: always.
    pub days: Option<u8>,
    /// Of 19 or 20 years, and in upper secondary school.
    pub in_school: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cost {
    /// A kind of `assistance`.
    pub kind: String,
    pub amount: Ore,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Income {
    /// A kind of `assistance`.
    pub kind: String,
    pub who: String,
    pub amount: Ore,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Asset {
    /// A kind of `assistance`.
    pub kind: String,
    pub amount: Ore,
}

/// *Konto.* Where money is to be paid, as it was stated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Account {
    Bank {
        clearing: String,
        number: String,
    },
    /// Somebody must find another way with them.
    None,
}

/// A paper that we ask for: what, and why it is needed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    pub what: String,
    pub why: String,
}

/// What came of one that was asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answered {
    /// Its place in the list that was asked.
    pub item: u32,
    pub answer: PaperAnswer,
    pub files: Vec<DocumentId>,
}

/// What a party says of one line where the two differ, with the amounts that they read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Explained {
    /// A kind of `assistance`, or the authority's own words.
    pub what: String,
    pub is_kind: bool,
    pub stated: Option<Ore>,
    pub register: Option<Ore>,
    pub stands: Stands,
    pub text: Option<String>,
}

/// *Normberäkning.* As a caseworker has judged the household, and what it gives.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Calculated {
    pub nth: u32,
    pub household: Household,
    pub calculation: Calculation,
    pub note: Option<String>,
    /// Rows that a person accepted less of than was asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lowered: Vec<Lowered>,
}

/// By the name of the row's field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lowered {
    pub row: String,
    pub because: LoweredBecause,
}

/// *Beslut.*
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    pub nth: u32,
    pub month: Month,
    pub outcome: Outcome,
    /// What is paid in all; nought where it is refused.
    pub amount: Ore,
    pub pay_on: Option<Date>,
    pub pays: Vec<Pay>,
    pub reasons: String,
    pub conditions: Option<String>,
    pub calculation: Calculation,
    /// The provision it rests on, as the law's data names it.
    pub law: Vec<String>,
    pub decided_by: Decider,
    pub signature: Signature,
}

/// What goes to whom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pay {
    pub to: PersonId,
    pub amount: Ore,
    pub account: Account,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum Event {
    Applied(Box<Application>),
    /// Said by one of two in private: never shown to the other.
    ToldInPrivate {
        person: PersonId,
        together: Together,
        text: Option<String>,
    },
    PartnerSigned {
        nth: u32,
        person: PersonId,
        signature: Signature,
    },
    Withdrawn {
        nth: u32,
        why: Option<String>,
    },
    /// *Komplettering.* What is missing, by when, and what happens otherwise (FL 20 §).
    PapersAsked {
        nth: u32,
        items: Vec<Asked>,
        by: Date,
        otherwise: String,
    },
    /// A party takes longer, once, by themselves.
    PapersDelayed {
        nth: u32,
        by: Date,
    },
    PapersAnswered {
        nth: u32,
        items: Vec<Answered>,
    },
    /// What registers said of one person: shown to no other party.
    RegistersAnswered {
        nth: u32,
        person: PersonId,
        from: Date,
        to: Date,
        reply: Reply,
    },
    /// A party says how it is with something that differs from what they stated.
    DifferenceExplained {
        nth: u32,
        person: PersonId,
        answers: Vec<Explained>,
    },
    Calculated(Box<Calculated>),
    /// *Fyra ögon.* Of the calculation that stands; another one asks anew.
    CalculationApproved {
        nth: u32,
        staff: StaffId,
        note: Option<String>,
    },
    Decided(Box<Decision>),
    /// *Nytt konto.* By the person, signed; or by staff, with the reason why.
    AccountChanged {
        person: PersonId,
        account: Account,
        why: Option<String>,
        signature: Option<Signature>,
    },
    /// A second colleague has looked at what was said last.
    AccountApproved {
        person: PersonId,
    },
    CaseClosed {
        why: String,
    },
}

impl Fact for Event {
    const NAMESPACE: &'static str = "financial_assistance";
}
