//! The answer: when something must be done, and why then.

use crate::arithmetic::days_between;
use crate::rule::Severity;
use crate::start::{Start, stockholm};
use jiff::{Timestamp, Zoned, civil::Date};
use serde::{Serialize, Serializer};

/// Why there is no last day. A key: the faces have the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    NoSetTime,
    KeptForEver,
    SumPerYear,
    NeedsMeetingCalendar,
    NoMeetingPlanned,
    StillPaused,
    BeyondCalendar,
}

impl Why {
    pub fn key(self) -> &'static str {
        match self {
            Why::NoSetTime => "no_set_time",
            Why::KeptForEver => "kept_for_ever",
            Why::SumPerYear => "sum_per_year",
            Why::NeedsMeetingCalendar => "needs_meeting_calendar",
            Why::NoMeetingPlanned => "no_meeting_planned",
            Why::StillPaused => "still_paused",
            Why::BeyondCalendar => "beyond_calendar",
        }
    }
}

/// The days between which something can be handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Window {
    pub first: Date,
    pub last: Date,
}

/// When a rule's clock runs out. Serialised it has the same keys for every rule; `last_time`, `window` and
/// `why` only where they say something.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Due<'law> {
    pub rule: &'law str,
    pub start: Start,
    /// The last day by the plain count. At once: the start day.
    pub last_day: Option<Date>,
    /// The weekday it moves to, where the Sunday rule applies and the last day is a day off.
    pub last_day_moved: Option<Date>,
    /// For hours: the last moment.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "with_offset")]
    pub last_time: Option<Zoned>,
    /// The day the alarm must ring: the moved day for `+SR`, the unmoved one for `WARN` and everything else.
    /// For hours that run out at midnight the day before, so that somebody can still act.
    pub alarm_day: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window: Option<Window>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
    pub counting: &'law str,
    pub provision: &'law str,
    pub statute: &'law str,
    pub severity: Severity,
    pub in_force_from: Date,
    pub in_force_to: Option<Date>,
    /// The last day at the very most, where the rule names both a usual time and a longest one.
    #[serde(skip)]
    pub longest_day: Option<Date>,
    /// The end of the weekdays that follow on the last day (JB 12:44): nobody may act against the person before.
    #[serde(skip)]
    pub protected_until: Option<Date>,
}

impl Due<'_> {
    /// Days until the alarm day; negative once it has passed; `None` without a countable day.
    pub fn days_left(&self, today: Date) -> Option<i64> {
        self.alarm_day.map(|day| days_between(today, day))
    }

    /// Whether the time has run out. Judged by the last moment where there is one, otherwise by the end of the
    /// alarm day in Sweden: what protects a child or somebody's liberty is late from the unmoved day.
    pub fn is_late(&self, now: Timestamp) -> bool {
        match (&self.last_time, self.alarm_day) {
            (Some(last), _) => now > last.timestamp(),
            (None, Some(day)) => now.to_zoned(stockholm()).date() > day,
            (None, None) => false,
        }
    }
}

fn with_offset<S: Serializer>(moment: &Option<Zoned>, serializer: S) -> Result<S::Ok, S::Error> {
    match moment {
        Some(moment) => serializer.collect_str(&moment.timestamp().display_with_offset(moment.offset())),
        None => serializer.serialize_none(),
    }
}
