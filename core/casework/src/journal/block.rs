//! *Insynsspärr på begäran.* A party says that another must not see the case. The other is kept out at once, and a
//! colleague decides whether it stays so.

use crate::clock::Clock;
use crate::event::{Actor, Meta};
use crate::ids::PersonId;
use crate::say::Say;
use crate::summary::{Entry, EntryKind};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Asked {
    /// Who is kept out.
    pub person: PersonId,
    pub by: PersonId,
    pub reason: String,
}

#[derive(Clone, Debug)]
pub struct Request {
    pub asked: Asked,
    pub at: Timestamp,
    pub decided_at: Option<Timestamp>,
}

#[derive(Clone, Debug, Default)]
pub struct Blocks {
    pub requests: Vec<Request>,
}

impl Blocks {
    pub fn undecided(&self) -> impl Iterator<Item = &Request> {
        self.requests.iter().filter(|one| one.decided_at.is_none())
    }
    pub fn clocks(&self) -> impl Iterator<Item = Clock> {
        let clock = |one: &Request| Clock::started("party-block-decision", one.at).met(one.decided_at);
        self.requests.iter().map(clock)
    }
    pub fn ask(&mut self, asked: &Asked, meta: &Meta) {
        self.requests.push(Request {
            asked: asked.clone(),
            at: meta.at,
            decided_at: None,
        });
    }
    /// A colleague has shut somebody out, or let them in: that is the decision.
    pub fn decide(&mut self, person: PersonId, meta: &Meta) {
        if matches!(meta.by, Actor::Staff { .. }) {
            let waiting = self.requests.iter_mut();
            waiting
                .filter(|one| one.asked.person == person && one.decided_at.is_none())
                .for_each(|one| one.decided_at = Some(meta.at));
        }
    }
    /// Whoever asked for it is told what was decided, and nobody else.
    pub fn told(&self, entry: Entry, person: PersonId, blocked: bool, meta: &Meta) -> Entry {
        let by: Vec<PersonId> = self
            .requests
            .iter()
            .filter(|one| one.asked.person == person && one.decided_at == Some(meta.at))
            .map(|one| one.asked.by)
            .collect();
        if by.is_empty() {
            return entry;
        }
        let key = if blocked {
            "journal-block-stays"
        } else {
            "journal-block-ends"
        };
        entry.shown(Say::key(key), false).only_to(&by)
    }
}

pub fn entry(asked: &Asked, name: &str, meta: &Meta) -> Entry {
    let heading = Say::key("journal-block-asked").with("name", name.to_owned());
    Entry::new(meta, EntryKind::YouSaid, heading.clone())
        .text(&asked.reason)
        .shown(heading, true)
        .only_to(&[asked.by])
}
