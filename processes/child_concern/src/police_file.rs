//! A report from the police as a structured file; its schema is published beside this crate
//! (`schemas/police_report.schema.json`). What does not fit is told by its path in the file.

use crate::terms::Reason;
use casework::Say;
use jiff::civil::Date;
use serde::Deserialize;

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PoliceFile {
    pub reference: String,
    pub received_on: Date,
    pub officer: Officer,
    pub children: Vec<FileChild>,
    pub reasons: Vec<String>,
    pub what: String,
    #[serde(default)]
    pub when: Option<String>,
    pub acute: bool,
    pub wants_feedback: bool,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Officer {
    pub name: String,
    pub contact: String,
    pub unit: String,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileChild {
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub personal_number: Option<String>,
    #[serde(default)]
    pub whereabouts: Option<String>,
    #[serde(default)]
    pub unborn: bool,
}

/// Reads the file; otherwise where it does not fit, never what stands there.
pub fn read(bytes: &[u8]) -> Result<PoliceFile, Say> {
    let at = |path: String| Say::key("child-concern-problem-file-path").with("path", path);
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let file: PoliceFile =
        serde_path_to_error::deserialize(&mut json).map_err(|error| at(error.path().to_string()))?;
    for (nth, reason) in file.reasons.iter().enumerate() {
        if reason_of(reason).is_none() {
            return Err(at(format!("reasons[{nth}]")));
        }
    }
    let texts = [
        ("reference", &file.reference),
        ("what", &file.what),
        ("officer.name", &file.officer.name),
        ("officer.unit", &file.officer.unit),
    ];
    if let Some((path, _)) = texts
        .into_iter()
        .find(|(_, text)| text.trim().is_empty() || text.contains('\0'))
    {
        return Err(at(path.to_owned()));
    }
    if file.reasons.is_empty() {
        return Err(at("reasons".to_owned()));
    }
    Ok(file)
}

/// The codes of the file are the house's own, without the prefix.
pub fn reason_of(code: &str) -> Option<Reason> {
    Reason::parse(&format!("child-concern-reason-{code}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"{"reference":"5000-K1","received_on":"2026-11-20","officer":{"name":"P. Polis","contact":"114 14","unit":"Väst"},
        "children":[{"name":"Elin"}],"reasons":["violence"],"what":"Patrull på plats.","acute":false,"wants_feedback":true}"#;

    fn refused_at(file: &str) -> String {
        let say = read(file.as_bytes()).expect_err("it does not fit");
        format!("{:?}", say.args)
    }

    #[test]
    fn a_patrols_report_is_read() {
        assert_eq!(read(GOOD.as_bytes()).expect("it fits").children.len(), 1);
    }

    #[test]
    fn what_does_not_fit_is_told_by_its_place_and_not_by_its_content() {
        assert!(refused_at(&GOOD.replace("\"name\":\"Elin\"", "\"name\":17")).contains("children[0].name"));
        assert!(refused_at(&GOOD.replace("violence", "spaceship")).contains("reasons[0]"));
        assert!(refused_at(&GOOD.replace("2026-11-20", "i fredags")).contains("received_on"));
        assert!(refused_at(&GOOD.replace("\"acute\":false,", "")).contains('.'));
        assert!(!refused_at(&GOOD.replace("violence", "spaceship")).contains("spaceship"));
    }

    #[test]
    fn the_published_schema_names_every_field_and_every_reason() {
        let schema: serde_json::Value =
            serde_json::from_str(include_str!("../schemas/police_report.schema.json")).expect("JSON");
        let codes = schema["properties"]["reasons"]["items"]["enum"]
            .as_array()
            .expect("codes");
        assert_eq!(codes.len(), Reason::ALL.len());
        assert!(
            codes
                .iter()
                .all(|code| reason_of(code.as_str().unwrap_or_default()).is_some())
        );
        let sample: serde_json::Value = serde_json::from_str(GOOD).expect("JSON");
        for key in sample.as_object().expect("an object").keys() {
            assert!(schema["properties"].get(key).is_some(), "{key}");
        }
    }
}
