//! A file for each authority: what its own words mean to us. All are lenient in order and prefix, and strict in whom it is
//! about: an answer about somebody else is no answer.

pub mod employment;
pub mod migration;
pub mod social_insurance;
pub mod student_aid;
pub mod tax;
pub mod unemployment_funds;
pub mod vehicles;

use super::tree::Element;
use super::{Fault, Question};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use casework::benefits::{Agency, AgencyAnswer, AgencyState, RegisterFact};
use jiff::civil::Date;

/// More lines than this from one authority is no answer about one person.
const MOST: usize = 5_000;
/// Words of an authority are kept short.
const LONGEST: usize = 120;

pub enum Read {
    /// It says that the person is protected.
    Protected,
    Of(Vec<AgencyAnswer>),
}

/// One authority that told all it has.
pub fn whole(agency: Agency, facts: Vec<RegisterFact>) -> Result<Read, Fault> {
    Ok(Read::Of(vec![told(agency, facts, true)?]))
}

pub fn told(agency: Agency, facts: Vec<RegisterFact>, whole: bool) -> Result<AgencyAnswer, Fault> {
    if facts.len() > MOST {
        return Err(Fault::TooLong);
    }
    let state = match (whole, facts.is_empty()) {
        (true, true) => AgencyState::Empty,
        (true, false) => AgencyState::Answered,
        // Nothing, and something missing, is not nothing.
        (false, true) => AgencyState::Error,
        (false, false) => AgencyState::Partly,
    };
    Ok(AgencyAnswer { agency, state, facts })
}

/// Twelve digits, or ten; missing is taken as ours, since not all of them repeat it.
pub fn about(said: Option<&str>, question: &Question) -> Result<(), Fault> {
    let Some(said) = said else { return Ok(()) };
    let digits: String = said.chars().filter(char::is_ascii_digit).collect();
    let ours = question.person.digits();
    match digits == ours || (digits.len() == 10 && ours.ends_with(&digits)) {
        true => Ok(()),
        false => Err(Fault::SomebodyElse),
    }
}

/// `2026-11-03`, with or without a zone, or `20261103`.
pub fn day(text: &str) -> Option<Date> {
    let text = text.trim();
    let digits: String = match text.get(..10) {
        Some(ten) if ten.as_bytes().get(4) == Some(&b'-') => ten.chars().filter(|c| *c != '-').collect(),
        _ => text.to_owned(),
    };
    if digits.len() != 8 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Date::new(
        digits[..4].parse().ok()?,
        digits[4..6].parse().ok()?,
        digits[6..].parse().ok()?,
    )
    .ok()
}

/// An amount in kronor, with a dot or a comma, as öre. What is not an amount is told as such, never as nought.
pub fn ore(text: &str) -> Option<i64> {
    let text = text.trim().replace(',', ".");
    let (minus, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.as_str()),
    };
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 12 || !digits(whole) || !digits(part) {
        return None;
    }
    let mut two: String = part.chars().take(2).collect();
    while two.len() < 2 {
        two.push('0');
    }
    let ore = whole.parse::<i64>().ok()? * 100 + two.parse::<i64>().ok()?;
    Some(if minus { -ore } else { ore })
}

/// Words that an authority sent, as far as they are kept.
pub fn short(text: &str) -> String {
    let plain = text.chars().filter(|c| !c.is_control());
    plain.take(LONGEST).collect::<String>().trim().to_owned()
}

/// A mark of protection: only a missing one or a clear no is a no.
pub fn is_marked(said: Option<&str>) -> bool {
    said.is_some_and(|mark| !matches!(mark.to_ascii_lowercase().as_str(), "false" | "0" | "n" | "nej"))
}

/// What stands in base64 inside an element.
pub fn unpacked(element: &Element, name: &str) -> Result<String, Fault> {
    let packed = element.word(name).ok_or(Fault::Unreadable("nothing inside"))?;
    let packed: String = packed.chars().filter(|c| !c.is_whitespace()).collect();
    let bytes = STANDARD
        .decode(packed)
        .map_err(|_| Fault::Unreadable("not base64"))?;
    String::from_utf8(bytes).map_err(|_| Fault::Unreadable("not UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_amount_that_is_none_is_not_nought() {
        for (text, is) in [
            ("1250.50", 125_050),
            ("8000", 800_000),
            ("-12,5", -1_250),
            ("0", 0),
        ] {
            assert_eq!(ore(text), Some(is), "{text}");
        }
        for text in ["", "x", "1.2.3", "9999999999999", "1 000", "NaN", "1e9"] {
            assert_eq!(ore(text), None, "{text}");
        }
    }

    #[test]
    fn days_come_in_three_shapes() {
        for text in ["2026-11-03", "2026-11-03+01:00", "20261103"] {
            assert_eq!(day(text), Some(date(2026, 11, 3)), "{text}");
        }
        for text in ["", "2026-11", "20261340", "åäöåäöåäöå", "20260000"] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
