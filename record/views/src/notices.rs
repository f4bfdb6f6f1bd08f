//! *Avisering.* How people can be reached, and that there is something new for them: written with what happened for
//! those who said how they want to know, and judged when it is delivered.

use crate::committee::Committee;
use access::{Key, ListKey};
use case_store::outbox::Parcel;
use case_store::{Fault, contact};
use casework::journal::representation::{Representation, rules};
use casework::{Actor, CaseFile, CaseId, ContactProfile, Entry, MayGo, Party, PersonId, PersonalNumber};
use db::Stmt;
use jiff::Timestamp;
use serde_json::{Value, json};

pub use case_store::contact::Carries;

/// The kind of parcel that tells somebody outside that there is something new.
pub const NOTICE: &str = "notice";
/// Whoever carries notices will not have this one, however often it is sent.
pub const NOTICE_REFUSED: &str = "notice-refused";

/// What is to be done with a notice now.
pub enum NoticeDue {
    Send(Box<ReadyNotice>),
    /// Their safe hours begin then.
    Wait(Timestamp),
    /// They want none, may not follow any more, or nobody knows how they can be reached.
    Nothing,
}

/// One that may go now, if no other does.
pub struct ReadyNotice {
    pub profile: ContactProfile,
    number: PersonalNumber,
    happened: Timestamp,
}

/// Notices to those who follow, of what is new on their pages since the case stood at `seen` and nobody of them did.
pub(crate) fn stmts(
    case: CaseId,
    seen: u64,
    file: &dyn CaseFile,
    at: Timestamp,
    draw: impl Fn() -> String,
) -> Vec<Stmt> {
    let new: Vec<&Entry> = file.entries().iter().filter(|entry| entry.seq > seen).collect();
    let mut told: Vec<&PersonalNumber> = Vec::new();
    let mut stmts = Vec::new();
    for party in &file.journal().parties {
        let Some(number) = party.person.number.as_ref() else {
            continue;
        };
        if party.follows_from.is_none() || !follows(file, number) {
            continue;
        }
        let news = new.iter().filter(|entry| {
            let view = entry.for_parties.as_ref();
            is_news_to(entry, number) && view.is_some_and(|view| view.is_for(party))
        });
        let news: Vec<&str> = news.map(|entry| entry.of.as_str()).collect();
        let mut tell = |number, payload: Value| {
            if !told.contains(&number) {
                let payload = payload.to_string();
                stmts.push(contact::notice_stmt(&draw(), case, &payload, number, at));
                told.push(number);
            }
        };
        let (to, at_micros) = (party.person.id, at.as_microsecond());
        if !news.is_empty() {
            tell(number, json!({ "to": to, "at": at_micros }));
        }
        for (one, number) in representing(file, party, at) {
            if news.iter().any(|of| rules::are_told(&one.is.scopes, of)) {
                tell(number, json!({ "to": to, "at": at_micros, "through": one.seq }));
            }
        }
    }
    stmts
}

/// Those who see and do things for a party at this moment, and have no place of their own.
fn representing<'a>(
    file: &'a dyn CaseFile,
    party: &'a Party,
    at: Timestamp,
) -> impl Iterator<Item = (&'a Representation, &'a PersonalNumber)> {
    let today = language::stockholm(at).date();
    let all = file.journal().representations.all.iter();
    all.filter(move |one| one.is.person == party.person.id && one.holds(today))
        .filter_map(|one| Some((one, one.is.by.number.as_ref()?)))
        .filter(|(_, number)| places(file, number).next().is_none())
}

/// What one of them wrote is not the others' to read, and no news to the one who wrote it; but what we typed in from a paper
/// of theirs is.
fn is_news_to(entry: &Entry, number: &PersonalNumber) -> bool {
    match &entry.by {
        Actor::Resident {
            number: own,
            helped: Some(helped),
            ..
        } => own == number && helped.confirmed.came().is_some(),
        Actor::Resident { .. } => false,
        _ => true,
    }
}

fn places<'a>(file: &'a dyn CaseFile, number: &'a PersonalNumber) -> impl Iterator<Item = &'a Party> {
    let parties = file.journal().parties.iter();
    parties.filter(move |party| party.person.number.as_ref() == Some(number))
}

/// As access judges it: one block shuts every door.
fn follows(file: &dyn CaseFile, number: &PersonalNumber) -> bool {
    places(file, number).any(|party| party.follows_from.is_some())
        && !places(file, number).any(|party| party.blocked)
}

/// Whom it is for, as it is now: the person, or whoever still sees and does things for them; and whether they are protected.
/// None: they may not follow any more, and whoever represents them no more than they.
fn reached(
    file: &dyn CaseFile,
    to: PersonId,
    through: Option<u64>,
    now: Timestamp,
) -> Option<(PersonalNumber, bool)> {
    let party = file.journal().party(to)?;
    let number = party.person.number.as_ref()?;
    if !follows(file, number) {
        return None;
    }
    let Some(nth) = through else {
        let protected = places(file, number).any(|party| party.person.protection.is_protected());
        return Some((number.clone(), protected));
    };
    let (one, number) = representing(file, party, now).find(|(one, _)| one.seq == nth)?;
    Some((number.clone(), one.is.by.protection.is_protected()))
}

impl Committee {
    /// One's own, and when it was changed. None: nothing was said, and nothing is sent.
    pub async fn contact(&self, key: &ListKey) -> Result<Option<(ContactProfile, Timestamp)>, Fault> {
        self.store.contact(key, &self.line("my-contact")).await
    }

    pub async fn set_contact(&self, key: &ListKey, profile: &ContactProfile) -> Result<(), Fault> {
        let (change, now) = (self.outside.draw(), self.outside.now());
        self.store.set_contact(key, profile, change, now).await
    }

    pub async fn delete_contact(&self, key: &ListKey) -> Result<(), Fault> {
        let (change, now) = (self.outside.draw(), self.outside.now());
        self.store.delete_contact(key, change, now).await
    }

    /// What those who follow a case have said, for whoever is about to reach them.
    pub async fn contacts_in(&self, key: &Key) -> Result<Vec<(PersonId, ContactProfile)>, Fault> {
        self.store.contacts_in(key, &self.line("contact")).await
    }

    /// What a person has said is read now, not when the notice was written: whoever wants nothing since a minute ago is
    /// sent nothing.
    pub async fn notice_due(&self, parcel: &Parcel) -> Result<NoticeDue, Fault> {
        let said: Value = serde_json::from_str(&parcel.payload).map_err(|_| Fault::Broken("notice"))?;
        let to: Option<PersonId> = said["to"].as_str().and_then(|id| id.parse().ok());
        let happened = said["at"]
            .as_i64()
            .and_then(|at| Timestamp::from_microsecond(at).ok());
        let (Some(to), Some(happened)) = (to, happened) else {
            return Err(Fault::Broken("notice"));
        };
        let Some(open) = self.for_the_house(parcel.case).await? else {
            return Ok(NoticeDue::Nothing);
        };
        let file = open.file.as_ref();
        let Some((number, protected)) = reached(file, to, said["through"].as_u64(), self.outside.now())
        else {
            return Ok(NoticeDue::Nothing);
        };
        let Some(profile) = self.store.contact_for_the_house(&number).await? else {
            return Ok(NoticeDue::Nothing);
        };
        Ok(match profile.may_go(self.outside.now(), protected) {
            MayGo::Never => NoticeDue::Nothing,
            MayGo::At(opens) => NoticeDue::Wait(opens),
            MayGo::Now => NoticeDue::Send(Box::new(ReadyNotice {
                profile,
                number,
                happened,
            })),
        })
    }

    /// Of all that wait for a person one goes.
    pub async fn carries_notice(&self, parcel: &Parcel, ready: &ReadyNotice) -> Result<Carries, Fault> {
        let now = self.outside.now();
        self.store
            .carries_notice(&ready.number, parcel, ready.happened, now)
            .await
    }

    pub async fn notice_told(&self, parcel: &Parcel, ready: &ReadyNotice) -> Result<(), Fault> {
        self.store.notice_told(&ready.number, parcel).await
    }

    /// May one more test go to the person today? It is written down that it did.
    pub async fn may_test_contact(&self, key: &ListKey) -> Result<bool, Fault> {
        let (change, now) = (self.outside.draw(), self.outside.now());
        self.store.may_test_contact(key, change, now).await
    }
}
