//! *Gemensam tråd.* One thread that all guardians of a case read and write in, each knowing that the others do. It is there
//! only while it can harm nobody. When that ends it closes for all of them at once, and what is said of it is said of
//! nobody; if it is allowed again, whoever has the case begins a new one.

use super::super::Journal;
use super::{Message, Messages};
use crate::event::Meta;
use crate::ids::PersonId;
use crate::outcome::Refusal;
use crate::person::Party;
use crate::say::Say;
use crate::summary::{Entry, EntryKind};
use jiff::Timestamp;

pub const TOO_FEW: Refusal = Refusal::because("together-too-few");
pub const SHUT_OUT: Refusal = Refusal::because("together-shut-out");
pub const PROTECTED: Refusal = Refusal::because("together-protected");
pub const NOT_FOLLOWING: Refusal = Refusal::because("together-not-following");
pub const CLOSED: Refusal = Refusal::because("together-closed");

/// Those who share a thread. They are the same for as long as it is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub persons: Vec<PersonId>,
    pub closed: bool,
}

impl Group {
    pub(super) fn of(persons: &[PersonId]) -> Self {
        Self {
            persons: persons.to_vec(),
            closed: false,
        }
    }
}

/// Each once, whatever places they have in the case.
pub fn guardians(journal: &Journal) -> Vec<&Party> {
    let mut all: Vec<&Party> = Vec::new();
    for party in journal.guardians() {
        let same = |one: &&Party| {
            one.person.id == party.person.id
                || (one.person.number.is_some() && one.person.number == party.person.number)
        };
        if !all.iter().any(same) {
            all.push(party);
        }
    }
    all
}

/// All guardians, where they may have a thread together; else why not, which only those who have the case are told.
/// Who is not known to be safe is not.
pub fn members(journal: &Journal) -> Result<Vec<&Party>, Refusal> {
    let all = guardians(journal);
    if all.len() < 2 {
        return Err(TOO_FEW);
    }
    if all.iter().any(|party| party.blocked) {
        return Err(SHUT_OUT);
    }
    if journal.is_protected() {
        return Err(PROTECTED);
    }
    let follows = |party: &&Party| party.reads_along() && party.person.number.is_some();
    if !all.iter().all(follows) {
        return Err(NOT_FOLLOWING);
    }
    Ok(all)
}

/// As people say them.
pub fn names(parties: &[&Party]) -> String {
    let names = parties.iter().map(|party| party.person.name.as_str());
    names.collect::<Vec<_>>().join(", ")
}

impl Journal {
    /// Whatever happened: an open thread whose people may not share it any more is closed.
    pub(in crate::journal) fn close_together(&mut self) {
        let Some(group) = self.messages.open_group() else {
            return;
        };
        let mut now = members(self).map_or_else(
            |_| Vec::new(),
            |all| all.iter().map(|party| party.person.id).collect::<Vec<_>>(),
        );
        let mut were = group.persons.clone();
        now.sort();
        were.sort();
        if now != were {
            self.messages.close_group();
        }
    }
}

impl Messages {
    /// The one that may be read and written in now.
    pub fn open_group(&self) -> Option<&Group> {
        self.groups.last().filter(|group| !group.closed)
    }

    /// The last that there was, open or closed.
    pub fn last_group(&self) -> Option<&Group> {
        self.groups.last()
    }

    /// The last that this person was in.
    pub fn group_of(&self, person: PersonId) -> Option<&Group> {
        let mut groups = self.groups.iter().rev();
        groups.find(|group| group.persons.contains(&person))
    }

    fn close_group(&mut self) {
        if let Some(group) = self.groups.last_mut() {
            group.closed = true;
        }
    }

    /// What guardians and we have written together, oldest first: all of it, or what this person was there for.
    pub fn together(&self, person: Option<PersonId>) -> impl DoubleEndedIterator<Item = &Message> {
        let all = self.all.iter().filter(|message| message.together);
        all.filter(move |message| person.is_none_or(|person| message.to.contains(&person)))
    }

    /// When we had it before us. None: not yet.
    pub fn seen_by_us(&self, message: &Message) -> Option<Timestamp> {
        let mut seen = self.seen.iter().filter(|seen| seen.together && !seen.by_party);
        seen.find(|seen| seen.until >= message.seq).map(|seen| seen.at)
    }

    /// When one who shares the thread had it before them.
    pub fn seen_by(&self, message: &Message, person: PersonId) -> Option<Timestamp> {
        let mut seen = self.seen.iter().filter(|seen| seen.together && seen.by_party);
        seen.find(|seen| seen.person == person && seen.until >= message.seq)
            .map(|seen| seen.at)
    }

    /// What this person has not had before them; None: what we have not.
    pub fn unseen_together(&self, person: Option<PersonId>) -> impl DoubleEndedIterator<Item = &Message> {
        self.together(person).filter(move |message| match person {
            Some(me) => message.from_party != Some(me) && self.seen_by(message, me).is_none(),
            None => message.from_party.is_some() && self.seen_by_us(message).is_none(),
        })
    }
}

/// The same words to each who shares the thread, and to nobody else: it says who wrote, for they all read it.
pub(in crate::journal) fn entry(
    journal: &Journal,
    (from_party, text, to): (Option<PersonId>, &str, &[PersonId]),
    with_files: impl Fn(Say) -> Say,
    meta: &Meta,
) -> Entry {
    let of = |person: PersonId| journal.party(person);
    let heading = match from_party.and_then(of) {
        Some(party) => Say::key("journal-together-from").with("name", &party.person.name),
        None => {
            let all: Vec<&Party> = to.iter().filter_map(|person| of(*person)).collect();
            Say::key("journal-together-to").with("names", names(&all))
        }
    };
    let heading = with_files(heading);
    Entry::new(meta, EntryKind::Handling, heading.clone())
        .text(text)
        .shown(heading, true)
        .shared_by(to)
}
