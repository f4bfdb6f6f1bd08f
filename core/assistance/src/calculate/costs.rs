//! *Skäliga kostnader* and *livsföring i övrigt*: what was asked, and what the guideline or a person accepts.

use super::{At, housing};
use crate::guideline::{CostRule, Level};
use crate::household::Cost;
use crate::kinds::{CostKind, Kinds, Part};
use crate::ore::Ore;
use crate::row::{Arg, Flag, Row};
use crate::word::Word;

/// Those of livelihood, those beside it.
pub fn rows(at: &At<'_>) -> (Row, Row) {
    let costs = &at.household.costs;
    let mut support = Vec::with_capacity(costs.len() + 1);
    let mut other = Vec::new();
    support.extend(housing::row(at));
    for (nth, cost) in costs.iter().enumerate() {
        let Some(kind) = Kinds::national().cost(&cost.kind) else {
            continue;
        };
        let row = row(at, cost, kind, &costs[..nth]);
        match kind.part {
            Part::Support => support.push(row),
            Part::Other => other.push(row),
        }
    }
    (
        Row::sum("assistance-costs", "reasonable-costs", support),
        Row::sum("assistance-other-costs", "other-costs", other),
    )
}

fn row(at: &At<'_>, cost: &Cost, kind: &CostKind, before: &[Cost]) -> Row {
    let rule = at.guideline.costs.iter().find(|rule| rule.kind == cost.kind);
    let (mut row, most) = match (&cost.accepted, rule) {
        (Some(accepted), _) => (entered(cost, accepted.amount, &accepted.reason), None),
        (None, Some(rule)) => by_guideline(at, cost, kind, rule, before),
        (None, None) if kind.judged => (open(), None),
        (None, None) => (whole(cost).flag(Flag::Look), None),
    };
    row = row.by(&kind.ground, &Word::default()).asked(cost.asked);
    if let Some(rule) = rule.filter(|_| cost.accepted.is_none()) {
        row = row.by(&rule.ground, &at.guideline.id);
        if rule.level == Level::Local {
            row = row.flag(Flag::Local);
        }
    }
    row = row.with("kind", Arg::Text(kind.key.clone()));
    if let Some(most) = most {
        row = row.with("most", Arg::Ore(most));
    }
    match &cost.who {
        Some(who) => row.with("who", Arg::Who(who.clone())),
        None => row,
    }
}

fn by_guideline(
    at: &At<'_>,
    cost: &Cost,
    kind: &CostKind,
    rule: &CostRule,
    before: &[Cost],
) -> (Row, Option<Ore>) {
    if rule.judged {
        return (open(), None);
    }
    let Some(most) = rule.most_for(if kind.each { 1 } else { at.own }) else {
        return (whole(cost), None);
    };
    let left = most.minus(used(cost, kind, before)).at_least_nothing();
    if cost.asked <= left {
        return (whole(cost), Some(most));
    }
    let row = Row::new("assistance-cost-cut", "cost-ceiling", left)
        .because("assistance-why-cost-over")
        .flag(Flag::Cut);
    (row, Some(most))
}

/// What earlier lines of the same kind (and of the same person, where the ceiling is each one's) asked for already: two
/// lines give no more than one.
fn used(cost: &Cost, kind: &CostKind, before: &[Cost]) -> Ore {
    let same = |other: &&Cost| other.kind == cost.kind && (!kind.each || other.who == cost.who);
    let taken = |other: &Cost| {
        other
            .accepted
            .as_ref()
            .map_or(other.asked, |accepted| accepted.amount)
    };
    before.iter().filter(same).map(taken).sum()
}

fn whole(cost: &Cost) -> Row {
    Row::new("assistance-cost", "reasonable-costs", cost.asked)
}

fn open() -> Row {
    Row::new("assistance-cost-open", "judged", Ore::ZERO)
        .because("assistance-why-judged")
        .flag(Flag::Open)
}

fn entered(cost: &Cost, amount: Ore, reason: &str) -> Row {
    let row = Row::new("assistance-cost-entered", "judged", amount)
        .in_words(reason)
        .flag(Flag::Entered);
    if amount < cost.asked {
        row.flag(Flag::Cut)
    } else {
        row
    }
}

impl CostRule {
    /// The row for the smallest size that holds the household; one without a size holds all.
    pub(crate) fn most_for(&self, members: usize) -> Option<Ore> {
        let holds = |members_of: Option<u8>| members_of.is_none_or(|of| usize::from(of) >= members);
        let size = |members_of: Option<u8>| members_of.unwrap_or(u8::MAX);
        let fits = self.most.iter().filter(|row| holds(row.members));
        let largest = self.most.iter().max_by_key(|row| size(row.members));
        let row = fits.min_by_key(|row| size(row.members)).or(largest)?;
        Some(Ore::kronor(row.most))
    }
}
