//! *Guiden här.* What the municipality adds to an article: its own hours, places and forms, beside the national text.

use super::{Drawn, allowed, is_changed};
use crate::frame;
use ::guide::{Article, Guide};
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::{Answers, Page, Problems, Question, Say};
use common::answers::Posted;
use common::survey::quarter;
use common::{Site, StaffIn, Trouble, Visit, Words, lost};
use design::{Column, Heading, Html, Row, Table};
use house_store::Helped;
use hypertext::prelude::*;
use std::sync::Arc;

const ADDRESS: &str = "/arbete/administration/guide";
const LONGEST: usize = 2_000;
const FIELD: &str = "here";

fn find(address: &str) -> Result<&'static Article, Trouble> {
    Guide::national().find(address).ok_or(Trouble::NotFound)
}

/// Every article, with whether something is added to it.
pub async fn list(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    allowed(&site, &me)?;
    let words = me.visit.words(&site);
    let additions = site.house.guide_additions().await?;
    let helped = site.house.guide_help(&quarter(site.today())).await?;
    let rows = Guide::national().articles.iter().map(|article| Row {
        cells: vec![
            link(article, &words),
            words
                .get(match additions.contains_key(&article.address) {
                    true => "administer-guide-added",
                    false => "administer-guide-none",
                })
                .into(),
            helped
                .get(&article.address)
                .map(|one| said(*one, &words))
                .unwrap_or_default(),
        ],
        marked: false,
    });
    let title = words.get("administer-guide");
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("administer-guide-lead").into()),
        }),
        design::table(&Table {
            id: "guide-table".to_owned(),
            caption: title.clone().into(),
            hide_caption: true,
            columns: [
                "administer-guide-article",
                "administer-guide-here",
                "administer-guide-helped",
            ]
            .map(|key| Column::new(words.get(key)))
            .into(),
            rows: rows.collect(),
            compact: true,
        }),
    ]);
    let shell = frame::shell(&site, &me, title, "/arbete/administration");
    Ok(shell.page(&site, &me.visit, content))
}

/// How many it helped this quarter, and how many not.
fn said(helped: Helped, words: &Words<'_>) -> Html {
    let said = Say::key("administer-guide-helped-count")
        .with("yes", helped.yes)
        .with("no", helped.no);
    words.say(&said).into()
}

fn link(article: &Article, words: &Words<'_>) -> Html {
    let (to, title) = (
        format!("{ADDRESS}/{}", article.address),
        &article.version(words.lang).title,
    );
    design::html(hypertext::maud_borrow! { a class="ds-link" href=(to) { (title) } })
}

fn page(article: &Article, words: &Words<'_>) -> Page {
    let title = Say::key("plain").with("text", article.version(words.lang).title.clone());
    Page::new(title, "administer-save")
        .lead("administer-guide-text-lead")
        .ask(Question::long(FIELD, LONGEST, "administer-guide-text").optional())
}

/// As it stands, with its label; nothing where nothing stands.
fn parts(now: &str, words: &Words<'_>) -> Vec<(String, String)> {
    vec![(words.get("administer-guide-text"), now.to_owned())]
}

async fn now(site: &Site, article: &Article) -> Result<String, Trouble> {
    let mut additions = site.house.guide_additions().await?;
    Ok(additions.remove(&article.address).unwrap_or_default())
}

pub async fn ask(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(address): Path<String>,
) -> Result<Response, Trouble> {
    allowed(&site, &me)?;
    let article = find(&address)?;
    let words = me.visit.words(&site);
    let now = now(&site, article).await?;
    let (answers, seen) = match lost::found(&site, &me.visit).await? {
        Some(draft) => (draft.answers(), draft.seen),
        None => {
            let mut answers = Answers::default();
            answers.set(FIELD, &now);
            (answers, String::new())
        }
    };
    let (page, found) = (page(article, &words), Problems::default());
    let drawn = Drawn {
        now: &parts(&now, &words),
        seen: &seen,
        ..Drawn::new(&page, &answers, &found)
    };
    Ok(drawn.draw(&site, &me))
}

pub async fn change(
    State(site): State<Arc<Site>>,
    me: Result<StaffIn, Trouble>,
    visit: Visit,
    jar: CookieJar,
    Path(address): Path<String>,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    let me = match me {
        Ok(me) => me,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    allowed(&site, &me)?;
    let article = find(&address)?;
    let words = me.visit.words(&site);
    let before = now(&site, article).await?;
    let mut read = posted.answers.reader(site.today());
    let text = read.optional_text(FIELD, LONGEST).unwrap_or_default();
    let found = read.problems;
    let (parts, seen) = (parts(&before, &words), posted.own("_seen"));
    let waits = text != before && is_changed(&parts, seen);
    if waits || !found.0.is_empty() {
        let page = page(article, &words);
        let drawn = Drawn {
            now: &parts,
            seen,
            ..Drawn::new(&page, &posted.answers, &found)
        };
        return Ok(drawn.draw(&site, &me));
    }
    if text != before {
        let (change, by) = (site.committee.outside().draw(), me.viewer.actor());
        let put = site
            .house
            .put_guide_addition(&article.address, &text, change, site.now(), &by);
        put.await?;
        site.read_additions().await?;
    }
    Ok(Redirect::to(ADDRESS).into_response())
}
