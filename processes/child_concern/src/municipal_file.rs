//! A report that one municipality sends on to another, as a structured file: written by the one, read by the other,
//! held against the schema that both publish (`schemas/municipal_report.schema.json`).

use crate::events::Report;
use crate::police_file::{FileChild, reason_of};
use crate::sent_file::Schema;
use crate::terms::{Channel, Reason, Reporter, SentOnBy, Work};
use casework::{File, Given, Person, Say};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

pub const SCHEMA: &str = include_str!("../schemas/municipal_report.schema.json");

static HELD_AGAINST: LazyLock<Schema> = LazyLock::new(|| Schema::new(SCHEMA));

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MunicipalFile {
    pub reference: String,
    pub received_on: Date,
    pub sender: FileSender,
    pub reporter: FileReporter,
    pub children: Vec<FileChild>,
    pub reasons: Vec<String>,
    pub what: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    pub acute: bool,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileSender {
    pub municipality: String,
    pub name: String,
    pub contact: String,
}

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FileReporter {
    pub kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workplace: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wants_feedback: Option<bool>,
}

pub fn read(bytes: &[u8], today: Date) -> Result<MunicipalFile, Vec<Say>> {
    HELD_AGAINST.read(bytes, today)
}

/// The report as it was given here, about the one child of this case. No address that the register gave goes along.
pub fn written<S>(file: &File<S>, report: &Report, sender: FileSender, given: &Given) -> Option<String> {
    let subject = &file.journal.subject()?.person;
    let written = MunicipalFile {
        reference: file.journal.number.as_ref()?.to_string(),
        received_on: report.received_at.to_zoned(law::stockholm()).date(),
        sender,
        reporter: FileReporter::of(&report.reporter),
        children: vec![child(subject, report)],
        reasons: report.reasons.iter().map(|reason| code(reason.key())).collect(),
        what: report.what.clone(),
        when: report.when.clone(),
        acute: report.acute,
    };
    let text = serde_json::to_string(&written).ok()?;
    // Whatever they would refuse is refused here, where it can be seen to.
    read(text.as_bytes(), given.today).is_ok().then_some(text)
}

fn child(person: &Person, report: &Report) -> FileChild {
    FileChild {
        name: person.name.clone(),
        personal_number: person.number.as_ref().map(|number| number.digits().to_owned()),
        whereabouts: report.whereabouts.clone(),
        unborn: report.unborn,
    }
}

/// The codes of the file are the house's own words, without process and kind: `school` of `…-work-school`.
fn code(key: &str) -> String {
    key.splitn(4, '-').nth(3).unwrap_or_default().to_owned()
}

impl FileReporter {
    fn of(reporter: &Reporter) -> Self {
        let kind = |kind: &str| Self {
            kind: kind.to_owned(),
            ..Self::default()
        };
        match reporter {
            Reporter::Anonymous => kind("anonymous"),
            Reporter::PrivatePerson { name, contact } => Self {
                name: Some(name.clone()),
                contact: contact.clone(),
                ..kind("private")
            },
            Reporter::Mandated {
                name,
                contact,
                work,
                workplace,
                wants_feedback,
            } => Self {
                name: Some(name.clone()),
                contact: Some(contact.clone()),
                work: Some(code(work.key())),
                workplace: Some(workplace.clone()),
                wants_feedback: Some(*wants_feedback),
                ..kind("mandated")
            },
        }
    }

    fn read(self) -> Reporter {
        let name = self.name.unwrap_or_default();
        let work = self
            .work
            .and_then(|word| Work::parse(&format!("child-concern-work-{word}")));
        match self.kind.as_str() {
            "private" => Reporter::PrivatePerson {
                name,
                contact: self.contact,
            },
            "mandated" => Reporter::Mandated {
                name,
                contact: self.contact.unwrap_or_default(),
                work: work.unwrap_or(Work::Other),
                workplace: self.workplace.unwrap_or_default(),
                wants_feedback: self.wants_feedback.unwrap_or_default(),
            },
            _ => Reporter::Anonymous,
        }
    }
}

impl MunicipalFile {
    /// The report as it is received here: our clocks run from when it reached us.
    pub fn report(self, given: &Given) -> (Report, Vec<FileChild>) {
        let mut all = given.municipalities.iter();
        let municipality = all.find(|one| one.code == self.sender.municipality);
        let reasons: Vec<Reason> = self.reasons.iter().filter_map(|code| reason_of(code)).collect();
        let report = Report {
            received_at: given.now,
            channel: Channel::Municipality,
            reporter: self.reporter.read(),
            reasons,
            what: self.what,
            when: self.when,
            whereabouts: None,
            acute: self.acute,
            unborn: false,
            other_municipality: None,
            family_knows: None,
            same_report_as: None,
            sent_on_by: Some(SentOnBy {
                municipality: municipality.map_or(self.sender.municipality, |one| one.name.to_owned()),
                reference: self.reference,
                received_on: self.received_on,
                name: self.sender.name,
                contact: self.sender.contact,
            }),
        };
        (report, self.children)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;
    use serde_json::{Value, json};

    fn file() -> Value {
        json!({
            "reference": "AAAAA-AAAAA",
            "received_on": "2026-11-19",
            "sender": { "municipality": "0191", "name": "Ines Ohlsson", "contact": "010-000 00 00" },
            "reporter": { "kind": "anonymous" },
            "children": [{ "name": "Elin" }],
            "reasons": [],
            "what": "Hon är ute sent.",
            "acute": false
        })
    }

    fn tried(file: &Value) -> Result<MunicipalFile, Vec<Say>> {
        read(file.to_string().as_bytes(), samples::given().today)
    }

    #[test]
    fn each_kind_of_reporter_comes_out_as_it_went_in() {
        for reporter in [
            Reporter::Anonymous,
            Reporter::PrivatePerson {
                name: "Eva Al".to_owned(),
                contact: None,
            },
            Reporter::Mandated {
                name: "Ali Berg".to_owned(),
                contact: "010-000 00 02".to_owned(),
                work: Work::HealthCare,
                workplace: "Ekens vårdcentral".to_owned(),
                wants_feedback: true,
            },
        ] {
            let mut sent = file();
            sent["reporter"] = serde_json::to_value(FileReporter::of(&reporter)).expect("JSON");
            let (report, _) = tried(&sent).expect("it fits").report(&samples::given());
            assert_eq!(report.reporter, reporter);
            assert_eq!(report.sent_on_by.expect("by whom").municipality, "Sigtuna");
        }
    }

    #[test]
    fn every_reason_and_every_work_has_a_code_that_the_schema_knows() {
        let mut sent = file();
        sent["reasons"] = Reason::ALL.iter().map(|reason| code(reason.key())).collect();
        assert!(tried(&sent).is_ok());
        for work in Work::ALL {
            sent["reporter"] = json!({
                "kind": "mandated", "name": "A", "contact": "B", "work": code(work.key()), "workplace": "C",
                "wants_feedback": false
            });
            assert!(tried(&sent).is_ok(), "{work:?}");
        }
    }

    #[test]
    fn a_mandated_reporter_without_a_name_is_pointed_at() {
        let mut sent = file();
        sent["reporter"] = json!({ "kind": "mandated" });
        let told = format!("{:?}", tried(&sent).expect_err("half a reporter"));
        for field in ["name", "contact", "work", "workplace", "wants_feedback"] {
            assert!(told.contains(&format!("/reporter/{field}")), "{field}: {told}");
        }
        sent["reporter"] = json!({ "kind": "private" });
        assert!(format!("{:?}", tried(&sent)).contains("/reporter/name"));
    }
}
