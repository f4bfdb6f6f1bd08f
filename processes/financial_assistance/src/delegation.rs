//! *Delegationsordning.* Above which sums somebody else must approve before a decision is signed: two people have then seen it.

use crate::guideline::GUIDELINE;
use crate::state::Applied;
use assistance::GuidelineTable;
use casework::{Given, Refusal, Say};

/// Where the order asks that another approves; none: whoever decides does it alone.
fn grounds(applied: &Applied, given: &Given) -> Result<Vec<String>, String> {
    let Some(calculated) = &applied.calculated else {
        return Ok(Vec::new());
    };
    let calculation = &calculated.calculation;
    let table = GuidelineTable::read(&given.templates.text(&GUIDELINE))?;
    let sums = (calculation.to_pay(), calculation.other_support);
    let rows = table.to_approve(applied.asked.month, sums);
    Ok(rows.into_iter().map(|row| row.ground.to_string()).collect())
}

/// Refused until somebody else than the one who signs has approved this very calculation. What cannot be read asks too.
pub fn may_sign(applied: &Applied, given: &Given) -> Result<(), Refusal> {
    let grounds = grounds(applied, given)
        .map_err(|fault| Refusal::because("financial-assistance-guideline-broken").with("fault", fault))?;
    let signer = given.by.staff();
    let by_another = applied.approved.is_some_and(|approver| Some(approver) != signer);
    if grounds.is_empty() || by_another {
        return Ok(());
    }
    let ground = grounds.join(", ");
    Err(Refusal::because("financial-assistance-refusal-approve-first").with("ground", ground))
}

/// Why somebody else is asked, to them.
pub fn asked(applied: &Applied, given: &Given) -> Option<Say> {
    let grounds = grounds(applied, given).ok()?;
    let ground = grounds.join(", ");
    (!grounds.is_empty()).then(|| Say::key("financial-assistance-approve-asked").with("ground", ground))
}
