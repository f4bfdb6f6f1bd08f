//! *Läskvitto.* What one side of a thread has had before it, written in the case when it is shown.

use crate::cases::OpenCase;
use crate::committee::Committee;
use access::Key;
use case_store::Fault;
use casework::journal::Happened;
use casework::journal::messages::Fact;
use casework::{Outcome, PersonId};
use db::CommitError;

impl Committee {
    /// What was new to this side of the person's thread is read: by the party, or by whoever works with their case.
    pub async fn messages_seen(
        &self,
        key: &Key,
        open: &OpenCase,
        person: PersonId,
        by_party: bool,
    ) -> Result<(), Fault> {
        let messages = &open.file.journal().messages;
        let Some(last) = messages.unseen(person, by_party).next_back() else {
            return Ok(());
        };
        let seen = Fact::Seen {
            person,
            by_party,
            until: last.seq,
            together: false,
        };
        self.seen(key, open, seen).await
    }

    /// The same of the thread that guardians have together. None: read by whoever works with their case.
    pub async fn together_seen(
        &self,
        key: &Key,
        open: &OpenCase,
        person: Option<PersonId>,
    ) -> Result<(), Fault> {
        let messages = &open.file.journal().messages;
        let last = messages.unseen_together(person).next_back();
        let whose = person.or_else(|| last?.from_party);
        let (Some(last), Some(whose)) = (last, whose) else {
            return Ok(());
        };
        let seen = Fact::Seen {
            person: whose,
            by_party: person.is_some(),
            until: last.seq,
            together: true,
        };
        self.seen(key, open, seen).await
    }

    async fn seen(&self, key: &Key, open: &OpenCase, seen: Fact) -> Result<(), Fault> {
        let seen = Happened::Message(seen);
        let (outcome, now) = (Outcome::of(&seen), self.outside.now());
        let built = self.build(Some(open), &outcome, &key.actor(), now)?;
        match self.store.db().commit(built.unit).await {
            Err(failed @ CommitError::Failed(_)) => Err(Fault::Commit(failed)),
            // Somebody wrote in the case meanwhile, or the store is busy: it is written down at the next look.
            _ => Ok(()),
        }
    }
}
