//! *Tillgångar.* What can be used now counts; what would have to be sold is for a person to judge.

use super::At;
use super::incomes::{counted, of_child, open};
use super::of_child::Limits;
use crate::household::Asset;
use crate::kinds::{Counts, Kinds, Means};
use crate::ore::Ore;
use crate::row::{Arg, Flag, Row};
use crate::word::Word;

pub fn row(at: &At<'_>, limits: &mut Limits<'_>) -> Row {
    let mut rows = Vec::with_capacity(at.household.assets.len());
    for asset in &at.household.assets {
        if let Some(kind) = Kinds::national().asset(&asset.kind) {
            rows.push(one(at, asset, kind, limits));
        }
    }
    Row::sum("assistance-assets", "means", rows)
}

fn one(at: &At<'_>, asset: &Asset, kind: &Means, limits: &mut Limits<'_>) -> Row {
    let row = if let Some(accepted) = &asset.accepted {
        Row::new("assistance-income-entered", "judged", accepted.amount.negated())
            .in_words(&accepted.reason)
            .flag(Flag::Entered)
    } else {
        match kind.counts {
            Counts::Not => {
                Row::new("assistance-not-counted", "means", Ore::ZERO).because("assistance-why-not-counted")
            }
            Counts::Judged => open(),
            _ if limits.is_child(&asset.who) && !kind.of_household => {
                of_child(at, asset.amount, &asset.who, limits)
            }
            _ => counted(asset.amount),
        }
    };
    row.by(&kind.ground, &Word::default())
        .asked(asset.amount)
        .with("kind", Arg::Text(kind.key.clone()))
        .with("who", Arg::Who(asset.who.clone()))
}
