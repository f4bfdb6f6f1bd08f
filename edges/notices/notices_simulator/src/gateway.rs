//! The gateway: takes messages, each id once.

use crate::{Mode, Shared, SmsReceived, TOKEN};
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};

pub fn router(shared: Shared) -> Router {
    Router::new()
        .route("/", get(page))
        .route("/messages", post(message))
        .with_state(shared)
}

async fn page(State(shared): State<Shared>) -> Json<Value> {
    Json(shared.with(|seen| json!({ "sms": seen.sms, "mails": seen.mails })))
}

async fn message(State(shared): State<Shared>, headers: HeaderMap, Json(said): Json<Value>) -> StatusCode {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if header("authorization") != Some(&format!("Bearer {TOKEN}")) {
        return StatusCode::UNAUTHORIZED;
    }
    let text = |name: &str| said[name].as_str().map(str::to_owned);
    let (Some(id), Some(from), Some(to), Some(text)) = (text("id"), text("from"), text("to"), text("text"))
    else {
        return StatusCode::UNPROCESSABLE_ENTITY;
    };
    if header("idempotency-key") != Some(&id) || !to.starts_with('+') {
        return StatusCode::UNPROCESSABLE_ENTITY;
    }
    let received = SmsReceived { id, from, to, text };
    match shared.asked() {
        Mode::Takes => taken(&shared, received),
        Mode::Down => StatusCode::SERVICE_UNAVAILABLE,
        Mode::Refuses => StatusCode::BAD_REQUEST,
        Mode::Late => std::future::pending().await,
        Mode::AnswerLost => {
            taken(&shared, received);
            std::future::pending().await
        }
    }
}

/// The second time it has it already.
fn taken(shared: &Shared, received: SmsReceived) -> StatusCode {
    shared.with(|seen| {
        if seen.sms.iter().any(|sms| sms.id == received.id) {
            return StatusCode::CONFLICT;
        }
        seen.sms.push(received);
        StatusCode::ACCEPTED
    })
}
