//! The question, read strictly: right namespaces, right order, nothing missing and nothing more.

use crate::fault::Fault;
use crate::{NAMESPACE, SOAP};
use quick_xml::NsReader;
use quick_xml::events::Event;
use quick_xml::name::ResolveResult;

pub struct Request {
    pub organisation_number: String,
    pub order_id: String,
    pub person_id: String,
}

enum Token {
    Open(&'static str, String),
    Close,
    Text(String),
}

/// Where the elements of a question stand, in order; those that end with text hold a word.
const PATHS: [&str; 7] = [
    "Envelope",
    "Envelope/Body",
    "Envelope/Body/PersonpostRequest",
    "Envelope/Body/PersonpostRequest/Bestallning",
    "Envelope/Body/PersonpostRequest/Bestallning/OrgNr",
    "Envelope/Body/PersonpostRequest/Bestallning/BestallningsId",
    "Envelope/Body/PersonpostRequest/PersonId",
];

impl Request {
    pub fn read(xml: &str) -> Result<Self, Fault> {
        let mut path: Vec<String> = Vec::new();
        let mut met: Vec<String> = Vec::new();
        let mut words: [String; 7] = Default::default();
        for token in tokens(xml)? {
            match token {
                Token::Open(namespace, name) => {
                    path.push(name);
                    let here = path.join("/");
                    if here == "Envelope/Header" {
                        continue;
                    }
                    let wanted = if path.len() <= 2 { SOAP } else { NAMESPACE };
                    if namespace != wanted {
                        return Err(Fault::WrongQuestion("namespace"));
                    }
                    met.push(here);
                }
                Token::Close => drop(path.pop()),
                Token::Text(text) => {
                    let here = path.join("/");
                    match PATHS.iter().position(|known| *known == here) {
                        Some(place @ 4..) => words[place].push_str(&text),
                        _ if text.trim().is_empty() => {}
                        _ => return Err(Fault::WrongQuestion("text between elements")),
                    }
                }
            }
        }
        if met != PATHS || !path.is_empty() {
            return Err(Fault::WrongQuestion("elements"));
        }
        let [_, _, _, _, organisation_number, order_id, person_id] = words;
        let request = Self {
            organisation_number,
            order_id,
            person_id,
        };
        request.checked()
    }

    fn checked(self) -> Result<Self, Fault> {
        let twelve_digits = |text: &str| text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
        if !twelve_digits(&self.organisation_number) {
            return Err(Fault::WrongQuestion("OrgNr"));
        }
        if self.order_id.is_empty() {
            return Err(Fault::WrongQuestion("BestallningsId"));
        }
        if !twelve_digits(&self.person_id) {
            return Err(Fault::WrongQuestion("PersonId"));
        }
        Ok(self)
    }
}

fn tokens(xml: &str) -> Result<Vec<Token>, Fault> {
    let mut reader = NsReader::from_str(xml);
    reader.config_mut().expand_empty_elements = true;
    let mut tokens = Vec::new();
    let not_xml = Fault::WrongQuestion("not XML");
    loop {
        let (namespace, event) = reader.read_resolved_event().map_err(|_| not_xml)?;
        match event {
            Event::Start(start) => tokens.push(Token::Open(
                known(&namespace),
                start.local_name().as_ref().to_owned(),
            )),
            Event::End(_) => tokens.push(Token::Close),
            Event::Text(text) => tokens.push(Token::Text(text.xml10_content().into_owned())),
            Event::Decl(_) | Event::Comment(_) => {}
            Event::Eof => return Ok(tokens),
            _ => return Err(not_xml),
        }
    }
}

fn known(namespace: &ResolveResult<'_>) -> &'static str {
    match namespace {
        ResolveResult::Bound(bound) if bound.as_ref() as &str == SOAP => SOAP,
        ResolveResult::Bound(bound) if bound.as_ref() as &str == NAMESPACE => NAMESPACE,
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> String {
        format!(
            "<s:Envelope xmlns:s='{SOAP}' xmlns='{NAMESPACE}'><s:Header/><s:Body><PersonpostRequest><Bestallning>\
             <OrgNr>162021004748</OrgNr><BestallningsId>00000236-FO01-0001</BestallningsId></Bestallning>\
             <PersonId>201509172381</PersonId></PersonpostRequest></s:Body></s:Envelope>"
        )
    }

    #[test]
    fn a_question_as_the_contract_says_is_read() {
        let request = Request::read(&good()).ok().unwrap();
        assert_eq!(request.person_id, "201509172381");
        assert_eq!(request.order_id, "00000236-FO01-0001");
    }

    #[test]
    fn a_question_that_differs_in_anything_is_refused() {
        let good = good();
        for (from, to) in [
            (NAMESPACE, "urn:other"),
            (SOAP, "http://www.w3.org/2003/05/soap-envelope"),
            ("<OrgNr>162021004748</OrgNr>", ""),
            ("<OrgNr>162021004748</OrgNr>", "<OrgNr/>"),
            ("162021004748", "2021004748"),
            ("00000236-FO01-0001", ""),
            ("201509172381", "20150917-2381"),
            ("<PersonId>201509172381</PersonId>", ""),
            ("</PersonpostRequest>", "<Mer/></PersonpostRequest>"),
            ("<Bestallning>", "<Bestallning>ord"),
            ("</s:Envelope>", ""),
            (
                "<PersonId>201509172381</PersonId>",
                "<PersonId>201509172381</PersonId><PersonId>201509172381</PersonId>",
            ),
        ] {
            assert!(good.contains(from));
            assert!(Request::read(&good.replacen(from, to, 1)).is_err(), "{from} {to}");
        }
    }
}
