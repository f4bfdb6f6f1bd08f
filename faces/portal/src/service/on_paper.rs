//! The same service on paper: an empty form to print, in the reader's language, with where it is to be sent.

use super::{paragraphs, service, shell};
use axum::extract::{Path, State};
use axum::response::Response;
use casework::Answers;
use common::contact::PAPER_ADDRESS;
use common::{Site, Trouble, Visit, Words};
use design::{Heading, Html};
use hypertext::prelude::*;
use std::sync::Arc;

pub async fn empty_form(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((lang, slug, step)): Path<(String, String, String)>,
) -> Result<Response, Trouble> {
    let service = service(&site, &lang, &slug, &step)?;
    let words = visit.words(&site);
    let page = service.page(&service.given(&site, &Answers::default()).await?)?;
    let title = words.say(&page.title);
    let notices = page
        .notices
        .iter()
        .map(|notice| paragraphs(&words.say(&notice.say)));
    let content = Html::all([
        design::heading(&Heading {
            caption: Some(words.get("paper-caption").into()),
            title: title.clone(),
            lead: page.lead.as_ref().map(|lead| words.say(lead).into()),
        }),
        Html::all(notices.collect::<Vec<_>>()),
        how(&site, &words).await?,
        common::paper::form(&page, &words),
        status(&words),
    ]);
    Ok(shell(title).page(&site, &visit, content))
}

/// How it is filled in, where it goes, and whom to ask.
async fn how(site: &Site, words: &Words<'_>) -> Result<Html, Trouble> {
    let address = site.house.setting(PAPER_ADDRESS).await?.unwrap_or_default();
    let lines: Vec<&str> = address.lines().filter(|line| !line.trim().is_empty()).collect();
    let phone = site.contact().phone.clone();
    Ok(design::html(hypertext::maud_borrow! {
        section class="sos-section" {
            h2 class="sos-section__title" { (words.get("paper-how")) }
            p { (words.get("paper-how-text")) }
            @if lines.is_empty() {
                p { (words.get("paper-where-ask")) " " (design::phone_link(&phone)) }
            } @else {
                p { (words.get("paper-where")) }
                address lang="sv" dir="ltr" { @for line in &lines { (line) br; } }
            }
        }
    }))
}

/// What they can do afterwards without logging in.
fn status(words: &Words<'_>) -> Html {
    let body = design::html(hypertext::maud_borrow! { p { (words.get("paper-status-text")) } });
    design::section("status", &words.get("paper-status"), &body)
}
