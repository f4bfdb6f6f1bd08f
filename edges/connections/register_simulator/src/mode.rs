//! How the register behaves, so that tests can see what a failing one does to us.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Mode {
    #[default]
    Answering,
    /// Takes the question and never answers.
    Silent,
    /// Answers about everybody but this one, about whom it is silent.
    SilentAbout(String),
    /// A SOAP fault of the service's own.
    Fault,
    /// A page of something else, with status 200.
    Unreadable,
    /// Tells about this person whatever was asked.
    AlwaysAbout(String),
}
