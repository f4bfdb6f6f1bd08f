//! *Fråga utan namn.* Asked, read, answered, passed on and forgotten, by whoever holds its key.

use crate::committee::Committee;
use access::{AskerKey, NamelessKey};
use case_store::Fault;
use case_store::nameless::{Changed, Kept, PublishedWish};
use casework::nameless::{Code, Thread, Topic, What};
use casework::{Actor, Refusal, UnitId};
use jiff::{Timestamp, ToSpan};
use uuid::Uuid;

/// What came of a change.
pub enum NamelessDone {
    Done(Box<Kept>),
    Refused(Refusal),
    /// Somebody else wrote meanwhile: look again.
    Meanwhile,
    /// Not there, or not for this reader.
    NotThere,
}

/// What somebody asks.
pub struct Asking {
    /// The id that the form carried: sending twice is asking once.
    pub command: String,
    pub topic: Topic,
    pub lang: String,
    pub unit: UnitId,
    pub text: String,
}

fn first_bits(hex: &str) -> u64 {
    u64::from_str_radix(hex.get(..16).unwrap_or_default(), 16).unwrap_or_default()
}

impl Committee {
    /// The code to hold. It is made of the form's own id and the house's key, so that whoever presses twice gets the
    /// same; it is kept nowhere.
    pub async fn ask_nameless(&self, asking: Asking) -> Result<Code, Fault> {
        let drawn = |purpose| {
            self.store
                .sealing()
                .derived(purpose, asking.command.as_bytes())
                .fingerprint()
        };
        let code = Code::from_chance(first_bits(&drawn("question code")));
        let id = u128::from(first_bits(&drawn("question id"))) << 64
            | u128::from(first_bits(&drawn("question id too")));
        let now = self.outside.now();
        let thread = Thread::asked(asking.topic, &asking.lang, asking.unit, asking.text, now);
        let new = Changed {
            id: Uuid::from_u128(id),
            seen: 0,
            thread: &thread,
            by: &Actor::Public,
            what: "asked",
            change: self.outside.draw(),
            at: now,
            forget_at: None,
        };
        self.store.put_nameless(&code, &new).await?;
        Ok(code)
    }

    pub async fn nameless_list(&self, key: &NamelessKey, most: i64) -> Result<Vec<Kept>, Fault> {
        self.store.nameless_list(key, &self.line("questions"), most).await
    }

    /// How many wait, and since when the first does.
    pub async fn nameless_waiting(
        &self,
        key: &NamelessKey,
        wishes: bool,
    ) -> Result<(i64, Option<Timestamp>), Fault> {
        self.store.nameless_waiting(key, wishes).await
    }

    /// What people wished and what came of it, newest first.
    pub async fn published_wishes(&self, most: i64) -> Result<Vec<PublishedWish>, Fault> {
        self.store.published_wishes(most).await
    }

    pub async fn take_back_wish(&self, key: &NamelessKey, id: &str) -> Result<bool, Fault> {
        self.store
            .take_back_wish(key, id, &self.line("wish-taken-back"))
            .await
    }

    pub async fn nameless(&self, key: &NamelessKey, id: &str) -> Result<Option<Kept>, Fault> {
        let Ok(id) = Uuid::parse_str(id) else {
            return Ok(None);
        };
        let line = self.line(&format!("question {}", id.simple()));
        self.store.nameless(key, id, &line).await
    }

    pub async fn nameless_of(&self, key: &AskerKey) -> Result<Option<Kept>, Fault> {
        self.store.nameless_of(key, &self.line("question-by-code")).await
    }

    /// By us, over what was seen.
    pub async fn nameless_by_us(
        &self,
        key: &NamelessKey,
        id: Uuid,
        seen: i64,
        what: What,
    ) -> Result<NamelessDone, Fault> {
        match self.nameless(key, &id.simple().to_string()).await? {
            None => Ok(NamelessDone::NotThere),
            Some(kept) if kept.version != seen => Ok(NamelessDone::Meanwhile),
            Some(kept) => self.nameless_changed(kept, what, key.list().actor()).await,
        }
    }

    /// By whoever asked.
    pub async fn nameless_by_asker(&self, key: &AskerKey, what: What) -> Result<NamelessDone, Fault> {
        match self.nameless_of(key).await? {
            None => Ok(NamelessDone::NotThere),
            Some(kept) => self.nameless_changed(kept, what, &key.actor()).await,
        }
    }

    async fn nameless_changed(&self, kept: Kept, what: What, by: &Actor) -> Result<NamelessDone, Fault> {
        let (now, word) = (self.outside.now(), what.word());
        let thread = match kept.thread.after(what, now) {
            Ok(thread) => thread,
            Err(refusal) => return Ok(NamelessDone::Refused(refusal)),
        };
        let forget_at = self.nameless_forgotten_at(&thread);
        let done = Changed {
            id: kept.id,
            seen: kept.version,
            thread: &thread,
            by,
            what: word,
            change: self.outside.draw(),
            at: now,
            forget_at,
        };
        if !self.store.change_nameless(&done).await? {
            return Ok(NamelessDone::Meanwhile);
        }
        Ok(NamelessDone::Done(Box::new(Kept {
            version: kept.version + 1,
            thread,
            ..kept
        })))
    }

    /// The first hour after the last day that it is kept. None while somebody waits.
    pub fn nameless_forgotten_at(&self, thread: &Thread) -> Option<Timestamp> {
        let last = self.reckon(&thread.rests()?)?.last_day?;
        let after = last.checked_add(1.day()).ok()?.to_zoned(law::stockholm()).ok()?;
        Some(after.timestamp())
    }

    /// For the worker.
    pub async fn forget_nameless(&self) -> Result<(), Fault> {
        self.store.forget_nameless(self.outside.now()).await
    }
}
