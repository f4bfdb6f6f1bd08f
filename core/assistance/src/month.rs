//! A calendar month, `2026-10`.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// The month that support is for, or that an income came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i16,
    month: i8,
}

impl Month {
    /// From 1900 to 2200; nothing else is a month that anybody asks about.
    pub fn new(year: i16, month: i8) -> Option<Self> {
        ((1900..=2200).contains(&year) && (1..=12).contains(&month)).then_some(Self { year, month })
    }
    pub fn of(day: Date) -> Option<Self> {
        Self::new(day.year(), day.month())
    }
    pub fn year(self) -> i16 {
        self.year
    }
    pub fn number(self) -> i8 {
        self.month
    }
    pub fn first_day(self) -> Date {
        Date::constant(self.year, self.month, 1)
    }
    pub fn last_day(self) -> Date {
        self.first_day().last_of_month()
    }
    pub fn days(self) -> i64 {
        i64::from(self.first_day().days_in_month())
    }
    pub fn holds(self, day: Date) -> bool {
        (day.year(), day.month()) == (self.year, self.month)
    }
    pub fn months_after(self, months: i32) -> Self {
        let all = self.count() + months;
        Self {
            year: i16::try_from(all.div_euclid(12)).unwrap_or(i16::MAX),
            month: i8::try_from(all.rem_euclid(12) + 1).unwrap_or(1),
        }
    }
    pub fn before(self) -> Self {
        self.months_after(-1)
    }
    /// How many months later than the other.
    pub fn since(self, other: Self) -> i32 {
        self.count() - other.count()
    }
    fn count(self) -> i32 {
        i32::from(self.year) * 12 + i32::from(self.month) - 1
    }
}

impl fmt::Display for Month {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for Month {
    type Err = &'static str;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (year, month) = text.split_once('-')?;
            let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
            let whole = year.len() == 4 && month.len() == 2 && plain(year) && plain(month);
            whole
                .then(|| Self::new(year.parse().ok()?, month.parse().ok()?))
                .flatten()
        };
        read().ok_or("a month is written 2026-10")
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'_, str>>::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_counted_over_new_year() {
        let month = |text: &str| text.parse::<Month>().expect("a month");
        assert_eq!(month("2026-01").before(), month("2025-12"));
        assert_eq!(month("2026-11").months_after(24), month("2028-11"));
        assert_eq!(month("2026-03").since(month("2025-12")), 3);
        assert_eq!(month("2028-02").days(), 29);
    }

    #[test]
    fn what_is_no_month_is_refused() {
        for text in [
            "2026-13", "2026-00", "26-10", "2026-1", "2026", "+026-10", "9999-01", "",
        ] {
            assert!(text.parse::<Month>().is_err(), "{text}");
        }
    }
}
