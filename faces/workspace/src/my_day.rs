//! *Min dag.* What must be done today first, then my cases; no walls of colour.

use crate::{frame, rows};
use axum::extract::State;
use axum::response::Response;
use casework::Act;
use common::{Site, StaffIn, Trouble, Words};
use design::{Content, EmptyState, Heading, Html};
use std::sync::Arc;
use views::{Which, WorkRow};

pub async fn my_day(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    let words = me.visit.words(&site);
    let title = words.with("my-day-title", "name", me.staff.name.clone());
    let mut parts = Vec::new();
    if frame::may(&site, &me.viewer, Act::List) {
        let key = access::list(&me.viewer, Act::List, site.today())?;
        let mine = site.committee.worklist(&key, Which::Mine, 200).await?.rows;
        let today = site.today();
        let must: Vec<WorkRow> = if frame::may(&site, &me.viewer, Act::Receive) || frame::may(&site, &me.viewer, Act::Allot) {
            // Who minds a unit sees what is urgent in all of it.
            let open = site.committee.worklist(&key, Which::Open, 200).await?.rows;
            open.into_iter().filter(|row| row.next_alarm.is_some_and(|alarm| alarm <= today)).collect()
        } else {
            mine.iter().filter(|row| row.next_alarm.is_some_and(|alarm| alarm <= today)).cloned().collect()
        };
        let unread: Vec<WorkRow> = mine.iter().filter(|row| row.unread).cloned().collect();
        parts.push(must_today(&site, &words, &must));
        if !unread.is_empty() {
            let title = words.get("my-day-unread");
            parts.push(design::section("unread", &title, &rows::table(&site, &words, "unread-table", &title, &unread)));
        }
        parts.push(my_cases(&site, &words, &mine));
    } else {
        parts.push(design::empty_state(&EmptyState { title: words.get("my-day-no-cases").into(), text: None, action: None }));
    }
    let heading = design::heading(&Heading { caption: Some(words.day(site.today())), title: title.clone(), lead: None });
    let content = Html::all(std::iter::once(heading).chain(parts));
    Ok(frame::shell(&site, &me, title, "/arbete").page(&site, &me.visit, Content::Wide(content)))
}

fn must_today(site: &Site, words: &Words<'_>, rows: &[WorkRow]) -> Html {
    let title = words.with("my-day-must", "count", rows.len() as i64);
    let body = if rows.is_empty() {
        design::empty_state(&EmptyState { title: words.get("my-day-nothing-urgent").into(), text: None, action: None })
    } else {
        rows::table(site, words, "must-table", &title, rows)
    };
    design::section("must", &title, &body)
}

fn my_cases(site: &Site, words: &Words<'_>, rows: &[WorkRow]) -> Html {
    let title = words.with("my-day-cases", "count", rows.len() as i64);
    let body = if rows.is_empty() {
        design::empty_state(&EmptyState { title: words.get("my-day-none").into(), text: None, action: None })
    } else {
        rows::table(site, words, "mine-table", &title, rows)
    };
    design::section("mine", &title, &body)
}
