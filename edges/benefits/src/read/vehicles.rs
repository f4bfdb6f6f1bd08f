//! *Transportstyrelsen.* Vehicles that the person holds.

use super::{Read, short, told};
use crate::Fault;
use crate::tree::Element;
use casework::benefits::{Agency, Matter, RegisterFact};

pub fn read(data: &Element) -> Result<Read, Fault> {
    let result = data.said("resultat").ok_or(Fault::Unreadable("no result"))?;
    if result != "OK" {
        return Err(Fault::Unreadable("it says that it could not answer"));
    }
    let vehicles = data
        .all("fordon")
        .into_iter()
        .filter(|one| one.child("regnr").is_some());
    let facts: Vec<RegisterFact> = vehicles
        .map(|one| {
            let words = ["fabrikat", "handelsbeteckning", "fordonsar", "regnr"].map(|name| one.word(name));
            let name = words.into_iter().flatten().collect::<Vec<_>>().join(" ");
            let kind = one.word("fordonsslag").unwrap_or_default();
            RegisterFact::new(Matter::Vehicle, &short(kind), &short(&name))
        })
        .collect();
    Ok(Read::Of(vec![told(Agency::Transport, facts, true)?]))
}
