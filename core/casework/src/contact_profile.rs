//! *Kontaktprofil.* How a person can be reached without risk, in their own words. Who has said nothing is sent nothing.

use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

/// *Kontaktväg.* The one way by which we may tell that there is something new.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ContactWay {
    /// They log in by themselves.
    #[default]
    Nothing,
    /// A number with its country: `+46701234567`.
    Sms(String),
    Email(String),
}

/// Says which way, never the number or the address.
impl std::fmt::Debug for ContactWay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Nothing => "Nothing",
            Self::Sms(_) => "Sms(…)",
            Self::Email(_) => "Email(…)",
        })
    }
}

/// Whole hours of every day, in Sweden: from 9 to 16 is safe until 15:59.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafeHours {
    pub from: i8,
    pub to: i8,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactProfile {
    pub way: ContactWay,
    pub hours: SafeHours,
    /// BCP 47, of the notice.
    pub lang: String,
    /// *Kodord.* By which they know us, and we them.
    pub code_word: Option<String>,
    /// They were warned that a message may give them away, and chose it.
    pub though_protected: bool,
}

/// When a notice may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayGo {
    Now,
    At(Timestamp),
    Never,
}

impl SafeHours {
    /// None: no hour would be safe.
    pub fn between(from: i8, to: i8) -> Option<Self> {
        let hours = (0..24).contains(&from) && from < to && to <= 24;
        hours.then_some(Self { from, to })
    }
}

impl ContactProfile {
    /// `protected`: as the case knows the person, which may be other than when they chose.
    pub fn may_go(&self, now: Timestamp, protected: bool) -> MayGo {
        if self.way == ContactWay::Nothing || (protected && !self.though_protected) {
            return MayGo::Never;
        }
        let here = language::stockholm(now);
        let SafeHours { from, to } = self.hours;
        if (from..to).contains(&here.hour()) {
            return MayGo::Now;
        }
        let day = if here.hour() < from {
            here.date()
        } else {
            here.date().saturating_add(1.day())
        };
        let opens = day.at(from, 0, 0, 0).to_zoned(here.time_zone().clone());
        opens.map_or(MayGo::Never, |opens| MayGo::At(opens.timestamp()))
    }
}

/// A number as people in Sweden write it, with its country; None: nobody could be reached by it.
pub fn phone(typed: &str) -> Option<String> {
    let plain: String = typed.chars().filter(|c| !" -()\u{a0}".contains(*c)).collect();
    let whole = match (plain.strip_prefix("00"), plain.strip_prefix('0')) {
        (Some(abroad), _) => format!("+{abroad}"),
        (None, Some(sweden)) => format!("+46{sweden}"),
        _ => plain,
    };
    let digits = whole.strip_prefix('+')?;
    let good = (8..=15).contains(&digits.len())
        && digits.bytes().all(|b| b.is_ascii_digit())
        && !digits.starts_with('0');
    good.then_some(whole)
}

/// An address that a letter can go to and nothing else be hidden in.
pub fn email(typed: &str) -> Option<String> {
    let (name, host) = typed.split_once('@')?;
    let plain = |text: &str, more: &str| {
        let fits = |c: char| c.is_ascii_alphanumeric() || more.contains(c);
        !text.is_empty() && text.chars().all(fits) && text.split('.').all(|part| !part.is_empty())
    };
    let good = typed.len() <= 254 && name.len() <= 64 && plain(name, "._%+-'") && plain(host, ".-");
    (good && host.contains('.')).then(|| typed.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sara() -> ContactProfile {
        ContactProfile {
            way: ContactWay::Sms("+46701234567".to_owned()),
            hours: SafeHours::between(9, 16).expect("hours"),
            lang: "sv".to_owned(),
            code_word: None,
            though_protected: false,
        }
    }

    fn at(said: &str) -> Timestamp {
        said.parse().expect("a moment")
    }

    #[test]
    fn what_is_written_at_night_goes_in_the_morning_and_what_is_written_in_the_evening_the_next() {
        let opens = MayGo::At(at("2026-11-24T09:00+01:00"));
        assert_eq!(sara().may_go(at("2026-11-24T02:10+01:00"), false), opens);
        assert_eq!(sara().may_go(at("2026-11-23T16:00+01:00"), false), opens);
        for safe in ["2026-11-24T09:00+01:00", "2026-11-24T15:59+01:00"] {
            assert_eq!(sara().may_go(at(safe), false), MayGo::Now);
        }
    }

    #[test]
    fn an_hour_that_the_clock_jumps_over_is_waited_for_the_next_night() {
        let early = ContactProfile {
            hours: SafeHours::between(2, 3).expect("hours"),
            ..sara()
        };
        let jumped = at("2026-03-29T03:00+02:00");
        assert_eq!(
            early.may_go(at("2026-03-28T20:00+01:00"), false),
            MayGo::At(jumped)
        );
        let next = MayGo::At(at("2026-03-30T02:00+02:00"));
        assert_eq!(early.may_go(jumped, false), next);
    }

    #[test]
    fn who_is_protected_is_sent_nothing_unless_they_chose_it_knowing_that() {
        let day = at("2026-11-24T10:00+01:00");
        assert_eq!(sara().may_go(day, true), MayGo::Never);
        let knowing = ContactProfile {
            though_protected: true,
            ..sara()
        };
        assert_eq!(knowing.may_go(day, true), MayGo::Now);
        let nothing = ContactProfile {
            way: ContactWay::Nothing,
            ..knowing
        };
        assert_eq!(nothing.may_go(day, false), MayGo::Never);
    }

    #[test]
    fn a_number_is_read_as_people_write_it() {
        for typed in [
            "070-123 45 67",
            "0046701234567",
            "+46 70 123 45 67",
            "(070) 1234567",
        ] {
            assert_eq!(phone(typed).as_deref(), Some("+46701234567"), "{typed}");
        }
        for none in ["", "112", "070-12x", "+0701234567", "+467012345678901234", "sara"] {
            assert_eq!(phone(none), None, "{none}");
        }
    }

    #[test]
    fn an_address_cannot_carry_another_receiver_or_a_line_of_a_letter() {
        assert_eq!(
            email("sara.ek@example.com").as_deref(),
            Some("sara.ek@example.com")
        );
        for none in [
            "sara",
            "@example.com",
            "sara@example",
            "sara@example..com",
            "sara@example.com, johan@example.com",
            "Sara <sara@example.com>",
            "sara@example.com\r\nBcc: johan@example.com",
            "sara@johan@example.com",
        ] {
            assert_eq!(email(none), None, "{none}");
        }
    }

    #[test]
    fn what_is_printed_of_a_profile_reaches_nobody() {
        let printed = format!("{:?}", sara().way);
        assert_eq!(printed, "Sms(…)");
    }
}
