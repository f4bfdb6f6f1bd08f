//! "Har vi förstått dig rätt?" A note from a talk is read by the one we talked with before it is signed. They say that
//! it is right, what is not, or what they want to add; what we wrote stays, and what is signed holds their words too.

use crate::clock::Clock;
use crate::event::Meta;
use crate::file::File;
use crate::given::{Given, Signature};
use crate::ids::PersonId;
use crate::journal::{Happened, Journal};
use crate::page::{Choice, Kind, Question};
use crate::person::{Party, PartyRole};
use crate::say::Say;
use crate::summary::{Entry, EntryKind};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// How long the person has to answer, and by when it is signed: a target of the house's own.
const RULE: &str = "note-check";
/// The question that sends a note, in any step that writes one.
pub const WITH: &str = "check_with";

crate::words! {
    /// What the person says of the note.
    Says {
        Right = "check-right",
        Wrong = "check-wrong",
        Adds = "check-adds",
    }
}

/// Facts of notes that are read before they are signed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Fact {
    Sent(Sent),
    Answered {
        /// The line by which it was sent.
        sent: u64,
        by: PersonId,
        says: Says,
        text: String,
    },
    /// What was signed holds what we wrote, what they said and what we say to it.
    Signed {
        sent: u64,
        text: String,
        /// None: they did not answer.
        says: Option<Says>,
        signature: Signature,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sent {
    /// The line that the note is in the case.
    pub note: u64,
    pub to: PersonId,
    pub heading: Say,
    pub text: String,
    pub answer_by: Date,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub at: Timestamp,
    pub says: Says,
    pub text: String,
}

/// A note on its way to be signed.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// The line by which it was sent.
    pub seq: u64,
    pub at: Timestamp,
    pub sent: Sent,
    /// Whom it was sent to.
    pub name: String,
    /// All that they said; they may say more until it is signed.
    pub answers: Vec<Answer>,
    pub signed_at: Option<Timestamp>,
}

impl Checked {
    pub fn is_pending(&self) -> bool {
        self.signed_at.is_none()
    }
}

#[derive(Clone, Debug, Default)]
pub struct Understood {
    pub all: Vec<Checked>,
}

impl Understood {
    pub fn pending(&self) -> impl Iterator<Item = &Checked> {
        self.all.iter().filter(|one| one.is_pending())
    }
    /// How it stands with the note that is this line.
    pub fn of_line(&self, seq: u64) -> Option<&Checked> {
        self.all.iter().find(|one| one.sent.note == seq)
    }
    /// Answered, and nobody has seen to it.
    pub fn news(&self) -> usize {
        self.pending().filter(|one| !one.answers.is_empty()).count()
    }
    pub fn clocks(&self) -> impl Iterator<Item = Clock> {
        let clock = |one: &Checked| Clock::started(RULE, one.at).met(one.signed_at);
        self.all.iter().map(clock)
    }

    /// `name`: of whom it was sent to.
    pub fn apply(&mut self, fact: &Fact, meta: &Meta, name: &str) {
        match fact {
            Fact::Sent(sent) => self.all.push(Checked {
                seq: meta.seq,
                at: meta.at,
                sent: sent.clone(),
                name: name.to_owned(),
                answers: Vec::new(),
                signed_at: None,
            }),
            Fact::Answered { sent, says, text, .. } => {
                let answer = Answer {
                    at: meta.at,
                    says: *says,
                    text: text.clone(),
                };
                self.change(*sent, |one| one.answers.push(answer));
            }
            Fact::Signed { sent, .. } => self.change(*sent, |one| one.signed_at = Some(meta.at)),
        }
    }

    fn change(&mut self, seq: u64, change: impl FnOnce(&mut Checked)) {
        if let Some(one) = self.all.iter_mut().find(|one| one.seq == seq) {
            change(one);
        }
    }
}

/// Those who follow the case on my pages.
fn readers(journal: &Journal, today: Date) -> impl Iterator<Item = &Party> {
    journal.parties.iter().filter(move |party| {
        party.role != PartyRole::Reporter
            && !party.blocked
            && party.person.number.is_some()
            && party.follows_from.is_some_and(|from| from <= today)
    })
}

/// Should somebody read the note before it is signed? None: nobody reads on my pages.
pub fn question<S>(file: &File<S>, today: Date) -> Option<Question> {
    let mut who: Vec<Choice> = Vec::new();
    for party in readers(&file.journal, today) {
        let value = party.person.id.to_string();
        if who.iter().all(|choice| choice.value != value) {
            who.push(Choice {
                value,
                label: Say::key("plain").with("text", &party.person.name),
                help: None,
            });
        }
    }
    if who.is_empty() {
        return None;
    }
    let ask = Question::new(WITH, Kind::Select(who), "check-note-with");
    Some(ask.help("check-note-with-help").optional())
}

/// Whom it is to be sent to, where somebody was chosen.
pub fn chosen<'a, S>(read: &mut crate::answers::Reader<'_>, file: &'a File<S>) -> Option<&'a Party> {
    if read.answers.first(WITH).is_empty() {
        return None;
    }
    let today = read.today;
    read.choice(WITH, |word| {
        readers(&file.journal, today).find(|party| party.person.id.to_string() == word)
    })
}

/// The note of this act, which is its first fact, goes to them.
pub fn send<S>(file: &File<S>, to: &Party, heading: Say, text: &str, given: &Given) -> Happened {
    let rule = given.law.in_force(RULE, given.today).ok();
    let last = rule.and_then(|rule| law::due(rule, given.today).alarm_day);
    Happened::Understood(Fact::Sent(Sent {
        note: file.version + 1,
        to: to.person.id,
        heading,
        text: text.to_owned(),
        answer_by: last.unwrap_or(given.today),
    }))
}

/// The fact as a line of the history. What was sent to one is not the others' to read.
pub fn entry(understood: &Understood, fact: &Fact, meta: &Meta) -> Option<Entry> {
    let of = |sent: &u64| understood.all.iter().find(|one| one.seq == *sent);
    let said = |key: &'static str, heading: &Say| {
        Say::key(key).with("heading", crate::Arg::Said(Box::new(heading.clone())))
    };
    Some(match fact {
        Fact::Sent(sent) => {
            let name = of(&meta.seq).map(|one| one.name.clone()).unwrap_or_default();
            let heading = said("understood-sent", &sent.heading).with("name", name);
            Entry::new(meta, EntryKind::Handling, heading)
                .text(&sent.text)
                .fact(
                    "understood-answer-by",
                    Say::key("plain").with("text", sent.answer_by),
                )
                .shown(said("check-sent", &sent.heading), true)
                .only_to(&[sent.to])
        }
        Fact::Answered { sent, by, says, text } => {
            let one = of(sent)?;
            let entry = Entry::new(
                meta,
                EntryKind::YouSaid,
                said("understood-answered", &one.sent.heading),
            );
            let entry = entry.fact("understood-says", says.key());
            let entry = if text.is_empty() { entry } else { entry.text(text) };
            entry.shown(says.key(), true).only_to(&[*by])
        }
        Fact::Signed {
            sent,
            text,
            says,
            signature,
        } => {
            let one = of(sent)?;
            let says = says.map_or("understood-no-answer", Says::key);
            Entry::new(
                meta,
                EntryKind::Handling,
                said("understood-signed", &one.sent.heading),
            )
            .text(text)
            .fact("understood-says", says)
            .fact(
                "understood-signed-by",
                Say::key("plain").with("text", &signature.name),
            )
            .shown(said("check-signed", &one.sent.heading), true)
            .only_to(&[one.sent.to])
        }
    })
}
