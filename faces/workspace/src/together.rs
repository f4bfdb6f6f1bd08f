//! *Gemensam tråd.* What all guardians of a case and we write together: read here, answered here, and where it cannot be,
//! why not.

use crate::messages::{chip, form, panes, waiting};
use crate::{case_page, frame};
use axum::extract::{Path, State};
use axum::response::Response;
use casework::journal::messages::Asked;
use casework::journal::messages::together::{CLOSED, guardians, members, names};
use casework::journal::steps::send_together;
use casework::{Act, CaseId, Party, Say};
use common::messages::ReadingTogether;
use common::{Site, StaffIn, Trouble, Words};
use design::{Alert, Heading, Html};
use hypertext::prelude::*;
use std::sync::Arc;
use views::OpenCase;

pub fn address(case: CaseId) -> String {
    format!("/arbete/arende/{case}/meddelanden/tillsammans")
}

fn waits(open: &OpenCase) -> Option<&Asked> {
    let mut waiting = open.file.journal().messages.waiting();
    waiting.find(|asked| asked.together)
}

/// Beside the case, where there are several guardians: the way there. True with it: somebody waits or wrote something new.
pub fn line(site: &Site, open: &OpenCase, words: &Words<'_>) -> Option<(Html, bool)> {
    let journal = open.file.journal();
    if guardians(journal).len() < 2 && journal.messages.last_group().is_none() {
        return None;
    }
    let (asked, new) = (waits(open), journal.messages.unseen_together(None).count());
    let line = design::html(hypertext::maud_borrow! {
        a class="ds-link" href=(address(open.case)) { (words.get("together-open")) }
        @if let Some(asked) = asked { " " (chip(site, asked, words)) }
        @if new > 0 { br; small { (words.with("thread-new", "count", new as i64)) } }
    });
    Some((line, asked.is_some() || new > 0))
}

pub async fn thread(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(case): Path<String>,
) -> Result<Response, Trouble> {
    let (key, open) = case_page::open(&site, &me, &case, "thread").await?;
    let words = me.visit.words(&site);
    let journal = open.file.journal();
    let shared = journal.messages.last_group();
    let persons = shared.map(|group| group.persons.iter());
    let persons = persons.into_iter().flatten();
    let of_group: Vec<&Party> = persons.filter_map(|person| journal.party(*person)).collect();
    let title = words.get("together-title");
    let lead = match of_group.is_empty() {
        true => words.get("together-lead"),
        false => words.with("together-with", "names", names(&of_group)),
    };
    let files_at = format!("/arbete/arende/{}/handling", open.case);
    let translated_at = crate::translation::at(&site, &open);
    let reading = ReadingTogether {
        person: None,
        files_at: &files_at,
        translated_at: translated_at.as_deref(),
    };
    let main = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(lead.into()),
        }),
        waiting(&site, &open, waits(&open), &words),
        common::messages::together(journal, &reading, &words),
        answer(&site, &me, &open, &words).await?,
    ]);
    // Read by those who work with the case: not by whoever only looks.
    if let Some(key) = key.to(Act::Write) {
        site.committee.together_seen(&key, &open, None).await?;
    }
    let panes = panes(&site, &open, main, send_together::NAME, &words);
    Ok(frame::shell(&site, &me, title, "").page(&site, &me.visit, panes))
}

/// The form; or that it is closed, and why there can be none now.
async fn answer(site: &Site, me: &StaffIn, open: &OpenCase, words: &Words<'_>) -> Result<Html, Trouble> {
    let journal = open.file.journal();
    let closed = journal.messages.last_group().is_some_and(|group| group.closed);
    let told = |say: &Say| {
        design::alert(&Alert {
            tone: design::Tone::Warning,
            title: None,
            body: words.say(say).into(),
            announce: false,
        })
    };
    let closed = match closed {
        true => told(&CLOSED.0),
        false => Html::default(),
    };
    if let Err(refusal) = members(journal) {
        return Ok(Html::all([closed, told(&refusal.0)]));
    }
    let mut steps = case_page::steps(open).into_iter();
    let form = match steps.find(|step| step.name == send_together::NAME) {
        Some(step) => form(site, me, open, step, None, words).await?,
        None => design::html(hypertext::maud_borrow! { p { (words.get("together-no-answer")) } }),
    };
    Ok(Html::all([closed, form]))
}
