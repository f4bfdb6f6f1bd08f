//! *Bankkonto.* Which bank a Swedish account belongs to, and whether its check digit holds, by the banks' common list in
//! `accounts.toml`. A wrong digit is refused; what the list does not know or cannot check is let through with a warning,
//! since the list changes and somebody must be paid.

use crate::word::Word;
use serde::Deserialize;
use std::sync::OnceLock;

/// A number that can be paid to, as far as anybody can tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Nothing when the list does not know the clearing number.
    pub bank: Option<Word>,
    /// *Clearingnummer*: four digits, or five at Swedbank's savings banks.
    pub clearing: String,
    pub number: String,
    pub warning: Option<AccountWarning>,
}

/// Why somebody should read the number once more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountWarning {
    UnknownClearing,
    /// The bank has accounts without a check digit, and this one's does not hold.
    NotChecked,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountTrouble {
    NotDigits,
    Length,
    CheckDigit,
}

impl AccountWarning {
    pub fn key(self) -> &'static str {
        match self {
            Self::UnknownClearing => "assistance-account-unknown-clearing",
            Self::NotChecked => "assistance-account-not-checked",
        }
    }
}

impl AccountTrouble {
    pub fn key(self) -> &'static str {
        match self {
            Self::NotDigits => "assistance-account-not-digits",
            Self::Length => "assistance-account-length",
            Self::CheckDigit => "assistance-account-check-digit",
        }
    }
}

/// A row of `accounts.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Range {
    bank: Word,
    from: u16,
    to: u16,
    check: u8,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RangeFile {
    range: Vec<Range>,
}

fn ranges() -> &'static [Range] {
    static RANGES: OnceLock<Vec<Range>> = OnceLock::new();
    RANGES.get_or_init(
        || match toml::from_str::<RangeFile>(include_str!("../accounts.toml")) {
            Ok(file) => file.range,
            Err(fault) => unreachable!("accounts.toml: {fault}"),
        },
    )
}

impl Account {
    /// From the two numbers as people type them, with spaces, commas, points and hyphens.
    pub fn read(clearing: &str, number: &str) -> Result<Self, AccountTrouble> {
        let (mut clearing, mut number) = (digits(clearing)?, digits(number)?);
        if !(4..=5).contains(&clearing.len()) || number.is_empty() || number.len() > 11 {
            return Err(AccountTrouble::Length);
        }
        let first_four = clearing[..4]
            .iter()
            .fold(0_u16, |sum, digit| sum * 10 + u16::from(*digit));
        let range = ranges()
            .iter()
            .find(|range| (range.from..=range.to).contains(&first_four));
        let has_five = (8000..=8999).contains(&first_four);
        if clearing.len() == 5 && (!has_five || !mod10(&clearing)) {
            return Err(if has_five {
                AccountTrouble::CheckDigit
            } else {
                AccountTrouble::Length
            });
        }
        // The fifth digit of the clearing number written in front of the account.
        if has_five && clearing.len() == 4 && number.len() == 11 {
            clearing.push(number.remove(0));
            if !mod10(&clearing) {
                return Err(AccountTrouble::CheckDigit);
            }
        }
        let warning = match range {
            None => Some(AccountWarning::UnknownClearing),
            Some(range) => checked(range, &clearing, &mut number)?,
        };
        Ok(Self {
            bank: range.map(|range| range.bank.clone()),
            clearing: written(&clearing),
            number: written(&number),
            warning,
        })
    }
}

fn checked(
    range: &Range,
    clearing: &[u8],
    number: &mut Vec<u8>,
) -> Result<Option<AccountWarning>, AccountTrouble> {
    let (longest, shortest) = match range.check {
        1 | 2 => (7, 7),
        3 => (10, 1),
        4 => (9, 8),
        _ => (10, 2),
    };
    if !(shortest..=longest).contains(&number.len()) {
        return Err(AccountTrouble::Length);
    }
    if matches!(range.check, 3 | 4) {
        while number.len() < longest {
            number.insert(0, 0);
        }
    }
    let with = |from: usize| [&clearing[from..4], number.as_slice()].concat();
    let holds = match range.check {
        1 => mod11(&with(1)),
        2 => mod11(&with(0)),
        3 => mod10(number),
        4 => mod11(number),
        _ => return Ok((!mod10(number)).then_some(AccountWarning::NotChecked)),
    };
    if holds {
        Ok(None)
    } else {
        Err(AccountTrouble::CheckDigit)
    }
}

fn digits(typed: &str) -> Result<Vec<u8>, AccountTrouble> {
    let mut digits = Vec::with_capacity(12);
    for c in typed.chars().take(60) {
        match c {
            '0'..='9' => digits.push(c as u8 - b'0'),
            ' ' | '\u{a0}' | '-' | ',' | '.' | '\u{2013}' => {}
            _ => return Err(AccountTrouble::NotDigits),
        }
    }
    Ok(digits)
}

fn written(digits: &[u8]) -> String {
    digits.iter().map(|digit| char::from(b'0' + digit)).collect()
}

/// Every second digit doubled, from the right.
fn mod10(digits: &[u8]) -> bool {
    let doubled = |(nth, digit): (usize, &u8)| {
        let weighed = u32::from(*digit) * if nth % 2 == 1 { 2 } else { 1 };
        weighed / 10 + weighed % 10
    };
    let sum: u32 = digits.iter().rev().enumerate().map(doubled).sum();
    sum > 0 && sum.is_multiple_of(10)
}

/// Weights 1, 2, … 10 and 1 again, from the right.
fn mod11(digits: &[u8]) -> bool {
    let weighed = |(nth, digit): (usize, &u8)| u32::from(*digit) * (u32::try_from(nth).unwrap_or(0) % 10 + 1);
    let sum: u32 = digits.iter().rev().enumerate().map(weighed).sum();
    sum > 0 && sum.is_multiple_of(11)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_up_accounts_of_open_programs_tests_are_read() {
        let cases = [
            ("9071", "417 23 83", "Multitude Bank", "4172383"),
            ("6789", "123456789", "Handelsbanken", "123456789"),
            ("8424-4", "983 189 224-6", "Swedbank", "9831892246"),
            ("8424", "4,983 189 224-6", "Swedbank", "9831892246"),
            ("8351-9", "392 242 224-5", "Swedbank", "3922422245"),
            ("8129-9", "043 386 711-6", "Swedbank", "0433867116"),
            ("3300", "000620-5124", "Nordea", "0006205124"),
            ("9789", "1111113", "Klarna Bank", "1111113"),
        ];
        for (clearing, number, bank, kept) in cases {
            let account = Account::read(clearing, number).expect(number);
            assert_eq!(account.bank.as_deref(), Some(bank));
            assert_eq!(
                (account.number.as_str(), account.warning),
                (kept, None),
                "{number}"
            );
        }
    }

    #[test]
    fn one_wrong_digit_is_found() {
        use AccountTrouble::*;
        let cases = [
            ("6789", "123456788", CheckDigit),
            ("8424-1", "983 189 224-6", CheckDigit),
            ("9789", "1111114", CheckDigit),
            ("9071", "4172384", CheckDigit),
            ("9071", "417238", Length),
            ("90", "4172383", Length),
            ("90710", "4172383", Length),
            ("9071", "", Length),
            ("9071", "41x2383", NotDigits),
            ("SE12", "4172383", NotDigits),
        ];
        for (clearing, number, trouble) in cases {
            assert_eq!(
                Account::read(clearing, number),
                Err(trouble),
                "{clearing} {number}"
            );
        }
    }

    #[test]
    fn what_the_list_does_not_know_or_cannot_check_only_warns() {
        let unknown = Account::read("9999", "1234567").expect("let through");
        assert_eq!(
            (unknown.bank, unknown.warning),
            (None, Some(AccountWarning::UnknownClearing))
        );
        let savings = Account::read("8424-4", "9831892247").expect("let through");
        assert_eq!(savings.warning, Some(AccountWarning::NotChecked));
    }

    #[test]
    fn the_ranges_do_not_overlap() {
        for (nth, one) in ranges().iter().enumerate() {
            assert!(one.from <= one.to && (1..=5).contains(&one.check), "{}", one.bank);
            let overlaps = |other: &&Range| one.from <= other.to && other.from <= one.to;
            assert!(
                ranges()[..nth].iter().find(overlaps).is_none(),
                "{} {}",
                one.bank,
                one.from
            );
        }
    }
}
