//! What can go wrong towards the register. No personal data, ever: these are logged.

use thiserror::Error;

#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    #[error("the settings for Navet are unusable: {0}")]
    Setup(&'static str),
    #[error("Navet could not be reached")]
    Unreachable,
    #[error("Navet did not answer within the deadline")]
    TooLate,
    #[error("Navet answered with status {0}")]
    Status(u16),
    /// The service's own code; its sentence may quote what was asked and is thrown away.
    #[error("Navet refused, code {code}")]
    Refused { code: String },
    #[error("Navet's answer is longer than we take")]
    TooLong,
    #[error("Navet's answer could not be read: {0}")]
    Unreadable(&'static str),
    /// Half a family must never look like a whole one.
    #[error("the family is not known in full: {0}")]
    NotWhole(&'static str),
}

impl Fault {
    pub(super) fn refused(code: &str) -> Self {
        Self::Refused {
            code: short_code(code),
        }
    }
}

/// A code is short; anything longer could be a person's number or name.
fn short_code(code: &str) -> String {
    let local = code.rsplit(':').next().unwrap_or_default().trim();
    let is_code =
        !local.is_empty() && local.len() <= 8 && local.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_code {
        local.to_owned()
    } else {
        "unknown".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_that_could_be_a_person_does_not_reach_the_log() {
        assert_eq!(
            Fault::refused("S:Client").to_string(),
            "Navet refused, code Client"
        );
        assert_eq!(Fault::refused("0012").to_string(), "Navet refused, code 0012");
        for code in ["201509172381", "20150917-2381", "Alva Lind", ""] {
            assert_eq!(Fault::refused(code).to_string(), "Navet refused, code unknown");
        }
    }
}
