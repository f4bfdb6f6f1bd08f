//! *Hjälpte det här?* Asked at the end of an article, counted without knowing who; not asked where one reads without a trace.

use super::Reading;
use super::article;
use ::guide::Article;
use axum::extract::{Path, State};
use axum::{Form, response::Response};
use common::survey::quarter;
use common::{Shell, Site, Trouble, Visit, Words};
use design::{Account, Button, ButtonKind, Heading, Html};
use language::Lang;
use serde::Deserialize;
use std::sync::Arc;

const FIELD: &str = "hjalpte";
const YES: &str = "ja";
const NO: &str = "nej";

pub fn ask(article: &Article, reading: Reading, words: &Words<'_>) -> Html {
    if !reading.trace {
        return Html::default();
    }
    let button = |key: &str, value: &str| {
        let said = Button::new(words.get(key)).kind(ButtonKind::Secondary);
        design::button(&said.posts(FIELD, value))
    };
    let form = design::form(&design::Form {
        action: reading.article(article),
        content: design::button_row([button("guide-helped-yes", YES), button("guide-helped-no", NO)]),
        forget: true,
        ..design::Form::default()
    });
    design::section("helped", &words.get("guide-helped"), &form)
}

#[derive(Deserialize)]
pub struct Said {
    #[serde(default)]
    hjalpte: String,
}

pub async fn count(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((lang, address)): Path<(String, String)>,
    Form(said): Form<Said>,
) -> Result<Response, Trouble> {
    let lang = Lang::parse_guide(&lang).ok_or(Trouble::NotFound)?;
    let here = site.here();
    let found = here.find(&address).ok_or(Trouble::NotFound)?;
    let reading = Reading { lang, trace: true };
    if ![YES, NO].contains(&said.hjalpte.as_str()) {
        return Ok(article::page(&site, &visit, found, reading));
    }
    if !site
        .limits
        .permits("guide-help", &visit.address.to_string())
        .await
    {
        return Err(Trouble::SlowDown);
    }
    let helped = said.hjalpte == YES;
    site.house
        .count_help(&found.address, &quarter(site.today()), helped)
        .await?;
    let words = visit.words(&site);
    let title = words.get("guide-helped-thanks");
    let related = found
        .front
        .related
        .iter()
        .filter_map(|address| here.find(address));
    let back = std::iter::once(found).chain(related);
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("guide-helped-thanks-text").into()),
        }),
        article::cards(back, reading, true, 2),
    ]);
    let shell = Shell {
        account: Account::Hidden,
        quick_exit: found.front.danger,
        ..Shell::new(title)
    };
    Ok(shell.page(&site, &visit, content))
}
