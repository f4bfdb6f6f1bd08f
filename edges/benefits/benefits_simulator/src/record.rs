//! One person in the list, as whoever makes up a town writes them.

use anyhow::{Result, ensure};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
pub struct Person {
    /// Twelve digits of Skatteverket's test series.
    pub number: String,
    /// The authorities mark the person as protected.
    pub protected: bool,
    /// Paid by Försäkringskassan; `code` is a family of benefits, `BOB`.
    pub social_insurance: Vec<Paid>,
    /// Paid by Pensionsmyndigheten; `code` is a group, `PM:AP`.
    pub pensions: Vec<Paid>,
    /// Paid by CSN; `code` is a form of support, `GRUND`.
    pub student_aid: Vec<Paid>,
    /// Paid by a fund, whose name is `name`.
    pub unemployment: Vec<Paid>,
    pub looking_for_work_since: Option<Date>,
    /// Registration number and make.
    pub vehicles: Vec<(String, String)>,
    /// Capital by year.
    pub capital: Vec<(i16, i64)>,
    /// Type of decision and its name.
    pub permit: Option<(String, String)>,
}

/// Amounts in kronor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Paid {
    pub code: String,
    pub name: String,
    pub paid: Date,
    pub from: Date,
    pub to: Date,
    pub gross: i64,
    pub net: i64,
    /// Decided and not yet paid.
    #[serde(default)]
    pub pending: bool,
}

/// Refuses anybody whose number could belong to a real person.
pub fn check(people: &[Person]) -> Result<()> {
    for (place, person) in people.iter().enumerate() {
        ensure!(
            is_test_number(&person.number),
            "person {} in the list does not have a test number of Skatteverket's",
            place + 1
        );
    }
    Ok(())
}

fn is_test_number(number: &str) -> bool {
    let digits: Option<Vec<u32>> = number.chars().map(|c| c.to_digit(10)).collect();
    let Some(digits) = digits.filter(|digits| digits.len() == 12) else {
        return false;
    };
    let doubled = |(place, digit): (usize, &u32)| match place % 2 {
        0 if *digit > 4 => digit * 2 - 9,
        0 => digit * 2,
        _ => *digit,
    };
    let right = digits[2..].iter().enumerate().map(doubled).sum::<u32>() % 10 == 0;
    right
        && ["238", "239", "98"]
            .iter()
            .any(|series| number[8..].starts_with(series))
}
