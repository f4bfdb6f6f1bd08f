//! A receiver sees by its code that a document was signed here, and learns no more than is printed
//! on it. Tries are limited.

use axum::extract::{Form, State};
use axum::response::Response;
use casework::{CaseNumber, Page, Problems, Say};
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
    code: String,
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
    let code = CaseNumber::parse(&typed.code);
    let signed = match &code {
        Some(code) => site.committee.signed_document(code).await?,
        None => None,
    };
    let Some(signed) = signed else {
        found.add("code", "genuine-unknown");
        return Ok(page(&site, &visit, &typed.code, &found, Html::default()));
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
    Ok(page(&site, &visit, &typed.code, &found, told))
}

fn page(site: &Site, visit: &Visit, typed: &str, found: &Problems, told: Html) -> Response {
    let words = visit.words(site);
    let title = words.get("genuine-title");
    let field = Field::new("code", words.get("genuine-label"))
        .hint(words.get("genuine-hint"))
        .error(problems::beside(found, "code", &words));
    let form = design::form(&design::Form {
        action: format!("/{}/kontrollera", visit.lang.tag()),
        content: Html::all([
            design::text_input(&TextInput {
                field,
                value: typed.to_owned(),
                kind: design::InputKind::Code,
                ..TextInput::default()
            }),
            design::button(&Button::new(words.get("genuine-button"))),
        ]),
        ..design::Form::default()
    });
    let summary = problems::summary(&Page::new("genuine-title", "genuine-button"), found, &words);
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get("genuine-lead").into()),
    });
    let shell = Shell {
        account: Account::Hidden,
        has_errors: !found.0.is_empty(),
        ..Shell::new(title)
    };
    shell.page(site, visit, Html::all([summary, heading, told, form]))
}
