//! The door: a code is typed, tries are limited, and whatever is wrong with a code is told alike.

use super::{In, tell};
use super::{at, drawn, home};
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::journal::child::ChildCode;
use casework::{Answers, Page, Problems};
use common::answers::Posted;
use common::{Site, Trouble, Visit, child, cookies, problems};
use design::{Button, ButtonKind, Field, Heading, Html, LinkButton, TextInput};
use std::sync::Arc;

const FIELD: &str = "code";
/// Typed before the visit was over, and carried past the door.
const CARRIED: [&str; 2] = ["text", "feeling"];

pub async fn ask(State(site): State<Arc<Site>>, visit: Visit, jar: CookieJar) -> Result<Response, Trouble> {
    if child::found(&site, &jar).await?.is_some() {
        return Ok(Redirect::to(&at(&visit, "/hej")).into_response());
    }
    Ok(show(&site, &visit, &Answers::default(), &Problems::default()))
}

/// The visit is over: the code is asked for again, and what was typed goes along.
pub fn again(site: &Site, visit: &Visit, typed: &Answers) -> Response {
    let mut found = Problems::default();
    found.add(FIELD, "child-visit-over");
    let answers = Answers {
        fields: typed.fields.clone(),
        ..Answers::default()
    };
    show(site, visit, &answers, &found)
}

pub async fn enter(
    State(site): State<Arc<Site>>,
    visit: Visit,
    jar: CookieJar,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    let typed = posted.answers.first(FIELD);
    let who = visit.address.to_string();
    if !site.limits.permits("child-door", &who).await {
        return Err(Trouble::SlowDown);
    }
    if let Some(code) = ChildCode::parse(typed)
        && !site.limits.permits("child-code", &child::kept(&code)).await
    {
        return Err(Trouble::SlowDown);
    }
    let Some((jar, let_in)) = child::enter(&site, &jar, typed).await? else {
        let mut found = Problems::default();
        found.add(
            FIELD,
            if typed.is_empty() {
                "problem-required"
            } else {
                "child-code-unknown"
            },
        );
        return Ok(show(&site, &visit, &posted.answers, &found));
    };
    let carried = carried(&posted.answers);
    if carried.fields.is_empty() {
        return Ok((jar, Redirect::to(&at(&visit, "/hej"))).into_response());
    }
    let inside = In::by(&site, let_in).await?;
    let page = tell::draw(
        &site,
        &visit,
        &inside,
        &carried,
        &Problems::default(),
        site.draw(),
    )
    .await?;
    Ok((jar, page).into_response())
}

fn carried(answers: &Answers) -> Answers {
    let mut carried = answers.clone();
    carried.fields.retain(|name, typed| {
        CARRIED.contains(&name.as_str()) && typed.iter().any(|text| !text.trim().is_empty())
    });
    carried
}

pub async fn leave(State(site): State<Arc<Site>>, visit: Visit, jar: CookieJar) -> Result<Response, Trouble> {
    child::leave(&site, &jar).await?;
    let jar = cookies::forget(jar, cookies::CHILD, site.facts.secure);
    let clear = [("clear-site-data", "\"cache\", \"storage\"")];
    Ok((jar, clear, Redirect::to(&at(&visit, ""))).into_response())
}

fn show(site: &Site, visit: &Visit, answers: &Answers, found: &Problems) -> Response {
    let words = visit.words(site);
    let title = words.get("child-door-title");
    let field = Field::new(FIELD, words.get("child-door-label"))
        .hint(words.get("child-door-hint"))
        .error(problems::beside(found, FIELD, &words));
    let carried = carried(answers);
    let hidden: Vec<(&str, &str)> = carried
        .fields
        .keys()
        .map(|name| (name.as_str(), carried.first(name)))
        .collect();
    let form = design::form(&design::Form {
        action: at(visit, ""),
        content: Html::all([
            design::hidden_fields(&hidden),
            design::text_input(&TextInput {
                field,
                value: answers.first(FIELD).to_owned(),
                kind: design::InputKind::Code,
                ..TextInput::default()
            }),
            design::button(&Button::new(words.get("child-door-button"))),
        ]),
        forget: true,
        ..design::Form::default()
    });
    let no_code = design::section(
        "utan-kod",
        &words.get("child-no-code-title"),
        &Html::all([
            design::paragraph(&words.get("child-no-code")),
            design::button_row([design::link_button(&LinkButton {
                label: words.get("young-title"),
                href: format!("/{}/ung", visit.lang.tag()),
                kind: ButtonKind::Secondary,
                shortcut: None,
            })]),
        ]),
    );
    let content = Html::all([
        problems::summary(&Page::new("child-door-title", "child-door-button"), found, &words),
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("child-door-lead").into()),
        }),
        form,
        no_code,
        home::phones(site, &words),
    ]);
    drawn(site, visit, title, !found.0.is_empty(), content)
}
