//! The calendar against a table of every day off that is no ordinary weekend, 2020 to 2040.

use jiff::civil::{Date, Weekday};
use law::{holiday, is_day_off};
use std::collections::BTreeMap;

fn golden() -> BTreeMap<Date, &'static str> {
    let lines = include_str!("holidays_2020_2040.txt").lines();
    lines
        .map(|line| line.split_once(' ').expect("a day and a kind"))
        .map(|(day, kind)| (day.parse().expect("a day"), kind))
        .collect()
}

#[test]
fn twenty_one_years_of_holidays_and_eves_are_those_of_the_table() {
    let golden = golden();
    assert_eq!(golden.len(), 21 * 16, "thirteen holidays and three eves a year");
    let mut day: Date = "2020-01-01".parse().expect("a day");
    while day.year() <= 2040 {
        let kind = golden.get(&day).copied();
        assert_eq!(holiday(day).is_some(), kind == Some("holiday"), "{day}");
        let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        assert_eq!(is_day_off(day), weekend || kind.is_some(), "{day}");
        day = day.tomorrow().expect("within the calendar");
    }
}
