//! A sender checks by number how far it has come. Tries are limited; nothing about a person shows.

use crate::code_page::CodePage;
use axum::extract::State;
use axum::response::Response;
use casework::{CaseNumber, Problems};
use common::answers::Form;
use common::{Site, Trouble, Visit};
use design::{Alert, Html};
use serde::Deserialize;
use std::sync::Arc;

const PAGE: CodePage = CodePage {
    field: "number",
    path: "nummer",
    title: "number-title",
    lead: "number-lead",
    label: "number-label",
    hint: "number-hint",
    button: "number-button",
    leaves_no_trace: true,
};

pub async fn ask(State(site): State<Arc<Site>>, visit: Visit) -> Response {
    PAGE.show(&site, &visit, "", &Problems::default(), Html::default())
}

#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    number: String,
}

pub async fn answer(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Form(typed): Form<Typed>,
) -> Result<Response, Trouble> {
    if !site.limits.permits("number", &visit.address.to_string()).await {
        return Err(Trouble::SlowDown);
    }
    let words = visit.words(&site);
    let mut found = Problems::default();
    let number = CaseNumber::parse(&typed.number);
    let status = match &number {
        Some(number) => site.committee.sender_status(number).await?,
        None => None,
    };
    let Some(status) = status else {
        found.add(
            "number",
            if number.is_none() {
                "problem-case-number"
            } else {
                "number-unknown"
            },
        );
        return Ok(PAGE.show(&site, &visit, &typed.number, &found, Html::default()));
    };
    let told = design::alert(&Alert {
        tone: design::Tone::Info,
        title: Some(words.say(&status.say)),
        body: words.with("number-received-at", "at", status.received_at).into(),
        announce: true,
    });
    Ok(PAGE.show(&site, &visit, &typed.number, &found, told))
}
