//! A rule, and its versions through time.

use crate::counting::{Code, DaysOff, FixedDate, LateInDay};
use crate::extension::ExtensionRule;
use crate::length::Length;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A short text in both languages of the law pages.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    pub sv: String,
    pub en: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Severity {
    /// Statutory.
    #[serde(rename = "S")]
    Statutory,
    /// Statutory, but read only in a secondary source.
    #[serde(rename = "S*")]
    StatutoryUnread,
    /// National advice, or the practice of an authority.
    #[serde(rename = "N")]
    National,
    /// A local target: the default of ours, which a municipality may tighten.
    #[serde(rename = "L")]
    Local,
}

impl Severity {
    pub fn mark(self) -> &'static str {
        match self {
            Severity::Statutory => "S",
            Severity::StatutoryUnread => "S*",
            Severity::National => "N",
            Severity::Local => "L",
        }
    }
}

/// How sure we are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Read in the statute or in the authority's own text.
    Verified,
    /// Read only in a text about it.
    Secondary,
    /// From professional knowledge; nobody here has read it.
    Unverified,
}

/// Which way a municipality may change the length.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stricter {
    /// A duty to act in time: shorter is stricter.
    #[default]
    Shorter,
    /// A duty to keep: longer is stricter.
    Longer,
    /// A promise of the municipality's own, which no law measures: any time.
    Own,
    /// Somebody else's time (a court's, the person's own), or a fixed date: not for a municipality to change.
    Fixed,
}

/// A day a statute is planned to end, which a municipality may confirm or move in its overlay.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedEnd {
    pub day: Date,
    pub status: Status,
}

/// What a municipality laid over the national version.
#[derive(Clone, Debug, PartialEq)]
pub struct Local {
    pub reason: String,
    /// The length the municipality changed; absent where it changed only the last day in force.
    pub national_length: Option<Length>,
}

/// One rule as it applied between two days.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleVersion {
    pub id: String,
    /// The file of `rules/` it stands in, such as `children`.
    pub area: String,
    pub process: String,
    pub name: Text,
    /// What starts the clock.
    pub trigger: Text,
    pub length: Length,
    pub code: Code,
    pub days_off: DaysOff,
    /// Counted anew from each occasion.
    pub recurring: bool,
    /// Some time may be left out of the count.
    pub pauses: bool,
    /// The length is the least, not the most.
    pub at_least: bool,
    /// Months that must follow each other.
    pub in_a_row: bool,
    /// After the first occasion once each quarter.
    pub then_quarterly: bool,
    /// The most it may ever be, where the rule itself names both.
    pub longest: Option<Length>,
    /// A pause this long ends everything.
    pub longest_pause: Option<Length>,
    /// Weekdays that follow on the last day before anybody may act against the person.
    pub added_weekdays: u8,
    pub late_in_day: Option<LateInDay>,
    pub date: Option<FixedDate>,
    /// The code with its flags as printed.
    pub counting: String,
    pub severity: Severity,
    pub provision: String,
    /// Key of the statute.
    pub statute: String,
    /// The statute as printed: key and number.
    pub statute_named: String,
    /// Where the same duty stood in the statute before.
    pub old_provision: Option<String>,
    pub in_force_from: Date,
    pub in_force_to: Option<Date>,
    /// How sure we are of the two days.
    pub in_force_status: Status,
    pub planned_end: Option<PlannedEnd>,
    /// A transition rule: clocks that started before `in_force_from`, and that no older version here covers,
    /// follow this version.
    pub covers_earlier_starts: bool,
    pub source: String,
    /// How sure we are of the content.
    pub status: Status,
    pub note: Option<String>,
    pub extension: Option<ExtensionRule>,
    pub stricter: Stricter,
    pub local: Option<Local>,
}

impl RuleVersion {
    pub fn was_in_force(&self, on: Date) -> bool {
        self.in_force_from <= on && self.in_force_to.is_none_or(|to| on <= to)
    }
}

/// A rule with all its versions, oldest first; never empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    pub id: String,
    pub versions: Vec<RuleVersion>,
}

impl Rule {
    /// The version that governs a clock started on the day.
    pub fn governing(&self, started: Date) -> Option<&RuleVersion> {
        let in_force = self.versions.iter().find(|version| version.was_in_force(started));
        in_force.or_else(|| {
            self.versions
                .iter()
                .find(|version| version.covers_earlier_starts && started < version.in_force_from)
        })
    }

    /// The last version laid down.
    pub fn latest(&self) -> &RuleVersion {
        self.versions
            .last()
            .expect("the catalogue makes no rule without a version")
    }
}
