//! The day a BankID was issued, in both forms that are met.
//!
//! The published sample is a plain day, the published text speaks of an offset from UTC. A form
//! that we do not know must not stop a sign-in: the day is then unknown.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer};

/// `2025-03-14`, `2025-03-14Z`, `2025-03-14+01:00` or a whole timestamp.
pub fn parse(text: &str) -> Option<Date> {
    let day = text.get(..10)?.parse().ok()?;
    let rest = text.get(10..)?;
    let known = rest.is_empty() || rest == "Z" || rest.starts_with(['+', '-', 'T']);
    known.then_some(day)
}

pub(super) fn lenient<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Date>, D::Error> {
    Ok(Option::<String>::deserialize(from)?.as_deref().and_then(parse))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_day_is_read_with_and_without_an_offset() {
        for text in [
            "2025-03-14",
            "2025-03-14Z",
            "2025-03-14+01:00",
            "2025-03-14T00:00:00.000+01:00",
        ] {
            assert_eq!(parse(text), Some(date(2025, 3, 14)), "{text}");
        }
    }

    #[test]
    fn a_day_that_is_none_is_unknown_rather_than_an_error() {
        for text in ["", "14 mars 2025", "2025-02-30", "2025-03-14 kl 3", "åååååå"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
