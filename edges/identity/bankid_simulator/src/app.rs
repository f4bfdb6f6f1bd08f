//! What a made-up person meets: a page in place of the app, and the same over JSON for tests.

mod answering;
mod machine;
mod page;
mod way_back;

use crate::orders::{Order, Refused};
use crate::running::Shared;
use answering::{Refusal, approve, decline, let_time_pass};
use axum::Router;
use axum::extract::{Form, Query, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Deserialize;
use std::sync::Arc;

/// A person needs a moment to copy the code from one window to another.
const SECONDS_TO_COPY: i64 = 5;

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/", get(front))
        .route("/app", get(opened))
        .route("/scan", post(scanned))
        .route("/answer", post(answered))
        .route("/phone/scan", post(machine::scan))
        .route("/control/complete", post(machine::complete))
        .route("/control/fail", post(machine::fail))
        .route("/control/hint", post(machine::hint))
        .layer(from_fn(guarded))
        .with_state(shared)
}

/// Only this machine's own names are answered, and no page elsewhere may frame or script ours.
async fn guarded(request: Request, next: Next) -> Response {
    let host = request
        .headers()
        .get(header::HOST)
        .and_then(|host| host.to_str().ok())
        .unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    if !matches!(name, "127.0.0.1" | "localhost") {
        return StatusCode::MISDIRECTED_REQUEST.into_response();
    }
    let mut response = next.run(request).await;
    for (name, value) in [
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        ),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    response
}

async fn front(State(shared): State<Arc<Shared>>) -> Html<String> {
    let by_phone = shared
        .with_orders(|orders, now| Ok(orders.waiting_by_phone(now)))
        .unwrap_or_default();
    Html(page::front(&shared.people, &by_phone, None))
}

#[derive(Deserialize)]
struct Link {
    #[serde(default)]
    autostarttoken: String,
    /// Read off the page by a link, since the camera of a demonstration has no screen to point at.
    #[serde(default)]
    qr: Option<String>,
    #[serde(default)]
    redirect: Option<String>,
}

async fn opened(State(shared): State<Arc<Shared>>, Query(link): Query<Link>) -> Response {
    if let Some(text) = link.qr {
        return scanned(State(shared), Form(Scanned { qr: text })).await;
    }
    let order = shared.with_orders(|orders, now| orders.open(&link.autostarttoken, now).cloned());
    show(&shared, order, link.redirect.as_deref(), true)
}

#[derive(Deserialize)]
struct Scanned {
    qr: String,
}

async fn scanned(State(shared): State<Arc<Shared>>, Form(form): Form<Scanned>) -> Response {
    let text = form.qr.trim().to_owned();
    let order = if text.starts_with("bankid.") {
        shared.with_orders(|orders, now| orders.scan(&text, now, 1, SECONDS_TO_COPY).cloned())
    } else {
        shared.with_orders(|orders, now| orders.open(&text, now).cloned())
    };
    show(&shared, order, None, false)
}

fn show(
    shared: &Shared,
    order: Result<Order, Refused>,
    redirect: Option<&str>,
    same_device: bool,
) -> Response {
    match order {
        Ok(order) => Html(page::order(&order, &shared.people, redirect, same_device, None)).into_response(),
        Err(why) => (
            StatusCode::CONFLICT,
            Html(page::front(&shared.people, &[], Some(page::sentence(why)))),
        )
            .into_response(),
    }
}

#[derive(Deserialize)]
struct Answer {
    autostarttoken: String,
    #[serde(default)]
    redirect: Option<String>,
    #[serde(default)]
    same_device: bool,
    #[serde(default)]
    person: String,
    #[serde(default)]
    code: String,
    act: String,
}

async fn answered(State(shared): State<Arc<Shared>>, Form(answer): Form<Answer>) -> Response {
    let order = match shared.with_orders(|orders, now| orders.open(&answer.autostarttoken, now).cloned()) {
        Ok(order) => order,
        Err(why) => return show(&shared, Err(why), None, false),
    };
    let redirect = answer.redirect.as_deref();
    let done = match answer.act.as_str() {
        "approve" if order.wanted.pin_code && !is_code(&answer.code) => Err(Refusal::CodeMissing),
        "approve" => approve(&shared, &order, &answer.person),
        "pass_time" => let_time_pass(&shared, &order),
        _ => decline(&shared, &order),
    };
    match done {
        Ok(()) => match way_back::after(&order, redirect, answer.same_device) {
            Some(address) => Redirect::to(&address).into_response(),
            None => Html(page::done(&answer.act)).into_response(),
        },
        Err(why) => {
            let again = page::order(
                &order,
                &shared.people,
                redirect,
                answer.same_device,
                Some(why.sentence()),
            );
            (StatusCode::CONFLICT, Html(again)).into_response()
        }
    }
}

/// Any six digits: made-up people have no secrets.
fn is_code(code: &str) -> bool {
    code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit())
}
