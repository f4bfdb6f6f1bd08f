//! The next point of the calendar after a start.

use crate::arithmetic::{add_months, day_in_month, quarter_after};
use crate::counting::FixedDate;
use crate::due::{Why, Window};
use jiff::civil::Date;

pub(crate) struct Point {
    pub last_day: Date,
    pub window: Option<Window>,
}

/// A date or window that has not passed on the start day counts as the next one.
pub(crate) fn next_point(date: &FixedDate, start: Date, meetings: Option<&[Date]>) -> Result<Point, Why> {
    let beyond = Why::BeyondCalendar;
    match date {
        FixedDate::Yearly { month, day } => next_yearly(start, *month, *day).map(on).ok_or(beyond),
        FixedDate::Window { first, last } => {
            let last = next_yearly(start, last.0, last.1).ok_or(beyond)?;
            let first = day_in_month(last.year(), first.0, first.1).ok_or(beyond)?;
            Ok(within(first, last))
        }
        FixedDate::NextMonth { day } => {
            let month = add_months(start.first_of_month(), 1).ok_or(beyond)?;
            day_in_month(month.year(), month.month(), *day)
                .map(on)
                .ok_or(beyond)
        }
        FixedDate::EndOfNextYear {} => add_months(start, 12)
            .map(|day| on(day.last_of_year()))
            .ok_or(beyond),
        FixedDate::NextQuarter {} => quarter_after(start)
            .map(|(first, last)| within(first, last))
            .ok_or(beyond),
        // Whoever decides urgently on a day of meeting does so after the meeting: otherwise it could have waited.
        FixedDate::NextMeeting {} => match meetings {
            None => Err(Why::NeedsMeetingCalendar),
            Some(days) => days
                .iter()
                .copied()
                .filter(|day| *day > start)
                .min()
                .map(on)
                .ok_or(Why::NoMeetingPlanned),
        },
    }
}

fn next_yearly(start: Date, month: i8, day: i8) -> Option<Date> {
    let this_year = day_in_month(start.year(), month, day)?;
    if this_year >= start {
        Some(this_year)
    } else {
        day_in_month(start.year().checked_add(1)?, month, day)
    }
}

fn on(last_day: Date) -> Point {
    Point {
        last_day,
        window: None,
    }
}

fn within(first: Date, last: Date) -> Point {
    Point {
        last_day: last,
        window: Some(Window { first, last }),
    }
}
