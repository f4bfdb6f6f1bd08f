//! What `law.toml` and `plan.toml` say, read once. No age, day or provision stands in the code.

use crate::terms::{Decider, Ending};
use jiff::civil::Date;
use serde::{Deserialize, Deserializer, de};
use std::sync::OnceLock;

#[derive(Debug, Deserialize)]
pub struct LawData {
    pub standing: Standing,
    pub outcome: Vec<EndingRule>,
    pub provision: Vec<Provision>,
    pub consent: Vec<ConsentRule>,
    pub ground: Vec<Ground>,
}

/// *Processbehörighet.* From which age the child acts in the case.
#[derive(Debug, Deserialize)]
pub struct Standing {
    pub child_from_age: i16,
}

/// Who may decide a way to end, and whether it can be appealed.
#[derive(Debug, Deserialize)]
pub struct EndingRule {
    pub kind: String,
    pub appeal: bool,
    /// Where it differs: whether support without a needs test can be appealed.
    pub appeal_without_needs_test: Option<bool>,
    pub by: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct Provision {
    pub key: String,
    #[serde(rename = "for")]
    pub fits: Vec<String>,
    /// Goes with another provision, and carries no decision alone.
    #[serde(default)]
    pub supports_only: bool,
    /// Belongs to support with (or without) a needs test; None: to either.
    pub needs_test: Option<bool>,
    #[serde(deserialize_with = "day")]
    pub in_force_from: Date,
    #[serde(default, deserialize_with = "maybe_day")]
    pub in_force_to: Option<Date>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Enough {
    Guardians,
    ChildWhereSuitable,
}

/// *Samtycke.* Whose consent is enough.
#[derive(Debug, Deserialize)]
pub struct ConsentRule {
    pub needs_test: bool,
    #[serde(default)]
    pub from_age: i16,
    pub below_age: Option<i16>,
    pub enough: Vec<Enough>,
    #[serde(deserialize_with = "day")]
    pub in_force_from: Date,
    #[serde(default, deserialize_with = "maybe_day")]
    pub in_force_to: Option<Date>,
}

#[derive(Debug, Deserialize)]
pub struct Ground {
    pub key: String,
    pub provision: String,
}

/// One usual task of the plan.
#[derive(Debug, Deserialize)]
pub struct PlannedStep {
    pub key: String,
    pub days: i64,
}

#[derive(Deserialize)]
struct Plan {
    task: Vec<PlannedStep>,
}

pub fn law() -> &'static LawData {
    static LAW: OnceLock<LawData> = OnceLock::new();
    LAW.get_or_init(|| toml::from_str(include_str!("../law.toml")).expect("a test reads the law data"))
}

pub fn plan() -> &'static [PlannedStep] {
    static PLAN: OnceLock<Plan> = OnceLock::new();
    &PLAN
        .get_or_init(|| toml::from_str(include_str!("../plan.toml")).expect("a test reads the plan"))
        .task
}

impl LawData {
    pub fn ending(&self, kind: Ending) -> Option<&EndingRule> {
        self.outcome.iter().find(|rule| rule.kind == kind.key())
    }
    pub fn may_be_appealed(&self, kind: Ending, needs_test: bool) -> bool {
        self.ending(kind).is_some_and(|rule| {
            let untested = rule.appeal_without_needs_test.unwrap_or(rule.appeal);
            if needs_test { rule.appeal } else { untested }
        })
    }
    pub fn may_decide(&self, kind: Ending, decider: Decider) -> bool {
        self.ending(kind)
            .is_some_and(|rule| rule.by.iter().any(|role| role == decider.role()))
    }
    pub fn provisions_on(&self, day: Date) -> impl Iterator<Item = &Provision> {
        self.provision
            .iter()
            .filter(move |row| applies(row.in_force_from, row.in_force_to, day))
    }
    /// An age nobody knows is the lowest: then the most consent is asked for.
    pub fn consent_enough(&self, needs_test: bool, age: Option<i16>, on: Date) -> &[Enough] {
        let age = age.unwrap_or(0);
        self.consent
            .iter()
            .find(|row| {
                row.needs_test == needs_test
                    && age >= row.from_age
                    && row.below_age.is_none_or(|below| age < below)
                    && applies(row.in_force_from, row.in_force_to, on)
            })
            .map_or(&[Enough::Guardians], |row| row.enough.as_slice())
    }
    /// The provision behind a ground.
    pub fn provision_of(&self, ground: &str) -> String {
        self.ground
            .iter()
            .find(|row| row.key == ground)
            .map(|row| row.provision.clone())
            .unwrap_or_default()
    }
}

fn applies(from: Date, to: Option<Date>, day: Date) -> bool {
    from <= day && to.is_none_or(|to| day <= to)
}

fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let written = toml::value::Datetime::deserialize(deserializer)?;
    written.to_string().parse().map_err(de::Error::custom)
}

fn maybe_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    day(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 23);

    #[test]
    fn a_child_of_eleven_needs_the_guardians_and_one_of_twelve_may_suffice() {
        assert_eq!(law().consent_enough(true, Some(11), TODAY), [Enough::Guardians]);
        let twelve = law().consent_enough(true, Some(12), TODAY);
        assert!(twelve.contains(&Enough::ChildWhereSuitable));
    }

    #[test]
    fn without_a_needs_test_the_child_alone_suffices_only_from_fifteen() {
        assert_eq!(law().consent_enough(false, Some(14), TODAY), [Enough::Guardians]);
        assert!(
            law()
                .consent_enough(false, Some(15), TODAY)
                .contains(&Enough::ChildWhereSuitable)
        );
    }

    #[test]
    fn a_child_whose_age_nobody_knows_is_guarded_like_the_youngest() {
        assert_eq!(law().consent_enough(true, None, TODAY), [Enough::Guardians]);
    }

    #[test]
    fn no_officer_may_apply_for_compulsory_care_alone() {
        assert!(!law().may_decide(Ending::ApplyForCare, Decider::Delegate));
        assert!(law().may_decide(Ending::ApplyForCare, Decider::CommitteeSection));
        assert!(Ending::ALL.iter().all(|kind| law().ending(*kind).is_some()));
    }

    #[test]
    fn every_clock_of_the_process_stands_in_the_law_of_the_land() {
        let data: toml::Table = toml::from_str(include_str!("../law.toml")).expect("the law data");
        let clocks = data["clocks"].as_array().expect("a list of clocks");
        for rule in clocks.iter().filter_map(toml::Value::as_str) {
            assert!(law::Catalogue::national().in_force(rule, TODAY).is_ok(), "{rule}");
        }
    }

    #[test]
    fn the_plan_has_its_days_in_order() {
        assert!(plan().is_sorted_by_key(|task| task.days) && !plan().is_empty());
    }
}
