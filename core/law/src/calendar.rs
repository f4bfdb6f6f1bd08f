//! *Allmänna helgdagar.* The public holidays of the act 1989:253, and the days on which the Sunday rule of the
//! act 1930:173 (2 §) lets an act wait: Saturdays, Sundays, holidays and the three eves.
//!
//! The act as it stands since 2005 is used for every year, earlier years too: no clock of ours that the
//! Sunday rule moves starts before that.

use crate::arithmetic::add_days;
use jiff::civil::{Date, Weekday};
use serde::Serialize;

/// A public holiday other than an ordinary Sunday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Holiday {
    NewYearsDay,
    Epiphany,
    GoodFriday,
    EasterDay,
    EasterMonday,
    FirstOfMay,
    AscensionDay,
    WhitSunday,
    NationalDay,
    MidsummerDay,
    AllSaintsDay,
    ChristmasDay,
    BoxingDay,
}

/// The public holiday that falls on the day, ordinary Sundays aside.
pub fn holiday(day: Date) -> Option<Holiday> {
    match (day.month(), day.day()) {
        (1, 1) => Some(Holiday::NewYearsDay),
        (1, 6) => Some(Holiday::Epiphany),
        (5, 1) => Some(Holiday::FirstOfMay),
        (6, 6) => Some(Holiday::NationalDay),
        (12, 25) => Some(Holiday::ChristmasDay),
        (12, 26) => Some(Holiday::BoxingDay),
        (6, 20..=26) if day.weekday() == Weekday::Saturday => Some(Holiday::MidsummerDay),
        (10, 31) | (11, 1..=6) if day.weekday() == Weekday::Saturday => Some(Holiday::AllSaintsDay),
        (3..=6, _) => moving_with_easter(day),
        _ => None,
    }
}

fn moving_with_easter(day: Date) -> Option<Holiday> {
    match days_after_easter(day) {
        -2 => Some(Holiday::GoodFriday),
        0 => Some(Holiday::EasterDay),
        1 => Some(Holiday::EasterMonday),
        39 => Some(Holiday::AscensionDay),
        49 => Some(Holiday::WhitSunday),
        _ => None,
    }
}

fn days_after_easter(day: Date) -> i32 {
    let (month, number) = easter(i32::from(day.year()));
    // Both lie between March and June, so counting from the first of March needs no leap years.
    let from_march = |month: i32, number: i32| [0, 31, 61, 92][(month - 3) as usize] + number;
    from_march(i32::from(day.month()), i32::from(day.day())) - from_march(month, number)
}

/// Month and day of Easter Day by the Gregorian computus (Oudin's form).
fn easter(year: i32) -> (i32, i32) {
    let golden = year.rem_euclid(19);
    let century = year.div_euclid(100);
    let epact = (century - century.div_euclid(4) - (8 * century + 13).div_euclid(25) + 19 * golden + 15)
        .rem_euclid(30);
    let moon = epact - (epact / 28) * (1 - (epact / 28) * (29 / (epact + 1)) * ((21 - golden) / 11));
    let weekday = (year + year.div_euclid(4) + moon + 2 - century + century.div_euclid(4)).rem_euclid(7);
    let sunday = moon - weekday;
    let month = 3 + (sunday + 40) / 44;
    (month, sunday + 28 - 31 * (month / 4))
}

/// Whether the Sunday rule lets an act that falls on this day wait until the next weekday.
pub fn is_day_off(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) || holiday(day).is_some() || is_eve(day)
}

/// *Midsommarafton, julafton, nyårsafton:* no holidays, but treated like Sundays by 2 §.
fn is_eve(day: Date) -> bool {
    match (day.month(), day.day()) {
        (12, 24 | 31) => true,
        (6, 19..=25) => day.weekday() == Weekday::Friday,
        _ => false,
    }
}

/// *Nästa vardag.* The day itself where it is a weekday, otherwise the next one that is.
pub fn next_weekday(day: Date) -> Option<Date> {
    let mut day = day;
    while is_day_off(day) {
        day = add_days(day, 1)?;
    }
    Some(day)
}

/// The `number`th weekday after the day; the day itself is never counted.
pub fn weekdays_after(day: Date, number: u16) -> Option<Date> {
    let mut day = day;
    for _ in 0..number {
        day = next_weekday(add_days(day, 1)?)?;
    }
    Some(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn christmas_to_epiphany_leaves_few_weekdays() {
        // 2026: Christmas Eve is a Thursday, so the next weekday is Monday the 28th.
        assert_eq!(next_weekday(date(2026, 12, 24)), Some(date(2026, 12, 28)));
        assert_eq!(next_weekday(date(2026, 12, 31)), Some(date(2027, 1, 4)));
        assert_eq!(next_weekday(date(2027, 1, 6)), Some(date(2027, 1, 7)));
    }

    #[test]
    fn midsummer_eve_waits_like_a_sunday_but_is_no_holiday() {
        assert_eq!(holiday(date(2026, 6, 19)), None);
        assert!(is_day_off(date(2026, 6, 19)));
        assert_eq!(next_weekday(date(2026, 6, 19)), Some(date(2026, 6, 22)));
    }

    #[test]
    fn good_friday_waits_until_tuesday() {
        assert_eq!(next_weekday(date(2026, 4, 3)), Some(date(2026, 4, 7)));
    }

    #[test]
    fn five_weekdays_over_easter_take_nine_days() {
        assert_eq!(weekdays_after(date(2026, 4, 1), 5), Some(date(2026, 4, 10)));
        assert_eq!(weekdays_after(date(2026, 4, 1), 0), Some(date(2026, 4, 1)));
    }

    proptest! {
        #[test]
        fn easter_day_is_always_a_sunday_between_the_22nd_of_march_and_the_25th_of_april(year in 1583i16..9990) {
            let (month, day) = easter(i32::from(year));
            let easter = date(year, month as i8, day as i8);
            prop_assert_eq!(easter.weekday(), Weekday::Sunday);
            prop_assert!(date(year, 3, 22) <= easter && easter <= date(year, 4, 25));
        }

        #[test]
        fn the_next_weekday_is_a_weekday_never_earlier_and_within_a_week(days in 0i64..60_000) {
            let day = add_days(date(1990, 1, 1), days).expect("within the calendar");
            let moved = next_weekday(day).expect("within the calendar");
            prop_assert!(!is_day_off(moved));
            prop_assert!(moved >= day && crate::arithmetic::days_between(day, moved) < 7);
        }
    }
}
