//! The made-up people who have a made-up BankID.

use anyhow::{Result, bail};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Person {
    pub given_name: String,
    pub surname: String,
    /// Twelve digits of Skatteverket's test series.
    pub personal_number: String,
    /// Who this is in the demonstration, for example `vårdnadshavare`.
    #[serde(default)]
    pub note: String,
    /// What always happens when this person opens the app, for example `userCancel`.
    #[serde(default)]
    pub outcome: Option<String>,
    /// `low`, `moderate` or `high`.
    #[serde(default = "low")]
    pub risk: String,
}

fn low() -> String {
    "low".to_owned()
}

impl Person {
    pub fn new(given_name: &str, surname: &str, personal_number: &str, note: &str) -> Self {
        Self {
            given_name: given_name.to_owned(),
            surname: surname.to_owned(),
            personal_number: personal_number.to_owned(),
            note: note.to_owned(),
            outcome: None,
            risk: low(),
        }
    }

    pub fn name(&self) -> String {
        format!("{} {}", self.given_name, self.surname)
    }
}

#[derive(Clone, Debug, Default)]
pub struct People(Vec<Person>);

impl People {
    /// Refuses anybody whose number could belong to a real person.
    pub fn new(people: Vec<Person>) -> Result<Self> {
        for (place, person) in people.iter().enumerate() {
            if !is_test_number(&person.personal_number) {
                bail!(
                    "person {} in the list does not have a test number of Skatteverket's",
                    place + 1
                );
            }
            if people[..place]
                .iter()
                .any(|other| other.personal_number == person.personal_number)
            {
                bail!("person {} in the list has the same number as another", place + 1);
            }
        }
        Ok(Self(people))
    }

    pub fn find(&self, personal_number: &str) -> Option<&Person> {
        self.0
            .iter()
            .find(|person| person.personal_number == personal_number)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Person> {
        self.0.iter()
    }
}

/// Twelve digits, right check digit, serial 238, 239 or 98.
pub fn is_test_number(number: &str) -> bool {
    is_personal_number(number)
        && ["238", "239", "98"]
            .iter()
            .any(|series| number[8..].starts_with(series))
}

pub fn is_personal_number(number: &str) -> bool {
    if number.len() != 12 || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let mut sum = 0;
    for (place, byte) in number.bytes().skip(2).enumerate() {
        let digit = u32::from(byte - b'0');
        let weighed = if place % 2 == 0 { digit * 2 } else { digit };
        sum += weighed / 10 + weighed % 10;
    }
    sum % 10 == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_with_a_number_that_could_be_real_is_refused() {
        assert!(People::new(vec![Person::new("Åsa", "Lind", "199001012385", "")]).is_ok());
        for number in ["199001010009", "199001012384", "19900101-2385", ""] {
            assert!(
                People::new(vec![Person::new("Åsa", "Lind", number, "")]).is_err(),
                "{number}"
            );
        }
    }

    #[test]
    fn two_people_cannot_share_a_number() {
        let twice = vec![
            Person::new("Åsa", "Lind", "199001012385", ""),
            Person::new("Bo", "Ek", "199001012385", ""),
        ];
        assert!(People::new(twice).is_err());
    }
}
