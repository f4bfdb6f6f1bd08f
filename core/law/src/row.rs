//! One `[[rule]]` as it is written in the files, and the check that it says something countable.

use crate::counting::{Code, DaysOff, FixedDate, LateInDay, counting_label};
use crate::extension::ExtensionRule;
use crate::length::{Length, Unit};
use crate::rule::{PlannedEnd, RuleVersion, Severity, Status, Stricter, Text};
use crate::statute::Statute;
use jiff::civil::Date;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RuleFile {
    pub rule: Vec<Row>,
}

#[derive(Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Flag {
    #[serde(rename = "SR")]
    SundayRule,
    #[serde(rename = "WARN")]
    Warn,
    Recurring,
    Pauses,
    AtLeast,
    InARow,
    ThenQuarterly,
    CoversEarlierStarts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Row {
    pub id: String,
    process: String,
    name: Text,
    trigger: Text,
    length: Option<Length>,
    counting: Code,
    #[serde(default)]
    flags: Vec<Flag>,
    longest: Option<Length>,
    longest_pause: Option<Length>,
    #[serde(default)]
    added_weekdays: u8,
    late_in_day: Option<LateInDay>,
    date: Option<FixedDate>,
    severity: Severity,
    provision: String,
    statute: String,
    old_provision: Option<String>,
    /// Absent: the statute's own day.
    in_force_from: Option<Date>,
    in_force_to: Option<Date>,
    in_force_status: Option<Status>,
    planned_end: Option<PlannedEnd>,
    source: String,
    status: Status,
    note: Option<String>,
    extension: Option<ExtensionRule>,
    #[serde(default)]
    stricter: Stricter,
}

impl Row {
    pub(crate) fn statute_key(&self) -> &str {
        &self.statute
    }

    pub(crate) fn into_version(self, area: &str, statute: &Statute) -> Result<RuleVersion, String> {
        let flagged = |flag| self.flags.contains(&flag);
        let days_off = match (flagged(Flag::SundayRule), flagged(Flag::Warn)) {
            (false, false) => DaysOff::Stay,
            (true, false) => DaysOff::Move,
            (false, true) => DaysOff::Warn,
            (true, true) => return Err("SR and WARN exclude each other".to_owned()),
        };
        let mut version = RuleVersion {
            area: area.to_owned(),
            process: self.process,
            name: self.name,
            trigger: self.trigger,
            length: self.length.unwrap_or(Length::NONE),
            code: self.counting,
            days_off,
            recurring: flagged(Flag::Recurring) || self.counting == Code::EverySixMonths,
            pauses: flagged(Flag::Pauses),
            at_least: flagged(Flag::AtLeast),
            in_a_row: flagged(Flag::InARow),
            then_quarterly: flagged(Flag::ThenQuarterly),
            covers_earlier_starts: flagged(Flag::CoversEarlierStarts),
            id: self.id,
            longest: self.longest,
            longest_pause: self.longest_pause,
            added_weekdays: self.added_weekdays,
            late_in_day: self.late_in_day,
            date: self.date,
            counting: String::new(),
            severity: self.severity,
            provision: self.provision,
            statute_named: format!("{} ({})", statute.key, statute.number),
            statute: self.statute,
            old_provision: self.old_provision,
            in_force_from: self.in_force_from.unwrap_or(statute.in_force_from),
            in_force_to: self.in_force_to.or(statute.in_force_to),
            in_force_status: self.in_force_status.unwrap_or(statute.in_force_status),
            planned_end: self.planned_end,
            source: self.source,
            status: self.status,
            note: self.note,
            extension: self.extension,
            stricter: self.stricter,
            local: None,
        };
        check(&version)?;
        version.counting = counting_label(&version);
        Ok(version)
    }
}

/// The unit a code counts in.
pub(crate) fn unit_of(code: Code) -> Unit {
    match code {
        Code::Hours => Unit::Hour,
        Code::Days => Unit::Day,
        Code::WorkingDays => Unit::WorkingDay,
        Code::Weeks => Unit::Week,
        Code::Months | Code::EverySixMonths | Code::CalendarMonth => Unit::Month,
        Code::Years => Unit::Year,
        Code::SumPerYear => Unit::PriceBaseAmount,
        Code::AtOnce | Code::Date | Code::Forever | Code::NoSetTime => Unit::None,
    }
}

fn check(version: &RuleVersion) -> Result<(), String> {
    let Length { number, unit } = version.length;
    let wanted = unit_of(version.code);
    if unit != wanted {
        return Err(format!(
            "its code counts in {wanted:?}, its length is in {unit:?}"
        ));
    }
    if (number == 0) != (wanted == Unit::None) {
        return Err("a length of nought and a code without length go together".to_owned());
    }
    if (version.code == Code::EverySixMonths && number != 6)
        || (version.code == Code::CalendarMonth && number != 1)
    {
        return Err("the number does not fit the code".to_owned());
    }
    if (version.code == Code::Date) != version.date.is_some() {
        return Err("code DATE and a date go together".to_owned());
    }
    if version.in_force_to.is_some_and(|to| to < version.in_force_from) {
        return Err("it ends before it begins".to_owned());
    }
    if version.late_in_day.is_some() && version.code != Code::Days {
        return Err("only calendar days can depend on the time of day".to_owned());
    }
    match &version.date {
        Some(FixedDate::Yearly { month, day }) => check_day(*month, *day),
        Some(FixedDate::Window { first, last }) => {
            check_day(first.0, first.1)?;
            check_day(last.0, last.1)?;
            if first <= last {
                Ok(())
            } else {
                Err("a window stays within one year".to_owned())
            }
        }
        Some(FixedDate::NextMonth { day }) => check_day(1, *day),
        _ => Ok(()),
    }
}

/// A day of a leap year; a rule on the 29th of February falls on the 28th in others.
fn check_day(month: i8, day: i8) -> Result<(), String> {
    Date::new(2000, month, day)
        .map(drop)
        .map_err(|_| format!("there is no day {day} in month {month}"))
}
