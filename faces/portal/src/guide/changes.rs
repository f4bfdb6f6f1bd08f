//! *Ändringar i guiden.* What the municipality wrote, changed and took away, by day; for anybody, and without names of those
//! who did not wish to stand there.

use super::Reading;
use axum::extract::{Path, State};
use axum::response::Response;
use common::guide::here::{Here, Told, WhatChanged};
use common::{Shell, Site, Trouble, Visit, Words};
use design::{Account, EmptyState, Heading, Html};
use hypertext::prelude::*;
use language::Lang;
use std::sync::Arc;

const MOST: usize = 200;

/// The way there.
pub fn link(reading: Reading, words: &Words<'_>) -> Html {
    let (to, label) = (
        format!("/{}/guide/andringar", reading.lang.tag()),
        words.get("guide-changes"),
    );
    design::html(hypertext::maud_borrow! { p { a class="ds-link" href=(to) { (label) } } })
}

pub async fn page(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path(lang): Path<String>,
) -> Result<Response, Trouble> {
    let lang = Lang::parse_guide(&lang).ok_or(Trouble::NotFound)?;
    let words = visit.words(&site);
    let reading = Reading { lang, trace: true };
    let here = site.here();
    let told = here.changes();
    let lines: Vec<Html> = told
        .iter()
        .take(MOST)
        .map(|one| line(&here, one, reading, &words))
        .collect();
    let title = words.get("guide-changes");
    let list = match lines.is_empty() {
        true => design::empty_state(&EmptyState {
            title: words.get("guide-changes-none").into(),
            ..EmptyState::default()
        }),
        false => design::bullets(lines),
    };
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("guide-changes-lead").into()),
        }),
        list,
    ]);
    let mut shell = Shell::new(title);
    shell.quick_exit = true;
    shell.account = Account::Hidden;
    Ok(shell.page(&site, &visit, content))
}

/// The day, the article, what came of it, and in the municipality's own words why.
fn line(here: &Here, one: &Told, reading: Reading, words: &Words<'_>) -> Html {
    let article = here.find(&one.key.article);
    let own = here.texts.get(&one.key).and_then(|text| text.versions.last());
    let title = match (article, own) {
        (Some(article), _) => article.version(reading.lang).title.clone(),
        (None, Some(last)) => last.parts.get("title").cloned().unwrap_or_default(),
        (None, None) => one.key.article.clone(),
    };
    let to = article.map(|article| reading.article(article));
    let (day, what) = (words.day(one.day), words.get(one.what.key()));
    let lang = Lang::table().find(|lang| lang.tag() == one.key.lang);
    let lang = lang.filter(|lang| *lang != Lang::Sv).map(Lang::own_name);
    let (told, by) = (&one.told, &one.by);
    let is_told = one.what != WhatChanged::Signed || !told.is_empty();
    design::html(hypertext::maud_borrow! {
        (day) ". "
        @match &to {
            Some(to) => { a class="ds-link" href=(to) { (title) } }
            None => { span lang="sv" dir="ltr" { (title) } }
        }
        @if let Some(lang) = lang { " (" (lang) ")" }
        ": " (what)
        @if is_told { " " span lang="sv" dir="ltr" { (told) } }
        @if let Some(by) = by { " (" span dir="ltr" { (by) } ")" }
    })
}
