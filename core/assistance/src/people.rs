//! Who lives in the household.

use crate::month::Month;
use crate::word::Word;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// *Vuxen i hushållet.* One adult is counted as single, two as living together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Adult {
    /// Whose rows these are; unique in the household. Never a name or a number of a person.
    pub who: Word,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub born: Option<Date>,
    /// Months for which this adult got *försörjningsstöd*, in any municipality: what the job stimulus is counted from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub supported: Vec<Month>,
    #[serde(skip_serializing_if = "Presence::is_whole")]
    pub present: Presence,
}

/// *Hemmavarande barn och skolungdom.* Lives at home: a child under 18, or a youth of 18 to 20 who goes to school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Child {
    pub who: Word,
    pub born: Date,
    /// *Skolungdom.* Compulsory school, upper secondary school or the like: asked for from 18.
    #[serde(default, skip_serializing_if = "is_false")]
    pub in_school: bool,
    /// On how many days a week the child eats lunch away (pre-school, school): five lowers the amount up to six years.
    #[serde(default, skip_serializing_if = "is_nothing")]
    pub lunches_away: u8,
    #[serde(default, skip_serializing_if = "Presence::is_whole")]
    pub present: Presence,
}

/// How much of the month somebody is in the home.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Presence {
    #[default]
    Whole,
    /// *Växelvis boende, umgänge.* So many days of the month.
    Days(u8),
    /// From a day to a day, both counted; they may not overlap.
    Stays(Vec<Stay>),
}

impl Presence {
    pub fn is_whole(&self) -> bool {
        *self == Self::Whole
    }
    /// Not one day.
    pub fn is_none(&self) -> bool {
        match self {
            Self::Whole => false,
            Self::Days(days) => *days == 0,
            Self::Stays(stays) => stays.is_empty(),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stay {
    pub from: Date,
    pub to: Date,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
fn is_false(flag: &bool) -> bool {
    !flag
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
fn is_nothing(number: &u8) -> bool {
    *number == 0
}
