//! How the registers behave, so that tests can see what failing ones do to us.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The whole service, and each authority by the contract's name; `PM` is Pensionsmyndigheten, inside `FK`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Mode {
    #[serde(default)]
    pub whole: Whole,
    #[serde(default)]
    pub agencies: BTreeMap<String, Agency>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Whole {
    #[default]
    Answering,
    /// Takes the question and never answers.
    Silent,
    /// The contract's own fault.
    Fault,
    /// A page of something else, with status 200.
    Unreadable,
    /// An answer to another question.
    AnotherQuestion,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Agency {
    #[default]
    Answering,
    /// It answers that it has nothing.
    Empty,
    /// The service waited for it in vain.
    TimedOut,
    /// It answers that it is ill.
    Ill,
    /// It is not in the answer at all.
    Missing,
    /// What it sends is cut off.
    CutOff,
    /// It answers about another person.
    SomebodyElse,
    /// It tells of some benefits and says that it could not of others.
    Partly,
    /// It takes its time, in milliseconds.
    Slow(u64),
}

impl Mode {
    pub fn of(service: &str, agency: Agency) -> Self {
        Self::default().and(service, agency)
    }
    pub fn and(mut self, service: &str, agency: Agency) -> Self {
        self.agencies.insert(service.to_owned(), agency);
        self
    }
    pub fn whole(whole: Whole) -> Self {
        Self {
            whole,
            ..Self::default()
        }
    }
    pub fn agency(&self, service: &str) -> Agency {
        self.agencies.get(service).copied().unwrap_or_default()
    }
}
