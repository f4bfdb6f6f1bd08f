//! *Boende.* What the home costs the household, and how much of it is reasonable.

use super::At;
use crate::guideline::{Guideline, RentCeiling};
use crate::ore::{Ore, Rounding};
use crate::row::{Arg, Flag, Row};
use crate::word::Word;

/// Nothing when nothing was asked for.
pub fn row(at: &At<'_>) -> Option<Row> {
    let home = &at.household.dwelling;
    if home.asked.is_zero() {
        return None;
    }
    let provision = &at.norms.rules.housing.provision;
    if let Some(accepted) = &home.accepted {
        let mut row = Row::new("assistance-housing-entered", "housing", accepted.amount)
            .by(provision, &Word::default())
            .asked(home.asked)
            .in_words(&accepted.reason)
            .flag(Flag::Entered);
        if accepted.amount < home.asked {
            row = row.flag(Flag::Cut);
        }
        return Some(row);
    }
    let mut rows = vec![Row::new("assistance-rent", "housing", home.asked).by(provision, &Word::default())];
    let mut left = home.asked;
    if home.shared_by_heads && at.all > at.own {
        let (own, all) = (number(at.own), number(at.all));
        let part = left.share(own, all, Rounding::KronaUp);
        rows.push(
            Row::new("assistance-rent-of-others", "housing", part.minus(left))
                .with("members", Arg::Number(all))
                .with("others", Arg::Number(all - own)),
        );
        left = part;
    }
    if !home.from_lodgers.is_zero() {
        let lodgers = home.from_lodgers.min(left);
        rows.push(Row::new(
            "assistance-rent-from-lodgers",
            "housing",
            lodgers.negated(),
        ));
        left = left.minus(lodgers);
    }
    let mut flags = ceiling(at, left, &mut rows);
    if at.household.part.is_some() {
        flags.extend([Flag::Doubt(Word::of("rent-of-a-part-month")), Flag::Look]);
    }
    let mut row = Row::sum("assistance-housing", "housing", rows)
        .by(provision, &at.guideline.id)
        .asked(home.asked);
    row.flags = flags;
    Some(row)
}

/// What is above the guideline, as a row of its own; and what whoever decides must know.
fn ceiling(at: &At<'_>, left: Ore, rows: &mut Vec<Row>) -> Vec<Flag> {
    let Some(most) = at
        .guideline
        .rent_for(at.household.adults.len(), at.own - at.household.adults.len())
    else {
        return vec![Flag::Look];
    };
    if left <= most {
        return vec![Flag::Local];
    }
    rows.push(
        Row::new("assistance-rent-over", "rent-ceiling", most.minus(left))
            .by(&at.guideline.rent_ground, &at.guideline.id)
            .with("most", Arg::Ore(most))
            .with("members", Arg::Number(number(at.own)))
            .because("assistance-why-rent-over")
            .flag(Flag::Local),
    );
    vec![Flag::Local, Flag::Cut]
}

fn number(of: usize) -> i64 {
    i64::try_from(of).unwrap_or(i64::MAX)
}

impl Guideline {
    /// The row for exactly this family, else the largest below it and so much for each child more.
    pub(crate) fn rent_for(&self, adults: usize, children: usize) -> Option<Ore> {
        let fits = |rent: &&RentCeiling| rent.adults.is_none_or(|of| usize::from(of) == adults);
        let below = |rent: &&RentCeiling| usize::from(rent.children) <= children;
        let row = self
            .rents
            .iter()
            .filter(fits)
            .filter(below)
            .max_by_key(|rent| (rent.children, rent.adults))?;
        let more = number(children.saturating_sub(usize::from(row.children)));
        Some(Ore::kronor(row.most).plus(Ore::kronor(self.rent_for_each_child_more).times(more)))
    }
}
