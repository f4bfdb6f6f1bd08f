//! *Återkrav.* What is owed stands there for information, and takes nothing from livelihood: chapter 33 knows free
//! payment and an action at court, which fails if the person would lack means to live; it knows no set-off.

use super::At;
use crate::household::ClaimGround;
use crate::kinds::Status;
use crate::ore::Ore;
use crate::row::{Arg, Flag, Row};
use crate::word::Word;

pub fn row(at: &At<'_>) -> Row {
    let rules = &at.norms.rules;
    let rows = at.household.claims.iter().map(|claim| {
        let (key, rule) = match claim.ground {
            ClaimGround::PaidTooMuch => ("assistance-claim-too-much", &rules.claim_paid_too_much),
            ClaimGround::Advance => ("assistance-claim-advance", &rules.claim_advance),
            ClaimGround::OnTerms => ("assistance-claim-on-terms", &rules.claim_on_terms),
        };
        let row = Row::new(key, "claims", Ore::ZERO)
            .by(&rule.provision, &Word::default())
            .with("left", Arg::Ore(claim.left))
            .because("assistance-why-no-set-off");
        if rule.status == Status::Verified {
            row
        } else {
            row.flag(Flag::Unverified)
        }
    });
    Row::sum("assistance-claims", "claims", rows.collect())
}
