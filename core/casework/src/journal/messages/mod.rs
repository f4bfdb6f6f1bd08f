//! *Meddelanden.* What a party and those who have their case write to each other: a thread for each party, which no
//! other party reads. All of it is part of the case.
//!
//! Whoever writes is promised an answer in time; the clock stands still when we have written, or said how they were
//! answered otherwise.

pub mod together;

use super::Happened;
use crate::clock::Clock;
use crate::event::Meta;
use crate::ids::{DocumentId, PersonId};
use crate::say::Say;
use crate::summary::{Entry, EntryKind};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use together::Group;

/// Facts about messages, besides that one was sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum Fact {
    /// The thread was opened, with all up to this line of the stream: by the party, or by whoever works with their case.
    Seen {
        person: PersonId,
        by_party: bool,
        until: u64,
        /// The thread that the guardians have together, and not the party's own.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        together: bool,
    },
    /// The party has their answer, and not by a message.
    Settled { person: PersonId, how: How },
}

crate::words! {
    /// How somebody was answered otherwise.
    How {
        Phone = "message-settled-phone",
        Meeting = "message-settled-meeting",
        /// "Thank you" asks for nothing.
        NotNeeded = "message-settled-not-needed",
    }
}

/// What a message is besides words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "data")]
pub enum About {
    /// *Komplettering.* The party sends papers, and says what they are.
    Papers { what: String },
    /// *Ändrade uppgifter.* Something is not any more as we have been told.
    Changed { what: Changed, from: Option<Date> },
}

crate::words! {
    /// What has changed.
    Changed {
        Address = "changed-address",
        Contact = "changed-contact",
        Household = "changed-household",
        School = "changed-school",
        Work = "changed-work",
        Health = "changed-health",
        Other = "changed-other",
    }
}

impl About {
    pub fn said(&self) -> Say {
        match self {
            Self::Papers { what } => Say::key("message-papers").with("what", what),
            Self::Changed { what, from } => {
                let what = crate::Arg::Key(what.key().into());
                match from {
                    Some(from) => Say::key("message-changed-from").with("from", *from),
                    None => Say::key("message-changed"),
                }
                .with("what", what)
            }
        }
    }
}

/// *Bilaga.* A file that came with a message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attached {
    pub id: DocumentId,
    pub name: String,
    pub media_type: String,
    pub sha256: String,
    pub size: u64,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Its number in the stream.
    pub seq: u64,
    pub at: Timestamp,
    /// None: from us.
    pub from_party: Option<PersonId>,
    /// From us to these; empty: to all who follow, as it was before there were threads.
    pub to: Vec<PersonId>,
    pub name: String,
    /// Who of us filled it in with them.
    pub helped: Option<Say>,
    pub text: String,
    pub files: Vec<DocumentId>,
    pub about: Option<About>,
    /// It stands in the thread that these, `to`, have together, and in nobody's own.
    pub together: bool,
}

impl Message {
    /// It stands in this party's thread.
    pub fn is_in(&self, person: PersonId) -> bool {
        !self.together && self.is_for(person)
    }
    fn is_for(&self, person: PersonId) -> bool {
        match self.from_party {
            Some(from) => from == person,
            None => self.to.is_empty() || self.to.contains(&person),
        }
    }
}

/// Somebody who waits, or waited, for an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    pub person: PersonId,
    /// The first that they wrote since we last answered.
    pub seq: u64,
    pub at: Timestamp,
    pub answered: Option<(Timestamp, Option<How>)>,
    /// In the thread that the guardians have together.
    pub together: bool,
}

#[derive(Clone, Debug, PartialEq)]
struct Seen {
    person: PersonId,
    by_party: bool,
    until: u64,
    at: Timestamp,
    together: bool,
}

/// What these facts add up to.
#[derive(Clone, Debug, Default)]
pub struct Messages {
    all: Vec<Message>,
    /// In the order in which they asked, so that a clock keeps its place.
    asked: Vec<Asked>,
    seen: Vec<Seen>,
    /// Threads that guardians have had together; only the last may be open.
    groups: Vec<Group>,
}

impl Messages {
    /// One party's, oldest first.
    pub fn thread(&self, person: PersonId) -> impl DoubleEndedIterator<Item = &Message> {
        self.all.iter().filter(move |message| message.is_in(person))
    }

    /// When whom it was written to had it before them; None: not yet.
    pub fn seen_at(&self, message: &Message, person: PersonId) -> Option<Timestamp> {
        let by_party = message.from_party.is_none();
        let mut seen = self.seen.iter().filter(|seen| !seen.together);
        seen.find(|seen| seen.person == person && seen.by_party == by_party && seen.until >= message.seq)
            .map(|seen| seen.at)
    }

    /// What one side has not had before them, oldest first.
    pub fn unseen(&self, person: PersonId, by_party: bool) -> impl DoubleEndedIterator<Item = &Message> {
        self.thread(person)
            .filter(move |message| message.from_party.is_none() == by_party)
            .filter(move |message| self.seen_at(message, person).is_none())
    }

    pub fn asked(&self, person: PersonId) -> impl DoubleEndedIterator<Item = &Asked> {
        self.asked.iter().filter(move |asked| asked.person == person)
    }

    /// What they wrote first.
    pub fn of(&self, asked: &Asked) -> Option<&Message> {
        self.all.iter().find(|message| message.seq == asked.seq)
    }

    /// Those who wait for an answer.
    pub fn waiting(&self) -> impl Iterator<Item = &Asked> {
        self.asked.iter().filter(|asked| asked.answered.is_none())
    }

    /// Messages that wait for an answer.
    pub fn unanswered(&self) -> usize {
        let of = |asked: &Asked| {
            let since = |message: &&Message| {
                message.from_party == Some(asked.person)
                    && message.together == asked.together
                    && message.seq >= asked.seq
            };
            self.all.iter().filter(since).count()
        };
        self.waiting().map(of).sum()
    }

    /// *Svarstid.* How soon whoever writes is answered: a clock for each time that somebody waits.
    pub fn clocks(&self) -> impl Iterator<Item = Clock> {
        self.asked.iter().map(Asked::clock)
    }

    pub(super) fn sent(&mut self, message: Message) {
        let waits = |asked: &Asked, person| asked.person == person && asked.together == message.together;
        match message.from_party {
            Some(person) if self.waiting().any(|asked| waits(asked, person)) => {}
            Some(person) => self.asked.push(Asked {
                person,
                seq: message.seq,
                at: message.at,
                answered: None,
                together: message.together,
            }),
            None => self.answered_by(&message),
        }
        self.all.push(message);
    }

    pub(super) fn apply(&mut self, fact: &Fact, meta: &Meta) {
        match fact {
            Fact::Seen {
                person,
                by_party,
                until,
                together,
            } => self.seen.push(Seen {
                person: *person,
                by_party: *by_party,
                until: *until,
                at: meta.at,
                together: *together,
            }),
            Fact::Settled { person, how } => {
                self.answer(meta.at, Some(*how), |asked| asked.person == *person)
            }
        }
    }

    /// What we write to one alone answers what they asked together with the others when there is no other place for it.
    fn answered_by(&mut self, message: &Message) {
        if message.together && self.open_group().is_none() {
            self.groups.push(Group::of(&message.to));
        }
        let no_other_place = self.open_group().is_none();
        self.answer(message.at, None, |asked| {
            let here = asked.together == message.together || no_other_place;
            here && message.is_for(asked.person)
        });
    }

    fn answer(&mut self, at: Timestamp, how: Option<How>, whose: impl Fn(&Asked) -> bool) {
        let waiting = self.asked.iter_mut().filter(|asked| asked.answered.is_none());
        waiting
            .filter(|asked| whose(asked))
            .for_each(|asked| asked.answered = Some((at, how)));
    }
}

/// The rule that says how soon whoever writes is answered.
pub const ANSWER: &str = "message-answer";

impl Asked {
    pub fn clock(&self) -> Clock {
        Clock::started(ANSWER, self.at).met(self.answered.map(|(at, _)| at))
    }
}

/// The fact as a line of the history. That somebody read stands beside the message, and in no line of its own.
pub(super) fn entry(fact: &Fact, meta: &Meta) -> Option<Entry> {
    match fact {
        Fact::Seen { .. } => None,
        Fact::Settled { person, how } => {
            let say = Say::key("journal-message-settled").with("how", crate::Arg::Key(how.key().into()));
            let entry = Entry::new(meta, EntryKind::Handling, say.clone());
            Some(entry.shown(say, false).only_to(&[*person]))
        }
    }
}

impl super::Journal {
    /// What came with a message is a paper of the case, and its thread's alone.
    pub(super) fn message_sent(&mut self, fact: &Happened, meta: &Meta) {
        let Happened::MessageSent {
            from_party,
            text,
            to,
            files,
            about,
            together,
        } = fact
        else {
            return;
        };
        let own = from_party.filter(|_| !together);
        let thread = own.into_iter().chain(to.iter().copied());
        self.attach(files, &thread.collect::<Vec<_>>(), meta.at);
        self.messages.sent(Message {
            seq: meta.seq,
            at: meta.came_at(),
            from_party: *from_party,
            to: to.clone(),
            name: meta.by.name().to_owned(),
            helped: meta.by.helped().map(crate::Helped::said),
            text: text.clone(),
            files: files.iter().map(|file| file.id).collect(),
            about: about.clone(),
            together: *together,
        });
    }
}

#[cfg(test)]
mod tests;
