//! Answers and errors in the service's words.

use crate::orders::{Order, State};
use axum::Json;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

#[derive(Debug, PartialEq, Eq)]
pub enum Failure {
    InvalidParameters(String),
    AlreadyInProgress,
    NotFound,
    MethodNotAllowed,
    UnsupportedMediaType,
    TooManyRequests,
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let (status, code, details) = match self {
            Self::InvalidParameters(details) => (StatusCode::BAD_REQUEST, "invalidParameters", details),
            Self::AlreadyInProgress => (
                StatusCode::BAD_REQUEST,
                "alreadyInProgress",
                "Order already in progress for pno".to_owned(),
            ),
            Self::NotFound => (StatusCode::NOT_FOUND, "notFound", "No such method".to_owned()),
            Self::MethodNotAllowed => (
                StatusCode::METHOD_NOT_ALLOWED,
                "methodNotAllowed",
                "Only POST is allowed".to_owned(),
            ),
            Self::UnsupportedMediaType => (
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "unsupportedMediaType",
                "Content-Type must be application/json".to_owned(),
            ),
            Self::TooManyRequests => (
                StatusCode::TOO_MANY_REQUESTS,
                "tooManyRequests",
                "Collect every other second".to_owned(),
            ),
        };
        let mut answer = (status, Json(json!({ "errorCode": code, "details": details }))).into_response();
        if status == StatusCode::TOO_MANY_REQUESTS {
            for name in ["retry-after", "x-ratelimit-retry-after-seconds"] {
                answer.headers_mut().insert(name, HeaderValue::from_static("1"));
            }
        }
        answer
    }
}

pub fn started(order: &Order) -> Json<Value> {
    if order.wanted.by_phone {
        return Json(json!({ "orderRef": order.order_ref }));
    }
    Json(json!({
        "orderRef": order.order_ref,
        "autoStartToken": order.auto_start_token,
        "qrStartToken": order.qr_start_token,
        "qrStartSecret": order.qr_start_secret,
    }))
}

pub fn collected(order: &Order) -> Json<Value> {
    let order_ref = &order.order_ref;
    Json(match &order.state {
        State::Outstanding => {
            json!({ "orderRef": order_ref, "status": "pending", "hintCode": "outstandingTransaction" })
        }
        State::Opened { hint, .. } => json!({ "orderRef": order_ref, "status": "pending", "hintCode": hint }),
        State::Failed { hint, .. } => json!({ "orderRef": order_ref, "status": "failed", "hintCode": hint }),
        State::Complete { completion, .. } => {
            json!({ "orderRef": order_ref, "status": "complete", "completionData": completion })
        }
    })
}
