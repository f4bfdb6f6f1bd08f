//! *Personnummer* and *samordningsnummer*: parsed once, trusted afterwards, never printed by accident.
//!
//! Source: Skatteverket, SKV 704 and SKV 707. Twelve digits are kept. A coordination number has
//! 60 added to the day, and its month or day may be unknown (00, 60).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::fmt;

/// *Personnummer.* Twelve digits. Its `Debug` shows nothing.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PersonalNumber(String);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotANumber {
    /// Not ten or twelve digits.
    Length,
    /// No such day.
    Date,
    /// The check digit is wrong: probably a slip of the finger.
    CheckDigit,
}

impl PersonalNumber {
    /// Accepts `YYYYMMDD-NNNN`, `YYYYMMDDNNNN`, `YYMMDD-NNNN`, `YYMMDD+NNNN` and spaces.
    pub fn parse(typed: &str, today: Date) -> Result<Self, NotANumber> {
        let hundred = typed.contains('+');
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        if typed
            .chars()
            .any(|c| !c.is_ascii_digit() && !matches!(c, '-' | '+' | ' ' | '\u{a0}' | '–'))
        {
            return Err(NotANumber::Length);
        }
        let twelve = match digits.len() {
            12 => digits,
            10 => format!("{}{digits}", century(&digits, hundred, today)),
            _ => return Err(NotANumber::Length),
        };
        let number = Self(twelve);
        if !luhn(&number.0[2..]) {
            return Err(NotANumber::CheckDigit);
        }
        if !number.is_coordination_number() && number.born().is_none() {
            return Err(NotANumber::Date);
        }
        Ok(number)
    }

    /// Twelve digits, for stores and letters.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// As people write it: `20150102-2389`.
    pub fn written(&self) -> String {
        format!("{}-{}", &self.0[..8], &self.0[8..])
    }

    /// *Samordningsnummer.*
    pub fn is_coordination_number(&self) -> bool {
        self.day_field() >= 60
    }

    /// None where the number does not tell (coordination numbers with unknown parts).
    pub fn born(&self) -> Option<Date> {
        let year: i16 = self.0[..4].parse().ok()?;
        let month: i8 = self.0[4..6].parse().ok()?;
        let day = self.day_field();
        let day = i8::try_from(if day >= 60 { day - 60 } else { day }).ok()?;
        Date::new(year, month, day).ok()
    }

    /// Numbers that Skatteverket publishes for tests: the only ones a demonstration may hold.
    pub fn is_for_tests(&self) -> bool {
        ["238", "239", "98"]
            .iter()
            .any(|series| self.0[8..11].starts_with(series))
    }

    fn day_field(&self) -> u8 {
        self.0[6..8].parse().unwrap_or(0)
    }
}

impl fmt::Debug for PersonalNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonalNumber(…)")
    }
}

fn century(ten: &str, hundred: bool, today: Date) -> String {
    let years: i16 = ten[..2].parse().unwrap_or(0);
    let mut full = today.year() / 100 * 100 + years;
    if full > today.year() {
        full -= 100;
    }
    if hundred {
        full -= 100;
    }
    format!("{:02}", full / 100)
}

fn luhn(ten: &str) -> bool {
    let sum: u32 = ten
        .bytes()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0') * if place.is_multiple_of(2) { 2 } else { 1 };
            digit / 10 + digit % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 22);

    #[test]
    fn a_child_is_recognised_however_the_number_is_typed() {
        let whole = PersonalNumber::parse("20150917-2381", TODAY);
        let number = whole.unwrap_or_else(|why| panic!("{why:?}"));
        for typed in ["201509172381", "150917-2381", "1509172381", "2015 0917 2381"] {
            assert_eq!(
                PersonalNumber::parse(typed, TODAY).as_ref(),
                Ok(&number),
                "{typed}"
            );
        }
        assert_eq!(number.born(), Some(date(2015, 9, 17)));
    }

    #[test]
    fn a_slip_of_the_finger_is_told_apart_from_an_impossible_day() {
        assert_eq!(
            PersonalNumber::parse("20150917-2385", TODAY),
            Err(NotANumber::CheckDigit)
        );
        assert_eq!(PersonalNumber::parse("2015", TODAY), Err(NotANumber::Length));
        assert_eq!(PersonalNumber::parse("<script>", TODAY), Err(NotANumber::Length));
    }

    #[test]
    fn a_person_of_a_hundred_years_keeps_the_plus() {
        let young = PersonalNumber::parse("191401682396", TODAY);
        assert!(young.is_ok_and(|number| number.is_coordination_number()));
    }

    #[test]
    fn a_coordination_number_with_unknown_month_or_day_has_no_age() {
        for typed in ["191500722390", "191711602399"] {
            let number = PersonalNumber::parse(typed, TODAY).unwrap_or_else(|why| panic!("{typed} {why:?}"));
            assert_eq!(number.born(), None);
        }
    }

    #[test]
    fn a_number_is_never_printed_by_accident() {
        let number = PersonalNumber::parse("20150917-2381", TODAY);
        assert!(!format!("{number:?}").contains("2381"));
    }
}
