//! *Frist.* A statutory clock in a case: which rule, since when, and whether it has been met.
//!
//! How long it runs stands in the law's data; see [`reckon`].

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// One running or finished clock.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Clock {
    /// Rule id in the law catalogue.
    pub rule: Cow<'static, str>,
    pub started_at: Timestamp,
    /// When the duty was done; None: it still runs.
    pub met_at: Option<Timestamp>,
    /// *Förlängning.* A later last day, decided on a ground that the rule allows.
    pub extended_to: Option<Date>,
}

impl Clock {
    pub fn started(rule: &'static str, at: Timestamp) -> Self {
        Self {
            rule: Cow::Borrowed(rule),
            started_at: at,
            met_at: None,
            extended_to: None,
        }
    }
    pub fn met(mut self, at: Option<Timestamp>) -> Self {
        self.met_at = at;
        self
    }
    pub fn extended(mut self, to: Option<Date>) -> Self {
        self.extended_to = to;
        self
    }
    pub fn runs(&self) -> bool {
        self.met_at.is_none()
    }
}
