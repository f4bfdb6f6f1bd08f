//! What is not a case: units, staff and their roles, sessions, settings. No case data, ever.
//!
//! Every change of who may do what is a line in `change`, with who made it and when.
//! Begin with [`House`].

mod absences;
mod changes;
mod directory;
mod guide_flow;
mod guide_help;
mod guide_texts;
mod nodes;
mod passkeys;
mod portraits;
mod recipients;
mod recoveries;
mod schema;
mod senders;
mod sessions;
mod settings;
mod sign_ins;
mod staff;
mod tries;
mod units;

pub use absences::{Absence, Away, MOST_AT_A_TIME};
pub use changes::Change;
pub use guide_flow::{
    GuideText, GuideTextLine, GuideTextVersion, Happened, Refused, Release, Reviewed, Stage, TextKey,
    TextKind,
};
pub use guide_help::Helped;
pub use nodes::SIGN_OF_LIFE;
pub use passkeys::PasskeyRecord;
pub use recipients::Recipient;
pub use recoveries::{By, Recovery};
pub use schema::MIGRATIONS;
pub use senders::SenderRecord;
pub use sessions::{NewSession, Session, SessionOf};
pub use settings::EVERYBODY;
pub use sign_ins::{LineOf, Proof, SignIn, Sought, What};
pub use staff::StaffRecord;
pub use units::Unit;

use db::{CommitError, Engine, ReadError, Store};
use std::sync::Arc;

/// The house store.
#[derive(Clone)]
pub struct House {
    db: Arc<dyn Store>,
}

/// Ours to mend. Never holds personal data.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error(transparent)]
    Commit(#[from] CommitError),
    #[error("stored {0} cannot be read")]
    Broken(&'static str),
    #[error("could not be written as text")]
    Encode(#[from] serde_json::Error),
    #[error("no chance to draw from")]
    Chance,
}

impl House {
    pub fn new(db: Arc<dyn Store>) -> Self {
        Self { db }
    }

    /// For looking beneath the doors.
    pub fn db(&self) -> &Arc<dyn Store> {
        &self.db
    }

    /// Several nodes may be at work on it.
    pub fn is_shared(&self) -> bool {
        self.db.engine() == Engine::Postgres
    }
}
