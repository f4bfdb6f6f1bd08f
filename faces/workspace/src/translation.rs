//! *Översätt med maskin.* What a party wrote to us, as far as a machine can tell: an aid to see what it is about, never what we act
//! on. First to whom the text goes; then, on a press, what came back, beside what was written.

use crate::{case_page, frame, together};
use axum::extract::{Path, State};
use axum::response::Response;
use casework::Act;
use casework::journal::messages::Message;
use common::translation::{LOOK, Translating};
use common::{Site, StaffIn, Trouble};
use std::sync::Arc;
use views::OpenCase;

type At = Path<(String, String)>;

/// Where a machine is asked, where one is connected and this person writes in the case.
pub fn at(site: &Site, open: &OpenCase) -> Option<String> {
    let may = site.translator.is_some() && open.acts.contains(&Act::Write);
    may.then(|| format!("/arbete/arende/{}/meddelande", open.case))
}

/// What a party wrote, in whichever thread.
fn theirs<'a>(open: &'a OpenCase, message: &str) -> Option<&'a Message> {
    let messages = &open.file.journal().messages;
    let named = |one: &&Message| one.seq.to_string() == message && one.from_party.is_some();
    let parties = open.file.journal().parties.iter();
    let mut own = parties.flat_map(|party| messages.thread(party.person.id));
    own.find(named).or_else(|| messages.together(None).find(named))
}

async fn page(
    site: &Site,
    me: &StaffIn,
    (case, message): (&str, &str),
    sent: bool,
) -> Result<Response, Trouble> {
    if site.translator.is_none() {
        return Err(Trouble::NotFound);
    }
    let (key, open) = case_page::open(site, me, case, LOOK).await?;
    key.to(Act::Write).ok_or(Trouble::NotFound)?;
    let found = theirs(&open, message).ok_or(Trouble::NotFound)?;
    let words = me.visit.words(site);
    let back = match (found.together, found.from_party) {
        (false, Some(person)) => format!("/arbete/arende/{}/meddelanden/{person}", open.case),
        _ => together::address(open.case),
    };
    let reader = me.staff.id.to_string();
    let translating = Translating {
        message: found,
        action: &me.visit.path,
        back: &back,
    };
    let content = translating.page(site, (sent, &reader), &words).await?;
    Ok(frame::shell(site, me, words.get("translate-title"), "").page(site, &me.visit, content))
}

pub async fn ask(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path((case, message)): At,
) -> Result<Response, Trouble> {
    page(&site, &me, (&case, &message), false).await
}

pub async fn translate(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path((case, message)): At,
) -> Result<Response, Trouble> {
    page(&site, &me, (&case, &message), true).await
}
