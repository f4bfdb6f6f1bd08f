//! What holds for every rule on every day.

use jiff::{
    ToSpan,
    civil::{Date, date},
};
use law::{Catalogue, DaysOff, Start, due, holiday, is_day_off, stockholm};
use proptest::prelude::*;

fn a_day() -> impl Strategy<Value = Date> {
    (0i64..7_000).prop_map(|days| {
        date(2025, 7, 1)
            .checked_add(days.days())
            .expect("within the calendar")
    })
}

fn a_start() -> impl Strategy<Value = Start> {
    prop_oneof![
        a_day().prop_map(Start::Day),
        (a_day(), 0i8..24, 0i8..60).prop_map(|(day, hour, minute)| {
            Start::At(
                day.at(hour, minute, 0, 0)
                    .to_zoned(stockholm())
                    .expect("within the calendar"),
            )
        }),
    ]
}

proptest! {
    #[test]
    fn no_alarm_rings_after_the_last_day_and_no_last_day_comes_before_the_start(start in a_start()) {
        for rule in Catalogue::national().rules() {
            let due = due(rule.latest(), start.clone());
            let Some(last_day) = due.last_day else {
                prop_assert!(due.why.is_some() && due.alarm_day.is_none(), "{}", rule.id);
                continue;
            };
            let legally_last = due.last_day_moved.unwrap_or(last_day);
            prop_assert!(due.alarm_day.is_some_and(|alarm| alarm <= legally_last), "{}", rule.id);
            prop_assert!(due.why.is_none() && last_day >= start.day(), "{}", rule.id);
            prop_assert!(due.window.is_none_or(|window| window.first <= window.last && window.last == last_day));
        }
    }

    #[test]
    fn a_moved_day_is_a_weekday_later_than_a_day_off(start in a_start()) {
        for rule in Catalogue::national().rules() {
            let version = rule.latest();
            let due = due(version, start.clone());
            if let (Some(last_day), Some(moved)) = (due.last_day, due.last_day_moved) {
                prop_assert!(version.days_off != DaysOff::Stay);
                prop_assert!(is_day_off(last_day) && !is_day_off(moved) && moved > last_day);
                prop_assert!(holiday(moved).is_none());
            }
            if version.days_off == DaysOff::Warn {
                prop_assert_eq!(due.alarm_day, due.last_day);
            }
        }
    }

    #[test]
    fn a_later_start_never_ends_earlier(day in a_day(), later in 1i64..400) {
        let after = day.checked_add(later.days()).expect("within the calendar");
        for rule in Catalogue::national().rules() {
            let (first, second) = (due(rule.latest(), day), due(rule.latest(), after));
            prop_assert!(first.last_day <= second.last_day, "{}", rule.id);
            prop_assert!(first.alarm_day <= second.alarm_day, "{}", rule.id);
        }
    }

    #[test]
    fn weeks_end_on_the_weekday_they_began(day in a_day()) {
        for rule in Catalogue::national().rules().iter().filter(|rule| rule.latest().length.unit == law::Unit::Week) {
            let due = due(rule.latest(), day);
            prop_assert_eq!(due.last_day.map(|last| last.weekday()), Some(day.weekday()));
        }
    }

    #[test]
    fn hours_are_hours_whatever_the_clocks_do(day in a_day(), hour in 0i8..24) {
        let start = day.at(hour, 30, 0, 0).to_zoned(stockholm()).expect("within the calendar");
        let rule = Catalogue::national().rule("cyber-report").expect("in the data").latest();
        let due = due(rule, Start::At(start.clone()));
        let last = due.last_time.expect("a last moment");
        prop_assert_eq!(last.timestamp().as_second() - start.timestamp().as_second(), 72 * 3600);
        prop_assert!(!due_is_late(&last, 0) && due_is_late(&last, 1));
    }
}

/// Late from the second after the last moment.
fn due_is_late(last: &jiff::Zoned, seconds: i64) -> bool {
    let rule = Catalogue::national()
        .rule("cyber-report")
        .expect("in the data")
        .latest();
    let start = last.timestamp() - 72.hours();
    due(rule, start).is_late(last.timestamp() + seconds.seconds())
}
