//! A sender checks by number how far it has come. Tries are limited; nothing about a person shows.

use axum::extract::{Form, State};
use axum::response::Response;
use casework::{CaseNumber, Page, Problems};
use common::{Shell, Site, Trouble, Visit, problems};
use design::{Account, Alert, Button, Field, Heading, Html, TextInput};
use serde::Deserialize;
use std::sync::Arc;

pub async fn ask(State(site): State<Arc<Site>>, visit: Visit) -> Response {
    page(&site, &visit, "", &Problems::default(), Html::default())
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
    if !site.limits.permits("number", &visit.address.to_string()) {
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
        return Ok(page(&site, &visit, &typed.number, &found, Html::default()));
    };
    let told = design::alert(&Alert {
        tone: design::Tone::Info,
        title: Some(words.say(&status.say)),
        body: words.with("number-received-at", "at", status.received_at).into(),
        announce: true,
    });
    Ok(page(&site, &visit, &typed.number, &found, told))
}

fn page(site: &Site, visit: &Visit, typed: &str, found: &Problems, told: Html) -> Response {
    let words = visit.words(site);
    let title = words.get("number-title");
    let field = Field::new("number", words.get("number-label"))
        .hint(words.get("number-hint"))
        .error(problems::beside(found, "number", &words));
    let form = design::form(&design::Form {
        action: format!("/{}/nummer", visit.lang.tag()),
        content: Html::all([
            design::text_input(&TextInput {
                field,
                value: typed.to_owned(),
                kind: design::InputKind::Code,
                ..TextInput::default()
            }),
            design::button(&Button::new(words.get("number-button"))),
        ]),
        forget: true,
        ..design::Form::default()
    });
    let summary = problems::summary(&Page::new("number-title", "number-button"), found, &words);
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get("number-lead").into()),
    });
    let shell = Shell {
        quick_exit: true,
        account: Account::Hidden,
        has_errors: !found.0.is_empty(),
        ..Shell::new(title)
    };
    shell.page(site, visit, Html::all([summary, heading, told, form]))
}
