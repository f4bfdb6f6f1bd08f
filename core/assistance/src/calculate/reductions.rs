//! What a person has refused or cut of the month's livelihood support. The code only subtracts it, and never below
//! nought.

use super::At;
use crate::household::ReductionBy;
use crate::ore::Ore;
use crate::row::{Arg, Flag, Row};
use crate::word::Word;

pub fn row(at: &At<'_>, support: Ore) -> Row {
    let mut left = support;
    let mut rows = Vec::with_capacity(at.household.reductions.len());
    for one in &at.household.reductions {
        let (key, rule_name, rule) = match one.by {
            ReductionBy::DeclinedPractice => (
                "assistance-cut-practice",
                "declined-practice",
                &at.norms.rules.declined_practice,
            ),
            ReductionBy::ActivityRequirement => (
                "assistance-cut-activity",
                "activity-requirement",
                &at.norms.rules.activity_requirement,
            ),
        };
        let cut = one.cut.unwrap_or(left).min(left);
        left = left.minus(cut);
        let mut row = Row::new(key, rule_name, cut.negated())
            .by(&rule.provision, &Word::default())
            .with("who", Arg::Who(one.who.clone()))
            .in_words(&one.reason)
            .flag(Flag::Entered);
        if let Some(asked) = one.cut {
            row = row.asked(asked);
        }
        if !rule.is_verified(at.household.month) {
            row = row.flag(Flag::Unverified);
        }
        if at.household.adults.len() + at.household.children.len() > 1 {
            row = row
                .flag(Flag::Doubt(Word::of("reduction-and-others")))
                .flag(Flag::Look);
        }
        rows.push(row);
    }
    Row::sum("assistance-reductions", "reductions", rows)
}
