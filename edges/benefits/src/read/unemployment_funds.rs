//! *A-kassorna.* Payments after tax by fund, days barred, and whether something was applied for. Several funds may answer:
//! each says whether it could.

use super::{Read, about, day, ore, short, told};
use crate::tree::Element;
use crate::{Fault, Question};
use casework::benefits::{Agency, Matter, RegisterFact};

/// Words by which a fund says that it did not do what was asked.
const ILL: [&str; 4] = ["fel", "error", "otillg", "timeout"];

pub fn read(data: &Element, question: &Question) -> Result<Read, Fault> {
    about(data.said("IdentificationNumber"), question)?;
    let list = data
        .anywhere("ArbetsloshetsersattningLista")
        .ok_or(Fault::Unreadable("no list"))?;
    let mut facts = Vec::new();
    let mut all_told = true;
    for fund in list.all("Arbetsloshetsersattning") {
        let name = short(fund.word("SvarandeOrganisation").unwrap_or_default());
        let status = fund
            .word("StatusSvarandeOrganisation")
            .unwrap_or_default()
            .to_lowercase();
        all_told &= !ILL.iter().any(|ill| status.contains(ill));
        for payment in fund.children().iter().filter(|child| child.is("Utbetalningar")) {
            facts.push(RegisterFact {
                from: payment.word("AvserFrom").and_then(day),
                to: payment.word("AvserTom").and_then(day),
                paid: payment.word("Utbetalningsdatum").and_then(day),
                // What came in hand, after what others took.
                net: payment
                    .word("NettoEfterAvdrag")
                    .or(payment.word("NettoEfterSkatt"))
                    .and_then(ore),
                ..RegisterFact::new(Matter::Payment, "benefit", &name)
            });
        }
        for barred in fund.all("Avstangningar") {
            facts.push(RegisterFact {
                from: barred.word("AvstangdFrom").and_then(day),
                to: barred.word("AvstangdTom").and_then(day),
                ..RegisterFact::new(Matter::Granted, "barred", &name)
            });
        }
        if let Some(applied) = fund.child("AnsoktOmErsattning") {
            facts.push(RegisterFact {
                from: applied.word("BeslutOmRattTillErsattning").and_then(day),
                ..RegisterFact::new(Matter::Granted, "applied", &name)
            });
        }
    }
    Ok(Read::Of(vec![told(Agency::UnemploymentFunds, facts, all_told)?]))
}
