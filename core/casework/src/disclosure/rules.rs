//! What `disclosure.toml` says, read once: the shared one and each process's own.

use crate::PartyRole;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::OnceLock;

/// When a party may read a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Release {
    /// As the line itself says that parties are told of it, and no more.
    AtOnce,
    /// All of it, as soon as it is written.
    Whole,
    /// When the material was sent to them for comment (FL 25 §).
    AfterCommunication,
    /// *Sekretessprövning.* When a caseworker has looked at it.
    AfterReview,
    /// Not before somebody has decided otherwise about that very line.
    Never,
}

/// What stands in the place of what is not shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Withheld {
    /// That something is there, and the ground.
    Told,
    /// Nothing: its being there would tell.
    #[default]
    NoTrace,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Kinds of event, without their namespace.
    of: Vec<String>,
    pub release: Release,
    live: Option<Release>,
    #[serde(default)]
    pub withheld: Withheld,
    to: Vec<String>,
    /// The one whom the case is about reads it from this age, or when judged mature enough.
    pub own_from: Option<i16>,
    /// Shown to others only by a decision that names them, made in a step of its own.
    #[serde(default)]
    pub by_name_only: bool,
    /// A decision that named a guardian before the child had this age ends on the day it has it.
    pub guardian_until: Option<i16>,
    #[serde(rename = "provision")]
    _provision: String,
    /// Key of the text that tells why.
    #[serde(default)]
    pub ground: String,
    #[serde(rename = "status")]
    _status: Status,
    #[serde(rename = "note")]
    _note: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Status {
    Verified,
    Unverified,
}

impl Rule {
    /// `live`: the municipality shows the record while it is written.
    pub fn release(&self, live: bool) -> Release {
        self.live.filter(|_| live).unwrap_or(self.release)
    }
    pub fn may_be_for(&self, role: PartyRole) -> bool {
        self.to.iter().any(|key| key == role.key())
    }
}

/// The rules of one process with those that all share, by kind of event.
#[derive(Debug, Default)]
pub struct Rules {
    by_kind: HashMap<String, Rule>,
    communicates: Vec<String>,
    pub grounds: Vec<String>,
}

const SHARED: &str = include_str!("../../disclosure.toml");

impl Rules {
    /// `own`: a process's `disclosure.toml`.
    ///
    /// # Errors
    /// The data is not well formed, or names a kind twice: a fault of ours, found by the process's tests.
    pub fn read(namespace: &str, own: &str) -> Result<Self, String> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct File {
            /// Kinds of event by which the material is sent to whom the line names.
            #[serde(default)]
            communicates: Vec<String>,
            /// Text keys of the grounds on which something may be withheld.
            #[serde(default)]
            grounds: Vec<String>,
            line: Vec<Rule>,
        }
        let mut rules = Self::default();
        for (namespace, toml) in [("journal", SHARED), (namespace, own)] {
            let file: File = toml::from_str(toml).map_err(|error| error.to_string())?;
            let kinds = file.communicates.iter().map(|kind| format!("{namespace}:{kind}"));
            rules.communicates.extend(kinds);
            rules.grounds.extend(file.grounds);
            for rule in file.line {
                for kind in &rule.of {
                    let of = format!("{namespace}:{kind}");
                    if rules.by_kind.insert(of.clone(), rule.clone()).is_some() {
                        return Err(format!("{of} stands twice"));
                    }
                }
            }
        }
        Ok(rules)
    }

    /// For a process that says nothing of its own lines: none of them is shown.
    pub fn shared() -> &'static Self {
        static SHARED_ALONE: OnceLock<Rules> = OnceLock::new();
        SHARED_ALONE.get_or_init(|| Self::read("none", "line = []").expect("disclosure.toml is tested"))
    }

    /// None: shown to no party.
    pub fn of(&self, kind: &str) -> Option<&Rule> {
        self.by_kind.get(kind)
    }
    pub fn communicates(&self, kind: &str) -> bool {
        self.communicates.iter().any(|one| one == kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shared_rules_are_well_formed_and_what_they_do_not_name_is_shown_to_nobody() {
        let rules = Rules::shared();
        let note = rules.of("journal:NoteWritten").expect("notes are named");
        assert_eq!(note.release(true), Release::AfterReview);
        assert!(note.may_be_for(PartyRole::Guardian) && !note.may_be_for(PartyRole::Network));
        assert!(rules.of("journal:SomethingNew").is_none() && !rules.grounds.is_empty());
    }

    #[test]
    fn a_kind_that_is_named_twice_is_refused() {
        let twice = "[[line]]\nof = [\"Told\", \"Told\"]\nrelease = \"never\"\nto = []\nprovision = \"\"\nstatus = \"unverified\"";
        assert!(Rules::read("made_up", twice).is_err());
    }
}
