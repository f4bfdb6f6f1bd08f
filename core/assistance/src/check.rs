//! All that is wrong with a household at once, before anything is counted. What is huge, negative, twice, unknown or
//! impossible is said beside its field.

use crate::household::{Accepted, Cost, Ground, Household, Income, ReductionBy};
use crate::kinds::{Counts, Kinds};
use crate::month::Month;
use crate::norms::Norms;
use crate::ore::Ore;
use crate::people::{Presence, Stay};
use crate::trouble::{Trouble, What};
use std::fmt::Display;

/// More than this is a slip or an attack, not a family.
const MOST_PEOPLE: usize = 40;
const MOST_ROWS: usize = 400;

struct Found(Vec<Trouble>);

impl Found {
    #[cold]
    fn say(&mut self, field: impl Display, what: What) {
        self.0.push(Trouble {
            field: field.to_string(),
            what,
        });
    }
    fn amount(&mut self, amount: Ore, field: &dyn Fn() -> String) {
        if amount.is_negative() {
            self.say(field(), What::Negative);
        } else if amount > Ore::MOST {
            self.say(field(), What::TooLarge);
        }
    }
    fn accepted(&mut self, accepted: Option<&Accepted>, asked: Ore, field: &dyn Fn() -> String) {
        let Some(accepted) = accepted else {
            return;
        };
        self.amount(accepted.amount, &|| format!("{}.accepted.amount", field()));
        if accepted.amount > asked {
            self.say(format!("{}.accepted.amount", field()), What::MoreThanAsked);
        }
        if accepted.reason.trim().is_empty() {
            self.say(format!("{}.accepted.reason", field()), What::NoReason);
        }
    }
}

pub fn troubles(household: &Household, norms: &Norms) -> Vec<Trouble> {
    let mut found = Found(Vec::new());
    people(household, &mut found);
    month(household, &mut found);
    dwelling(household, &mut found);
    for (nth, cost) in household.costs.iter().enumerate() {
        self::cost(household, cost, &|| format!("costs.{nth}"), &mut found);
    }
    for (nth, income) in household.incomes.iter().enumerate() {
        self::income(household, income, &|| format!("incomes.{nth}"), &mut found);
    }
    means(household, &mut found);
    entered(household, norms, &mut found);
    emergency(household, &mut found);
    found.0
}

fn people(household: &Household, found: &mut Found) {
    let (adults, children) = (&household.adults, &household.children);
    if adults.is_empty() {
        found.say("adults", What::NoAdult);
    }
    if adults.len() > 2 {
        found.say("adults", What::TooManyAdults);
    }
    if adults.len() + children.len() + usize::from(household.others_in_home) > MOST_PEOPLE {
        found.say("children", What::TooMany);
        return;
    }
    let last = household.month.last_day();
    for (nth, adult) in adults.iter().enumerate() {
        if adult.who.is_empty() {
            found.say(format!("adults.{nth}.who"), What::Unnamed);
        } else if adults[..nth].iter().any(|other| other.who == adult.who) {
            found.say(format!("adults.{nth}.who"), What::Twice);
        }
        if adult.born.is_some_and(|born| born > last) {
            found.say(format!("adults.{nth}.born"), What::BornLater);
        }
        presence(
            household,
            &adult.present,
            &|| format!("adults.{nth}.present"),
            found,
        );
    }
    for (nth, child) in children.iter().enumerate() {
        let twice = children[..nth].iter().any(|other| other.who == child.who)
            || adults.iter().any(|adult| adult.who == child.who);
        if child.who.is_empty() {
            found.say(format!("children.{nth}.who"), What::Unnamed);
        } else if twice {
            found.say(format!("children.{nth}.who"), What::Twice);
        }
        let age = crate::calculate::age_on(child.born, household.month.first_day());
        if child.born > last {
            found.say(format!("children.{nth}.born"), What::BornLater);
        } else if age > 20 {
            found.say(format!("children.{nth}.born"), What::TooOld);
        } else if age > 17 && !child.in_school {
            found.say(format!("children.{nth}.in_school"), What::NotInSchool);
        }
        if child.lunches_away > 7 {
            found.say(format!("children.{nth}.lunches_away"), What::TooManyDays);
        }
        presence(
            household,
            &child.present,
            &|| format!("children.{nth}.present"),
            found,
        );
    }
}

fn presence(household: &Household, present: &Presence, field: &dyn Fn() -> String, found: &mut Found) {
    match present {
        Presence::Whole => {}
        Presence::Days(days) => {
            if i64::from(*days) > household.month.days() {
                found.say(field(), What::TooManyDays);
            }
        }
        Presence::Stays(stays) => {
            if stays.len() > 31 {
                found.say(field(), What::TooMany);
                return;
            }
            for (nth, stay) in stays.iter().enumerate() {
                if is_bad(household.month, stay) {
                    found.say(field(), What::BadStay);
                }
                if stays[..nth]
                    .iter()
                    .any(|other| stay.from <= other.to && other.from <= stay.to)
                {
                    found.say(field(), What::StaysOverlap);
                }
            }
        }
    }
}

fn is_bad(month: Month, stay: &Stay) -> bool {
    stay.to < stay.from || !month.holds(stay.from) || !month.holds(stay.to)
}

fn month(household: &Household, found: &mut Found) {
    if household.decided_months.contains(&household.month) {
        found.say("month", What::MonthDecided);
    }
    if household.part.is_some_and(|part| is_bad(household.month, &part)) {
        found.say("part", What::BadStay);
    }
    if household.adults.iter().any(|adult| adult.supported.len() > 1_200) {
        found.say("adults", What::TooMany);
    }
}

fn dwelling(household: &Household, found: &mut Found) {
    let home = &household.dwelling;
    found.amount(home.asked, &|| "dwelling.asked".into());
    found.amount(home.from_lodgers, &|| "dwelling.from_lodgers".into());
    if home.from_lodgers > home.asked.at_least_nothing() {
        found.say("dwelling.from_lodgers", What::MoreLodgersThanRent);
    }
    found.accepted(home.accepted.as_ref(), home.asked, &|| "dwelling".into());
}

fn lives_here(household: &Household, who: &str) -> bool {
    household.adults.iter().any(|adult| adult.who == *who)
        || household.children.iter().any(|child| child.who == *who)
}

fn cost(household: &Household, cost: &Cost, field: &dyn Fn() -> String, found: &mut Found) {
    if Kinds::national().cost(&cost.kind).is_none() {
        found.say(format!("{}.kind", field()), What::UnknownKind);
    }
    if cost.who.as_ref().is_some_and(|who| !lives_here(household, who)) {
        found.say(format!("{}.who", field()), What::NobodySo);
    }
    found.amount(cost.asked, &|| format!("{}.asked", field()));
    found.accepted(cost.accepted.as_ref(), cost.asked, field);
}

fn income(household: &Household, income: &Income, field: &dyn Fn() -> String, found: &mut Found) {
    let kind = Kinds::national().income(&income.kind);
    if kind.is_none() {
        found.say(format!("{}.kind", field()), What::UnknownKind);
    }
    if !lives_here(household, &income.who) {
        found.say(format!("{}.who", field()), What::NobodySo);
    }
    found.amount(income.amount, &|| format!("{}.amount", field()));
    found.amount(income.earned_before, &|| format!("{}.earned_before", field()));
    found.accepted(income.accepted.as_ref(), income.amount, field);
    let near = |paid: Month| (0..=1).contains(&household.month.since(paid));
    if income.paid.is_some_and(|paid| !near(paid)) {
        found.say(format!("{}.paid", field()), What::WrongMonth);
    }
    let works = kind.is_some_and(|kind| matches!(kind.counts, Counts::Wages | Counts::OwnWork));
    let is_child = household.children.iter().any(|child| child.who == income.who);
    let own_work_of_child = works && is_child;
    if !own_work_of_child && !income.earned_before.is_zero() {
        found.say(format!("{}.earned_before", field()), What::NotWorkOfAChild);
    }
}

fn means(household: &Household, found: &mut Found) {
    for (nth, asset) in household.assets.iter().enumerate() {
        let field = || format!("assets.{nth}");
        if Kinds::national().asset(&asset.kind).is_none() {
            found.say(format!("{}.kind", field()), What::UnknownKind);
        }
        if !lives_here(household, &asset.who) {
            found.say(format!("{}.who", field()), What::NobodySo);
        }
        found.amount(asset.amount, &|| format!("{}.amount", field()));
        found.accepted(asset.accepted.as_ref(), asset.amount, &field);
    }
    let lists = [
        ("costs", household.costs.len()),
        ("incomes", household.incomes.len()),
        ("assets", household.assets.len()),
        ("adjustments", household.adjustments.len()),
        ("reductions", household.reductions.len()),
        ("claims", household.claims.len()),
        ("decided_months", household.decided_months.len()),
    ];
    for (field, length) in lists {
        if length > MOST_ROWS {
            found.say(field, What::TooMany);
        }
    }
}

/// What a person enters.
fn entered(household: &Household, norms: &Norms, found: &mut Found) {
    for (nth, one) in household.adjustments.iter().enumerate() {
        let size = one.change.0.checked_abs().map_or(Ore(i64::MAX), Ore);
        found.amount(size, &|| format!("adjustments.{nth}.change"));
        if one.ground == Ground::LeisureCard && one.change.is_negative() {
            found.say(format!("adjustments.{nth}.ground"), What::LeisureCard);
        }
        if one.reason.trim().is_empty() {
            found.say(format!("adjustments.{nth}.reason"), What::NoReason);
        }
        if one.who.as_ref().is_some_and(|who| !lives_here(household, who)) {
            found.say(format!("adjustments.{nth}.who"), What::NobodySo);
        }
    }
    for (nth, one) in household.reductions.iter().enumerate() {
        if let Some(cut) = one.cut {
            found.amount(cut, &|| format!("reductions.{nth}.cut"));
        }
        if one.reason.trim().is_empty() {
            found.say(format!("reductions.{nth}.reason"), What::NoReason);
        }
        if !household.adults.iter().any(|adult| adult.who == one.who) {
            found.say(format!("reductions.{nth}.who"), What::NobodySo);
        }
        let rule = match one.by {
            ReductionBy::DeclinedPractice => &norms.rules.declined_practice,
            ReductionBy::ActivityRequirement => &norms.rules.activity_requirement,
        };
        if rule.from.is_some_and(|from| household.month < from) {
            found.say(format!("reductions.{nth}.by"), What::NotInForce);
        }
    }
    for (nth, one) in household.claims.iter().enumerate() {
        found.amount(one.left, &|| format!("claims.{nth}.left"));
    }
}

fn emergency(household: &Household, found: &mut Found) {
    let Some(emergency) = &household.emergency else {
        return;
    };
    found.amount(emergency.at_hand, &|| "emergency.at_hand".into());
    if i64::from(emergency.days) > household.month.days() {
        found.say("emergency.days", What::TooManyDays);
    }
    if emergency.costs.len() > MOST_ROWS {
        found.say("emergency.costs", What::TooMany);
    }
    for (nth, one) in emergency.costs.iter().enumerate() {
        cost(household, one, &|| format!("emergency.costs.{nth}"), found);
    }
}
