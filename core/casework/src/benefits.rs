//! *Bastjänst för ekonomiskt bistånd.* What other authorities' registers know of a person's incomes, as it comes in with a
//! command ([`crate::Given`]). No answer is never the same as nothing: which it was stands beside each authority.

use crate::ids::PersonId;
use crate::personal_number::PersonalNumber;
use crate::words;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

words!(
    /// Who keeps the register.
    Agency {
        /// *Försäkringskassan.*
        SocialInsurance = "benefits-agency-social-insurance",
        /// *Pensionsmyndigheten*, which answers through Försäkringskassan.
        Pensions = "benefits-agency-pensions",
        /// *CSN.*
        StudentAid = "benefits-agency-student-aid",
        /// *Arbetsförmedlingen.*
        Employment = "benefits-agency-employment",
        /// *A-kassorna.*
        UnemploymentFunds = "benefits-agency-unemployment-funds",
        /// *Skatteverket.*
        Tax = "benefits-agency-tax",
        /// *Transportstyrelsen.*
        Transport = "benefits-agency-transport",
        /// *Migrationsverket.*
        Migration = "benefits-agency-migration",
    }
);

words!(
    /// What came of asking one authority.
    AgencyState {
        Answered = "benefits-state-answered",
        /// It told something, and said that something else is missing.
        Partly = "benefits-state-partly",
        /// It answered that it has nothing.
        Empty = "benefits-state-empty",
        /// It did not answer: nothing is known.
        NoAnswer = "benefits-state-no-answer",
        /// It, or what it sent, was at fault: nothing is known.
        Error = "benefits-state-error",
    }
);

words!(
    /// What kind of thing a line of a register tells.
    Matter {
        Payment = "benefits-matter-payment",
        /// A benefit granted for a time, without an amount.
        Granted = "benefits-matter-granted",
        /// Registered as looking for work, member of a fund.
        Registered = "benefits-matter-registered",
        Vehicle = "benefits-matter-vehicle",
        Taxed = "benefits-matter-taxed",
        /// *Uppehållstillstånd.*
        Permit = "benefits-matter-permit",
    }
);

impl AgencyState {
    /// What it has is known whole.
    pub fn is_whole(self) -> bool {
        matches!(self, Self::Answered | Self::Empty)
    }
}

/// A line of a register. Amounts are in öre; what the authority did not say is None, never nought.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RegisterFact {
    pub matter: Matter,
    /// The authority's own code for what it is.
    pub code: String,
    /// The authority's own words.
    pub name: String,
    pub from: Option<Date>,
    pub to: Option<Date>,
    pub paid: Option<Date>,
    pub gross: Option<i64>,
    pub tax: Option<i64>,
    pub net: Option<i64>,
    /// Decided and not yet paid.
    pub pending: bool,
}

impl RegisterFact {
    pub fn new(matter: Matter, code: &str, name: &str) -> Self {
        Self {
            matter,
            code: code.to_owned(),
            name: name.to_owned(),
            from: None,
            to: None,
            paid: None,
            gross: None,
            tax: None,
            net: None,
            pending: false,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AgencyAnswer {
    pub agency: Agency,
    pub state: AgencyState,
    pub facts: Vec<RegisterFact>,
}

/// Under which purpose and provision it was asked, and by which id both sides can find the question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AskedUnder {
    pub correlation: String,
    pub purpose: String,
    pub law: String,
}

/// What the registers said of one person.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum BenefitsAnswer {
    #[default]
    NotAsked,
    /// A protected person, or one of whom it is not known that they are not: nobody was asked, or what came was not kept.
    Protected,
    /// The whole service could not answer: a person must look.
    Unavailable,
    Told(AskedUnder, Vec<AgencyAnswer>),
}

/// A question that a step puts to the registers when it is done; its page says so.
#[derive(Clone, Debug, PartialEq)]
pub struct BenefitsQuestion {
    pub person: PersonId,
    pub number: PersonalNumber,
    pub from: Date,
    pub to: Date,
}
