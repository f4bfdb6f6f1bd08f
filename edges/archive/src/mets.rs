//! METS: every file of the package with its sum, size and type (E-ARK CSIP and SIP 2.1).

use crate::xml::{Xml, time};
use crate::{Delivery, Packed};

pub(crate) struct Listed<'a> {
    pub descriptive: Packed<'a>,
    pub preservation: Packed<'a>,
    pub documentation: Packed<'a>,
    pub schema: Packed<'a>,
    pub data: Vec<Packed<'a>>,
}

impl Listed<'_> {
    pub(crate) fn all(&self) -> impl Iterator<Item = &Packed<'_>> {
        let own = [
            &self.descriptive,
            &self.preservation,
            &self.documentation,
            &self.schema,
        ];
        own.into_iter().chain(&self.data)
    }
}

const SPACES: [(&str, &str); 7] = [
    ("xmlns:mets", "http://www.loc.gov/METS/"),
    ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
    ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ("xmlns:csip", "https://DILCIS.eu/XML/METS/CSIPExtensionMETS"),
    ("xmlns:sip", "https://DILCIS.eu/XML/METS/SIPExtensionMETS"),
    ("PROFILE", "https://earksip.dilcis.eu/profile/E-ARK-SIP.xml"),
    ("TYPE", "Mixed"),
];

pub(crate) fn written(delivery: &Delivery<'_>, listed: &Listed<'_>) -> String {
    let (id, now) = (delivery.id(), time(delivery.made_at));
    let mut xml = Xml::new();
    let mut root = SPACES.to_vec();
    root.extend([
        ("OBJID", id.as_str()),
        ("LABEL", delivery.case.number.as_str()),
        ("csip:CONTENTINFORMATIONTYPE", "citserms_v3_0"),
    ]);
    xml.begin("mets:mets", &root);
    header(&mut xml, delivery, &now);
    let described = "dmd-erms";
    xml.begin(
        "mets:dmdSec",
        &[("ID", described), ("CREATED", &now), ("STATUS", "CURRENT")],
    );
    reference(
        &mut xml,
        &listed.descriptive,
        &[("MDTYPE", "OTHER"), ("OTHERMDTYPE", "ERMS")],
    );
    xml.end();
    xml.begin("mets:amdSec", &[]);
    xml.begin(
        "mets:digiprovMD",
        &[("ID", "digiprov-premis"), ("STATUS", "CURRENT")],
    );
    reference(
        &mut xml,
        &listed.preservation,
        &[("MDTYPE", "PREMIS"), ("MDTYPEVERSION", "3.0")],
    );
    xml.end().end();
    files(&mut xml, listed);
    structure(&mut xml, &id);
    xml.written()
}

fn header(xml: &mut Xml, delivery: &Delivery<'_>, now: &str) {
    let deliverer = delivery.deliverer;
    xml.begin(
        "mets:metsHdr",
        &[
            ("CREATEDATE", now),
            ("LASTMODDATE", now),
            ("RECORDSTATUS", "NEW"),
            ("csip:OAISPACKAGETYPE", "SIP"),
        ],
    );
    let program = [("ROLE", "CREATOR"), ("TYPE", "OTHER"), ("OTHERTYPE", "SOFTWARE")];
    xml.begin("mets:agent", &program)
        .said("mets:name", &[], "Handslag")
        .said(
            "mets:note",
            &[("csip:NOTETYPE", "SOFTWARE VERSION")],
            &deliverer.version,
        )
        .end();
    let creator = deliverer.creator();
    let submitter = deliverer.profile.submitter.as_ref().unwrap_or(&creator);
    let told = [
        ("ARCHIVIST", None, Some(&creator)),
        ("OTHER", Some("SUBMITTER"), Some(submitter)),
        ("PRESERVATION", None, deliverer.profile.receiver.as_ref()),
    ];
    for (role, other, agency) in told {
        let Some(agency) = agency else { continue };
        let mut who = vec![("ROLE", role), ("TYPE", "ORGANIZATION")];
        who.extend(other.map(|other| ("OTHERROLE", other)));
        xml.begin("mets:agent", &who)
            .said("mets:name", &[], &agency.name)
            .said(
                "mets:note",
                &[("csip:NOTETYPE", "IDENTIFICATIONCODE")],
                &agency.id,
            )
            .end();
    }
    let ids = [
        ("SUBMISSIONAGREEMENT", &deliverer.profile.agreement),
        ("REFERENCECODE", &deliverer.profile.reference_code),
    ];
    for (kind, id) in ids {
        if let Some(id) = id {
            xml.said("mets:altRecordID", &[("TYPE", kind)], id);
        }
    }
    xml.end();
}

/// What every reference to a file says of it.
fn facts<'a>(file: &'a Packed<'_>, size: &'a str, created: &'a str) -> [(&'a str, &'a str); 5] {
    [
        ("MIMETYPE", file.media_type),
        ("SIZE", size),
        ("CREATED", created),
        ("CHECKSUM", &file.sha256),
        ("CHECKSUMTYPE", "SHA-256"),
    ]
}

fn reference(xml: &mut Xml, file: &Packed<'_>, of: &[(&str, &str)]) {
    let (size, created) = (file.bytes.len().to_string(), time(file.created));
    let mut said = vec![
        ("LOCTYPE", "URL"),
        ("xlink:type", "simple"),
        ("xlink:href", file.path.as_str()),
    ];
    said.extend(of);
    said.extend(facts(file, &size, &created));
    xml.empty("mets:mdRef", &said);
}

fn files(xml: &mut Xml, listed: &Listed<'_>) {
    xml.begin("mets:fileSec", &[("ID", "files")]);
    let groups: [(&str, &str, Vec<&Packed<'_>>); 3] = [
        (
            "Documentation",
            "group-documentation",
            vec![&listed.documentation],
        ),
        ("Schemas", "group-schemas", vec![&listed.schema]),
        ("Representations/rep1", "group-rep1", listed.data.iter().collect()),
    ];
    let mut nth = 0;
    for (used, id, files) in groups {
        let mut group = vec![("USE", used), ("ID", id)];
        if id == "group-rep1" {
            group.push(("csip:CONTENTINFORMATIONTYPE", "citserms_v3_0"));
        }
        xml.begin("mets:fileGrp", &group);
        for file in files {
            nth += 1;
            let (id, size, created) = (
                format!("file-{nth}"),
                file.bytes.len().to_string(),
                time(file.created),
            );
            let mut said = vec![("ID", id.as_str())];
            said.extend(facts(file, &size, &created));
            xml.begin("mets:file", &said);
            let place = [
                ("LOCTYPE", "URL"),
                ("xlink:type", "simple"),
                ("xlink:href", file.path.as_str()),
            ];
            xml.empty("mets:FLocat", &place).end();
        }
        xml.end();
    }
    xml.end();
}

fn structure(xml: &mut Xml, id: &str) {
    xml.begin(
        "mets:structMap",
        &[("ID", "structure"), ("TYPE", "PHYSICAL"), ("LABEL", "CSIP")],
    );
    xml.begin("mets:div", &[("ID", "div-package"), ("LABEL", id)]);
    let metadata = [
        ("ID", "div-metadata"),
        ("LABEL", "Metadata"),
        ("ADMID", "digiprov-premis"),
        ("DMDID", "dmd-erms"),
    ];
    xml.empty("mets:div", &metadata);
    for (id, label, group) in [
        ("div-documentation", "Documentation", "group-documentation"),
        ("div-schemas", "Schemas", "group-schemas"),
        ("div-representations", "Representations", "group-rep1"),
    ] {
        xml.begin("mets:div", &[("ID", id), ("LABEL", label)])
            .empty("mets:fptr", &[("FILEID", group)])
            .end();
    }
    xml.end().end();
}
