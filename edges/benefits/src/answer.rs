//! From the answer's bytes to what each authority said. Each stands for itself: one that cannot be read takes nothing from
//! the others, and one that is missing is told as silent.

use super::read::{self, Read};
use super::tree::Element;
use super::{Fault, Question, envelope};
use casework::benefits::{Agency, AgencyAnswer, AgencyState, AskedUnder, BenefitsAnswer};

/// Whom each service answers for.
fn agency(service: &str) -> Agency {
    match service {
        "AF" => Agency::Employment,
        "CSN" => Agency::StudentAid,
        "SKV" => Agency::Tax,
        "SO" => Agency::UnemploymentFunds,
        "TNS" => Agency::Transport,
        "MIV" => Agency::Migration,
        _ => Agency::SocialInsurance,
    }
}

pub fn read(xml: &str, question: &Question, under: AskedUnder) -> Result<BenefitsAnswer, Fault> {
    let envelope = Element::read(xml)?;
    if !envelope.is("Envelope") {
        return Err(Fault::Unreadable("no envelope"));
    }
    let body = envelope.child("Body").ok_or(Fault::Unreadable("no body"))?;
    if body.child("Fault").is_some() {
        return Err(Fault::Refused);
    }
    let response = body
        .child("hamtaBastjanstInformationResponse")
        .ok_or(Fault::Unreadable("no answer in the body"))?;
    let other = |id: &str| id != question.correlation;
    if response.word("korrelationsid").is_some_and(other) {
        return Err(Fault::SomebodyElse);
    }
    let data = response.child("svarsdata").ok_or(Fault::Unreadable("no data"))?;
    let mut answers = Vec::new();
    for service in envelope::SERVICES {
        match service_answers(service, data.child(service), question) {
            Some(all) => answers.extend(all),
            None => return Ok(BenefitsAnswer::Protected),
        }
    }
    Ok(BenefitsAnswer::Told(under, answers))
}

/// None: it says that the person is protected, and nothing of the whole answer is kept.
fn service_answers(
    service: &str,
    element: Option<&Element>,
    question: &Question,
) -> Option<Vec<AgencyAnswer>> {
    let whole = |state| {
        let mut all = vec![state_of(agency(service), state)];
        // Pensionsmyndigheten has no door of its own.
        if service == "FK" {
            all.push(state_of(Agency::Pensions, state));
        }
        Some(all)
    };
    let Some(element) = element else {
        return whole(AgencyState::NoAnswer);
    };
    if let Some(error) = element.child("error") {
        // The service itself speaks where an authority did not.
        return match error.word("kalla") {
            Some("SSBT") => whole(AgencyState::NoAnswer),
            _ => whole(AgencyState::Error),
        };
    }
    let Some(data) = element.child("data") else {
        return whole(AgencyState::NoAnswer);
    };
    match payload(service, data, question) {
        Ok(Read::Protected) => None,
        Ok(Read::Of(all)) => Some(all),
        Err(fault) => {
            tracing::warn!(%fault, service, "what an authority sent cannot be used");
            whole(AgencyState::Error)
        }
    }
}

fn payload(service: &str, data: &Element, question: &Question) -> Result<Read, Fault> {
    match service {
        "AF" => read::employment::read(data, question),
        "CSN" => read::student_aid::read(data, question),
        "SKV" => read::tax::read(data, question),
        "SO" => read::unemployment_funds::read(data, question),
        "TNS" => read::vehicles::read(data),
        "MIV" => read::migration::read(data, question),
        _ => read::social_insurance::read(data),
    }
}

fn state_of(agency: Agency, state: AgencyState) -> AgencyAnswer {
    AgencyAnswer {
        agency,
        state,
        facts: Vec::new(),
    }
}

/// A SOAP fault, whatever it says.
pub fn is_fault(xml: &str) -> bool {
    let envelope = Element::read(xml).ok();
    envelope.is_some_and(|envelope| {
        envelope
            .child("Body")
            .is_some_and(|body| body.child("Fault").is_some())
    })
}

/// The inside of one service, as its own document.
pub fn is_payload_readable(service: &str, inside: &str, question: &Question) -> bool {
    let data = Element::read(inside);
    data.is_ok_and(|data| payload(service, &data, question).is_ok())
}

#[cfg(test)]
mod tests;
