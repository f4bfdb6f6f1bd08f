//! *Inkomster.* What counts, what does not, and what a person must look at.

use super::of_child::Limits;
use super::{At, stimulus};
use crate::household::Income;
use crate::kinds::{Counts, Kinds, Means};
use crate::month::Month;
use crate::ore::Ore;
use crate::row::{Arg, Flag, Row};
use crate::word::Word;

pub fn row(at: &At<'_>, limits: &mut Limits<'_>) -> Row {
    let incomes = &at.household.incomes;
    let mut rows = Vec::with_capacity(incomes.len());
    for income in incomes {
        if let Some(kind) = Kinds::national().income(&income.kind) {
            rows.push(one(at, income, kind, limits));
        }
    }
    Row::sum("assistance-incomes", "means", rows)
}

fn one(at: &At<'_>, income: &Income, kind: &Means, limits: &mut Limits<'_>) -> Row {
    let is_child = limits.is_child(&income.who);
    let row = if income.pending {
        Row::new("assistance-pending", "pending", Ore::ZERO)
            .because("assistance-why-pending")
            .flag(Flag::Look)
    } else if let Some(accepted) = &income.accepted {
        Row::new("assistance-income-entered", "judged", accepted.amount.negated())
            .in_words(&accepted.reason)
            .flag(Flag::Entered)
    } else {
        match kind.counts {
            Counts::Not => {
                Row::new("assistance-not-counted", "means", Ore::ZERO).because("assistance-why-not-counted")
            }
            Counts::Judged => open(),
            Counts::Wages | Counts::OwnWork if is_child => work_of_child(at, income),
            Counts::Wages => wages(at, income),
            Counts::Whole if is_child && !kind.of_household => {
                of_child(at, income.amount, &income.who, limits)
            }
            Counts::Whole | Counts::OwnWork => counted(income.amount),
        }
    };
    let row = if row.provision.is_empty() {
        row.by(&kind.ground, &Word::default())
    } else {
        row
    };
    let row = row
        .asked(income.amount)
        .with("kind", Arg::Text(kind.key.clone()))
        .with("who", Arg::Who(income.who.clone()));
    match income.paid {
        Some(paid) => row.with("month", Arg::Month(paid)),
        None => row,
    }
}

pub fn counted(amount: Ore) -> Row {
    Row::new("assistance-counted", "means", amount.negated())
}

pub fn open() -> Row {
    Row::new("assistance-means-open", "judged", Ore::ZERO)
        .because("assistance-why-judged")
        .flag(Flag::Open)
}

/// Up to the child's own costs.
pub fn of_child(at: &At<'_>, amount: Ore, who: &str, limits: &mut Limits<'_>) -> Row {
    let taken = limits.take(who, amount);
    let rule = &at.norms.rules.means_of_child.provision;
    if taken == amount {
        return counted(amount);
    }
    let rows = vec![
        Row::new("assistance-means-whole", "means", amount.negated()),
        Row::new("assistance-child-beyond", "means-of-child", amount.minus(taken)).by(rule, &Word::default()),
    ];
    Row::sum("assistance-counted", "means-of-child", rows)
        .by(rule, &Word::default())
        .because("assistance-why-child-beyond")
}

/// Not counted below the price base amount of the year; above it a person judges.
fn work_of_child(at: &At<'_>, income: &Income) -> Row {
    let free = Ore::kronor(at.norm.price_base.amount);
    let earned = income.earned_before.plus(income.amount);
    let over = earned.minus(free.max(income.earned_before)).at_least_nothing();
    let row = Row::new("assistance-child-works", "work-of-child", Ore::ZERO)
        .by(&at.norms.rules.work_of_child.provision, &at.norm.id)
        .with("free", Arg::Ore(free))
        .with("earned", Arg::Ore(earned));
    if over.is_zero() {
        return row.because("assistance-why-child-works");
    }
    row.with("over", Arg::Ore(over))
        .because("assistance-why-child-earns-more")
        .flag(Flag::Doubt(Word::of("work-above-the-price-base")))
        .flag(Flag::Open)
}

fn wages(at: &At<'_>, income: &Income) -> Row {
    let Some(until) = until(at, income) else {
        return counted(income.amount);
    };
    let rule = &at.norms.rules.job_stimulus.provision;
    let counts = income.amount.share(3, 4, at.guideline.choices.stimulus);
    let kept = income.amount.minus(counts).at_least_nothing();
    let rows = vec![
        Row::new("assistance-means-whole", "means", income.amount.negated()),
        Row::new("assistance-stimulus-kept", "job-stimulus", kept).by(rule, &Word::default()),
    ];
    Row::sum("assistance-counted", "job-stimulus", rows)
        .by(rule, &Word::default())
        .with("kept", Arg::Ore(kept))
        .with("until", Arg::Month(until))
        .because("assistance-why-stimulus")
}

fn until(at: &At<'_>, income: &Income) -> Option<Month> {
    let mut adults = at.household.adults.iter();
    let adult = adults.find(|adult| adult.who == income.who)?;
    stimulus::lasts_until(&adult.supported, at.household.month)
}
