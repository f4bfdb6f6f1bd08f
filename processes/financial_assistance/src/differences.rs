//! *Skillnader.* What was stated against what registers say, by person, kind and month. Nothing is decided here: a person
//! reads each, and the party can answer it.

use crate::events::Application;
use crate::registers::{is_retroactive, kind_of, tellers};
use assistance::{Month, Ore};
use casework::benefits::{Agency, AgencyAnswer, Matter, RegisterFact};
use casework::words;
use std::collections::BTreeMap;

words!(
    /// How the two stand to each other.
    Sort {
        Equal = "financial-assistance-sort-equal",
        NotStated = "financial-assistance-sort-not-stated",
        NotInRegister = "financial-assistance-sort-not-in-register",
        OtherAmount = "financial-assistance-sort-other-amount",
        OtherMonth = "financial-assistance-sort-other-month",
        /// Whoever could tell of it did not: nothing is known.
        NotKnown = "financial-assistance-sort-not-known",
        /// Something that we do not know by name, or without a day or an amount.
        Look = "financial-assistance-sort-look",
    }
);

#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The person's word in the calculation.
    pub who: String,
    /// A kind of `assistance`; None: the authority's own words are all there is.
    pub kind: Option<&'static str>,
    pub words: String,
    pub stated: Option<Ore>,
    pub register: Option<Ore>,
    /// When it was paid, where that is another month than was applied for.
    pub month: Option<Month>,
    pub agency: Option<Agency>,
    pub sort: Sort,
    /// For a time that was over before it was paid.
    pub retroactive: bool,
    /// Decided and not yet paid.
    pub pending: bool,
}

impl Difference {
    /// Names it in a form, at its place in the list.
    pub fn key(&self, nth: usize) -> String {
        self.kind.map_or_else(|| format!("unknown-{nth}"), str::to_owned)
    }
    /// Nothing is left to say of it.
    pub fn is_equal(&self) -> bool {
        self.sort == Sort::Equal
    }
}

/// What registers say of one kind of income.
#[derive(Default)]
struct Paid<'a> {
    now: Vec<(Agency, &'a RegisterFact)>,
    elsewhen: Vec<(Agency, &'a RegisterFact, Month)>,
}

/// Of one person, in the order of the kinds; what nobody knows by name comes last.
pub fn differences(asked: &Application, who: &str, agencies: &[AgencyAnswer]) -> Vec<Difference> {
    let mut by_kind: BTreeMap<&'static str, Paid<'_>> = BTreeMap::new();
    let mut unknown = Vec::new();
    let all = agencies
        .iter()
        .flat_map(|one| one.facts.iter().map(move |fact| (one.agency, fact)));
    for (agency, fact) in all.filter(|(_, fact)| fact.matter == Matter::Payment) {
        let month = fact.paid.and_then(Month::of);
        match (kind_of(agency, fact), month, fact.net) {
            (Some(kind), Some(month), Some(_)) if month == asked.month => {
                by_kind.entry(kind).or_default().now.push((agency, fact));
            }
            (Some(kind), Some(month), Some(_)) => {
                by_kind
                    .entry(kind)
                    .or_default()
                    .elsewhen
                    .push((agency, fact, month));
            }
            (_, Some(month), _) if month != asked.month => {}
            _ => unknown.push(look(who, agency, fact)),
        }
    }
    let mut found = of_stated(asked, who, agencies, &mut by_kind);
    let rest = by_kind.into_iter().filter(|(_, paid)| !paid.now.is_empty());
    found.extend(rest.map(|(kind, paid)| compared(who, kind, None, &paid.now)));
    found.extend(unknown);
    found
}

fn of_stated<'a>(
    asked: &Application,
    who: &str,
    agencies: &[AgencyAnswer],
    by_kind: &mut BTreeMap<&'static str, Paid<'a>>,
) -> Vec<Difference> {
    let mut found = Vec::new();
    for income in asked.incomes.iter().filter(|income| income.who == who) {
        let could = tellers(&income.kind);
        // Wages, gifts: no register that we ask knows of them.
        let Some(kind) = known_kind(&income.kind).filter(|_| !could.is_empty()) else {
            continue;
        };
        let paid = by_kind.remove(kind).unwrap_or_default();
        if !paid.now.is_empty() {
            found.push(compared(who, kind, Some(income.amount), &paid.now));
            continue;
        }
        let same = paid
            .elsewhen
            .iter()
            .find(|(_, fact, _)| fact.net == Some(income.amount.0));
        let whole = could.iter().all(|teller| {
            let mut answers = agencies.iter();
            answers.any(|one| one.agency == *teller && one.state.is_whole())
        });
        let (sort, agency) = match (same, whole) {
            (Some((agency, ..)), _) => (Sort::OtherMonth, Some(*agency)),
            (None, true) => (Sort::NotInRegister, could.first().copied()),
            (None, false) => (Sort::NotKnown, could.first().copied()),
        };
        found.push(Difference {
            who: who.to_owned(),
            kind: Some(kind),
            words: String::new(),
            stated: Some(income.amount),
            register: same.and_then(|(_, fact, _)| fact.net).map(Ore),
            month: same.map(|(.., month)| *month),
            agency,
            sort,
            retroactive: false,
            pending: false,
        });
    }
    found
}

/// The table's own word for a kind.
fn known_kind(kind: &str) -> Option<&'static str> {
    let kinds = &assistance::Kinds::national().incomes;
    kinds.iter().find(|one| &*one.kind == kind).map(|one| &*one.kind)
}

/// What was stated against all that was paid in the month.
fn compared(
    who: &str,
    kind: &'static str,
    stated: Option<Ore>,
    paid: &[(Agency, &RegisterFact)],
) -> Difference {
    let sum: Ore = paid.iter().filter_map(|(_, fact)| fact.net).map(Ore).sum();
    let sort = match stated {
        Some(stated) if stated == sum => Sort::Equal,
        Some(_) => Sort::OtherAmount,
        None => Sort::NotStated,
    };
    Difference {
        who: who.to_owned(),
        kind: Some(kind),
        words: String::new(),
        stated,
        register: Some(sum),
        month: None,
        agency: paid.first().map(|(agency, _)| *agency),
        sort,
        retroactive: paid.iter().any(|(_, fact)| is_retroactive(fact)),
        pending: paid.iter().any(|(_, fact)| fact.pending),
    }
}

fn look(who: &str, agency: Agency, fact: &RegisterFact) -> Difference {
    let words = if fact.name.is_empty() {
        &fact.code
    } else {
        &fact.name
    };
    Difference {
        who: who.to_owned(),
        kind: None,
        words: words.clone(),
        stated: None,
        register: fact.net.map(Ore),
        month: None,
        agency: Some(agency),
        sort: Sort::Look,
        retroactive: is_retroactive(fact),
        pending: fact.pending,
    }
}

#[cfg(test)]
mod tests;
