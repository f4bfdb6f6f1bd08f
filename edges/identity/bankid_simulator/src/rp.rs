//! What a relying party meets: `/rp/v6.0/…` over mutual TLS.

mod answers;
mod body;
mod fields;

use crate::orders::{Orders, Refused};
use crate::running::Shared;
use answers::{Failure, collected, started};
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use body::Method;
use serde_json::{Value, json};
use std::sync::Arc;

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/rp/v6.0/{method}", post(called))
        .route("/rp/v6.0/phone/{method}", post(called_by_phone))
        .fallback(async || Failure::NotFound)
        .method_not_allowed_fallback(async || Failure::MethodNotAllowed)
        .layer(DefaultBodyLimit::max(400_000))
        .with_state(shared)
}

async fn called(
    State(shared): State<Arc<Shared>>,
    Path(method): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Failure> {
    let body = json_object(&headers, &body)?;
    match method.as_str() {
        "auth" => start(&shared, Method::Auth, &body),
        "sign" => start(&shared, Method::Sign, &body),
        "collect" => collect(&shared, &body),
        "cancel" => {
            let order_ref = body::order_ref(&body)?;
            shared.with_orders(|orders, now| orders.cancel(&order_ref, now))?;
            Ok(Json(json!({})).into_response())
        }
        _ => Err(Failure::NotFound),
    }
}

async fn called_by_phone(
    State(shared): State<Arc<Shared>>,
    Path(method): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Failure> {
    let body = json_object(&headers, &body)?;
    match method.as_str() {
        "auth" => start(&shared, Method::PhoneAuth, &body),
        "sign" => start(&shared, Method::PhoneSign, &body),
        _ => Err(Failure::NotFound),
    }
}

/// Any other content type than exactly this one is refused, as the service does.
fn json_object(headers: &HeaderMap, body: &[u8]) -> Result<Value, Failure> {
    if headers
        .get(header::CONTENT_TYPE)
        .is_none_or(|kind| kind != "application/json")
    {
        return Err(Failure::UnsupportedMediaType);
    }
    serde_json::from_slice(body)
        .ok()
        .filter(Value::is_object)
        .ok_or(Failure::InvalidParameters("Body is not a JSON object".to_owned()))
}

fn start(shared: &Shared, method: Method, body: &Value) -> Result<Response, Failure> {
    let wanted = body::wanted(method, body)?;
    let order = shared.with_orders(|orders, now| orders.create(wanted, now).cloned())?;
    tracing::debug!(order = order.order_ref, "order made");
    Ok(started(&order).into_response())
}

fn collect(shared: &Shared, body: &Value) -> Result<Response, Failure> {
    let order_ref = body::order_ref(body)?;
    let order = shared.with_orders(|orders: &mut Orders, now| orders.collect(&order_ref, now))?;
    Ok(collected(&order).into_response())
}

impl From<Refused> for Failure {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::TooOften => Self::TooManyRequests,
            Refused::AlreadyInProgress => Self::AlreadyInProgress,
            _ => Self::InvalidParameters("No such order".to_owned()),
        }
    }
}
