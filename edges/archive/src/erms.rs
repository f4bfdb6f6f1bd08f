//! ERMS 3: the case, its parties and its records, as CITS ERMS and FGS *ärendehantering* 2.0 describe them.

use crate::xml::{Xml, time};
use crate::{Case, Delivery, Party, Record, data_path};

pub(crate) fn written(delivery: &Delivery<'_>) -> String {
    let (case, now) = (delivery.case, time(delivery.made_at));
    let creator = delivery.deliverer.creator();
    // The agreement says of what kind its own codes are; ours is Statistics Sweden's.
    let of_statistics_sweden = delivery.deliverer.profile.creator.is_none();
    let code_of: Vec<_> = of_statistics_sweden
        .then_some(("type", "SCB"))
        .into_iter()
        .collect();
    let mut xml = Xml::new();
    xml.begin("erms", &[("xmlns", "https://DILCIS.eu/XML/ERMS")]);
    xml.begin("control", &[]).said(
        "identification",
        &[("identificationType", "package")],
        &delivery.id(),
    );
    xml.begin("maintenanceInformation", &[])
        .empty("maintenanceStatus", &[("value", "created")])
        .begin("maintenanceAgency", &[])
        .said("otherAgencyCode", &code_of, &creator.id)
        .said("agencyName", &[], &creator.name)
        .end();
    xml.begin("maintenanceHistory", &[])
        .begin("maintenanceEvent", &[])
        .empty("eventType", &[("value", "created")])
        .said("eventDateTime", &[], &now)
        .begin("agent", &[("agentType", "deliverer")])
        .said("name", &[], "Handslag")
        .end()
        .end()
        .end();
    xml.end().end();
    xml.begin("aggregations", &[]);
    aggregation(&mut xml, delivery, case);
    xml.end();
    xml.written()
}

fn aggregation(xml: &mut Xml, delivery: &Delivery<'_>, case: &Case) {
    let of = [
        ("systemIdentifier", case.id.as_str()),
        ("aggregationType", "caseFile"),
    ];
    xml.begin("aggregation", &of)
        .said("objectId", &[], &case.number)
        .said("title", &[], &case.kind)
        .empty("status", &[("value", "closed")])
        .begin("restriction", &[("restrictionType", "confidential")])
        .said("regulation", &[], &case.secrecy)
        .end();
    xml.begin("disposal", &[("disposable", "false")])
        .said("disposalMandate", &[], &case.retention)
        .begin("dates", &[])
        .said(
            "disposalDate",
            &[("dateType", "retention_period_start")],
            &time(case.closed),
        )
        .end()
        .end();
    xml.begin("agents", &[]);
    case.parties.iter().for_each(|party| agent(xml, party));
    xml.begin("agent", &[("agentType", "responsible_person")])
        .said("name", &[], &case.unit)
        .said("organisation", &[], &delivery.deliverer.creator().name)
        .end();
    xml.end();
    xml.begin("dates", &[])
        .said("date", &[("dateType", "opened")], &time(case.opened))
        .said("date", &[("dateType", "closed")], &time(case.closed))
        .end();
    case.records.iter().for_each(|one| record(xml, delivery, one));
    xml.end();
}

fn agent(xml: &mut Xml, party: &Party) {
    xml.begin(
        "agent",
        &[("agentType", "other"), ("otherAgentType", &party.role)],
    )
    .said("name", &[], &party.name);
    if let Some(number) = &party.number {
        xml.said("idNumber", &[("idNumberType", "personnummer")], number);
    }
    xml.said("role", &[], &party.role);
    if party.protected {
        xml.said("protectedIdentity", &[], "true");
    }
    xml.end();
}

fn record(xml: &mut Xml, delivery: &Delivery<'_>, one: &Record) {
    let id = format!("{}-{}", delivery.case.id, one.seq);
    xml.begin(
        "record",
        &[
            ("systemIdentifier", id.as_str()),
            ("recordType", one.kind.as_str()),
            ("recordPhysicalOrDigital", "digital"),
        ],
    )
    .said("objectId", &[], &one.seq.to_string())
    .said("title", &[], &one.title)
    .said("runningNumber", &[], &one.seq.to_string())
    .begin("agents", &[])
    .begin("agent", &[("agentType", "creator")])
    .said("name", &[], &one.by)
    .end()
    .end();
    if !one.text.is_empty() {
        xml.said("description", &[], &one.text);
    }
    xml.begin("dates", &[])
        .said("date", &[("dateType", "created")], &time(one.at))
        .end();
    if !one.files.is_empty() {
        xml.begin("additionalInformation", &[]);
        for file in one.files.iter().filter_map(|at| delivery.files.get(*at)) {
            let path = data_path(&file.path);
            let said = [
                ("name", file.name.as_str()),
                ("fileFormat", &file.media_type),
                ("path", &path),
            ];
            xml.empty("appendix", &said);
        }
        xml.end();
    }
    xml.end();
}
