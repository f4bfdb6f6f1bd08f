//! Days and times as people read them, by ICU data; Western digits everywhere (they stand on
//! letters and receipts in Sweden).

use crate::Lang;
use icu_calendar::Date as IcuDate;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_locale_core::Locale;
use jiff::{Timestamp, Zoned, civil::Date, tz::TimeZone};
use std::sync::OnceLock;

thread_local! {
    static MONTHS: Vec<Option<DateTimeFormatter<YM>>> = Lang::table()
        .map(|lang| {
            let locale: Locale = lang.icu().parse().ok()?;
            DateTimeFormatter::try_new(locale.into(), YM::long()).ok()
        })
        .collect();
    /// Made once a thread: making one costs more than a hundred days written with it.
    static LONG: Vec<Option<DateTimeFormatter<YMD>>> = Lang::table()
        .map(|lang| {
            let locale: Locale = lang.icu().parse().ok()?;
            DateTimeFormatter::try_new(locale.into(), YMD::long()).ok()
        })
        .collect();
}

/// The wall clock in Sweden.
pub fn stockholm(at: Timestamp) -> Zoned {
    static ZONE: OnceLock<TimeZone> = OnceLock::new();
    let zone =
        ZONE.get_or_init(|| TimeZone::get("Europe/Stockholm").expect("the time zone database is bundled"));
    at.to_zoned(zone.clone())
}

/// `22 november 2026`.
pub fn date_long(lang: Lang, day: Date) -> String {
    let month = u8::try_from(day.month()).unwrap_or(1);
    let civil = u8::try_from(day.day()).unwrap_or(1);
    let icu = IcuDate::try_new_iso(i32::from(day.year()), month, civil);
    LONG.with(|formatters| match (icu, formatters.get(lang as usize)) {
        (Ok(icu), Some(Some(formatter))) => formatter.format(&icu).to_string(),
        _ => day.to_string(),
    })
}

/// The month that a day is in: `november 2026`.
pub fn month_long(lang: Lang, day: Date) -> String {
    let month = u8::try_from(day.month()).unwrap_or(1);
    let icu = IcuDate::try_new_iso(i32::from(day.year()), month, 1);
    MONTHS.with(|formatters| match (icu, formatters.get(lang as usize)) {
        (Ok(icu), Some(Some(formatter))) => formatter.format(&icu).to_string(),
        _ => format!("{:04}-{month:02}", day.year()),
    })
}

/// `2026-11-22`, for tables and staff.
pub fn date_short(day: Date) -> String {
    day.to_string()
}

/// `14:05`.
pub fn time_of_day(at: Timestamp) -> String {
    let zoned = stockholm(at);
    format!("{:02}:{:02}", zoned.hour(), zoned.minute())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_month_is_read_in_every_language() {
        assert_eq!(month_long(Lang::Sv, date(2026, 11, 1)), "november 2026");
        assert_eq!(month_long(Lang::En, date(2026, 11, 1)), "November 2026");
        assert_eq!(month_long(Lang::Ar, date(2026, 11, 1)), "نوفمبر 2026");
    }

    #[test]
    fn a_day_is_read_in_every_language() {
        assert_eq!(date_long(Lang::Sv, date(2026, 11, 22)), "22 november 2026");
        assert_eq!(date_long(Lang::En, date(2026, 11, 22)), "22 November 2026");
        assert_eq!(date_long(Lang::Ar, date(2026, 11, 22)), "22 نوفمبر 2026");
        assert_eq!(date_long(Lang::Easy, date(2026, 11, 22)), "22 november 2026");
        assert_eq!(date_long(Lang::So, date(2026, 11, 22)), "Noofeembar 22, 2026");
    }

    #[test]
    fn an_hour_is_the_hour_on_the_wall_in_sweden() {
        let at: Timestamp = "2026-07-01T12:05:00Z".parse().expect("a time");
        assert_eq!(time_of_day(at), "14:05");
    }
}
