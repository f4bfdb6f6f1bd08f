//! *Översätt med maskin.* A message that somebody wrote to me, in my language, as far as a machine can tell. First to whom the text
//! goes; then, on a press, what came back, beside what was written.

use crate::messages::me_in;
use crate::my_case::open;
use crate::my_pages::of_case;
use axum::extract::{Path, State};
use axum::response::Response;
use casework::journal::messages::Message;
use casework::journal::steps::{write_message, write_together};
use common::translation::{LOOK, Translating};
use common::{ResidentIn, Site, Trouble};
use std::sync::Arc;
use views::OpenCase;

type At = Path<(String, String, String)>;

/// A message that this person reads, and did not write.
fn mine<'a>(open: &'a OpenCase, message: &str) -> Option<&'a Message> {
    let (journal, me) = (open.file.journal(), me_in(open)?);
    let own = journal.messages.thread(me);
    let mut read = own.chain(journal.messages.together(Some(me)));
    read.find(|one| one.seq.to_string() == message && one.from_party != Some(me))
}

async fn page(
    site: &Site,
    me: &ResidentIn,
    (case, message): (&str, &str),
    sent: bool,
) -> Result<Response, Trouble> {
    if site.translator.is_none() {
        return Err(Trouble::NotFound);
    }
    let (_, open) = open(site, me, case, LOOK).await?;
    let found = mine(&open, message).ok_or(Trouble::NotFound)?;
    let words = me.visit.words(site);
    let thread = match found.together {
        true => write_together::NAME,
        false => write_message::NAME,
    };
    let back = format!("/{}/mina-sidor/{}/gor/{thread}", me.visit.lang.tag(), open.case);
    let reader = me.visit.address.to_string();
    let translating = Translating {
        message: found,
        action: &me.visit.path,
        back: &back,
    };
    let content = translating.page(site, (sent, &reader), &words).await?;
    let shell = of_case(me, &open, words.get("translate-title"), &words);
    Ok(shell.page(site, &me.visit, content))
}

pub async fn ask(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case, message)): At,
) -> Result<Response, Trouble> {
    page(&site, &me, (&case, &message), false).await
}

pub async fn translate(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case, message)): At,
) -> Result<Response, Trouble> {
    page(&site, &me, (&case, &message), true).await
}
