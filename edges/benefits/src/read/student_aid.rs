//! *CSN.* Base64 of a document of its own: study support by case, with a plan of payments.

use super::{Read, about, day, is_marked, ore, short, unpacked, whole};
use crate::tree::Element;
use crate::{Fault, Question};
use casework::benefits::{Agency, Matter, RegisterFact};

/// All is well, and nothing to report.
const FINE: &str = "0";
/// Paid; everything else in a plan has not been.
const PAID: [&str; 2] = ["UTBETALD", "UTBETALAD"];

pub fn read(data: &Element, question: &Question) -> Result<Read, Fault> {
    let document = Element::read(&unpacked(data, "svar")?)?;
    let code = document
        .said("ResultatKod")
        .ok_or(Fault::Unreadable("no result"))?;
    if code != FINE {
        return Err(Fault::Unreadable("it says that it could not answer"));
    }
    let people = document
        .anywhere("Personer")
        .ok_or(Fault::Unreadable("no list of people"))?;
    let mut facts = Vec::new();
    for person in people.children().iter().filter(|child| child.is("Person")) {
        about(person.attribute("personnummer"), question)?;
        if is_marked(person.attribute("sekretess")) {
            return Ok(Read::Protected);
        }
        for case in person.all("Arende") {
            of_case(case, &mut facts);
        }
    }
    whole(Agency::StudentAid, facts)
}

fn of_case(case: &Element, facts: &mut Vec<RegisterFact>) {
    let code = case.word("stodform").unwrap_or_default();
    let name = case.word("klartext").unwrap_or_default();
    for payment in case.all("Utbetalning") {
        let status = payment.word("utbetstatus").unwrap_or_default().to_uppercase();
        facts.push(RegisterFact {
            from: payment.said("startdatum").and_then(day),
            to: payment.said("slutdatum").and_then(day),
            paid: payment.word("utbetdatum").and_then(day),
            net: payment.word("totbelopp").and_then(ore),
            pending: !PAID.contains(&status.as_str()),
            ..RegisterFact::new(Matter::Payment, &short(code), &short(name))
        });
    }
}
