//! A receiver sees by its code that a document was signed here, and learns no more than is printed
//! on it. Tries are limited.

use crate::code_page::CodePage;
use axum::extract::State;
use axum::response::Response;
use casework::{CaseNumber, Problems, Say};
use common::answers::Form;
use common::{Site, Trouble, Visit};
use design::{Alert, Html};
use serde::Deserialize;
use std::sync::Arc;

const PAGE: CodePage = CodePage {
    field: "code",
    path: "kontrollera",
    title: "genuine-title",
    lead: "genuine-lead",
    label: "genuine-label",
    hint: "genuine-hint",
    button: "genuine-button",
    leaves_no_trace: false,
};

pub async fn ask(State(site): State<Arc<Site>>, visit: Visit) -> Response {
    PAGE.show(&site, &visit, "", &Problems::default(), Html::default())
}

#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    code: String,
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
    let code = CaseNumber::parse(&typed.code);
    let signed = match &code {
        Some(code) => site.committee.signed_document(code).await?,
        None => None,
    };
    let Some(signed) = signed else {
        found.add("code", "genuine-unknown");
        return Ok(PAGE.show(&site, &visit, &typed.code, &found, Html::default()));
    };
    let say = Say::key("genuine-signed")
        .with("by", &signed.signed_by)
        .with("at", signed.signed_at);
    let body = Html::all([
        words.get("genuine-fingerprint").into(),
        " ".into(),
        design::ltr(&signed.sha256),
    ]);
    let told = design::alert(&Alert {
        tone: design::Tone::Success,
        title: Some(words.say(&say)),
        body,
        announce: true,
    });
    Ok(PAGE.show(&site, &visit, &typed.code, &found, told))
}
