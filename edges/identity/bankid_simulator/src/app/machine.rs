//! The app without a person: JSON for automatic tests.

use super::answering::{Refusal, approve};
use crate::orders::{Order, Refused};
use crate::running::Shared;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::json;
use std::sync::Arc;

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (
            StatusCode::CONFLICT,
            Json(json!({ "refused": format!("{self:?}"), "why": self.sentence() })),
        )
            .into_response()
    }
}

type Answer = Result<Json<serde_json::Value>, Refusal>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Scan {
    qr: String,
    #[serde(default)]
    personal_number: Option<String>,
}

/// Like a phone's camera: the code must be of this second, one more or one less.
pub async fn scan(State(shared): State<Arc<Shared>>, Json(scan): Json<Scan>) -> Answer {
    let order = shared.with_orders(|orders, now| orders.scan(&scan.qr, now, 1, 1).cloned())?;
    if let Some(number) = scan.personal_number {
        shared.people.find(&number).ok_or(Refusal::NobodyChosen)?;
        shared.with_orders(|orders, now| orders.take(&order.auto_start_token, &number, now).map(|_| ()))?;
    }
    Ok(Json(json!({ "autostarttoken": order.auto_start_token })))
}

/// `orderRef` or `autostarttoken` names the order.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Control {
    #[serde(default)]
    order_ref: Option<String>,
    #[serde(default)]
    autostarttoken: Option<String>,
    #[serde(default)]
    personal_number: Option<String>,
    /// A hint code, for example `userCancel` or `startFailed`.
    #[serde(default)]
    outcome: Option<String>,
}

impl Control {
    fn opened(&self, shared: &Shared) -> Result<Order, Refusal> {
        Ok(shared.with_orders(|orders, now| {
            let token = match (&self.autostarttoken, &self.order_ref) {
                (Some(token), _) => token.clone(),
                (None, Some(order_ref)) => orders
                    .by_ref(order_ref)
                    .map(|order| order.auto_start_token.clone())
                    .ok_or(Refused::Unknown)?,
                (None, None) => return Err(Refused::Unknown),
            };
            orders.open(&token, now).cloned()
        })?)
    }
}

pub async fn complete(State(shared): State<Arc<Shared>>, Json(control): Json<Control>) -> Answer {
    let order = control.opened(&shared)?;
    approve(
        &shared,
        &order,
        control.personal_number.as_deref().unwrap_or_default(),
    )?;
    Ok(Json(json!({ "orderRef": order.order_ref })))
}

pub async fn fail(State(shared): State<Arc<Shared>>, Json(control): Json<Control>) -> Answer {
    let order = control.opened(&shared)?;
    let hint = control.outcome.as_deref().unwrap_or("userCancel");
    shared.with_orders(|orders, now| orders.fail(&order.order_ref, hint, now))?;
    Ok(Json(json!({ "orderRef": order.order_ref })))
}

/// Shows any hint while the order is pending: also one that no relying party knows.
pub async fn hint(State(shared): State<Arc<Shared>>, Json(control): Json<Control>) -> Answer {
    let order = control.opened(&shared)?;
    let hint = control.outcome.as_deref().unwrap_or("processing");
    shared.with_orders(|orders, now| orders.hint(&order.order_ref, hint, now))?;
    Ok(Json(json!({ "orderRef": order.order_ref })))
}
