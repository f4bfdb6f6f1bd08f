//! The whole answer: an envelope, and each authority's own words or its error.

use crate::mode::{Agency, Mode, Whole};
use crate::payload;
use crate::record::Person;
use crate::request::Question;
use crate::{NAMESPACE, SOAP};
use quick_xml::escape::escape;

fn enveloped(inside: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><soap:Envelope xmlns:soap=\"{SOAP}\"><soap:Body>{inside}\
         </soap:Body></soap:Envelope>"
    )
}

/// *BastjanstInformationFault.*
pub fn fault(code: &str, message: &str) -> String {
    let (code, message) = (escape(code), escape(message));
    enveloped(&format!(
        "<soap:Fault><faultcode>soap:Server</faultcode><faultstring>{message}</faultstring><detail>\
         <s:hamtaBastjanstInformationFault xmlns:s=\"{NAMESPACE}\"><s:felkod>{code}</s:felkod>\
         <s:felmeddelande>{message}</s:felmeddelande></s:hamtaBastjanstInformationFault></detail></soap:Fault>"
    ))
}

/// Everybody is there.
pub fn tested() -> String {
    let services =
        crate::SERVICES.map(|service| format!("<s:{service}><s:anropad>true</s:anropad></s:{service}>"));
    enveloped(&format!(
        "<s:testaBastjanstInformationResponse xmlns:s=\"{NAMESPACE}\">{}</s:testaBastjanstInformationResponse>",
        services.concat()
    ))
}

pub fn answer(question: &Question, person: Option<&Person>, mode: &Mode) -> String {
    let services: String = question
        .included
        .iter()
        .filter_map(|service| service_answer(service, question, person, mode))
        .collect();
    let correlation = match mode.whole {
        Whole::AnotherQuestion => Some("somebody-elses"),
        _ => question.correlation.as_deref(),
    };
    let correlation = correlation
        .map(|id| format!("<s:korrelationsid>{}</s:korrelationsid>", escape(id)))
        .unwrap_or_default();
    enveloped(&format!(
        "<s:hamtaBastjanstInformationResponse xmlns:s=\"{NAMESPACE}\">{correlation}<s:svarsdata>{services}\
         </s:svarsdata></s:hamtaBastjanstInformationResponse>"
    ))
}

fn service_answer(
    service: &str,
    question: &Question,
    person: Option<&Person>,
    mode: &Mode,
) -> Option<String> {
    let error = |source: &str, code: &str| {
        format!(
            "<s:error><s:kalla>{source}</s:kalla><s:felkod>{code}</s:felkod><s:felmeddelande>Fel vid anrop\
             </s:felmeddelande></s:error>"
        )
    };
    let data = |about: &Question, person| {
        payload::of(service, about, person, mode).map_or_else(
            || error("BT", "PERSON_SAKNAS"),
            |inside| format!("<s:data>{inside}</s:data>"),
        )
    };
    let nobody = Person::default();
    let inside = match mode.agency(service) {
        Agency::Missing => return None,
        Agency::TimedOut => error("SSBT", "TIMEOUT"),
        Agency::Ill => error("BT", "TEKNISKT_FEL"),
        Agency::Empty => data(question, Some(&nobody)),
        Agency::CutOff => format!("<s:data>{}</s:data>", payload::cut_off(service)),
        Agency::SomebodyElse => {
            let other = Question {
                person: "199001012385".to_owned(),
                ..copied(question)
            };
            data(&other, person)
        }
        Agency::Answering | Agency::Partly | Agency::Slow(_) => data(question, person),
    };
    Some(format!("<s:{service}>{inside}</s:{service}>"))
}

fn copied(question: &Question) -> Question {
    Question {
        correlation: question.correlation.clone(),
        organisation_number: question.organisation_number.clone(),
        organisation_name: question.organisation_name.clone(),
        officer: question.officer.clone(),
        person: question.person.clone(),
        matter: question.matter.clone(),
        from: question.from.clone(),
        to: question.to.clone(),
        purpose: question.purpose.clone(),
        law: question.law.clone(),
        included: question.included.clone(),
        groups: question.groups.clone(),
    }
}
