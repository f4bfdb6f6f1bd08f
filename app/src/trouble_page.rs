//! Draws the page for what could not be done, in the reader's language: whatever says no, nobody
//! meets a blank page or a program's own words.

use axum::extract::{Request, State};
use axum::http::header;
use axum::middleware::Next;
use axum::response::Response;
use common::trouble::Told;
use common::{Shell, Site, Visit};
use design::{Account, Heading, Html};
use std::sync::Arc;

/// Read by programs alone.
const NOT_PAGES: [&str; 5] = ["/assets/", "/tema/", "/halsa", "/in/", "/logg/"];

pub async fn draw(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let visit = Visit::of(&parts, &site);
    let response = next.run(Request::from_parts(parts, body)).await;
    match key(&response, &visit.path) {
        Some(key) => page(&site, &visit, key, response),
        None => response,
    }
}

/// Which trouble it is; None: an answer as it should be.
fn key(response: &Response, path: &str) -> Option<&'static str> {
    if let Some(told) = response.extensions().get::<Told>() {
        return Some(told.0);
    }
    let kind = response.headers().get(header::CONTENT_TYPE);
    let drawn = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if drawn || NOT_PAGES.iter().any(|start| path.starts_with(start)) {
        return None;
    }
    match response.status().as_u16() {
        403 => Some("trouble-other-site"),
        404 => Some("trouble-not-found"),
        400..500 => Some("trouble-bad-request"),
        500.. => Some("trouble-fault"),
        _ => None,
    }
}

fn page(site: &Site, visit: &Visit, key: &'static str, response: Response) -> Response {
    let words = visit.words(site);
    let title = words.get(key);
    let lead = Some(words.get(&format!("{key}-text")).into());
    let content = Html::all([design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead,
    })]);
    let shell = Shell {
        staff: visit.path.starts_with("/arbete"),
        account: Account::Hidden,
        ..Shell::new(title)
    };
    let mut page = shell.page(site, visit, content);
    *page.status_mut() = response.status();
    let (mut before, _) = response.into_parts();
    for of_the_body in [header::CONTENT_TYPE, header::CONTENT_LENGTH] {
        before.headers.remove(of_the_body);
    }
    page.headers_mut().extend(before.headers);
    page
}
