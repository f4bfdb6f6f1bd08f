//! A report from the police as a structured file; its schema is published by the house
//! (`schemas/police_report.schema.json`) and every file is held against it.

use crate::sent_file::Schema;
use crate::terms::Reason;
use casework::Say;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

pub const SCHEMA: &str = include_str!("../schemas/police_report.schema.json");

static HELD_AGAINST: LazyLock<Schema> = LazyLock::new(|| Schema::new(SCHEMA));

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

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileChild {
    #[serde(default)]
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub personal_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whereabouts: Option<String>,
    #[serde(default)]
    pub unborn: bool,
}

pub fn read(bytes: &[u8], today: Date) -> Result<PoliceFile, Vec<Say>> {
    HELD_AGAINST.read(bytes, today)
}

/// The codes of the file are the house's own, without the prefix.
pub fn reason_of(code: &str) -> Option<Reason> {
    Reason::parse(&format!("child-concern-reason-{code}"))
}

#[cfg(test)]
mod tests;
