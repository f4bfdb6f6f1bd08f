//! Search among the cases that one may see. Posted, so that no name stands in an address or a log.

use crate::{frame, rows};
use axum::extract::State;
use axum::response::Response;
use casework::Act;
use common::answers::Form;
use common::{Site, StaffIn, Trouble};
use design::{Content, EmptyState, Heading, Html};
use serde::Deserialize;
use std::sync::Arc;

const MOST: usize = 50;

/// After signing in again: what was searched for is not kept anywhere.
pub async fn again(site: State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    search(site, me, Form(Typed { words: String::new() })).await
}

#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    words: String,
}

pub async fn search(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Form(typed): Form<Typed>,
) -> Result<Response, Trouble> {
    let words = me.visit.words(&site);
    let key = access::list(&me.viewer, Act::Search, site.today())?;
    let typed: String = typed
        .words
        .chars()
        .filter(|c| !c.is_control())
        .take(200)
        .collect();
    let found = site.committee.search(&key, &typed, MOST + 1).await?;
    let (mut hits, newest_only) = (found.hits, found.newest_only);
    let more = hits.len() > MOST;
    hits.truncate(MOST);
    let title = words.get("search-title");
    let found = if more { "search-found-more" } else { "search-found" };
    let mut lead = words.with(found, "count", hits.len() as i64);
    if newest_only {
        lead = format!("{lead} {}", words.get("search-newest-only"));
    }
    let body = if hits.is_empty() {
        let text = Some(words.get("search-nothing-text").into());
        design::empty_state(&EmptyState {
            title: words.get("search-nothing").into(),
            text,
            action: None,
        })
    } else {
        rows::table(&site, &me, "hits", &title, &hits).await?
    };
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(lead.into()),
    });
    let mut shell = frame::shell(&site, &me, title, "/arbete/sok");
    shell.search = frame::search_box(&site, &me, &words, &typed);
    Ok(shell.page(&site, &me.visit, Content::Wide(Html::all([heading, body]))))
}
