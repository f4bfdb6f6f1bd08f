//! *Nödprövning.* What is needed for the next days when the ordinary calculation gives nothing: food by the guideline's
//! rate a day, costs that cannot wait, less what is at hand. Always for a person to judge; no part of the month's sums.

use super::At;
use crate::kinds::Kinds;
use crate::ore::Ore;
use crate::row::{Arg, Flag, Row};
use crate::word::Word;

pub fn row(at: &At<'_>) -> Option<Row> {
    let asked = at.household.emergency.as_ref()?;
    let rates = &at.guideline.emergency;
    let mut rows = Vec::new();
    let people = [
        (
            "assistance-emergency-adults",
            at.household.adults.len(),
            rates.adult,
        ),
        (
            "assistance-emergency-children",
            at.household.children.len(),
            rates.child,
        ),
    ];
    for (key, heads, rate) in people {
        if heads == 0 || asked.days == 0 {
            continue;
        }
        let heads = i64::try_from(heads).unwrap_or(i64::MAX);
        let days = i64::from(asked.days);
        let mut row = Row::new(key, "emergency", Ore::kronor(rate).times(days).times(heads))
            .by(&rates.ground, &at.guideline.id)
            .with("days", Arg::Number(days))
            .with("heads", Arg::Number(heads))
            .with("rate", Arg::Ore(Ore::kronor(rate)));
        row = row.flag(if rate == 0 { Flag::Open } else { Flag::Local });
        rows.push(row);
    }
    for cost in &asked.costs {
        let Some(kind) = Kinds::national().cost(&cost.kind) else {
            continue;
        };
        let row = match &cost.accepted {
            Some(accepted) => Row::new("assistance-cost-entered", "judged", accepted.amount)
                .in_words(&accepted.reason)
                .flag(Flag::Entered),
            None => Row::new("assistance-cost-open", "judged", Ore::ZERO)
                .because("assistance-why-judged")
                .flag(Flag::Open),
        };
        rows.push(
            row.by(&kind.ground, &Word::default())
                .asked(cost.asked)
                .with("kind", Arg::Text(kind.key.clone())),
        );
    }
    let needed: Ore = rows.iter().map(|row| row.amount).sum();
    if !asked.at_hand.is_zero() {
        let at_hand = asked.at_hand.min(needed);
        rows.push(
            Row::new("assistance-emergency-at-hand", "emergency", at_hand.negated()).asked(asked.at_hand),
        );
    }
    let row = Row::sum("assistance-emergency", "emergency", rows)
        .by(&at.norms.rules.emergency.provision, &Word::default())
        .flag(Flag::Look)
        .flag(Flag::Unverified);
    Some(row)
}
