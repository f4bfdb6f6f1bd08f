//! The question: written strictly, in the contract's order, about everybody who can answer.

use super::{NAMESPACE, Organisation, Question, SOAP};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use serde_json::json;
use std::io;

type Xml = Writer<Vec<u8>>;

/// The services, in the contract's order; each is asked.
pub const SERVICES: [&str; 7] = ["AF", "CSN", "FK", "SKV", "SO", "TNS", "MIV"];

/// Version of the question inside the question to Försäkringskassan.
const INNER_VERSION: &str = "v9";

/// Groups of benefits that can be an income: all that Försäkringskassan and Pensionsmyndigheten pay. The rest of what the
/// service could tell (work places, addresses, points of pension) is not needed for assistance and is not asked for.
const PAID: [&str; 30] = [
    "FK:ABB", "FK:AP", "FK:AS", "FK:BOB", "FK:BST", "FK:BTI", "FK:DPE", "FK:EJO", "FK:ET", "FK:FP",
    "FK:FSJP", "FK:GP", "FK:HE", "FK:MABB", "FK:MEK", "FK:NP", "FK:OMV", "FK:PJOB", "FK:PROG", "FK:RBE",
    "FK:SA", "FK:SBP", "FK:SJP", "FK:TFP", "FK:US", "FK:VB", "FK:YL", "PM:AP", "PM:BTI", "PM:EF",
];

/// A whole SOAP 1.1 request about one person.
pub fn request(asker: &Organisation, question: &Question) -> Vec<u8> {
    let mut writer = Writer::new(Vec::new());
    write(&mut writer, asker, question).expect("a vector takes every byte");
    writer.into_inner()
}

fn write(writer: &mut Xml, asker: &Organisation, question: &Question) -> io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let envelope = writer
        .create_element("soapenv:Envelope")
        .with_attributes([("xmlns:soapenv", SOAP), ("xmlns:s", NAMESPACE)]);
    envelope.write_inner_content(|writer| {
        writer.create_element("soapenv:Header").write_empty()?;
        within(writer, "soapenv:Body", |writer| {
            within(writer, "s:hamtaBastjanstInformation", |writer| {
                within(writer, "s:generellaFrageparametrar", |writer| {
                    general(writer, asker, question)
                })?;
                within(writer, "s:specifikaFrageparametrar", |writer| {
                    specific(writer, asker, question)
                })
            })
        })
    })?;
    Ok(())
}

fn general(writer: &mut Xml, asker: &Organisation, question: &Question) -> io::Result<()> {
    word(writer, "s:korrelationsid", &question.correlation)?;
    word(writer, "s:fraganSkallInkluderasISvaret", "false")?;
    within(writer, "s:ingivare", |writer| {
        word(writer, "s:organisationsnummer", asker.number())?;
        word(writer, "s:namn", asker.name())?;
        word(writer, "s:handlaggare", &question.officer)
    })?;
    word(writer, "s:personidentitet", question.person.digits())?;
    word(writer, "s:arendeidentitet", &question.matter)?;
    within(writer, "s:tidsperiod", |writer| {
        word(writer, "s:fromDatum", &question.from.to_string())?;
        word(writer, "s:tomDatum", &question.to.to_string())
    })?;
    word(writer, "s:syfte", &asker.purpose)?;
    word(writer, "s:lagtext", &asker.law)
}

fn specific(writer: &mut Xml, asker: &Organisation, question: &Question) -> io::Result<()> {
    for service in SERVICES {
        let name = format!("s:{service}");
        let element = writer
            .create_element(name.as_str())
            .with_attribute(("inkludera", "true"));
        if service != "FK" {
            element.write_empty()?;
            continue;
        }
        element.write_inner_content(|writer| {
            within(writer, "s:fraga", |writer| {
                word(writer, "s:version", INNER_VERSION)?;
                word(writer, "s:aktorsid", asker.actor())?;
                word(writer, "s:lefiJsonFraga", &STANDARD.encode(inner(question)))
            })
        })?;
    }
    Ok(())
}

/// The question to Försäkringskassan and Pensionsmyndigheten, which is JSON.
fn inner(question: &Question) -> String {
    json!({
        "personnummer": question.person.digits(),
        "period": { "from": question.from.to_string(), "tom": question.to.to_string() },
        "preliminaraUtbetalningar": PAID,
        "utbetalningar": PAID,
    })
    .to_string()
}

fn within(writer: &mut Xml, name: &str, inside: impl FnOnce(&mut Xml) -> io::Result<()>) -> io::Result<()> {
    writer.create_element(name).write_inner_content(inside)?;
    Ok(())
}

fn word(writer: &mut Xml, name: &str, text: &str) -> io::Result<()> {
    writer
        .create_element(name)
        .write_text_content(BytesText::new(text))?;
    Ok(())
}
