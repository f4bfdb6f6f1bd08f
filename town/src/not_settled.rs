//! Why a town is not settled: where in the plan, and nothing about anybody.

use crate::happening::Happening;
use casework::{Rejection, Say};
use jiff::Timestamp;
use views::NotOpened;

/// Why the town is not settled. Says where in the plan, and nothing about anybody.
#[derive(Debug, thiserror::Error)]
pub enum NotSettled {
    #[error("the store is not empty")]
    NotEmpty,
    #[error("{step} of family {family} at {at} was refused: {why}")]
    Refused {
        step: &'static str,
        family: usize,
        at: Timestamp,
        why: String,
    },
    #[error("{step} of family {family} needs something that is not there: {what}")]
    Missing {
        step: &'static str,
        family: usize,
        what: &'static str,
    },
    #[error("{step} of family {family} could not be opened")]
    NotOpened {
        step: &'static str,
        family: usize,
        #[source]
        source: NotOpened,
    },
    #[error("a hand-over was not carried out")]
    NotCarried(#[from] views::NotCarried),
    #[error(transparent)]
    House(#[from] house_store::Fault),
    #[error(transparent)]
    Store(#[from] case_store::Fault),
    #[error("a family's story ended before its end")]
    Broken(#[from] tokio::task::JoinError),
}

pub fn missing(happening: &Happening, what: &'static str) -> NotSettled {
    NotSettled::Missing {
        step: happening.step,
        family: happening.family,
        what,
    }
}

pub fn not_opened(happening: &Happening, source: NotOpened) -> NotSettled {
    NotSettled::NotOpened {
        step: happening.step,
        family: happening.family,
        source,
    }
}

/// Questions and text keys, never an answer.
pub fn refused(happening: &Happening, rejection: &Rejection) -> NotSettled {
    let key = |say: &Say| say.key.to_string();
    let why = match rejection {
        Rejection::Refused(refusal) => key(&refusal.0),
        Rejection::Problems(problems) => {
            let told = problems
                .0
                .iter()
                .map(|problem| format!("{}: {}", problem.question, key(&problem.say)));
            told.collect::<Vec<_>>().join(", ")
        }
    };
    NotSettled::Refused {
        step: happening.step,
        family: happening.family,
        at: happening.at,
        why,
    }
}
