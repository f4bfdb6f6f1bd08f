//! Who waits for us, whatever the process does, and the clocks that tell how long.

use super::Journal;
use super::steps::{send_together, sign_note, write_message, write_together};
use crate::ask::Ask;
use crate::clock::Clock;
use crate::ids::PersonId;
use crate::person::Party;
use crate::say::Say;
use jiff::Timestamp;

/// The rule that says how soon somebody has a case that was handed over.
pub const TAKEN_OVER: &str = "case-taken-over";

impl Journal {
    /// Clocks that any case may have.
    pub fn clocks(&self) -> impl Iterator<Item = Clock> {
        let asked = self.requests.clocks().chain(self.blocks.clocks());
        let told = self.record.clocks().chain(self.understood.clocks());
        let said = self.messages.clocks().chain(self.child.clocks());
        told.chain(said)
            .chain(asked)
            .chain(self.individual_plans.clocks())
    }
    /// *Överlämning mellan enheter.* Handed over at a moment, and received when somebody has it.
    pub fn taken_over(&self, handed_over_at: Timestamp) -> Clock {
        Clock::started(TAKEN_OVER, handed_over_at).met(self.taken_over_at)
    }
    /// The step that answers whoever waits for what no process knows of, and how that is told to colleagues.
    pub fn waits(&self) -> Option<(&'static str, Say)> {
        let blocked = self.blocks.undecided().next().map(|_| "block_party");
        let child = self.child.waiting().next().map(|_| "answer_child");
        let waits = [
            (child, "child-waits-now"),
            (blocked, "block-waits-now"),
            (self.representations.waits(), "representation-waits-now"),
            (self.requests.waits(), "request-waits-now"),
            (self.record.waits(), "record-waits-now"),
            (self.unanswered(), "message-waits-now"),
            (self.unsigned(), "understood-waits-now"),
            (self.individual_plans.waits(), "individual-plan-waits-now"),
        ];
        let mut waits = waits.into_iter();
        waits.find_map(|(step, now)| Some((step?, Say::key(now))))
    }
    /// What parties are asked to do, whatever the process: read what we wrote to them, say whether a note is right.
    pub fn asks(&self) -> Vec<Ask> {
        let mut parties: Vec<PersonId> = self.parties.iter().map(|party| party.person.id).collect();
        parties.sort();
        parties.dedup();
        let ask = |person, step, title| Ask {
            person,
            at: format!("gor/{step}"),
            title,
            by: None,
        };
        let unread = parties
            .iter()
            .filter(|person| self.messages.unseen(**person, true).next().is_some())
            .map(|person| ask(*person, write_message::NAME, "ask-read-message"));
        let together = parties
            .iter()
            .filter(|person| self.messages.unseen_together(Some(**person)).next().is_some())
            .map(|person| ask(*person, write_together::NAME, "ask-read-together"));
        let notes = self.understood.pending().filter(|one| one.answers.is_empty());
        let notes = notes.map(|one| Ask {
            person: one.sent.to,
            at: format!("journal/{}", one.seq),
            title: "check-title",
            by: Some(one.sent.answer_by),
        });
        let plans = self.individual_plans.asks();
        unread.chain(together).chain(notes).chain(plans).collect()
    }
    /// A note that was sent to be checked is signed at last.
    fn unsigned(&self) -> Option<&'static str> {
        self.understood.pending().next().map(|_| sign_note::NAME)
    }
    fn unanswered(&self) -> Option<&'static str> {
        let waits = self.messages.waiting().next()?;
        if waits.together && self.messages.open_group().is_some() {
            return Some(send_together::NAME);
        }
        let party = self.party(waits.person);
        let reads = party.is_some_and(Party::reads_along);
        Some(if reads { "send_message" } else { "settle_message" })
    }
}
