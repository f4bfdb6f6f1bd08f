//! A letter to me as a page that prints, and the papers of my case.

use crate::my_case::open;
use crate::my_pages::of_case;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use casework::journal::Document;
use casework::journal::steps::write_message;
use casework::letter::Letter;
use casework::{Party, PersonId};
use common::{ResidentIn, Site, Trouble};
use design::Html;
use jiff::Timestamp;
use std::sync::Arc;
use views::OpenCase;

/// The letter, if it is to the one who is signed in: page and PDF pass the same rule.
fn mine(open: &OpenCase, nth: usize) -> Result<(&Party, Timestamp, &Letter), Trouble> {
    let journal = open.file.journal();
    let found = nth.checked_sub(1).and_then(|at| journal.letters.get(at));
    let (to, at, letter) = found.ok_or(Trouble::NotFound)?;
    let own = |party: &&Party| open.read_as.is(&party.person);
    let party = journal.party(*to).filter(own).ok_or(Trouble::NotFound)?;
    Ok((party, *at, letter))
}

pub async fn letter(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case, nth)): Path<(String, String, usize)>,
) -> Result<Response, Trouble> {
    let (_, open) = open(&site, &me, &case, "my-letter").await?;
    let (party, at, letter) = mine(&open, nth)?;
    let words = me.visit.words(&site);
    let title = words.say(&letter.title);
    let drawn = common::letter::page(
        &site,
        &words,
        &common::letter::Shown {
            letter,
            to: &party.person.name,
            at,
            number: &open.number,
            inside: false,
        },
    );
    let shell = of_case(&me, &open, title, &words);
    let pdf = site.printer.as_ref().map(|_| {
        design::button_row([design::link_button(&design::LinkButton {
            label: words.get("my-letter-pdf"),
            href: format!("{}/pdf", me.visit.path),
            kind: design::ButtonKind::Secondary,
            shortcut: None,
        })])
    });
    Ok(shell.page(&site, &me.visit, Html::all(std::iter::once(drawn).chain(pdf))))
}

pub async fn pdf(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case, nth)): Path<(String, String, usize)>,
) -> Result<Response, Trouble> {
    let (_, open) = open(&site, &me, &case, "my-letter").await?;
    let (party, _, _) = mine(&open, nth)?;
    common::print::pdf(&site, &open, nth, party.person.id, me.visit.lang).await
}

pub async fn document(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case, document)): Path<(String, String, String)>,
) -> Result<Response, Trouble> {
    let (key, open) = open(&site, &me, &case, "my-paper").await?;
    let journal = open.file.journal();
    let own = |person: &PersonId| {
        let party = journal.party(*person);
        party.is_some_and(|party| open.read_as.is(&party.person))
    };
    // What came with a message is read by whoever reads the messages.
    let of_message =
        |paper: &Document| open.read_as.covers(write_message::NAME) && paper.with_message.iter().any(own);
    let of_child = |paper: &Document| {
        let is_me = |party: &Party| open.read_as.is(&party.person);
        open.read_as.covers("my-record") && journal.reads_childs_paper(paper, is_me, site.today())
    };
    let shown = |paper: &&Document| paper.shown_to_parties || of_message(paper) || of_child(paper);
    let mut papers = journal.documents.iter().filter(shown);
    let found = papers.find(|paper| paper.id.to_string() == document);
    let paper = found.ok_or(Trouble::NotFound)?;
    let bytes = site
        .committee
        .store()
        .blob(&key, &paper.sha256)
        .await?
        .ok_or(Trouble::NotFound)?;
    // Never drawn inside our pages: a file is downloaded, whatever it is.
    let headers = [
        (header::CONTENT_TYPE, paper.media_type.clone()),
        (header::CONTENT_DISPOSITION, "attachment".to_owned()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}
