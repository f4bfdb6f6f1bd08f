//! The same service on paper: an empty form to print, in the reader's language, with where it is to be sent.

use super::{At, open, shell};
use axum::extract::State;
use axum::response::Response;
use casework::{Answers, Page};
use common::{Site, Trouble, Visit, Words, paper};
use design::Html;
use hypertext::prelude::*;
use std::sync::Arc;

async fn asked(site: &Site, at: &At) -> Result<(Page, String), Trouble> {
    let service = open(site, at)?;
    let page = service.page(&service.given(site, &Answers::default()).await?)?;
    Ok((page, format!("{}/blankett.pdf", service.base)))
}

pub async fn empty_form(State(site): State<Arc<Site>>, visit: Visit, at: At) -> Result<Response, Trouble> {
    let (page, pdf) = asked(&site, &at).await?;
    let words = visit.words(&site);
    let form = paper::page(&site, &page, None, &pdf, &words).await?;
    let content = Html::all([form, status(&words)]);
    Ok(shell(words.say(&page.title)).page(&site, &visit, content))
}

pub async fn form_as_pdf(State(site): State<Arc<Site>>, visit: Visit, at: At) -> Result<Response, Trouble> {
    let (page, _) = asked(&site, &at).await?;
    if !site.limits.permits("begin", &visit.address.to_string()).await {
        return Err(Trouble::SlowDown);
    }
    paper::pdf(&site, &page, None, visit.lang).await
}

/// What they can do afterwards without logging in.
fn status(words: &Words<'_>) -> Html {
    let body = design::html(hypertext::maud_borrow! { p { (words.get("paper-status-text")) } });
    design::section("status", &words.get("paper-status"), &body)
}
