//! What people wished and what came of it, told to everybody: in words that a person has looked through, and taken back
//! where it should not stand there.

use crate::{frame, questions};
use access::NamelessKey;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use casework::nameless::{Thread, What};
use casework::page::Choice;
use casework::{Actor, Answers, Kind, Problems, Question};
use common::answers::Form;
use common::{Site, StaffIn, Trouble, Words};
use design::{Button, ButtonKind, Column, Content, EmptyState, Heading, Html, Row, Table};
use serde::Deserialize;
use std::sync::Arc;

pub const ADDRESS: &str = "/arbete/onskemal";
const MOST: i64 = 200;
const LONGEST: usize = 1_000;

/// What is asked before a wish is told to everybody.
pub fn to_publish(thread: &Thread) -> [Question; 3] {
    let checked = Kind::Choices(vec![Choice::key("wish-checked")]);
    [
        Question::long("asked", LONGEST, "wish-asked")
            .help("wish-asked-help")
            .prefill(thread.told()),
        Question::long("done", LONGEST, "wish-done"),
        Question::new("checked", checked, "wish-checked-title"),
    ]
}

/// Nobody publishes what nobody has looked through.
pub fn read(answers: &Answers, site: &Site, by: Actor) -> Result<What, Problems> {
    let mut read = answers.reader(site.today());
    let (asked, done) = (read.text("asked", LONGEST), read.text("done", LONGEST));
    if answers.first("checked") != "wish-checked" {
        read.problems.add("checked", "wish-problem-checked");
    }
    if read.problems.0.is_empty() {
        Ok(What::Published { by, asked, done })
    } else {
        Err(read.problems)
    }
}

fn key(site: &Site, me: &StaffIn) -> Result<NamelessKey, Trouble> {
    Ok(access::nameless(&me.viewer, site.today())?)
}

pub async fn list(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    let key = key(&site, &me)?;
    let words = me.visit.words(&site);
    let all = site.committee.published_wishes(MOST).await?;
    let own: Vec<_> = all
        .iter()
        .filter(|wish| key.units().contains(&wish.unit))
        .collect();
    let title = words.get("wishes-published");
    let rows = own.iter().map(|wish| Row {
        cells: vec![
            wish.asked.as_str().into(),
            wish.done.as_str().into(),
            words.moment(wish.at),
            take_back(&wish.id, &words),
        ],
        marked: false,
    });
    let body = if own.is_empty() {
        design::empty_state(&EmptyState {
            title: words.get("wishes-none").into(),
            text: None,
            action: None,
        })
    } else {
        design::table(&Table {
            id: "wishes".to_owned(),
            caption: title.as_str().into(),
            hide_caption: true,
            columns: ["wish-asked", "wish-done", "readers-when", "wishes-take-back"]
                .map(|key| Column::new(words.get(key)))
                .into(),
            rows: rows.collect(),
            compact: true,
        })
    };
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get("wishes-lead").into()),
    });
    let content = Content::Wide(Html::all([heading, body]));
    Ok(frame::shell(&site, &me, title, questions::ADDRESS).page(&site, &me.visit, content))
}

fn take_back(id: &str, words: &Words<'_>) -> Html {
    let button = Button::new(words.get("wishes-take-back")).kind(ButtonKind::Quiet);
    design::form(&design::Form {
        action: ADDRESS.to_owned(),
        content: design::button(&button.posts("wish", id)),
        ..design::Form::default()
    })
}

#[derive(Deserialize)]
pub struct TakenBack {
    #[serde(default)]
    wish: String,
}

pub async fn change(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Form(taken): Form<TakenBack>,
) -> Result<Response, Trouble> {
    let key = key(&site, &me)?;
    if !site.committee.take_back_wish(&key, &taken.wish).await? {
        return Err(Trouble::NotFound);
    }
    Ok(Redirect::to(ADDRESS).into_response())
}
