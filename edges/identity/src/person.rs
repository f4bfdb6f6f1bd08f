//! A personal number as the identity providers spell it: twelve digits.
//!
//! Kept apart from the number of the casework language because an identity provider's answer is
//! believed only after [`crate::verify`]; the app turns it into that one by its digits.

use serde::{Deserialize, Serialize};
use std::fmt;

/// *Personnummer.* Twelve digits, never shown by `Debug` and deliberately without `Display`.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PersonalNumber(String);

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a personal number of twelve digits with a right check digit")]
pub struct NotTwelveDigits;

impl PersonalNumber {
    /// Only the providers' own form is taken: what people type is parsed elsewhere.
    pub fn from_digits(digits: &str) -> Result<Self, NotTwelveDigits> {
        let right =
            digits.len() == 12 && digits.bytes().all(|byte| byte.is_ascii_digit()) && luhn(&digits[2..]);
        if right {
            Ok(Self(digits.to_owned()))
        } else {
            Err(NotTwelveDigits)
        }
    }

    pub fn digits(&self) -> &str {
        &self.0
    }

    /// *Samordningsnummer*: sixty is added to the day (SKV 707).
    pub fn is_coordination_number(&self) -> bool {
        self.0.as_bytes()[6] >= b'6'
    }

    /// Serials that Skatteverket sets aside for tests. Real people never have them.
    pub fn is_for_tests(&self) -> bool {
        ["238", "239", "98"]
            .iter()
            .any(|series| self.0[8..11].starts_with(series))
    }
}

fn luhn(ten: &str) -> bool {
    let sum: u32 = ten
        .bytes()
        .enumerate()
        .map(|(place, byte)| {
            let twice = u32::from(byte - b'0') * if place % 2 == 0 { 2 } else { 1 };
            twice / 10 + twice % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

impl TryFrom<String> for PersonalNumber {
    type Error = NotTwelveDigits;

    fn try_from(digits: String) -> Result<Self, NotTwelveDigits> {
        Self::from_digits(&digits)
    }
}

impl From<PersonalNumber> for String {
    fn from(number: PersonalNumber) -> String {
        number.0
    }
}

impl fmt::Debug for PersonalNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonalNumber(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_with_a_slip_or_a_hyphen_is_not_taken_from_a_provider() {
        assert!(PersonalNumber::from_digits("199001012385").is_ok_and(|number| number.is_for_tests()));
        for wrong in [
            "199001012384",
            "19900101-2385",
            "9001012384",
            "",
            "１９９００１０１２３８４",
        ] {
            assert_eq!(
                PersonalNumber::from_digits(wrong),
                Err(NotTwelveDigits),
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_number_is_never_printed_by_accident() {
        let number = PersonalNumber::from_digits("199001012385");
        assert!(number.is_ok() && !format!("{number:?}").contains("2385"));
    }
}
