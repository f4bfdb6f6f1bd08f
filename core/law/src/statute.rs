//! *Författningar.* The acts, ordinances and regulations the rules cite, and where each was read.

use crate::rule::{Status, Text};
use jiff::civil::Date;
use serde::Deserialize;

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statute {
    /// Short name used in provisions, such as `SoL`.
    pub key: String,
    /// Number in its series, such as `2025:400`.
    pub number: String,
    pub name: Text,
    pub in_force_from: Date,
    pub in_force_to: Option<Date>,
    /// How sure we are of the two days.
    pub in_force_status: Status,
    /// Key of the statute that took its place.
    pub replaced_by: Option<String>,
    /// How sure we are of the content.
    pub status: Status,
    /// Key of the source where it was read.
    pub source: String,
    pub note: Option<String>,
}

/// Where a text was read, and how old that text is.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub key: String,
    pub read_at: String,
    pub text_as_of: String,
}
