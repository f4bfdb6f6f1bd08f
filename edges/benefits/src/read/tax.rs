//! *Skatteverket.* A document of its own, as text: tax and capital by year. What is paid back is told as it stands; a
//! person reads what it means for the month.

use super::{Read, about, ore, short, whole};
use crate::tree::Element;
use crate::{Fault, Question};
use casework::benefits::{Agency, Matter, RegisterFact};

pub fn read(data: &Element, question: &Question) -> Result<Read, Fault> {
    let inside = data.word("svar").ok_or(Fault::Unreadable("nothing inside"))?;
    let document = Element::read(inside)?;
    let people = document.all("Personuppgift");
    let mut facts = Vec::new();
    for person in people {
        about(person.said("IdentitetsbeteckningFysiskPerson"), question)?;
        for part in person
            .children()
            .iter()
            .filter(|part| !part.children().is_empty())
        {
            let year = part
                .said("Taxeringsar")
                .or(part.said("Beskattningsar"))
                .unwrap_or_default();
            let amounts = part.children().iter().filter_map(|line| {
                let net = ore(line.own_word()?)?;
                let is_year = ["Taxeringsar", "Beskattningsar"].contains(&line.name());
                (!is_year).then(|| RegisterFact {
                    net: Some(net),
                    ..RegisterFact::new(Matter::Taxed, &short(line.name()), &short(year))
                })
            });
            facts.extend(amounts);
        }
    }
    whole(Agency::Tax, facts)
}
