//! What `law.toml` and `plan.toml` say, read once. No age, day or provision stands in the code; every
//! question names its day, and is answered by the rows in force on it. No row: not offered, or not allowed.

use crate::terms::Ending;
use casework::Decider;
use jiff::civil::Date;
use serde::{Deserialize, Deserializer, de};
use std::sync::OnceLock;

#[derive(Debug, Deserialize)]
pub struct LawData {
    pub standing: Vec<Standing>,
    pub outcome: Vec<EndingRule>,
    pub provision: Vec<Provision>,
    pub consent: Vec<ConsentRule>,
    pub ground: Vec<Ground>,
}

/// The days a row applied.
#[derive(Debug, Deserialize)]
pub struct InForce {
    #[serde(rename = "in_force_from", deserialize_with = "day")]
    from: Date,
    #[serde(rename = "in_force_to", default, deserialize_with = "maybe_day")]
    to: Option<Date>,
}

impl InForce {
    fn on(&self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}

/// *Processbehörighet.* From which age the child acts in the case.
#[derive(Debug, Deserialize)]
pub struct Standing {
    child_from_age: i16,
    #[serde(flatten)]
    in_force: InForce,
}

/// Who may decide a way to end, and whether it can be appealed.
#[derive(Debug, Deserialize)]
pub struct EndingRule {
    pub kind: String,
    pub appeal: bool,
    /// Where it differs: whether support without a needs test can be appealed.
    pub appeal_without_needs_test: Option<bool>,
    pub by: Vec<String>,
    #[serde(flatten)]
    in_force: InForce,
}

#[derive(Debug, Deserialize)]
pub struct Provision {
    pub key: String,
    #[serde(rename = "for")]
    fits: Vec<String>,
    /// Goes with another provision, and carries no decision alone.
    #[serde(default)]
    pub supports_only: bool,
    /// Belongs to support with (or without) a needs test; None: to either.
    pub needs_test: Option<bool>,
    #[serde(flatten)]
    in_force: InForce,
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
    #[serde(flatten)]
    in_force: InForce,
}

#[derive(Debug, Deserialize)]
pub struct Ground {
    pub key: String,
    pub provision: String,
    #[serde(flatten)]
    in_force: InForce,
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
    /// From this age the child acts in its own case.
    pub fn acts_from_age(&self, on: Date) -> Option<i16> {
        let row = self.standing.iter().find(|row| row.in_force.on(on));
        row.map(|row| row.child_from_age)
    }
    pub fn ending(&self, kind: Ending, on: Date) -> Option<&EndingRule> {
        self.outcome
            .iter()
            .find(|rule| rule.kind == kind.key() && rule.in_force.on(on))
    }
    pub fn may_be_appealed(&self, kind: Ending, needs_test: bool, on: Date) -> bool {
        self.ending(kind, on).is_some_and(|rule| {
            let untested = rule.appeal_without_needs_test.unwrap_or(rule.appeal);
            if needs_test { rule.appeal } else { untested }
        })
    }
    pub fn may_decide(&self, kind: Ending, decider: Decider, on: Date) -> bool {
        self.ending(kind, on)
            .is_some_and(|rule| rule.by.iter().any(|role| role == decider.role()))
    }
    pub fn provisions_on(&self, day: Date) -> impl Iterator<Item = &Provision> {
        self.provision.iter().filter(move |row| row.in_force.on(day))
    }
    /// Whether any law of that day carries support with (or without) a needs test.
    pub fn knows_support(&self, needs_test: bool, on: Date) -> bool {
        self.provisions_on(on)
            .any(|row| !row.supports_only && row.fits(Ending::Support, needs_test))
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
                    && row.in_force.on(on)
            })
            .map_or(&[Enough::Guardians], |row| row.enough.as_slice())
    }
    /// The provision behind a ground.
    pub fn provision_of(&self, ground: &str, on: Date) -> Option<&str> {
        self.ground
            .iter()
            .find(|row| row.key == ground && row.in_force.on(on))
            .map(|row| row.provision.as_str())
    }
}

impl Provision {
    pub fn fits(&self, kind: Ending, needs_test: bool) -> bool {
        self.fits.iter().any(|fit| fit == kind.key())
            && self.needs_test.is_none_or(|wanted| wanted == needs_test)
    }
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
    /// The last day of the former act.
    const BEFORE: Date = date(2025, 6, 30);

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
        for day in [BEFORE, TODAY] {
            assert!(!law().may_decide(Ending::ApplyForCare, Decider::Delegate, day));
            assert!(law().may_decide(Ending::ApplyForCare, Decider::CommitteeSection, day));
            assert!(Ending::ALL.iter().all(|kind| law().ending(*kind, day).is_some()));
        }
    }

    #[test]
    fn on_no_day_do_both_acts_speak() {
        let speaks = |act: &str, day: Date| law().provisions_on(day).any(|row| row.key.contains(act));
        assert!(speaks("-sol2001-", BEFORE) && !speaks("-sol-", BEFORE));
        assert!(!speaks("-sol2001-", BEFORE.tomorrow().expect("a day")));
        assert!(!speaks("-sol2001-", TODAY) && speaks("-sol-", TODAY));
        for day in [BEFORE, TODAY] {
            let rows = |kind: &Ending| {
                let rows = law().outcome.iter().filter(|row| row.in_force.on(day));
                rows.filter(|row| row.kind == kind.key()).count()
            };
            assert!(Ending::ALL.iter().all(|kind| rows(kind) == 1), "{day}");
            assert_eq!(
                law().standing.iter().filter(|row| row.in_force.on(day)).count(),
                1
            );
        }
        assert_eq!(
            law().provision_of("child-investigation-ground-duty", BEFORE),
            Some("SoL2001 14:1")
        );
        assert_eq!(
            law().provision_of("child-investigation-ground-duty", TODAY),
            Some("SoL 20:6")
        );
    }

    #[test]
    fn on_a_day_without_law_nothing_is_allowed_and_every_guardian_is_asked() {
        let long_ago = date(1999, 1, 1);
        assert!(
            Ending::ALL
                .iter()
                .all(|kind| law().ending(*kind, long_ago).is_none())
        );
        assert!(!law().may_decide(Ending::NoMeasures, Decider::Committee, long_ago));
        assert_eq!(
            law().consent_enough(true, Some(17), long_ago),
            [Enough::Guardians]
        );
        assert_eq!(law().acts_from_age(long_ago), None);
    }

    #[test]
    fn under_the_former_act_a_child_of_twelve_could_say_yes_to_open_support() {
        assert_eq!(law().consent_enough(true, Some(11), BEFORE), [Enough::Guardians]);
        assert!(
            law()
                .consent_enough(true, Some(12), BEFORE)
                .contains(&Enough::ChildWhereSuitable)
        );
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
