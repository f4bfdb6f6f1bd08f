//! What is wrong with what was filled in, beside the field it stands in.

use crate::month::Month;
use crate::word::Word;
use serde::{Deserialize, Serialize};
use std::fmt;

/// One fault. `field` is a path as in the data: `children.1.born`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trouble {
    pub field: String,
    pub what: What,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    NoAdult,
    TooManyAdults,
    /// More people than a household can hold.
    TooMany,
    /// Somebody stands there twice.
    Twice,
    Unnamed,
    /// Nobody in the household is called so.
    NobodySo,
    BornLater,
    TooOld,
    /// 18 to 20 and not in school: applies for themselves.
    NotInSchool,
    Negative,
    TooLarge,
    MoreThanAsked,
    MoreLodgersThanRent,
    NoReason,
    UnknownKind,
    /// A stay that ends before it begins, or lies outside the month.
    BadStay,
    StaysOverlap,
    TooManyDays,
    MonthDecided,
    WrongMonth,
    NotWorkOfAChild,
    LeisureCard,
    NotInForce,
    /// No norm is known for the month: nothing may be counted from another year's.
    NoNorms(Month),
    NoGuideline(Month),
}

impl What {
    /// The text that says it.
    pub fn key(&self) -> Word {
        Word::of(match self {
            Self::NoAdult => "assistance-trouble-no-adult",
            Self::TooManyAdults => "assistance-trouble-too-many-adults",
            Self::TooMany => "assistance-trouble-too-many",
            Self::Twice => "assistance-trouble-twice",
            Self::Unnamed => "assistance-trouble-unnamed",
            Self::NobodySo => "assistance-trouble-nobody-so",
            Self::BornLater => "assistance-trouble-born-later",
            Self::TooOld => "assistance-trouble-too-old",
            Self::NotInSchool => "assistance-trouble-not-in-school",
            Self::Negative => "assistance-trouble-negative",
            Self::TooLarge => "assistance-trouble-too-large",
            Self::MoreThanAsked => "assistance-trouble-more-than-asked",
            Self::MoreLodgersThanRent => "assistance-trouble-more-lodgers-than-rent",
            Self::NoReason => "assistance-trouble-no-reason",
            Self::UnknownKind => "assistance-trouble-unknown-kind",
            Self::BadStay => "assistance-trouble-bad-stay",
            Self::StaysOverlap => "assistance-trouble-stays-overlap",
            Self::TooManyDays => "assistance-trouble-too-many-days",
            Self::MonthDecided => "assistance-trouble-month-decided",
            Self::WrongMonth => "assistance-trouble-wrong-month",
            Self::NotWorkOfAChild => "assistance-trouble-not-work-of-a-child",
            Self::LeisureCard => "assistance-trouble-leisure-card",
            Self::NotInForce => "assistance-trouble-not-in-force",
            Self::NoNorms(_) => "assistance-trouble-no-norms",
            Self::NoGuideline(_) => "assistance-trouble-no-guideline",
        })
    }
}

/// For logs: the field and the kind, never what was typed.
impl fmt::Display for Trouble {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}: {}", self.field, self.what.key())
    }
}
