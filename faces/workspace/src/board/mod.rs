//! *Tavlan.* The cases of one process by where they stand, with what to look out for and what to do next. The process offers
//! the words; this page knows none of them.

mod ways;

use crate::{frame, rows};
use axum::extract::{Path, Query, State};
use axum::response::Response;
use casework::{Act, Board, Process, Say};
use common::{Site, StaffIn, Trouble, Words};
use design::{Column, Content, EmptyState, Heading, Html, Pagination, Row, Table, Tone};
use hypertext::prelude::*;
use serde::Deserialize;
use std::sync::Arc;
use views::{LATE, OnBoard, PROTECTED, PlacedRow, SOON, Wanted};

const MOST: usize = 100;
/// Nobody leafs farther than this; a state or a mark narrows it.
const FARTHEST: usize = 10_000;
/// What the house itself looks out for.
const SHARED: [&str; 3] = [LATE, SOON, PROTECTED];

/// What is asked for in the address: never who anybody is.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    #[serde(rename = "lage")]
    state: String,
    #[serde(rename = "varning")]
    mark: String,
    #[serde(rename = "ordning")]
    order: String,
    #[serde(rename = "sida")]
    page: usize,
}

/// Processes that offer a board, with where it is.
pub fn offered(site: &Site) -> impl Iterator<Item = (&'static Board, String)> {
    let processes = site.committee.processes().iter();
    processes.filter_map(|process| Some((process.board()?, address(process.slug()))))
}

fn address(slug: &str) -> String {
    format!("/arbete/tavla/{slug}")
}

fn find<'a>(site: &'a Site, slug: &str) -> Result<(&'a dyn Process, &'static Board), Trouble> {
    let mut processes = site.committee.processes().iter();
    let process = processes
        .find(|process| process.slug() == slug)
        .ok_or(Trouble::NotFound)?;
    Ok((*process, process.board().ok_or(Trouble::NotFound)?))
}

pub async fn page(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(slug): Path<String>,
    Query(shown): Query<Shown>,
) -> Result<Response, Trouble> {
    let (process, board) = find(&site, &slug)?;
    let key = access::list(&me.viewer, Act::List, site.today())?;
    let words = me.visit.words(&site);
    // A word that the board does not know shows all.
    let known = |of: &[&'static str], word: &str| of.iter().find(|one| **one == word).copied();
    let marks: Vec<&'static str> = SHARED.iter().chain(board.marks).copied().collect();
    let wanted = Wanted {
        process: process.id(),
        state: known(board.states, &shown.state).unwrap_or_default(),
        mark: known(&marks, &shown.mark).unwrap_or_default(),
        order: ways::order(&shown.order),
    };
    let after = shown.page.saturating_mul(MOST).min(FARTHEST);
    let found = site.committee.on_board(&key, wanted, after, MOST).await?;
    let here = ways::Here {
        address: address(&slug),
        state: wanted.state,
        mark: wanted.mark,
        order: wanted.order,
    };
    let title = words.get(board.title);
    let body = match found.rows.is_empty() {
        true => design::empty_state(&EmptyState {
            title: words.get("board-empty").into(),
            text: None,
            action: None,
        }),
        false => table(&site, &me, &title, &found.rows).await?,
    };
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get(board.lead).into()),
        }),
        ways::states(&words, &here, board, &found),
        ways::marks(&words, &here, &marks, &found),
        ways::orders(&words, &here),
        body,
        pages(&words, &here, after / MOST, &found),
    ]);
    let shell = frame::shell(&site, &me, title, &here.address);
    Ok(shell.page(&site, &me.visit, Content::Wide(content)))
}

async fn table(site: &Site, me: &StaffIn, title: &str, lines: &[PlacedRow]) -> Result<Html, Trouble> {
    let words = me.visit.words(site);
    let today = site.today();
    let away = rows::away(site, me, lines.iter().map(|line| &line.row)).await?;
    let line = |line: &PlacedRow| {
        let address = format!("/arbete/arende/{}", line.row.case);
        let who = rows::name(&line.row, &words);
        let alarm = line.row.next_alarm;
        Row {
            cells: vec![
                design::html(hypertext::maud_borrow! { a class="ds-link" href=(address) { bdi { (who) } } }),
                words.get(&line.state).into(),
                marked(&words, line),
                rows::next(site, &words, &line.row, &address),
                alarm
                    .map(|alarm| rows::deadline(&words, alarm, today))
                    .unwrap_or_default(),
                rows::owner(&words, me, &line.row, &away),
            ],
            marked: alarm.is_some_and(|alarm| alarm < today),
        }
    };
    let columns = [
        "list-person",
        "board-state",
        "board-marks",
        "list-next",
        "list-deadline",
        "list-owner",
    ];
    Ok(design::table(&Table {
        id: "board".to_owned(),
        caption: title.into(),
        hide_caption: true,
        columns: columns.map(|key| Column::new(words.get(key))).into(),
        rows: lines.iter().map(line).collect(),
        compact: true,
    }))
}

fn marked(words: &Words<'_>, line: &PlacedRow) -> Html {
    let shielded = line.row.protected.then_some(PROTECTED);
    let marks = line.marks.iter().map(String::as_str).chain(shielded);
    let tags =
        marks.map(|mark| Html::all([design::tag(words.get(mark), Tone::Warning), " ".to_owned().into()]));
    Html::all(tags)
}

fn pages(words: &Words<'_>, here: &ways::Here<'_>, page: usize, found: &OnBoard) -> Html {
    if page == 0 && !found.more {
        return Html::default();
    }
    let (from, to) = (page * MOST + 1, page * MOST + found.rows.len());
    let summary = Say::key("list-pages-shown")
        .with("from", from as i64)
        .with("to", to as i64);
    design::pagination(&Pagination {
        label: words.get("list-pages"),
        summary: words.say(&summary).into(),
        previous: (page > 0).then(|| (words.get("list-pages-previous"), here.at(page - 1))),
        next: found
            .more
            .then(|| (words.get("list-pages-next"), here.at(page + 1))),
    })
}
