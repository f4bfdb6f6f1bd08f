//! A report from the police as a structured file; its schema is published by the house
//! (`schemas/police_report.schema.json`) and every file is held against it. What does not fit is
//! told by its path in the file, never by what stands there.

use crate::terms::Reason;
use casework::answers::is_hidden;
use casework::{PersonalNumber, Say};
use jiff::civil::Date;
use jsonschema::error::ValidationErrorKind as Fault;
use jsonschema::paths::{Location, LocationSegment};
use jsonschema::{ValidationError, Validator};
use serde::Deserialize;
use serde_json::Value;
use std::sync::LazyLock;

pub const SCHEMA: &str = include_str!("../schemas/police_report.schema.json");

static VALIDATOR: LazyLock<Validator> = LazyLock::new(|| {
    let schema = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .expect("the schema is a schema")
});

/// So many faults are told; whoever made the file will look through the rest.
const MOST: usize = 10;
/// More children than the schema takes, and more reasons than there are.
const LONGEST: usize = 64;

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
pub fn read(bytes: &[u8], today: Date) -> Result<PoliceFile, Vec<Say>> {
    let not_json = |error: serde_json::Error| {
        let line = i64::try_from(error.line()).unwrap_or(i64::MAX);
        vec![Say::key("child-concern-file-not-json").with("line", line)]
    };
    let mut file: Value = serde_json::from_slice(bytes).map_err(not_json)?;
    // The schema refuses longer lists however they go on: a million faults are not sought out.
    for list in ["/children", "/reasons"] {
        if let Some(Value::Array(items)) = file.pointer_mut(list) {
            items.truncate(LONGEST);
        }
    }
    let mut told = Told::default();
    for error in VALIDATOR.iter_errors(&file).take(MOST + 1) {
        broken(&error, &mut told);
    }
    beyond_schema(&file, today, &mut told);
    told.check()?;
    // Read from the bytes and not from the value: a field that stands twice is told, not chosen from.
    serde_json::from_slice(bytes).map_err(not_json)
}

/// Each fault once, and one more than are told, however many there are.
#[derive(Default)]
struct Told(Vec<Say>);

impl Told {
    fn add(&mut self, say: Say) {
        if self.0.len() <= MOST && !self.0.contains(&say) {
            self.0.push(say);
        }
    }
    fn check(mut self) -> Result<(), Vec<Say>> {
        if self.0.len() > MOST {
            self.0[MOST] = Say::key("child-concern-file-more");
        }
        if self.0.is_empty() { Ok(()) } else { Err(self.0) }
    }
}

/// What the schema says of one place in the file.
fn broken(error: &ValidationError<'_>, told: &mut Told) {
    let path = written(error.instance_path());
    let at = |key| Say::key(key).with("path", shown(&path));
    let most = |key, limit: &u64| at(key).with("max", i64::try_from(*limit).unwrap_or(i64::MAX));
    let property = |key, name: &str| Say::key(key).with("path", shown(&inside(&path, name)));
    let one = match error.kind() {
        Fault::AdditionalProperties { unexpected } => {
            let unknown = |name: &String| property("child-concern-file-unknown", name);
            return unexpected.iter().map(unknown).for_each(|say| told.add(say));
        }
        Fault::Required { property: name } => {
            property("child-concern-file-missing", name.as_str().unwrap_or_default())
        }
        Fault::AnyOf { .. } => at("child-concern-file-no-child"),
        Fault::MaxLength { limit } => most("child-concern-file-too-long", limit),
        Fault::MaxItems { limit } => most("child-concern-file-too-many", limit),
        Fault::MinLength { .. } | Fault::MinItems { .. } => at("child-concern-file-empty"),
        Fault::Pattern { pattern } if pattern == "\\S" => at("child-concern-file-empty"),
        _ => at("child-concern-file-value"),
    };
    told.add(one);
}

/// What no schema can say: a day that has been, a right check digit, no hidden characters.
fn beyond_schema(file: &Value, today: Date, told: &mut Told) {
    let received_on = file["received_on"].as_str().unwrap_or_default();
    if let Ok(day) = received_on.parse::<Date>() {
        let at = |key| Say::key(key).with("path", "received_on".to_owned());
        if day > today {
            told.add(at("child-concern-file-future"));
        } else if day.year() < 1900 {
            told.add(at("child-concern-file-value"));
        }
    }
    for (nth, child) in file["children"].as_array().into_iter().flatten().enumerate() {
        let number = child["personal_number"].as_str();
        let twelve = |digits: &&str| digits.len() == 12 && digits.bytes().all(|byte| byte.is_ascii_digit());
        if number
            .filter(twelve)
            .is_some_and(|digits| PersonalNumber::parse(digits, today).is_err())
        {
            let path = format!("children[{nth}].personal_number");
            told.add(Say::key("child-concern-file-number").with("path", path));
        }
    }
    hidden(file, "", told);
}

fn hidden(value: &Value, path: &str, told: &mut Told) {
    match value {
        Value::String(text) if text.contains(is_hidden) => {
            told.add(Say::key("child-concern-file-hidden").with("path", shown(path)));
        }
        Value::Array(items) => {
            for (nth, item) in items.iter().enumerate() {
                hidden(item, &format!("{path}[{nth}]"), told);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                hidden(field, &inside(path, name), told);
            }
        }
        _ => {}
    }
}

/// `children[0].name`.
fn written(location: &Location) -> String {
    location.iter().fold(String::new(), |path, step| match step {
        LocationSegment::Property(name) => inside(&path, &name),
        LocationSegment::Index(nth) => format!("{path}[{nth}]"),
    })
}

fn inside(path: &str, name: &str) -> String {
    let dot = if path.is_empty() { "" } else { "." };
    format!("{path}{dot}{name}")
}

/// A field that is not ours may be called anything: no longer than a line, nothing hidden.
fn shown(path: &str) -> String {
    let plain = |c| if is_hidden(c) { '\u{FFFD}' } else { c };
    path.chars().map(plain).take(80).collect()
}

/// The codes of the file are the house's own, without the prefix.
pub fn reason_of(code: &str) -> Option<Reason> {
    Reason::parse(&format!("child-concern-reason-{code}"))
}

#[cfg(test)]
mod tests;
