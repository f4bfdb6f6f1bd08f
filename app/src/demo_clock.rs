//! The clock of a demonstration can be moved forward, so that one sees what the days bring. It does
//! not exist in a house in earnest.

use crate::outside::Movable;
use axum::Router;
use axum::extract::{Form, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use casework::Actor;
use common::{Shell, Site, Trouble, Visit};
use design::{Account, Button, Field, Heading, Html, InputKind, TextInput};
use serde::Deserialize;
use std::sync::Arc;

pub const DAYS: &str = "demo-days";

#[derive(Clone)]
struct Clock {
    site: Arc<Site>,
    movable: Movable,
}

pub fn routes(site: Arc<Site>, movable: Movable) -> Router {
    Router::new()
        .route("/demo/klocka", get(show).post(forward))
        .with_state(Clock { site, movable })
}

async fn show(State(clock): State<Clock>, request: axum::extract::Request) -> Response {
    let (parts, _) = request.into_parts();
    let visit = Visit::of(&parts, &clock.site);
    let words = visit.words(&clock.site);
    let title = words.get("demo-clock-title");
    let field = Field::new("days", words.get("demo-clock-days")).hint(words.get("demo-clock-hint"));
    let form = design::form(&design::Form {
        action: "/demo/klocka".to_owned(),
        content: Html::all([
            design::text_input(&TextInput {
                field,
                value: "1".to_owned(),
                kind: InputKind::Number,
                ..TextInput::default()
            }),
            design::button(&Button::new(words.get("demo-clock-move"))),
        ]),
        ..design::Form::default()
    });
    let lead = Some(words.moment(clock.site.now()));
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead,
    });
    let shell = Shell {
        account: Account::Hidden,
        ..Shell::new(title)
    };
    shell.page(&clock.site, &visit, Html::all([heading, form]))
}

#[derive(Deserialize)]
struct Forward {
    days: String,
}

async fn forward(State(clock): State<Clock>, Form(forward): Form<Forward>) -> Result<Response, Trouble> {
    let days: u16 = forward
        .days
        .trim()
        .parse()
        .ok()
        .filter(|days| (1..=400).contains(days))
        .ok_or(Trouble::BadRequest)?;
    let days = clock.movable.move_forward(days).to_string();
    let outside = clock.site.committee.outside();
    clock
        .site
        .house
        .set(DAYS, &days, outside.draw(), clock.site.now(), &Actor::House)
        .await?;
    Ok(Redirect::to("/demo/klocka").into_response())
}
