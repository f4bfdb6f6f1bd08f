//! Whoever has a case is away: until when, and who has it meanwhile.

use crate::site::Site;
use casework::journal::Journal;
use house_store::{Away, Fault};

/// Of a case: nobody stands in where they may not open it.
pub async fn of_case(site: &Site, journal: &Journal) -> Result<Option<Away>, Fault> {
    let Some(owner) = &journal.owner else {
        return Ok(None);
    };
    let found = site.house.away(&[owner.id], site.today()).await?.pop();
    Ok(found.map(|mut away| {
        away.stand_in = away.stand_in.filter(|one| {
            let named = journal.named_staff.iter().any(|(id, _)| *id == one.id);
            let own = |party: &casework::Party| party.person.number.as_ref() == Some(&one.number);
            (named || !journal.is_protected()) && !journal.parties.iter().any(own)
        });
        away
    }))
}
