//! A child's own means count up to the child's own costs, not for its parents and siblings.

use super::At;
use crate::ore::{Ore, Rounding};
use crate::row::{Arg, Row};
use crate::word::Word;

/// How much of each child's own means may still be counted.
pub struct Limits<'a>(Vec<(&'a str, Ore)>);

impl Limits<'_> {
    pub fn is_child(&self, who: &str) -> bool {
        self.0.iter().any(|(child, _)| *child == who)
    }
    /// What may be counted of the amount, which is then used up.
    pub fn take(&mut self, who: &str, amount: Ore) -> Ore {
        let Some((_, left)) = self.0.iter_mut().find(|(child, _)| *child == who) else {
            return amount;
        };
        let taken = amount.min(*left);
        *left = left.minus(taken);
        taken
    }
}

/// The child's personal amount, its costs of its own, and its part by heads of all that is common.
pub fn limits<'a>(at: &At<'a>, norm: &Row, costs: &Row, other: &Row) -> Limits<'a> {
    let children = &at.household.children;
    let has_means = !at.household.incomes.is_empty() || !at.household.assets.is_empty();
    if children.is_empty() || !has_means {
        return Limits(
            children
                .iter()
                .map(|child| (child.who.as_str(), Ore::ZERO))
                .collect(),
        );
    }
    let rows = || norm.children.iter().chain(&costs.children).chain(&other.children);
    let of = |row: &Row| {
        row.input.iter().find_map(|(_, value)| match value {
            Arg::Who(who) => Some(who.clone()),
            _ => None,
        })
    };
    let common: Ore = rows()
        .filter(|row| of(row).is_none() && row.rule != "personal-adult")
        .map(|row| row.amount)
        .sum();
    let heads = at.household.adults.len() + children.len();
    let share = common
        .at_least_nothing()
        .share(1, i64::try_from(heads).unwrap_or(1), Rounding::KronaDown);
    let own = |child: &Word| {
        rows()
            .filter(|row| of(row).as_ref() == Some(child))
            .map(|row| row.amount)
            .sum::<Ore>()
    };
    let limit = |child: &'a Word| (child.as_str(), own(child).plus(share).at_least_nothing());
    Limits(children.iter().map(|child| limit(&child.who)).collect())
}
