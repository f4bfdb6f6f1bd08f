//! *Förlängning.* A longer time, for a reason, decided by somebody who may.

use crate::count::{length_from, set_last_day};
use crate::due::Due;
use crate::error::ExtensionRefused;
use crate::length::Length;
use crate::rule::RuleVersion;
use jiff::civil::Date;
use serde::Deserialize;

/// What a rule says about longer time.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtensionRule {
    /// Key of the ground: `particular_reasons` (särskilda skäl), `exceptional_reasons` (synnerliga skäl) …
    pub ground: String,
    /// Keys of who may decide: `committee`, `committee_section` (utskott), `delegate` (an officer by the order
    /// of delegation), `court`, `ivo` …
    pub decided_by: Vec<String>,
    /// The most that may be added to the last day.
    pub at_most: Option<Length>,
    /// Whether it must be decided before the time has run out.
    #[serde(default = "yes")]
    pub before_the_end: bool,
}

fn yes() -> bool {
    true
}

/// A decision on longer time.
#[derive(Clone, Debug, PartialEq)]
pub struct Extension<'a> {
    pub new_last_day: Date,
    pub ground: &'a str,
    pub decided_by_role: &'a str,
    pub decided_on: Date,
}

impl RuleVersion {
    /// The clock with its longer time, if the rule allows it.
    pub fn extended<'law>(
        &'law self,
        due: &Due<'law>,
        extension: &Extension<'_>,
    ) -> Result<Due<'law>, ExtensionRefused> {
        let allowed = self
            .extension
            .as_ref()
            .ok_or_else(|| ExtensionRefused::NotExtendable {
                rule: self.id.clone(),
            })?;
        let last_day = due.last_day.ok_or_else(|| ExtensionRefused::NoLastDay {
            rule: self.id.clone(),
        })?;
        self.check_grounds(allowed, extension)?;
        // The Sunday rule gives the decider the moved day too, except where the alarm stays on the unmoved one.
        let still_in_time = due.alarm_day.is_none_or(|day| extension.decided_on <= day);
        if allowed.before_the_end && !still_in_time {
            return Err(ExtensionRefused::DecidedTooLate {
                decided_on: extension.decided_on,
                last_day,
            });
        }
        self.check_days(allowed, last_day, extension)?;
        let mut longer = due.clone();
        longer.last_time = None;
        longer.longest_day = None;
        set_last_day(&mut longer, self, extension.new_last_day);
        Ok(longer)
    }

    fn check_grounds(&self, allowed: &ExtensionRule, asked: &Extension<'_>) -> Result<(), ExtensionRefused> {
        if asked.ground != allowed.ground {
            let (needed, given) = (allowed.ground.clone(), asked.ground.to_owned());
            return Err(ExtensionRefused::WrongGround {
                rule: self.id.clone(),
                needed,
                given,
            });
        }
        if !allowed
            .decided_by
            .iter()
            .any(|role| role == asked.decided_by_role)
        {
            let (given, allowed) = (asked.decided_by_role.to_owned(), allowed.decided_by.join(", "));
            return Err(ExtensionRefused::WrongDecider {
                rule: self.id.clone(),
                given,
                allowed,
            });
        }
        Ok(())
    }

    fn check_days(
        &self,
        allowed: &ExtensionRule,
        last_day: Date,
        asked: &Extension<'_>,
    ) -> Result<(), ExtensionRefused> {
        let new_last_day = asked.new_last_day;
        if new_last_day <= last_day {
            return Err(ExtensionRefused::NotLater {
                new_last_day,
                last_day,
            });
        }
        match allowed.at_most.and_then(|length| length_from(length, last_day)) {
            Some(longest) if new_last_day > longest => Err(ExtensionRefused::TooLong {
                rule: self.id.clone(),
                new_last_day,
                longest,
            }),
            _ => Ok(()),
        }
    }
}
