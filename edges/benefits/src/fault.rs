//! What can go wrong towards the service. No personal data, ever: these are logged.

use thiserror::Error;

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    #[error("the settings for SSBTEK are unusable: {0}")]
    Setup(&'static str),
    #[error("SSBTEK could not be reached")]
    Unreachable,
    #[error("SSBTEK did not answer within the deadline")]
    TooLate,
    #[error("SSBTEK answered with status {0}")]
    Status(u16),
    /// Its sentences may quote what was asked and are thrown away.
    #[error("SSBTEK refused the whole question")]
    Refused,
    #[error("SSBTEK's answer is longer than we take")]
    TooLong,
    #[error("SSBTEK's answer could not be read: {0}")]
    Unreadable(&'static str),
    /// Whatever it says, it is not what was asked.
    #[error("SSBTEK answered about something else")]
    SomebodyElse,
}
