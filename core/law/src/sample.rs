//! *Forskningsurval.* Files that are kept for research: all of some counties, elsewhere by day of birth. Beside it, what
//! a municipality keeps by a decision of its own.

use crate::rule::Status;
use jiff::civil::Date;
use serde::Deserialize;

/// From `sample.toml`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    /// The first two digits of a municipality's number.
    counties: Vec<String>,
    municipalities: Vec<String>,
    birth_days: Vec<i8>,
    pub provision: String,
    pub source: String,
    pub status: Status,
}

/// What a municipality keeps by its own decision: more than the law's sample, never less.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnSample {
    /// Days of a month.
    pub birth_days: Vec<i8>,
    /// From this day the files are kept, and until the other one; then they are due again.
    pub from: Date,
    pub to: Option<Date>,
    /// The decision, and by which provision.
    pub ground: String,
}

/// Whose files are judged.
#[derive(Clone, Copy, Debug)]
pub struct Keeper<'a> {
    /// Four digits.
    pub municipality: &'a str,
    pub own: &'a [OwnSample],
}

/// By what a file is kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum KeptBy<'a> {
    Law(&'a Sample),
    Decision(&'a OwnSample),
}

impl<'a> KeptBy<'a> {
    pub fn provision(self) -> &'a str {
        match self {
            Self::Law(sample) => &sample.provision,
            Self::Decision(own) => &own.ground,
        }
    }
}

impl Sample {
    /// Is every file of this municipality (four digits) in it?
    fn keeps_all_of(&self, municipality: &str) -> bool {
        let county = municipality.get(..2).unwrap_or_default();
        self.counties.iter().any(|one| one == county)
            || self.municipalities.iter().any(|one| one == municipality)
    }

    /// What keeps the file of somebody who was born on this day of a month; the law's word goes first.
    pub fn keeps<'a>(&'a self, keeper: Keeper<'a>, born_day: i8, today: Date) -> Option<KeptBy<'a>> {
        if self.keeps_all_of(keeper.municipality) || self.birth_days.contains(&born_day) {
            return Some(KeptBy::Law(self));
        }
        let in_force = |own: &&OwnSample| own.from <= today && own.to.is_none_or(|last| today <= last);
        let mut own = keeper.own.iter().filter(in_force);
        own.find(|own| own.birth_days.contains(&born_day))
            .map(KeptBy::Decision)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Catalogue;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 22);

    fn keeps(municipality: &str, born_day: i8) -> bool {
        let keeper = Keeper {
            municipality,
            own: &[],
        };
        Catalogue::national()
            .sample()
            .keeps(keeper, born_day, TODAY)
            .is_some()
    }

    #[test]
    fn everybody_in_visby_is_kept_and_elsewhere_those_born_on_the_fifteenth() {
        assert!(keeps("0980", 4), "Gotland");
        assert!(keeps("1480", 4), "Göteborg");
        assert!(!keeps("1489", 4), "Ale lies beside Göteborg");
        assert!(keeps("1489", 15));
        assert!(keeps("1489", 5) && keeps("1489", 25));
    }

    #[test]
    fn ale_keeps_those_born_on_the_tenth_as_long_as_its_decision_is_in_force() {
        let own = [OwnSample {
            birth_days: vec![10, 15],
            from: date(2026, 1, 1),
            to: Some(date(2027, 12, 31)),
            ground: "Kommunfullmäktige 2025-11-20 § 112".to_owned(),
        }];
        let ale = Keeper {
            municipality: "1489",
            own: &own,
        };
        let sample = Catalogue::national().sample();
        let kept = |day, today| sample.keeps(ale, day, today);
        assert_eq!(kept(10, date(2025, 12, 31)), None);
        assert_eq!(kept(10, date(2026, 1, 1)), Some(KeptBy::Decision(&own[0])));
        assert_eq!(kept(10, date(2028, 1, 1)), None);
        assert_eq!(
            kept(15, TODAY),
            Some(KeptBy::Law(sample)),
            "what the law keeps is kept by the law"
        );
    }
}
