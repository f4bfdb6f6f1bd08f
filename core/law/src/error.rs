//! What can go wrong when the law is asked.

use crate::length::Length;
use jiff::civil::Date;
use thiserror::Error;

#[derive(Clone, Debug, PartialEq, Error)]
pub enum LawError {
    #[error("there is no rule `{rule}`")]
    UnknownRule { rule: String },
    #[error("rule `{rule}` was not in force on {on}: it applies from {from}")]
    NotYetInForce { rule: String, on: Date, from: Date },
    #[error(
        "rule `{rule}` was not in force on {on}: it applies from {from}; by a transition provision it also counts what began earlier, and `--transition` counts it"
    )]
    OnlyByTransition { rule: String, on: Date, from: Date },
    #[error("rule `{rule}` was no longer in force on {on}: it ended {to}")]
    NoLongerInForce { rule: String, on: Date, to: Date },
    #[error("rule `{rule}` was not in force on {on}: that day lies between two of its versions")]
    BetweenVersions { rule: String, on: Date },
    #[error(
        "`{text}` is no start: give a date such as 2026-11-22, or a time with its offset such as 2026-11-22T14:05:00+01:00"
    )]
    BadStart { text: String },
    #[error("the law data in {file} cannot be used: {problem}")]
    Data { file: String, problem: String },
}

/// Why a longer time is not allowed.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum ExtensionRefused {
    #[error("rule `{rule}` allows no longer time")]
    NotExtendable { rule: String },
    #[error("rule `{rule}` has no countable last day to move")]
    NoLastDay { rule: String },
    #[error("rule `{rule}` needs the ground `{needed}`, not `{given}`")]
    WrongGround {
        rule: String,
        needed: String,
        given: String,
    },
    #[error("`{given}` may not decide this for rule `{rule}`: {allowed}")]
    WrongDecider {
        rule: String,
        given: String,
        allowed: String,
    },
    #[error("the new last day {new_last_day} is not after {last_day}")]
    NotLater { new_last_day: Date, last_day: Date },
    #[error("decided on {decided_on}, after the time had ended on {last_day}")]
    DecidedTooLate { decided_on: Date, last_day: Date },
    #[error("the new last day {new_last_day} is after {longest}, the last that rule `{rule}` allows")]
    TooLong {
        rule: String,
        new_last_day: Date,
        longest: Date,
    },
}

/// Why a municipality's own version is not taken in.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum OverlayRefused {
    #[error("the overlay cannot be read: {0}")]
    Unreadable(String),
    #[error("there is no rule `{0}` to lay over")]
    UnknownRule(String),
    #[error("the overlay on `{0}` gives no reason")]
    NoReason(String),
    #[error("the overlay on `{0}` changes nothing")]
    Nothing(String),
    #[error("`{rule}` is {national}; {wished} would be looser, and a municipality may only be stricter", national = said(*national), wished = said(*wished))]
    Looser {
        rule: String,
        national: Length,
        wished: Length,
    },
    #[error("whether {wished} is stricter than {national} cannot be told for `{rule}`: use the same unit", national = said(*national), wished = said(*wished))]
    Incomparable {
        rule: String,
        national: Length,
        wished: Length,
    },
    #[error("`{0}` is not the municipality's own time: its length cannot be changed")]
    NotOurs(String),
    #[error("`{0}` has no planned end that may be changed")]
    NoPlannedEnd(String),
    #[error("`{rule}` was not in force on {day}")]
    NotInForce { rule: String, day: Date },
    #[error("the overlay on `{0}` names no day from which its length applies")]
    NoFirstDay(String),
}

fn said(length: Length) -> String {
    format!("{} {}", length.number, crate::words::unit_en(length))
}
