//! From a start to a last day: lag (1930:173) om beräkning av lagstadgad tid.
//!
//! Nothing here allocates or parses: a deadline board may count a million clocks a second.

use crate::arithmetic::{add_days, add_months, quarter_after};
use crate::calendar::{is_day_off, next_weekday, weekdays_after};
use crate::circumstances::{Circumstances, Lengthened, lengthen};
use crate::counting::{Code, DaysOff};
use crate::due::{Due, Why, Window};
use crate::fixed_dates::next_point;
use crate::length::Length;
use crate::rule::RuleVersion;
use crate::start::{Start, stockholm};
use jiff::{SignedDuration, Zoned, civil::Date};

/// Counts without anything but the start.
pub fn due(rule: &RuleVersion, start: impl Into<Start>) -> Due<'_> {
    due_with(rule, start, &Circumstances::default())
}

/// Counts with pauses, a calendar of meetings, or the last time a recurring duty was done.
pub fn due_with<'law>(
    rule: &'law RuleVersion,
    start: impl Into<Start>,
    given: &Circumstances<'_>,
) -> Due<'law> {
    let start = start.into();
    let counted = count(rule, &start, given);
    let (counted, why) = match counted {
        Ok(counted) => (counted, None),
        Err(why) => (Counted::default(), Some(why)),
    };
    let mut due = Due {
        rule: &rule.id,
        start,
        last_day: None,
        last_day_moved: None,
        alarm_day: None,
        last_time: counted.last_time,
        window: counted.window,
        why,
        counting: &rule.counting,
        provision: &rule.provision,
        statute: &rule.statute_named,
        severity: rule.severity,
        in_force_from: rule.in_force_from,
        in_force_to: rule.in_force_to,
        longest_day: counted.longest_day,
        protected_until: None,
    };
    if let Some(last_day) = counted.last_day {
        set_last_day(&mut due, rule, last_day);
    }
    due
}

/// Sets the last day with all that hangs on it; also used when a time is made longer.
pub(crate) fn set_last_day(due: &mut Due<'_>, rule: &RuleVersion, last_day: Date) {
    due.last_day = Some(last_day);
    due.last_day_moved = match rule.days_off {
        DaysOff::Stay => None,
        DaysOff::Move | DaysOff::Warn if is_day_off(last_day) => next_weekday(last_day),
        DaysOff::Move | DaysOff::Warn => None,
    };
    due.alarm_day = match (rule.days_off, &due.last_time) {
        (DaysOff::Move, _) => Some(due.last_day_moved.unwrap_or(last_day)),
        (_, Some(time)) if time.time() == jiff::civil::Time::midnight() => add_days(last_day, -1),
        _ => Some(last_day),
    };
    due.protected_until = match rule.added_weekdays {
        0 => None,
        added => weekdays_after(due.last_day_moved.unwrap_or(last_day), u16::from(added)),
    };
}

#[derive(Default)]
struct Counted {
    last_day: Option<Date>,
    last_time: Option<Zoned>,
    window: Option<Window>,
    longest_day: Option<Date>,
}

fn count(rule: &RuleVersion, start: &Start, given: &Circumstances<'_>) -> Result<Counted, Why> {
    let first_day = start.day();
    let repeated = given
        .last_occasion
        .filter(|_| rule.recurring || rule.then_quarterly);
    if let (Some(occasion), true) = (repeated, rule.then_quarterly) {
        let (first, last) = quarter_after(occasion).ok_or(Why::BeyondCalendar)?;
        return Ok(Counted {
            last_day: Some(last),
            window: Some(Window { first, last }),
            ..Counted::default()
        });
    }
    let from = repeated.unwrap_or(first_day);
    match rule.code {
        Code::NoSetTime => Err(Why::NoSetTime),
        Code::Forever => Err(Why::KeptForEver),
        Code::SumPerYear => Err(Why::SumPerYear),
        Code::Hours => count_hours(rule, start),
        Code::Date => {
            let date = rule.date.as_ref().ok_or(Why::NoSetTime)?;
            let point = next_point(date, from, given.meetings)?;
            Ok(Counted {
                last_day: Some(point.last_day),
                window: point.window,
                ..Counted::default()
            })
        }
        _ => {
            let plain = count_days(rule, rule.length, start, from).ok_or(Why::BeyondCalendar)?;
            let last_day = if rule.pauses {
                paused(rule, from, plain, given)?
            } else {
                plain
            };
            let longest_day = rule.longest.and_then(|longest| length_from(longest, from));
            Ok(Counted {
                last_day: Some(last_day),
                longest_day,
                ..Counted::default()
            })
        }
    }
}

/// Clock hours do not stop at night or for a change of the clocks. A start without a time of day is counted
/// from its midnight: rather too early than too late.
fn count_hours(rule: &RuleVersion, start: &Start) -> Result<Counted, Why> {
    let begun = match start {
        Start::At(moment) => moment.timestamp().to_zoned(stockholm()),
        Start::Day(day) => day.to_zoned(stockholm()).map_err(|_| Why::BeyondCalendar)?,
    };
    let hours = SignedDuration::from_hours(i64::from(rule.length.number));
    let last = begun.checked_add(hours).map_err(|_| Why::BeyondCalendar)?;
    Ok(Counted {
        last_day: Some(last.date()),
        last_time: Some(last),
        ..Counted::default()
    })
}

fn count_days(rule: &RuleVersion, length: Length, start: &Start, from: Date) -> Option<Date> {
    match rule.code {
        Code::AtOnce => Some(from),
        Code::CalendarMonth => Some(from.last_of_month()),
        Code::WorkingDays => weekdays_after(from, length.number),
        _ => {
            let last_day = length_from(length, from)?;
            add_days(last_day, late_days(rule, start))
        }
    }
}

fn late_days(rule: &RuleVersion, start: &Start) -> i64 {
    match (rule.late_in_day, start) {
        (Some(late), Start::At(moment)) if moment.timestamp().to_zoned(stockholm()).time() > late.after => {
            i64::from(late.adds)
        }
        _ => 0,
    }
}

pub(crate) fn length_from(length: Length, from: Date) -> Option<Date> {
    use crate::length::Unit;
    let number = length.number;
    match length.unit {
        Unit::Day => add_days(from, i64::from(number)),
        Unit::Week => add_days(from, i64::from(number) * 7),
        Unit::Month => add_months(from, i32::from(number)),
        Unit::Year => add_months(from, i32::from(number) * 12),
        Unit::WorkingDay => weekdays_after(from, number),
        Unit::Hour | Unit::None | Unit::PriceBaseAmount => None,
    }
}

fn paused(rule: &RuleVersion, from: Date, plain: Date, given: &Circumstances<'_>) -> Result<Date, Why> {
    match lengthen(from, plain, given.pauses, rule.longest_pause) {
        Lengthened::To(day) => Ok(day),
        Lengthened::StillPaused => Err(Why::StillPaused),
        Lengthened::BeyondCalendar => Err(Why::BeyondCalendar),
    }
}
