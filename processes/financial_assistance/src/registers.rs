//! *Uppgifter från andra myndigheter.* What registers said of those who apply, as the case keeps it, and which kind of income
//! a payment is, by the table in `registers.toml`. What the table does not name is told as something that we do not know by
//! name.

use crate::events::{Application, Member};
use crate::state::{Applied, Partner};
use assistance::Month;
use casework::benefits::{
    Agency, AgencyAnswer, AskedUnder, BenefitsAnswer, BenefitsQuestion, Matter, RegisterFact,
};
use casework::{File, PersonId, Protection};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// What came of asking about one person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// Protected, or not known not to be: nobody was asked, or what came was not kept.
    Protected,
    /// The whole service was silent: a person must look.
    Unavailable,
    Told {
        under: AskedUnder,
        agencies: Vec<AgencyAnswer>,
    },
}

/// The latest that is known of one person for an application.
#[derive(Clone, Debug)]
pub struct Registered {
    pub person: PersonId,
    pub at: Timestamp,
    pub reply: Reply,
}

impl Reply {
    /// None: nobody asked.
    pub fn of(answer: BenefitsAnswer) -> Option<Self> {
        match answer {
            BenefitsAnswer::NotAsked => None,
            BenefitsAnswer::Protected => Some(Self::Protected),
            BenefitsAnswer::Unavailable => Some(Self::Unavailable),
            BenefitsAnswer::Told(under, agencies) => Some(Self::Told { under, agencies }),
        }
    }
    pub fn agencies(&self) -> &[AgencyAnswer] {
        match self {
            Self::Told { agencies, .. } => agencies,
            _ => &[],
        }
    }
    /// Those whose word is missing, in whole or in part.
    pub fn silent(&self) -> impl Iterator<Item = &AgencyAnswer> {
        self.agencies().iter().filter(|one| !one.state.is_whole())
    }
}

/// Whom may be asked about: those who have signed for themselves, or whose application staff entered. Whoever waits to sign,
/// or has asked to talk alone first, is not asked about on somebody else's word.
pub fn may_be_asked(applied: &Applied) -> &[Member] {
    let adults = applied.asked.adults.as_slice();
    match applied.partner {
        Partner::Waits | Partner::Private => adults.get(..1).unwrap_or_default(),
        Partner::None | Partner::Signed => adults,
    }
}

/// The questions, one a person with a number whom the case does not know to be protected: the month that is applied for and
/// the one before it, so that what was paid a month aside is seen as that.
pub fn questions<S>(file: &File<S>, applied: &Applied) -> Vec<BenefitsQuestion> {
    let month = applied.asked.month;
    let all = may_be_asked(applied).iter().filter_map(|adult| {
        let party = file.journal.party(adult.person)?;
        // One that nobody could check is checked anew before anybody is asked.
        let is_protected = is_known_protected(party.person.protection);
        let number = party.person.number.clone().filter(|_| !is_protected)?;
        Some(BenefitsQuestion {
            person: adult.person,
            number,
            from: month.before().first_day(),
            to: month.last_day(),
        })
    });
    all.collect()
}

pub fn is_known_protected(protection: Protection) -> bool {
    matches!(
        protection,
        Protection::ConfidentialityMarked | Protection::ProtectedRegistration
    )
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    income: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    agency: Agency,
    codes: Vec<String>,
    kind: String,
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "status")]
    _status: assistance::Status,
}

/// Read once; the test below keeps the file well formed.
fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| toml::from_str(include_str!("../registers.toml")).expect("registers.toml is tested"))
}

/// Which income a payment is. None: a person must look.
pub fn kind_of(agency: Agency, fact: &RegisterFact) -> Option<&'static str> {
    let mut rows = table().income.iter();
    let found = rows.find(|row| row.agency == agency && row.codes.contains(&fact.code))?;
    (fact.matter == Matter::Payment).then_some(found.kind.as_str())
}

/// The authorities that could tell of such an income.
pub fn tellers(kind: &str) -> Vec<Agency> {
    let rows = table().income.iter().filter(|row| row.kind == kind);
    let mut all: Vec<Agency> = rows.map(|row| row.agency).collect();
    all.dedup();
    all
}

/// It was paid for a time that was over before the month it was paid in.
pub fn is_retroactive(fact: &RegisterFact) -> bool {
    let paid = fact.paid.and_then(Month::of);
    paid.zip(fact.to)
        .is_some_and(|(month, to)| to < month.first_day())
}

/// The grown-up of an application.
pub fn member(asked: &Application, person: PersonId) -> Option<&Member> {
    asked.adults.iter().find(|adult| adult.person == person)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_in_the_table_is_an_income_that_counts_without_a_judgement() {
        let kinds = assistance::Kinds::national();
        for row in &table().income {
            let income = kinds.income(&row.kind);
            let counts = income.map(|income| income.counts);
            assert_eq!(counts, Some(assistance::Counts::Whole), "{}", row.kind);
        }
    }

    #[test]
    fn no_code_of_an_authority_stands_twice() {
        let mut seen = Vec::new();
        for row in &table().income {
            for code in &row.codes {
                assert!(!seen.contains(&(row.agency, code)), "{code}");
                seen.push((row.agency, code));
            }
        }
    }

    #[test]
    fn what_the_table_does_not_name_is_not_guessed() {
        let unknown = RegisterFact::new(Matter::Payment, "YL", "Livränta");
        assert_eq!(kind_of(Agency::SocialInsurance, &unknown), None);
        let elsewhere = RegisterFact::new(Matter::Payment, "BOB", "");
        assert_eq!(kind_of(Agency::StudentAid, &elsewhere), None);
        assert_eq!(
            kind_of(Agency::SocialInsurance, &elsewhere),
            Some("housing_allowance")
        );
    }
}
