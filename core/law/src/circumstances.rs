//! What else than the start decides the last day.

use crate::arithmetic::{add_days, add_months, days_between};
use crate::length::{Length, Unit};
use jiff::civil::Date;

/// Time that is not counted (somebody away from care, or in jail). Both days belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    pub from: Date,
    /// Absent while the pause still lasts.
    pub to: Option<Date>,
}

/// Nothing by default; each part matters only to the rules that speak of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Circumstances<'a> {
    /// In any order; they may overlap.
    pub pauses: &'a [Pause],
    /// The committee's days of meeting, in order; `None` where no calendar of meetings is at hand.
    pub meetings: Option<&'a [Date]>,
    /// The last time a recurring duty was done; it is counted from there.
    pub last_occasion: Option<Date>,
}

pub(crate) enum Lengthened {
    To(Date),
    /// A pause still lasts: nobody can say the last day.
    StillPaused,
    BeyondCalendar,
}

/// The last day, moved on by each day between `start` and itself that is not counted. A single pause as long
/// as `longest_pause` ends the whole time on the day it has lasted that long.
pub(crate) fn lengthen(
    start: Date,
    last_day: Date,
    pauses: &[Pause],
    longest_pause: Option<Length>,
) -> Lengthened {
    let (mut last_day, mut reached) = (last_day, start);
    while let Some(pause) = next_pause(pauses, reached).filter(|pause| pause.from <= last_day) {
        if let Some(end) = longest_pause.and_then(|longest| too_long(pause, longest)) {
            return Lengthened::To(end);
        }
        let Some(to) = pause.to else {
            return Lengthened::StillPaused;
        };
        // The start's day is day nought and a day inside an earlier pause is counted once.
        let uncounted = if pause.from <= reached {
            days_between(reached, to)
        } else {
            days_between(pause.from, to) + 1
        };
        match add_days(last_day, uncounted) {
            Some(day) => last_day = day,
            None => return Lengthened::BeyondCalendar,
        }
        reached = to;
    }
    Lengthened::To(last_day)
}

/// The earliest pause with a day after `reached`.
fn next_pause(pauses: &[Pause], reached: Date) -> Option<&Pause> {
    let sound = |pause: &&Pause| pause.to.is_none_or(|to| to > reached && to >= pause.from);
    pauses.iter().filter(sound).min_by_key(|pause| pause.from)
}

fn too_long(pause: &Pause, longest: Length) -> Option<Date> {
    let end = match longest.unit {
        Unit::Month => add_months(pause.from, i32::from(longest.number)),
        Unit::Year => add_months(pause.from, i32::from(longest.number) * 12),
        Unit::Week => add_days(pause.from, i64::from(longest.number) * 7),
        _ => add_days(pause.from, i64::from(longest.number)),
    }?;
    (pause.to.is_none_or(|to| to >= end)).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn pause(from: Date, to: Date) -> Pause {
        Pause { from, to: Some(to) }
    }

    fn day(lengthened: Lengthened) -> Option<Date> {
        match lengthened {
            Lengthened::To(day) => Some(day),
            _ => None,
        }
    }

    #[test]
    fn three_days_away_make_three_days_more() {
        let away = [pause(date(2026, 3, 10), date(2026, 3, 12))];
        let end = lengthen(date(2026, 3, 1), date(2026, 9, 1), &away, None);
        assert_eq!(day(end), Some(date(2026, 9, 4)));
    }

    #[test]
    fn days_in_two_overlapping_pauses_are_left_out_once() {
        let away = [
            pause(date(2026, 3, 11), date(2026, 3, 14)),
            pause(date(2026, 3, 10), date(2026, 3, 12)),
        ];
        let end = lengthen(date(2026, 3, 1), date(2026, 9, 1), &away, None);
        assert_eq!(day(end), Some(date(2026, 9, 6)));
    }

    #[test]
    fn a_pause_in_the_added_days_counts_too_and_one_after_them_does_not() {
        let away = [
            pause(date(2026, 8, 31), date(2026, 9, 1)),
            pause(date(2026, 9, 3), date(2026, 9, 3)),
            pause(date(2026, 9, 20), date(2026, 9, 30)),
        ];
        let end = lengthen(date(2026, 3, 1), date(2026, 9, 1), &away, None);
        assert_eq!(day(end), Some(date(2026, 9, 4)));
    }

    #[test]
    fn while_she_is_still_away_nobody_can_say_the_day() {
        let away = [Pause {
            from: date(2026, 3, 10),
            to: None,
        }];
        let end = lengthen(date(2026, 3, 1), date(2026, 9, 1), &away, None);
        assert!(matches!(end, Lengthened::StillPaused));
    }

    proptest! {
        #[test]
        fn what_is_counted_stays_the_same_however_long_the_pauses(
            spans in proptest::collection::vec((-20i64..250, 0i64..20), 0..8),
        ) {
            let start = date(2026, 1, 1);
            let plain = add_months(start, 6).expect("within the calendar");
            let pauses: Vec<Pause> = spans.iter().map(|(from, days)| {
                let from = add_days(start, *from).expect("within the calendar");
                pause(from, add_days(from, *days).expect("within the calendar"))
            }).collect();
            let last = day(lengthen(start, plain, &pauses, None)).expect("all pauses have ended");
            let counted = (1..=days_between(start, last))
                .filter_map(|n| add_days(start, n))
                .filter(|d| !pauses.iter().any(|p| p.from <= *d && p.to.is_some_and(|to| *d <= to)))
                .count() as i64;
            prop_assert_eq!(counted, days_between(start, plain));
        }
    }
}
