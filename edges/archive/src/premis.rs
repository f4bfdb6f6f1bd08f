//! PREMIS 3: each file with its sum and format, and that it was taken out of the record by this program.

use crate::xml::{Xml, time};
use crate::{Delivery, Packed};

const OF_FILE: (&str, &str) = ("xsi:type", "premis:file");

pub(crate) fn written(delivery: &Delivery<'_>, files: &[Packed<'_>]) -> String {
    let mut xml = Xml::new();
    xml.begin(
        "premis:premis",
        &[
            ("xmlns:premis", "http://www.loc.gov/premis/v3"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
            ("version", "3.0"),
        ],
    );
    files.iter().for_each(|file| object(&mut xml, file));
    xml.begin("premis:event", &[]);
    identifier(
        &mut xml,
        [
            "premis:eventIdentifier",
            "premis:eventIdentifierType",
            "premis:eventIdentifierValue",
        ],
        &delivery.id(),
    );
    xml.said("premis:eventType", &[], "creation")
        .said("premis:eventDateTime", &[], &time(delivery.made_at));
    let linked = [
        "premis:linkingAgentIdentifier",
        "premis:linkingAgentIdentifierType",
        "premis:linkingAgentIdentifierValue",
    ];
    identifier(&mut xml, linked, "handslag");
    xml.end();
    xml.begin("premis:agent", &[]);
    identifier(
        &mut xml,
        [
            "premis:agentIdentifier",
            "premis:agentIdentifierType",
            "premis:agentIdentifierValue",
        ],
        "handslag",
    );
    xml.said("premis:agentName", &[], "Handslag")
        .said("premis:agentType", &[], "software")
        .said("premis:agentVersion", &[], &delivery.deliverer.version)
        .end();
    xml.written()
}

fn identifier(xml: &mut Xml, [around, kind, value]: [&'static str; 3], said: &str) {
    xml.begin(around, &[])
        .said(kind, &[], "local")
        .said(value, &[], said)
        .end();
}

fn object(xml: &mut Xml, file: &Packed<'_>) {
    xml.begin("premis:object", &[OF_FILE]);
    identifier(
        xml,
        [
            "premis:objectIdentifier",
            "premis:objectIdentifierType",
            "premis:objectIdentifierValue",
        ],
        &file.path,
    );
    xml.begin("premis:objectCharacteristics", &[])
        .begin("premis:fixity", &[])
        .said("premis:messageDigestAlgorithm", &[], "SHA-256")
        .said("premis:messageDigest", &[], &file.sha256)
        .end()
        .said("premis:size", &[], &file.bytes.len().to_string())
        .begin("premis:format", &[])
        .begin("premis:formatDesignation", &[])
        .said("premis:formatName", &[], file.media_type)
        .end()
        .end()
        .end();
    xml.said("premis:originalName", &[], &file.path).end();
}
