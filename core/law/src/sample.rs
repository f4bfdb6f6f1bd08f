//! *Forskningsurval.* Files that are kept for research: all of some counties, elsewhere by day of birth.

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

impl Sample {
    /// Is every file of this municipality (four digits) in it?
    pub fn keeps_all_of(&self, municipality: &str) -> bool {
        let county = municipality.get(..2).unwrap_or_default();
        self.counties.iter().any(|one| one == county)
            || self.municipalities.iter().any(|one| one == municipality)
    }

    /// Days of a month: whoever was born on one is in it, wherever they live.
    pub fn birth_days(&self) -> &[i8] {
        &self.birth_days
    }

    pub fn keeps(&self, municipality: &str, born: Date) -> bool {
        self.keeps_all_of(municipality) || self.birth_days.contains(&born.day())
    }
}

#[cfg(test)]
mod tests {
    use crate::Catalogue;
    use jiff::civil::date;

    #[test]
    fn everybody_in_visby_is_kept_and_elsewhere_those_born_on_the_fifteenth() {
        let sample = Catalogue::national().sample();
        assert!(sample.keeps("0980", date(2010, 3, 4)), "Gotland");
        assert!(sample.keeps("1480", date(2010, 3, 4)), "Göteborg");
        assert!(
            !sample.keeps("1489", date(2010, 3, 4)),
            "Ale lies beside Göteborg"
        );
        assert!(sample.keeps("1489", date(2010, 3, 15)));
        assert!(sample.keeps("1489", date(2010, 3, 5)) && sample.keeps("1489", date(2010, 3, 25)));
    }
}
