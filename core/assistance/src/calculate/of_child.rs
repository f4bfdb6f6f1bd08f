//! A child's own means count up to the child's own costs, not for its parents and siblings.

use super::At;
use crate::ore::{Ore, Rounding};
use crate::row::{Arg, Row};

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
    let mut common = Ore::ZERO;
    let mut limits: Vec<(&str, Ore)> = children
        .iter()
        .map(|child| (child.who.as_str(), Ore::ZERO))
        .collect();
    for row in rows() {
        let of = row.input.iter().find_map(|(_, value)| match value {
            Arg::Who(who) => Some(who.as_str()),
            _ => None,
        });
        match of {
            None if row.rule != "personal-adult" => common = common.plus(row.amount),
            None => {}
            Some(who) => {
                if let Some((_, own)) = limits.iter_mut().find(|(child, _)| *child == who) {
                    *own = own.plus(row.amount);
                }
            }
        }
    }
    let heads = i64::try_from(at.household.adults.len() + children.len()).unwrap_or(1);
    let share = common.at_least_nothing().share(1, heads, Rounding::KronaDown);
    for (_, limit) in &mut limits {
        *limit = limit.plus(share).at_least_nothing();
    }
    Limits(limits)
}
