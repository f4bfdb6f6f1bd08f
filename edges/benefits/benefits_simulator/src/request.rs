//! The question, read strictly: right namespaces, right order, nothing missing.

use crate::{NAMESPACE, SERVICES, SOAP};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use quick_xml::NsReader;
use quick_xml::events::Event;
use quick_xml::name::ResolveResult;
use serde_json::Value;

pub enum Asked {
    /// Is anybody there?
    Test,
    About(Box<Question>),
}

#[derive(Default)]
pub struct Question {
    pub correlation: Option<String>,
    pub organisation_number: String,
    pub organisation_name: String,
    pub officer: String,
    pub person: String,
    pub matter: String,
    pub from: String,
    pub to: String,
    pub purpose: String,
    pub law: String,
    /// The services that are to answer.
    pub included: Vec<String>,
    /// Groups of benefits that Försäkringskassan and Pensionsmyndigheten are asked for.
    pub groups: Vec<String>,
}

struct Node {
    path: String,
    text: String,
    included: Option<bool>,
}

const BASE: &str = "Envelope/Body/hamtaBastjanstInformation";

/// What a question must hold below its general part, in order; those with a mark may be left out.
const GENERAL: [(&str, bool); 14] = [
    ("frageTidpunkt", false),
    ("korrelationsid", false),
    ("fraganSkallInkluderasISvaret", true),
    ("ingivare", true),
    ("ingivare/organisationsnummer", true),
    ("ingivare/namn", true),
    ("ingivare/handlaggare", true),
    ("personidentitet", true),
    ("arendeidentitet", true),
    ("tidsperiod", true),
    ("tidsperiod/fromDatum", true),
    ("tidsperiod/tomDatum", true),
    ("syfte", true),
    ("lagtext", true),
];

pub fn read(xml: &str) -> Result<Asked, &'static str> {
    let nodes = nodes(xml)?;
    if nodes
        .iter()
        .any(|node| node.path == "Envelope/Body/testaBastjanstInformation")
    {
        return Ok(Asked::Test);
    }
    let general = format!("{BASE}/generellaFrageparametrar/");
    let mut place = 0;
    for node in nodes.iter().filter_map(|node| node.path.strip_prefix(&general)) {
        if node.starts_with("personuppgiftsbitrade") {
            continue;
        }
        let at = GENERAL
            .iter()
            .position(|(name, _)| *name == node)
            .ok_or("an unknown element")?;
        if at < place || GENERAL[place..at].iter().any(|(_, must)| *must) {
            return Err("order of elements");
        }
        place = at + 1;
    }
    if place != GENERAL.len() {
        return Err("elements are missing");
    }
    let said = |name: &str| {
        let path = format!("{general}{name}");
        let node = nodes.iter().find(|node| node.path == path);
        node.map(|node| node.text.trim().to_owned())
            .filter(|text| !text.is_empty())
    };
    let must = |name: &'static str| said(name).ok_or(name);
    let mut question = Question {
        correlation: said("korrelationsid"),
        organisation_number: must("ingivare/organisationsnummer")?,
        organisation_name: must("ingivare/namn")?,
        officer: must("ingivare/handlaggare")?,
        person: must("personidentitet")?,
        matter: must("arendeidentitet")?,
        from: must("tidsperiod/fromDatum")?,
        to: must("tidsperiod/tomDatum")?,
        purpose: must("syfte")?,
        law: must("lagtext")?,
        ..Question::default()
    };
    specific(&nodes, &mut question)?;
    if question.person.len() != 12 || !question.person.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err("personidentitet");
    }
    Ok(Asked::About(Box::new(question)))
}

fn specific(nodes: &[Node], question: &mut Question) -> Result<(), &'static str> {
    let base = format!("{BASE}/specifikaFrageparametrar/");
    let services = nodes.iter().filter_map(|node| {
        let service = node.path.strip_prefix(&base)?;
        (!service.contains('/')).then_some((service, node.included))
    });
    let services: Vec<_> = services.collect();
    if !services.iter().map(|(name, _)| *name).eq(SERVICES) {
        return Err("the services, in the contract's order");
    }
    for (service, included) in services {
        if included.ok_or("inkludera")? {
            question.included.push(service.to_owned());
        }
    }
    if !question.included.iter().any(|service| service == "FK") {
        return Ok(());
    }
    let inner = |name: &str| {
        nodes
            .iter()
            .find(|node| node.path == format!("{base}FK/fraga/{name}"))
    };
    inner("aktorsid").ok_or("aktorsid")?;
    let packed = inner("lefiJsonFraga").ok_or("lefiJsonFraga")?;
    let bytes = STANDARD
        .decode(packed.text.trim())
        .map_err(|_| "lefiJsonFraga: base64")?;
    let json: Value = serde_json::from_slice(&bytes).map_err(|_| "lefiJsonFraga: JSON")?;
    if json["personnummer"] != question.person.as_str() || json["period"]["from"] != question.from.as_str() {
        return Err("lefiJsonFraga: another question");
    }
    let groups = json["utbetalningar"]
        .as_array()
        .ok_or("lefiJsonFraga: utbetalningar")?;
    question.groups = groups
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    Ok(())
}

fn nodes(xml: &str) -> Result<Vec<Node>, &'static str> {
    const NOT_XML: &str = "not XML";
    let mut reader = NsReader::from_str(xml);
    reader.config_mut().expand_empty_elements = true;
    let (mut nodes, mut path): (Vec<Node>, Vec<(String, usize)>) = (Vec::new(), Vec::new());
    loop {
        let (namespace, event) = reader.read_resolved_event().map_err(|_| NOT_XML)?;
        match event {
            Event::Start(start) => {
                let bound = match &namespace {
                    ResolveResult::Bound(bound) => bound.as_ref() as &str,
                    _ => "",
                };
                let name = start.local_name().as_ref().to_owned();
                let in_header = path.get(1).is_some_and(|(name, _)| name == "Header");
                let wanted = if path.len() < 2 { SOAP } else { NAMESPACE };
                if bound != wanted && !in_header {
                    return Err("namespace");
                }
                let included = start
                    .attributes()
                    .flatten()
                    .find(|attribute| attribute.key.as_ref() == "inkludera")
                    .map(|attribute| attribute.value == "true" || attribute.value == "1");
                let before = path
                    .last()
                    .map(|(_, at)| format!("{}/", nodes[*at].path))
                    .unwrap_or_default();
                nodes.push(Node {
                    path: format!("{before}{name}"),
                    text: String::new(),
                    included,
                });
                path.push((name, nodes.len() - 1));
            }
            Event::End(_) => drop(path.pop()),
            Event::Text(text) => {
                if let Some((_, at)) = path.last() {
                    nodes[*at].text.push_str(&text.xml10_content());
                }
            }
            Event::GeneralRef(_) | Event::Decl(_) | Event::Comment(_) => {}
            Event::Eof if path.is_empty() => return Ok(nodes),
            _ => return Err(NOT_XML),
        }
    }
}
