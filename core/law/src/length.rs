//! How long a clock runs.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// No length: at once, a fixed date, or no set time.
    None,
    Hour,
    Day,
    WorkingDay,
    Week,
    Month,
    Year,
    /// *Prisbasbelopp.* An amount, not a time: a sum within a calendar year.
    PriceBaseAmount,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Length {
    pub number: u16,
    pub unit: Unit,
}

impl Length {
    pub const NONE: Length = Length {
        number: 0,
        unit: Unit::None,
    };

    /// Fewest and most hours the length can span on any start day: two lengths of different units can be
    /// compared safely only where these do not overlap.
    fn hours(self) -> Option<(u32, u32)> {
        let n = u32::from(self.number);
        let days = match self.unit {
            Unit::Hour => return Some((n, n)),
            Unit::None if self.number == 0 => return Some((0, 0)),
            Unit::None | Unit::PriceBaseAmount => return None,
            Unit::Day => (n, n),
            Unit::WorkingDay => (n, n * 2 + 7),
            Unit::Week => (n * 7, n * 7),
            Unit::Month => (n * 59 / 2, n * 31),
            Unit::Year => (n * 365, n * 366),
        };
        Some((days.0 * 24, days.1 * 24))
    }

    /// Whether this length is the shorter one whatever the start day, or equal. `None`: cannot be told.
    pub(crate) fn at_most(self, other: Length) -> Option<bool> {
        if self.unit == other.unit {
            return Some(self.number <= other.number);
        }
        let ((_, most), (fewest, _)) = (self.hours()?, other.hours()?);
        Some(most <= fewest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn length(number: u16, unit: Unit) -> Length {
        Length { number, unit }
    }

    #[test]
    fn ten_days_are_shorter_than_two_weeks_and_thirty_days_may_be_longer_than_a_month() {
        assert_eq!(length(10, Unit::Day).at_most(length(2, Unit::Week)), Some(true));
        assert_eq!(length(30, Unit::Day).at_most(length(1, Unit::Month)), Some(false));
        assert_eq!(length(28, Unit::Day).at_most(length(1, Unit::Month)), Some(true));
        assert_eq!(length(24, Unit::Hour).at_most(length(1, Unit::Day)), Some(true));
        assert_eq!(
            length(1, Unit::PriceBaseAmount).at_most(length(1, Unit::Day)),
            None
        );
    }
}
