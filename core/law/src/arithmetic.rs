//! Whole days and whole months added to a date. `None` means past the last date the calendar knows.

use jiff::{ToSpan, civil::Date};

pub(crate) fn add_days(day: Date, days: i64) -> Option<Date> {
    day.checked_add(days.days()).ok()
}

/// Same day number in the month `months` later; the month's last day where it lacks that number (1930:173, 1 §).
pub(crate) fn add_months(day: Date, months: i32) -> Option<Date> {
    let month = i32::from(day.year()) * 12 + i32::from(day.month()) - 1 + months;
    let year = i16::try_from(month.div_euclid(12)).ok()?;
    day_in_month(year, (month.rem_euclid(12) + 1) as i8, day.day())
}

/// That day of that month, or the month's last day where it has fewer days.
pub(crate) fn day_in_month(year: i16, month: i8, day: i8) -> Option<Date> {
    let first = Date::new(year, month, 1).ok()?;
    Date::new(year, month, day.min(first.days_in_month())).ok()
}

/// First and last day of the calendar quarter after the one that holds `day`.
pub(crate) fn quarter_after(day: Date) -> Option<(Date, Date)> {
    let months_on = 3 - i32::from((day.month() - 1) % 3);
    let first = add_months(day.first_of_month(), months_on)?;
    Some((first, add_months(first, 2)?.last_of_month()))
}

pub(crate) fn days_between(from: Date, to: Date) -> i64 {
    i64::from(from.until(to).map_or(0, |span| span.get_days()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn the_last_of_october_and_four_months_is_the_last_of_february() {
        assert_eq!(add_months(date(2026, 10, 31), 4), Some(date(2027, 2, 28)));
        assert_eq!(add_months(date(2027, 10, 31), 4), Some(date(2028, 2, 29)));
    }

    #[test]
    fn a_leap_day_and_a_year_is_the_twenty_eighth() {
        assert_eq!(add_months(date(2024, 2, 29), 12), Some(date(2025, 2, 28)));
        assert_eq!(add_months(date(2024, 2, 29), 48), Some(date(2028, 2, 29)));
    }

    #[test]
    fn past_the_end_of_the_calendar_there_is_no_day() {
        assert_eq!(add_months(date(9999, 12, 1), 1), None);
        assert_eq!(add_days(date(9999, 12, 31), 1), None);
    }

    #[test]
    fn a_quarter_follows_its_neighbour() {
        assert_eq!(
            quarter_after(date(2026, 11, 22)),
            Some((date(2027, 1, 1), date(2027, 3, 31)))
        );
        assert_eq!(
            quarter_after(date(2026, 9, 30)),
            Some((date(2026, 10, 1), date(2026, 12, 31)))
        );
    }

    proptest! {
        #[test]
        fn months_keep_the_day_number_or_end_the_month(days in 0i64..80_000, months in 0i32..400) {
            let day = add_days(date(1900, 1, 1), days).expect("within the calendar");
            let later = add_months(day, months).expect("within the calendar");
            prop_assert!(later.day() == day.day() || (later == later.last_of_month() && later.day() < day.day()));
            let turned = (i32::from(later.year()) - i32::from(day.year())) * 12 + i32::from(later.month() - day.month());
            prop_assert_eq!(turned, months);
            prop_assert!(add_months(day, months + 1).expect("within the calendar") > later);
        }
    }
}
