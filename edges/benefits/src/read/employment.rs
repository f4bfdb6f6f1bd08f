//! *Arbetsförmedlingen.* Registration, reports of activity, which fund, and decisions on programmes.

use super::{Read, about, day, is_marked, short, whole};
use crate::tree::Element;
use crate::{Fault, Question};
use casework::benefits::{Agency, Matter, RegisterFact};

/// It answered in the normal way.
const FINE: &str = "0";

pub fn read(data: &Element, question: &Question) -> Result<Read, Fault> {
    let answer = data.anywhere("Svar").ok_or(Fault::Unreadable("no answer"))?;
    about(answer.word("IdentitetsbeteckningFysiskPerson"), question)?;
    if is_marked(answer.word("Sekretessmarkering")) {
        return Ok(Read::Protected);
    }
    if answer
        .word("StatusSokandeinformationKod")
        .is_some_and(|code| code != FINE)
    {
        return Err(Fault::Unreadable("it says that it could not answer"));
    }
    let mut facts = Vec::new();
    if let Some(info) = answer.child("ArbetssokandeInfo")
        && info
            .word("Arbetssokande")
            .is_some_and(|is| is == "true" || is == "1")
    {
        let name = info.word("ArbetssokandeSKAT").unwrap_or_default();
        facts.push(RegisterFact {
            from: info.word("ArbetssokandeRegistrerad").and_then(day),
            to: info.word("ArbetssokandeAvaktualiserad").and_then(day),
            ..RegisterFact::new(Matter::Registered, "registered", &short(name))
        });
    }
    if let Some(fund) = answer.word("Akassetillhorighet") {
        facts.push(RegisterFact::new(Matter::Registered, "fund", &short(fund)));
    }
    for decision in answer.all("Beslut") {
        let kind = decision.word("ErsattningTyp").unwrap_or_default();
        facts.push(RegisterFact {
            from: decision.word("BeslutFrom").and_then(day),
            to: decision.word("BeslutTom").and_then(day),
            ..RegisterFact::new(Matter::Granted, &short(kind), &short(kind))
        });
    }
    whole(Agency::Employment, facts)
}
