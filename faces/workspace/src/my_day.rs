//! *Min dag.* What must be done today first, then my cases; no walls of colour.

use crate::{absence, administration, emergency, frame, log_review, meetings, questions, requests, rows};
use axum::extract::State;
use axum::response::Response;
use casework::Act;
use common::{Site, StaffIn, Trouble, Words};
use design::{Column, Content, EmptyState, Heading, Html, Row, Table};
use hypertext::prelude::*;
use std::sync::Arc;
use views::{Reminder, Which, WorkRow};

/// More than these are not for one day; the lists and the board have them all.
const MOST: usize = 100;

pub async fn my_day(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    let words = me.visit.words(&site);
    let title = words.with("my-day-title", "name", me.staff.name.clone());
    let mut parts = Vec::from_iter(log_review::waiting(&site, &me, &words).await?);
    parts.push(meetings::on_my_day(&site, &me, &words).await?);
    parts.push(requests::on_my_day(&site, &me).await?);
    parts.push(questions::on_my_day(&site, &me, &words).await?);
    if frame::may(&site, &me.viewer, Act::List) {
        let key = access::list(&me.viewer, Act::List, site.today())?;
        let mine = site.committee.worklist(&key, Which::Mine, 0, MOST).await?;
        let mut reminders = site.committee.reminders(&key, &me.viewer, MOST + 1).await?;
        let more_ring = reminders.len() > MOST;
        reminders.truncate(MOST);
        let mentions = site.committee.mentions(&key, MOST).await?;
        if !mentions.is_empty() {
            let title = words.get("my-day-mentions");
            parts.push(design::section(
                "mentions",
                &title,
                &rows::table(&site, &me, "mentions-table", &title, &mentions).await?,
            ));
        }
        let unread: Vec<WorkRow> = mine.rows.iter().filter(|row| row.unread).cloned().collect();
        parts.push(ringing(&site, &me, &reminders).await?);
        if more_ring {
            parts.push(more(&words, "my-day-more-clocks", "/arbete/klockor"));
        }
        if !unread.is_empty() {
            let title = words.get("my-day-unread");
            parts.push(design::section(
                "unread",
                &title,
                &rows::table(&site, &me, "unread-table", &title, &unread).await?,
            ));
        }
        parts.push(my_cases(&site, &me, &mine.rows).await?);
        if mine.more {
            parts.push(more(&words, "my-day-more-cases", "/arbete/lista/mine"));
        }
    } else {
        parts.push(design::empty_state(&EmptyState {
            title: words.get("my-day-no-cases").into(),
            text: None,
            action: None,
        }));
    }
    let heading = design::heading(&Heading {
        caption: Some(words.day(site.today())),
        title: title.clone(),
        lead: None,
    });
    parts.push(administration::recovery::on_my_day(&site, &me, &words).await?);
    parts.push(absence::on_my_day(&site, &me, &words).await?);
    parts.push(emergency::on_my_day(&site, &me, &words).await?);
    let content = Html::all(std::iter::once(heading).chain(parts));
    Ok(frame::shell(&site, &me, title, "/arbete").page(&site, &me.visit, Content::Wide(content)))
}

/// Says that these are the first, and leads to all.
fn more(words: &Words<'_>, key: &'static str, all: &str) -> Html {
    let label = words.with(key, "count", MOST as i64);
    design::html(hypertext::maud_borrow! { p { a class="ds-link" href=(all) { (label) } } })
}

/// Clocks that have rung, the loudest first; what is coming stands apart from what must be done today.
async fn ringing(site: &Site, me: &StaffIn, reminders: &[Reminder]) -> Result<Html, Trouble> {
    let words = me.visit.words(site);
    let (coming, must): (Vec<_>, Vec<_>) = reminders.iter().partition(|reminder| reminder.level == "coming");
    let title = words.with("my-day-must", "count", must.len() as i64);
    let body = if must.is_empty() {
        design::empty_state(&EmptyState {
            title: words.get("my-day-nothing-urgent").into(),
            text: None,
            action: None,
        })
    } else {
        clocks(site, me, "must-table", &title, &must).await?
    };
    let must = design::section("must", &title, &body);
    if coming.is_empty() {
        return Ok(must);
    }
    let title = words.with("my-day-coming", "count", coming.len() as i64);
    let coming = clocks(site, me, "coming-table", &title, &coming).await?;
    Ok(Html::all([must, design::section("coming", &title, &coming)]))
}

async fn clocks(
    site: &Site,
    me: &StaffIn,
    id: &str,
    caption: &str,
    reminders: &[&Reminder],
) -> Result<Html, Trouble> {
    let (today, words) = (site.today(), &me.visit.words(site));
    let away = rows::away(site, me, reminders.iter().map(|one| &one.row)).await?;
    let line = |reminder: &&Reminder| {
        let address = format!("/arbete/arende/{}", reminder.row.case);
        let who = rows::name(&reminder.row, words);
        Row {
            cells: vec![
                design::html(hypertext::maud_borrow! { a class="ds-link" href=(address) { bdi { (who) } } }),
                words.get(&format!("rule-{}", reminder.rule)).into(),
                reminder
                    .row
                    .next_alarm
                    .map(|alarm| rows::deadline(words, alarm, today))
                    .unwrap_or_default(),
                rows::next(site, words, &reminder.row, &address),
                rows::owner(words, me, &reminder.row, &away),
                words.moment(reminder.rang_at),
            ],
            marked: reminder.level == "late",
        }
    };
    let columns = [
        "list-person",
        "clocks-rule",
        "list-deadline",
        "list-next",
        "list-owner",
        "my-day-rang",
    ];
    Ok(design::table(&Table {
        id: id.to_owned(),
        caption: caption.into(),
        hide_caption: true,
        columns: columns.map(|key| Column::new(words.get(key))).into(),
        rows: reminders.iter().map(line).collect(),
        compact: true,
    }))
}

async fn my_cases(site: &Site, me: &StaffIn, rows: &[WorkRow]) -> Result<Html, Trouble> {
    let words = me.visit.words(site);
    let title = words.with("my-day-cases", "count", rows.len() as i64);
    let body = if rows.is_empty() {
        design::empty_state(&EmptyState {
            title: words.get("my-day-none").into(),
            text: None,
            action: None,
        })
    } else {
        rows::table(site, me, "mine-table", &title, rows).await?
    };
    Ok(design::section("mine", &title, &body))
}
