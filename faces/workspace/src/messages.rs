//! Messages of a case: a thread for each party, by when they wait for an answer, and the answer itself.

use crate::{case_page, frame, right_person, rows, together};
use axum::extract::{Path, State};
use axum::response::Response;
use casework::journal::messages::Asked;
use casework::journal::steps::send_together;
use casework::step::StepInfo;
use casework::{Act, Answers, CaseId, Kind, Party, PersonId, Problems, Question, Say};
use common::ask::Asking;
use common::messages::Reading;
use common::{Site, StaffIn, Trouble, Words};
use design::{Alert, Button, ButtonKind, Heading, Html, LinkButton, SidePart, ThreePane};
use hypertext::prelude::*;
use std::sync::Arc;
use views::{Circumstances, OpenCase};

const ANSWERS: &str = "send_message";
pub const SETTLES: &str = "settle_message";

fn address(case: CaseId, person: PersonId) -> String {
    format!("/arbete/arende/{case}/meddelanden/{person}")
}

/// Where one is when a step has been done: whoever wrote to one person is in their thread.
pub fn after(case: CaseId, info: StepInfo, answers: &Answers) -> String {
    let to: Option<PersonId> = answers.first("to").parse().ok();
    match to.filter(|_| info.name == ANSWERS) {
        Some(person) => address(case, person),
        None if info.name == send_together::NAME => together::address(case),
        None => format!("/arbete/arende/{case}"),
    }
}

/// Each once, whatever places they have in the case.
fn parties(open: &OpenCase) -> Vec<&Party> {
    let journal = open.file.journal();
    let mut found: Vec<&Party> = Vec::new();
    for party in &journal.parties {
        let new = found.iter().all(|one| one.person.id != party.person.id);
        let has_thread = party.reads_along() || journal.messages.thread(party.person.id).next().is_some();
        if new && has_thread {
            found.push(party);
        }
    }
    found
}

fn waits(open: &OpenCase, person: PersonId) -> Option<&Asked> {
    let mut waiting = open.file.journal().messages.waiting();
    waiting.find(|asked| asked.person == person && !asked.together)
}

pub fn chip(site: &Site, asked: &Asked, words: &Words<'_>) -> Html {
    let due = site.committee.reckon(&asked.clock());
    due.and_then(|due| due.alarm_day)
        .map_or_else(Html::default, |alarm| rows::deadline(words, alarm, site.today()))
}

/// Beside the case: whose threads there are. True with them: somebody waits, or has written something new.
pub fn side(site: &Site, open: &OpenCase, words: &Words<'_>) -> Option<(Html, bool)> {
    let journal = open.file.journal();
    let parties = parties(open);
    let new = |party: &Party| journal.messages.unseen(party.person.id, false).count();
    let open_it = parties
        .iter()
        .any(|party| new(party) > 0 || waits(open, party.person.id).is_some());
    let shared = together::line(site, open, words);
    let open_it = open_it || shared.as_ref().is_some_and(|(_, waits)| *waits);
    let content = design::html(hypertext::maud_borrow! {
        ul class="sos-plain-list" {
            @for party in &parties {
                li {
                    a class="ds-link" href=(address(open.case, party.person.id)) { bdi { (party.person.name) } }
                    @if let Some(asked) = waits(open, party.person.id) { " " (chip(site, asked, words)) }
                    @if new(party) > 0 { br; small { (words.with("thread-new", "count", new(party) as i64)) } }
                }
            }
            @if let Some((line, _)) = &shared { li { (line) } }
        }
    });
    (!parties.is_empty()).then_some((content, open_it))
}

pub async fn thread(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path((case, person)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let (key, open) = case_page::open(&site, &me, &case, "thread").await?;
    let found = parties(&open)
        .into_iter()
        .find(|party| party.person.id.to_string() == person);
    let party = found.ok_or(Trouble::NotFound)?;
    let words = me.visit.words(&site);
    let title = words.with("thread-title", "name", &party.person.name);
    let files_at = format!("/arbete/arende/{}/handling", open.case);
    let translated_at = crate::translation::at(&site, &open);
    let reading = Reading {
        person: party.person.id,
        by_party: false,
        files_at: &files_at,
        translated_at: translated_at.as_deref(),
    };
    let conversation = common::messages::conversation(open.file.journal(), &reading, &words);
    let main = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("thread-lead").into()),
        }),
        waiting(&site, &open, waits(&open, party.person.id), &words),
        conversation,
        answer(&site, &me, &open, party, &words).await?,
    ]);
    // Read by those who work with the case: not by whoever only looks.
    if let Some(key) = key.to(Act::Write) {
        let person = party.person.id;
        site.committee.messages_seen(&key, &open, person, false).await?;
    }
    let panes = panes(&site, &open, main, ANSWERS, &words);
    Ok(frame::shell(&site, &me, title, "").page(&site, &me.visit, panes))
}

/// A thread beside the rest of its case.
pub fn panes(site: &Site, open: &OpenCase, main: Html, step: &str, words: &Words<'_>) -> ThreePane {
    let summary = open.file.summary();
    let steps = case_page::steps(open);
    ThreePane {
        top: case_page::top(site, open, &summary, words, false),
        nav: case_page::navigation(open, &steps, words, step),
        nav_label: words.get("case-steps"),
        top_label: words.get("case-top"),
        main,
        side: vec![SidePart {
            heading: words.get("case-history"),
            content: case_page::history(open, words),
            open: false,
            shortcut: None,
        }],
        side_label: words.get("case-side"),
    }
}

/// By when they are to be answered, and what to do where it was done otherwise.
pub fn waiting(site: &Site, open: &OpenCase, asked: Option<&Asked>, words: &Words<'_>) -> Html {
    let Some(asked) = asked else {
        return Html::default();
    };
    let Some(day) = site.committee.reckon(&asked.clock()).and_then(|due| due.last_day) else {
        return Html::default();
    };
    let late = day < site.today();
    let key = if late { "thread-late" } else { "thread-waits" };
    let told = design::alert(&Alert {
        tone: if late {
            design::Tone::Warning
        } else {
            design::Tone::Info
        },
        title: None,
        body: words.say(&Say::key(key).with("day", day)).into(),
        announce: false,
    });
    let settle = case_page::steps(open)
        .into_iter()
        .find(|step| step.name == SETTLES);
    let settle = settle.map(|step| {
        design::button_row([design::link_button(&LinkButton {
            label: words.get(step.title),
            href: format!("/arbete/arende/{}/gor/{SETTLES}", open.case),
            kind: ButtonKind::Secondary,
            shortcut: None,
        })])
    });
    Html::all(std::iter::once(told).chain(settle))
}

/// The step's own questions, less to whom: that is who the thread is with.
async fn answer(
    site: &Site,
    me: &StaffIn,
    open: &OpenCase,
    party: &Party,
    words: &Words<'_>,
) -> Result<Html, Trouble> {
    let step = case_page::steps(open)
        .into_iter()
        .find(|step| step.name == ANSWERS);
    let Some(step) = step.filter(|_| party.reads_along()) else {
        return Ok(design::html(
            hypertext::maud_borrow! { p { (words.get("thread-no-answer")) } },
        ));
    };
    let to = party.person.id.to_string();
    form(site, me, open, step, Some(&to), words).await
}

/// The questions of a step that writes in a thread.
pub async fn form(
    site: &Site,
    me: &StaffIn,
    open: &OpenCase,
    step: StepInfo,
    to: Option<&str>,
    words: &Words<'_>,
) -> Result<Html, Trouble> {
    let none = Answers::default();
    let given = site
        .committee
        .given(
            me.viewer.actor(),
            Some(open.case),
            &none,
            &Circumstances::default(),
        )
        .await?;
    let page = open.file.page(step.name, &given).map_err(|_| Trouble::NotFound)?;
    let mut questions: Vec<Question> = page
        .questions
        .into_iter()
        .filter(|one| one.name != "to")
        .collect();
    questions.extend(right_person::question(site, open, me, step, words));
    let asking = Asking {
        words: *words,
        answers: &none,
        problems: &Problems::default(),
        colleagues: &[],
        alone: false,
        items: 1,
    };
    let (command, seen) = (site.draw(), open.file.version().to_string());
    let hidden = [("_command", command.as_str()), ("_seen", &seen), ("_part", "")];
    let hidden: Vec<_> = hidden.into_iter().chain(to.map(|to| ("to", to))).collect();
    Ok(design::form(&design::Form {
        action: format!("/arbete/arende/{}/gor/{}", open.case, step.name),
        content: Html::all([
            design::hidden_fields(&hidden),
            asking.all(&questions),
            design::button(&Button::new(words.say(&page.submit))),
        ]),
        multipart: questions
            .iter()
            .any(|question| matches!(question.kind, Kind::Files { .. })),
        guard: true,
        ..design::Form::default()
    }))
}
