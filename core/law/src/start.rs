//! What starts a clock: a day, or a moment.

use jiff::{Timestamp, Zoned, civil::Date, tz::TimeZone};
use serde::{Serialize, Serializer};
use std::{fmt, str::FromStr, sync::OnceLock};

/// The time zone all Swedish clocks run in.
pub fn stockholm() -> TimeZone {
    static STOCKHOLM: OnceLock<TimeZone> = OnceLock::new();
    STOCKHOLM
        .get_or_init(|| {
            TimeZone::get("Europe/Stockholm").expect("the time zone data are built into the binary")
        })
        .clone()
}

#[derive(Clone, Debug, PartialEq)]
pub enum Start {
    Day(Date),
    At(Zoned),
}

impl Start {
    /// A moment, on the clock in Stockholm.
    pub fn at(moment: Timestamp) -> Start {
        Start::At(moment.to_zoned(stockholm()))
    }

    /// The calendar day in Sweden.
    pub fn day(&self) -> Date {
        match self {
            Start::Day(day) => *day,
            Start::At(moment) => moment.timestamp().to_zoned(stockholm()).date(),
        }
    }
}

impl From<Date> for Start {
    fn from(day: Date) -> Start {
        Start::Day(day)
    }
}

impl From<Timestamp> for Start {
    fn from(moment: Timestamp) -> Start {
        Start::at(moment)
    }
}

/// A date (`2026-11-22`) or a time with its offset (`2026-11-22T14:05:00+01:00`), nothing looser: a time
/// without an offset can mean two moments.
impl FromStr for Start {
    type Err = ();

    fn from_str(text: &str) -> Result<Start, ()> {
        if text.len() == "2026-11-22".len() {
            return text.parse().map(Start::Day).map_err(drop);
        }
        text.parse().map(Start::at).map_err(drop)
    }
}

impl fmt::Display for Start {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Start::Day(day) => day.fmt(f),
            Start::At(moment) => moment.timestamp().display_with_offset(moment.offset()).fmt(f),
        }
    }
}

impl Serialize for Start {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_report_just_after_midnight_in_sweden_belongs_to_the_new_day() {
        let start: Start = "2026-11-21T23:30:00Z".parse().expect("a time with offset");
        assert_eq!(start.day(), date(2026, 11, 22));
        assert_eq!(start.to_string(), "2026-11-22T00:30:00+01:00");
    }

    #[test]
    fn a_time_without_offset_or_a_day_that_is_none_is_no_start() {
        for text in [
            "2026-11-22T14:05:00",
            "2026-02-30",
            "22/11 2026",
            "",
            "tomorrow",
            "2026-11-22 14:05",
        ] {
            assert!(text.parse::<Start>().is_err(), "{text}");
        }
    }
}
