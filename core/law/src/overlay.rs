//! A municipality's own law data, laid over the national: stricter times with a reason, and the last day of
//! an act whose end is planned but not settled. Looser is refused.

use crate::arithmetic::add_days;
use crate::catalogue::Catalogue;
use crate::counting::{Code, counting_label};
use crate::error::OverlayRefused;
use crate::length::{Length, Unit};
use crate::rule::{Local, Rule, RuleVersion, Stricter};
use jiff::civil::Date;
use serde::Deserialize;

#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    #[serde(default)]
    pub rule: Vec<LaidVersion>,
}

/// One change. A length applies to clocks that start on `from` or later, until the national version ends.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LaidVersion {
    pub id: String,
    pub length: Option<Length>,
    pub from: Option<Date>,
    /// The last day the rule applies.
    pub in_force_to: Option<Date>,
    pub reason: String,
}

impl Overlay {
    pub fn parse(text: &str) -> Result<Overlay, OverlayRefused> {
        toml::from_str(text).map_err(|error| OverlayRefused::Unreadable(error.to_string()))
    }
}

impl Catalogue {
    /// A copy with the overlay on top; nothing is laid if any part of it is refused.
    pub fn with(&self, overlay: &Overlay) -> Result<Catalogue, OverlayRefused> {
        let mut laid = self.clone();
        for change in &overlay.rule {
            let rule = laid.rules.iter_mut().find(|rule| rule.id == change.id);
            lay(
                rule.ok_or_else(|| OverlayRefused::UnknownRule(change.id.clone()))?,
                change,
            )?;
        }
        Ok(laid)
    }
}

fn lay(rule: &mut Rule, change: &LaidVersion) -> Result<(), OverlayRefused> {
    if change.reason.trim().is_empty() {
        return Err(OverlayRefused::NoReason(rule.id.clone()));
    }
    if change.length.is_none() && change.in_force_to.is_none() {
        return Err(OverlayRefused::Nothing(rule.id.clone()));
    }
    if let Some(length) = change.length {
        let from = change
            .from
            .ok_or_else(|| OverlayRefused::NoFirstDay(rule.id.clone()))?;
        lay_length(rule, length, from, &change.reason)?;
    }
    match change.in_force_to {
        Some(last_day) => lay_end(rule, last_day, &change.reason),
        None => Ok(()),
    }
}

fn lay_length(rule: &mut Rule, length: Length, from: Date, reason: &str) -> Result<(), OverlayRefused> {
    let not_in_force = || OverlayRefused::NotInForce {
        rule: rule.id.clone(),
        day: from,
    };
    let place = rule
        .versions
        .iter()
        .position(|version| version.was_in_force(from))
        .ok_or_else(not_in_force)?;
    let national = &rule.versions[place];
    check_stricter(national, length)?;
    let mut local = national.clone();
    let national_length = national_length(national);
    local.local = Some(Local {
        reason: reason.to_owned(),
        national_length: Some(national_length),
    });
    local.length = length;
    local.code = code_of(length, national.code);
    local.in_force_from = from;
    local.covers_earlier_starts = national.covers_earlier_starts && national.in_force_from == from;
    local.counting = counting_label(&local);
    if national.in_force_from == from {
        rule.versions[place] = local;
    } else {
        rule.versions[place].in_force_to = add_days(from, -1);
        rule.versions.insert(place + 1, local);
    }
    Ok(())
}

/// The law's own length, also where an earlier change of the municipality's already lies over it.
fn national_length(version: &RuleVersion) -> Length {
    version
        .local
        .as_ref()
        .and_then(|local| local.national_length)
        .unwrap_or(version.length)
}

fn check_stricter(national: &RuleVersion, wished: Length) -> Result<(), OverlayRefused> {
    let lawful = national_length(national);
    let rule = || national.id.clone();
    let countable = !matches!(wished.unit, Unit::None | Unit::PriceBaseAmount) && wished.number > 0;
    let ours = national.stricter != Stricter::Fixed
        && !matches!(national.code, Code::Date | Code::Forever | Code::SumPerYear);
    if !ours {
        return Err(OverlayRefused::NotOurs(rule()));
    }
    if !countable {
        return Err(OverlayRefused::Incomparable {
            rule: rule(),
            national: lawful,
            wished,
        });
    }
    if wished == national.length {
        return Err(OverlayRefused::Nothing(rule()));
    }
    // Where the statute sets no time, any time of one's own is stricter.
    if lawful == Length::NONE && national.code != Code::AtOnce {
        return Ok(());
    }
    let stricter = match national.stricter {
        Stricter::Own => Some(true),
        Stricter::Longer => lawful.at_most(wished),
        _ => wished.at_most(lawful),
    };
    match stricter {
        Some(true) => Ok(()),
        Some(false) => Err(OverlayRefused::Looser {
            rule: rule(),
            national: lawful,
            wished,
        }),
        None => Err(OverlayRefused::Incomparable {
            rule: rule(),
            national: lawful,
            wished,
        }),
    }
}

fn code_of(length: Length, national: Code) -> Code {
    match length.unit {
        Unit::Hour => Code::Hours,
        Unit::Day => Code::Days,
        Unit::WorkingDay => Code::WorkingDays,
        Unit::Week => Code::Weeks,
        Unit::Month => Code::Months,
        Unit::Year => Code::Years,
        Unit::None | Unit::PriceBaseAmount => national,
    }
}

fn lay_end(rule: &mut Rule, last_day: Date, reason: &str) -> Result<(), OverlayRefused> {
    let not_in_force = OverlayRefused::NotInForce {
        rule: rule.id.clone(),
        day: last_day,
    };
    let latest = rule.versions.last_mut().ok_or(not_in_force.clone())?;
    if latest.planned_end.is_none() {
        return Err(OverlayRefused::NoPlannedEnd(latest.id.clone()));
    }
    if last_day < latest.in_force_from {
        return Err(not_in_force);
    }
    latest.in_force_to = Some(last_day);
    let national_length = latest.local.take().and_then(|local| local.national_length);
    latest.local = Some(Local {
        reason: reason.to_owned(),
        national_length,
    });
    Ok(())
}
