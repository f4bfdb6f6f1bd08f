//! *Förlängning.* What every process says of longer time: who may decide on it, and why it cannot be.

use crate::page::{Choice, choices};
use crate::{Refusal, Say, words};
use law::{ExtensionRefused, RuleVersion};

words!(
    /// Who decided.
    Decider {
        /// An officer, by the order of delegation.
        Delegate = "decider-delegate",
        /// *Utskott.*
        CommitteeSection = "decider-section",
        Committee = "decider-committee",
    }
);

impl Decider {
    /// The word for this decider in the law's data.
    pub fn role(self) -> &'static str {
        match self {
            Self::Delegate => "delegate",
            Self::CommitteeSection => "committee_section",
            Self::Committee => "committee",
        }
    }

    /// Those who may decide on longer time by this rule, to choose among.
    pub fn of_longer_time(version: &RuleVersion) -> Vec<Choice> {
        let allowed = version.extension.as_ref();
        let may = |decider: &Self| {
            allowed.is_some_and(|rule| rule.decided_by.iter().any(|role| role == decider.role()))
        };
        let may_decide = Self::ALL.iter().copied().filter(may).map(Self::key);
        choices(&may_decide.collect::<Vec<_>>())
    }
}

/// Which answer it is about (`to`, `decided_by`, `ground`); what no answer can mend is a refusal, in the process's own words:
/// that it is too late, or that there is no such rule.
pub fn refused(
    refused: ExtensionRefused,
    too_late: &'static str,
    no_rule: &'static str,
) -> Result<(&'static str, Say), Refusal> {
    match refused {
        ExtensionRefused::NotLater { last_day, .. } => {
            Ok(("to", Say::key("problem-not-later").with("day", last_day)))
        }
        ExtensionRefused::TooLong { longest, .. } => {
            Ok(("to", Say::key("problem-too-far").with("day", longest)))
        }
        ExtensionRefused::WrongDecider { .. } => Ok(("decided_by", Say::key("problem-decider"))),
        ExtensionRefused::WrongGround { .. } => Ok(("ground", Say::key("problem-choose"))),
        ExtensionRefused::DecidedTooLate { last_day, .. } => {
            Err(Refusal::because(too_late).with("day", last_day))
        }
        ExtensionRefused::NotExtendable { .. } | ExtensionRefused::NoLastDay { .. } => {
            Err(Refusal::because(no_rule))
        }
    }
}
