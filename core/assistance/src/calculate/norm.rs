//! *Riksnorm.* Personal amounts of all, the common amount, and what is counted higher or lower for special reasons.

use super::{At, age_on};
use crate::guideline::AgeOn;
use crate::norms::Method;
use crate::ore::Ore;
use crate::people::{Adult, Child, Presence};
use crate::row::{Arg, Flag, Row};
use crate::word::Word;

pub fn row(at: &At<'_>) -> Row {
    match at.norm.method {
        Method::PersonalAndShared => personal_and_shared(at),
    }
}

fn personal_and_shared(at: &At<'_>) -> Row {
    let people = at.household.adults.len() + at.household.children.len();
    let mut rows = Vec::with_capacity(people + 1 + at.household.adjustments.len());
    adults(at, &mut rows);
    rows.extend(at.household.children.iter().map(|child| self::child(at, child)));
    rows.push(shared(at));
    adjustments(at, &mut rows);
    Row::sum("assistance-norm", "norm", rows)
}

fn adults(at: &At<'_>, rows: &mut Vec<Row>) {
    let named = |row: Row| row.by(&at.norm.provision, &at.norm.id);
    match at.household.adults.as_slice() {
        [one] => {
            let whole = Ore::kronor(at.norm.adults.single);
            let key = if at.household.others_in_home > 0 {
                "assistance-adult-sharing"
            } else {
                "assistance-adult-single"
            };
            rows.push(
                named(by_days(at, key, "personal-adult", whole, &one.present))
                    .with("who", Arg::Who(one.who.clone())),
            );
        }
        both => {
            let whole = Ore::kronor(at.norm.adults.couple);
            if both.iter().all(|adult| adult.present.is_whole()) {
                rows.push(named(by_days(
                    at,
                    "assistance-adults-couple",
                    "personal-adult",
                    whole,
                    &Presence::Whole,
                )));
                return;
            }
            rows.extend(both.iter().map(|adult| named(of_couple(at, whole, adult))));
        }
    }
}

fn of_couple(at: &At<'_>, whole: Ore, adult: &Adult) -> Row {
    let half = whole.share(1, 2, at.guideline.choices.part_of_norm);
    by_days(
        at,
        "assistance-adult-of-couple",
        "personal-adult",
        half,
        &adult.present,
    )
    .with("who", Arg::Who(adult.who.clone()))
    .flag(Flag::Doubt(Word::of("couple-partly-away")))
    .flag(Flag::Look)
}

/// The whole amount, or the part of it that days give.
fn by_days(at: &At<'_>, key: &'static str, rule: &'static str, whole: Ore, present: &Presence) -> Row {
    let (days, of) = at.days(present);
    let row = Row::new(key, rule, at.part_of_norm(whole, (days, of)));
    if days >= of {
        return row;
    }
    row.with("whole", Arg::Ore(whole))
        .with("days", Arg::Number(days))
        .with("of", Arg::Number(of))
        .because("assistance-why-days")
        .flag(Flag::Doubt(Word::of("days-of-month")))
}

/// What one age gives.
struct ByAge {
    age: u8,
    amount: Ore,
    without_lunch: bool,
}

fn by_age(at: &At<'_>, child: &Child, age: u8) -> Option<ByAge> {
    let row = at.norm.child(age)?;
    let lower = row.without_lunch.filter(|_| child.lunches_away >= 5);
    Some(ByAge {
        age,
        amount: Ore::kronor(lower.unwrap_or(row.amount)),
        without_lunch: lower.is_some(),
    })
}

fn child(at: &At<'_>, child: &Child) -> Row {
    let (first_day, last_day) = (at.household.month.first_day(), at.household.month.last_day());
    // Who turns 18 in the month without school, or 21, keeps the amount of the month's beginning.
    let oldest = if child.in_school { 20 } else { 17 };
    let first = by_age(at, child, age_on(child.born, first_day));
    let last = by_age(at, child, age_on(child.born, last_day).min(oldest));
    let differs = first.as_ref().map(|one| one.amount) != last.as_ref().map(|one| one.amount);
    let taken = match at.guideline.choices.age {
        AgeOn::FirstDay => first,
        AgeOn::LastDay => last,
        AgeOn::Best => first.into_iter().chain(last).max_by_key(|one| one.amount),
    };
    let Some(taken) = taken else {
        // The data has an amount for every age; without one a person must look.
        return Row::new("assistance-child", "personal-child", Ore::ZERO)
            .with("who", Arg::Who(child.who.clone()))
            .with("age", Arg::Number(0))
            .flag(Flag::Open);
    };
    let key = if taken.without_lunch {
        "assistance-child-lunch-away"
    } else {
        "assistance-child"
    };
    let mut row = by_days(at, key, "personal-child", taken.amount, &child.present)
        .by(&at.norm.provision, &at.norm.id)
        .with("who", Arg::Who(child.who.clone()))
        .with("age", Arg::Number(i64::from(taken.age)));
    if differs {
        row = row.flag(Flag::Doubt(Word::of("child-age-day")));
    }
    if child.born > first_day {
        row = row.flag(Flag::Doubt(Word::of("child-born-in-month")));
    }
    if (1..5).contains(&child.lunches_away) && taken.age <= 6 {
        row = row.flag(Flag::Doubt(Word::of("some-lunches-away")));
    }
    row
}

fn shared(at: &At<'_>) -> Row {
    let whole = at.norm.shared_for(at.all);
    let seven = at.norm.shared.len();
    let count = |number: usize| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let part_time = at
        .household
        .children
        .iter()
        .any(|child| !child.present.is_whole());
    let mut row = if at.all == at.own {
        let key = if at.all > seven {
            "assistance-shared-many"
        } else {
            "assistance-shared"
        };
        by_days(at, key, "shared-cost", whole, &Presence::Whole).by(&at.norm.provision, &at.norm.id)
    } else {
        let own = i64::try_from(at.own).unwrap_or(i64::MAX);
        let all = i64::try_from(at.all).unwrap_or(i64::MAX);
        let part = whole.share(own, all, at.guideline.choices.part_of_norm);
        let row = by_days(
            at,
            "assistance-shared-part",
            "sharing-adult",
            part,
            &Presence::Whole,
        )
        .by(&at.norms.rules.sharing_adult.provision, &at.norm.id)
        .with("common", Arg::Ore(whole))
        .with("own", count(at.own));
        if at.own > 1 {
            row.flag(Flag::Doubt(Word::of("family-that-shares")))
        } else {
            row
        }
    };
    if at.all > seven && at.all == at.own {
        row.provision = at.norms.rules.more_than_seven.provision.clone();
    }
    if part_time {
        row = row.flag(Flag::Doubt(Word::of("child-in-two-homes")));
    }
    row.with("members", count(at.all))
}

fn adjustments(at: &At<'_>, rows: &mut Vec<Row>) {
    for one in &at.household.adjustments {
        let key = if one.change.is_negative() {
            "assistance-lower"
        } else {
            "assistance-higher"
        };
        let ground = crate::household::ground_key(one.ground);
        let mut row = Row::new(key, "special-reasons", one.change)
            .by(&at.norms.rules.special_reasons.provision, &Word::default())
            .with("ground", Arg::Text(Word::of(ground)))
            .in_words(&one.reason)
            .flag(Flag::Entered);
        if let Some(who) = &one.who {
            row = row.with("who", Arg::Who(who.clone()));
        }
        rows.push(row);
    }
}
