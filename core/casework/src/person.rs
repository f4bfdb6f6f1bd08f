//! Who the people in a case are to it.

use crate::ids::PersonId;
use crate::personal_number::PersonalNumber;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// *Skyddade personuppgifter.* How the population register protects a person.
///
/// Sources: OSL 22 kap. 1 § (sekretessmarkering), folkbokföringslagen 16 § (skyddad folkbokföring).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Protection {
    #[default]
    Ordinary,
    /// The register could not say: treated as protected until it has.
    Unchecked,
    /// *Sekretessmarkering.*
    ConfidentialityMarked,
    /// *Skyddad folkbokföring.*
    ProtectedRegistration,
}

impl Protection {
    pub fn is_protected(self) -> bool {
        self != Self::Ordinary
    }
    pub fn key(self) -> &'static str {
        match self {
            Self::Ordinary => "protection-ordinary",
            Self::Unchecked => "protection-unchecked",
            Self::ConfidentialityMarked => "protection-confidentiality-marked",
            Self::ProtectedRegistration => "protection-protected-registration",
        }
    }
}

/// *Den enskilde.* A person as far as we know them. A child not yet born has neither number nor name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<PersonalNumber>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<Date>,
    #[serde(default)]
    pub protection: Protection,
    /// None where it is not known, and always for protected persons: it is never copied in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

impl Person {
    /// Whole years on a day; None where the birth is not known.
    pub fn age_on(&self, day: Date) -> Option<i16> {
        let born = self
            .born
            .or_else(|| self.number.as_ref().and_then(PersonalNumber::born))?;
        let had_birthday = (day.month(), day.day()) >= (born.month(), born.day());
        Some(day.year() - born.year() - i16::from(!had_birthday))
    }
}

/// *Partsställning och roll.*
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PartyRole {
    /// The one the case is about.
    Subject,
    /// *Vårdnadshavare.*
    Guardian,
    /// A parent without custody.
    Parent,
    /// *Syskon.*
    Sibling,
    /// Someone else in the child's life.
    Network,
    /// *Anmälare.*
    Reporter,
    /// *Medsökande.* Whoever applies together with the one whom the case is about.
    CoApplicant,
    /// *Hushållsmedlem.* A child of the household: what is decided is for it too; it is no party to it.
    HouseholdMember,
}

impl PartyRole {
    /// With custody or without.
    pub fn is_parent(self) -> bool {
        matches!(self, Self::Guardian | Self::Parent)
    }
    pub fn key(self) -> &'static str {
        match self {
            Self::Subject => "party-subject",
            Self::Guardian => "party-guardian",
            Self::Parent => "party-parent",
            Self::Sibling => "party-sibling",
            Self::Network => "party-network",
            Self::Reporter => "party-reporter",
            Self::CoApplicant => "party-co-applicant",
            Self::HouseholdMember => "party-household-member",
        }
    }
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Guardian, Self::Parent, Self::Sibling, Self::Network]
            .into_iter()
            .find(|role| role.key() == word)
    }
}

/// *Part och andra berörda.* One person's place in one case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Party {
    pub person: Person,
    pub role: PartyRole,
    /// The day from which this person follows the case on my pages; None: not told yet.
    pub follows_from: Option<Date>,
    /// Access shut off, for instance on suspicion of violence.
    pub blocked: bool,
}

impl Party {
    /// Follows the case on my pages, and is not shut out.
    pub fn reads_along(&self) -> bool {
        self.follows_from.is_some() && !self.blocked
    }
}
