//! The counting codes: how a length becomes a last day.

use crate::rule::RuleVersion;
use jiff::civil::Time;
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;

/// How the time is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Code {
    /// *Genast, omedelbart, utan dröjsmål.* No grace: the start day is the last day.
    #[serde(rename = "IMM")]
    AtOnce,
    /// Hours by the clock on the wall that never stops: across a change to summer time too.
    #[serde(rename = "H")]
    Hours,
    /// Calendar days; the event's day is day nought.
    #[serde(rename = "CD")]
    Days,
    /// *Arbetsdagar.* Weekdays; the event's day is day nought.
    #[serde(rename = "WD")]
    WorkingDays,
    #[serde(rename = "W")]
    Weeks,
    #[serde(rename = "M")]
    Months,
    #[serde(rename = "Y")]
    Years,
    /// At most six months between two recorded occasions.
    #[serde(rename = "R-6M")]
    EverySixMonths,
    /// The calendar month that holds the start day, to its last day.
    #[serde(rename = "CM")]
    CalendarMonth,
    /// A fixed date or window of the calendar, or the next meeting.
    #[serde(rename = "DATE")]
    Date,
    /// A sum within a calendar year: nothing to count in days.
    #[serde(rename = "SUM")]
    SumPerYear,
    /// *Bevaras.* Kept for ever.
    #[serde(rename = "FOREVER")]
    Forever,
    /// The statute sets no time.
    #[serde(rename = "OPEN")]
    NoSetTime,
}

impl Code {
    fn label(self) -> &'static str {
        match self {
            Code::AtOnce => "IMM",
            Code::Hours => "H",
            Code::Days => "CD",
            Code::WorkingDays => "WD",
            Code::Weeks => "W",
            Code::Months => "M",
            Code::Years => "Y",
            Code::EverySixMonths => "R-6M",
            Code::CalendarMonth => "CM",
            Code::Date => "DATE",
            Code::SumPerYear => "SUM",
            Code::Forever => "FOREVER",
            Code::NoSetTime => "OPEN",
        }
    }
}

/// What happens when the last day is a Saturday, a Sunday, a holiday or one of the three eves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DaysOff {
    /// The last day stays.
    Stay,
    /// `+SR`: it moves to the next weekday.
    Move,
    /// `WARN`: it probably moves in law, but a child or somebody's liberty is at stake: the alarm stays.
    Warn,
}

/// A point of the calendar, for rules that count no time.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum FixedDate {
    /// That date, this year or the next.
    Yearly { month: i8, day: i8 },
    /// From a first to a last (month, day), this year or the next.
    Window { first: (i8, i8), last: (i8, i8) },
    /// That day of the month after the start.
    NextMonth { day: i8 },
    /// The last day of the year after the start's.
    EndOfNextYear {},
    /// The committee's first meeting after the start day.
    NextMeeting {},
    /// Once in the quarter that follows the start's.
    NextQuarter {},
}

/// A start later in the day than `after` gives `adds` more days.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LateInDay {
    pub after: Time,
    pub adds: u8,
}

/// The code with its flags, as it is printed: `CD, WARN`, `W+SR, +2 weekdays`, `M recurring, WARN`.
pub(crate) fn counting_label(rule: &RuleVersion) -> String {
    let mut label = rule.code.label().to_owned();
    if rule.days_off == DaysOff::Move {
        label.push_str("+SR");
    }
    if rule.in_a_row {
        label.push_str(" in a row");
    }
    if rule.recurring && rule.code != Code::EverySixMonths {
        label.push_str(" recurring");
    }
    if rule.at_least {
        label.push_str(" (at least)");
    }
    if rule.then_quarterly {
        label.push_str(", then quarterly");
    }
    if rule.pauses {
        label.push_str(", paused time");
    }
    if rule.added_weekdays > 0 {
        // Writing to a String cannot fail.
        let _ = write!(label, ", +{} weekdays", rule.added_weekdays);
    }
    if rule.days_off == DaysOff::Warn {
        label.push_str(", WARN");
    }
    label
}
