//! Draws the page for what could not be done, in the reader's language.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use common::trouble::Told;
use common::{Shell, Site, Visit};
use design::{Account, Heading, Html};
use std::sync::Arc;

pub async fn draw(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let visit = Visit::of(&parts, &site);
    let response = next.run(Request::from_parts(parts, body)).await;
    let told = response.extensions().get::<Told>().copied();
    let plain = response.headers().get(axum::http::header::CONTENT_TYPE).is_none();
    let key = match (told, response.status().as_u16()) {
        (Some(told), _) => told.0,
        (None, 404) if plain => "trouble-not-found",
        (None, 405) => "trouble-bad-request",
        (None, 413) => "trouble-too-large",
        _ => return response,
    };
    let words = visit.words(&site);
    let title = words.get(key);
    let lead = Some(words.get(&format!("{key}-text")).into());
    let content = Html::all([design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead,
    })]);
    let staff = visit.path.starts_with("/arbete");
    let shell = Shell {
        staff,
        account: Account::Hidden,
        ..Shell::new(title)
    };
    let mut page = shell.page(&site, &visit, content);
    *page.status_mut() = response.status();
    page
}
