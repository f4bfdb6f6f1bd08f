//! What waits for a person to deliver it: letters to print and post, work that nobody received.

use crate::{case_page, frame, rows};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use casework::{Act, CaseId};
use common::answers::Form;
use common::{Site, StaffIn, Trouble, Words};
use design::{Button, ButtonKind, Column, Content, EmptyState, Heading, Html, Row, Table};
use hypertext::prelude::*;
use serde::Deserialize;
use std::sync::Arc;
use views::{Handling, Undelivered};

pub async fn list(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    let words = me.visit.words(&site);
    let key = access::list(&me.viewer, Act::List, site.today())?;
    let waiting = site.committee.undelivered(&key, 200).await?;
    let title = words.get("nav-post");
    let body = if waiting.is_empty() {
        design::empty_state(&EmptyState {
            title: words.get("post-none").into(),
            text: None,
            action: None,
        })
    } else {
        table(&words, &title, &waiting)
    };
    let lead = Some(words.get("post-lead").into());
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead,
        }),
        body,
    ]);
    Ok(frame::shell(&site, &me, title, "/arbete/post").page(&site, &me.visit, Content::Wide(content)))
}

fn table(words: &Words<'_>, title: &str, waiting: &[Undelivered]) -> Html {
    let button = |label: &str, handling: Handling| {
        let button = Button::new(words.get(label)).kind(ButtonKind::Quiet);
        design::button(&button.posts("what", handling.word()))
    };
    let line = |one: &Undelivered| {
        let address = format!("/arbete/arende/{}", one.row.case);
        let who = rows::name(&one.row, words);
        let done = design::form(&design::Form {
            action: "/arbete/post".to_owned(),
            content: Html::all([
                design::hidden_fields(&[("case", &one.row.case.to_string()), ("parcel", &one.parcel)]),
                design::button_row([
                    button("post-again", Handling::TriedAgain),
                    button("post-done", Handling::SeenTo),
                ]),
            ]),
            ..design::Form::default()
        });
        Row {
            cells: vec![
                design::html(hypertext::maud_borrow! { a class="ds-link" href=(address) { bdi { (who) } } }),
                words.get(&format!("post-kind-{}", one.kind)).into(),
                words.get(&format!("post-why-{}", one.why)).into(),
                design::ltr(&one.row.number),
                done,
            ],
            marked: false,
        }
    };
    let columns = [
        "list-person",
        "post-what",
        "post-why",
        "case-number",
        "post-seen-to",
    ];
    design::table(&Table {
        id: "post".to_owned(),
        caption: title.into(),
        hide_caption: true,
        columns: columns.map(|key| Column::new(words.get(key))).into(),
        rows: waiting.iter().map(line).collect(),
        compact: true,
    })
}

#[derive(Deserialize)]
pub struct Handled {
    #[serde(default)]
    case: String,
    #[serde(default)]
    parcel: String,
    #[serde(default)]
    what: String,
}

pub async fn handle(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Form(handled): Form<Handled>,
) -> Result<Response, Trouble> {
    let case: CaseId = handled.case.parse().map_err(|_| Trouble::NotFound)?;
    let key = site.committee.key(&me.viewer, Act::Write, case).await?;
    let handling = [Handling::SeenTo, Handling::TriedAgain]
        .into_iter()
        .find(|one| one.word() == handled.what)
        .ok_or(Trouble::BadRequest)?;
    site.committee
        .handle_parcel(&key, &handled.parcel, handling)
        .await?;
    Ok(Redirect::to("/arbete/post").into_response())
}

/// A letter of the case as PDF, to print and post.
pub async fn letter(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path((case, nth)): Path<(String, usize)>,
) -> Result<Response, Trouble> {
    let (_, open) = case_page::open(&site, &me, &case, "letter").await?;
    let to = nth
        .checked_sub(1)
        .and_then(|at| open.file.journal().letters.get(at))
        .map(|(to, _, _)| *to);
    common::print::pdf(&site, &open, nth, to.ok_or(Trouble::NotFound)?, me.visit.lang).await
}
