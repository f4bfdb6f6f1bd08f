//! Open data: the municipalities as Open Referral's HSDS, and what there is to fetch as DCAT-AP-SE.

use ::guide::directory::{Publisher, catalogue, hsds};
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use common::{Site, Trouble};
use serde_json::Value;
use std::sync::Arc;

const DIRECTORY: &str = "/open/hsds.json";

pub async fn directory(State(site): State<Arc<Site>>) -> Result<Response, Trouble> {
    let mut filled_in = site.directory().await?;
    let places = site.places();
    let all = places.into_iter().map(|place| {
        let contacts = filled_in.remove(place.code).unwrap_or_default().contacts;
        (place, contacts)
    });
    Ok(answer("application/json", &hsds(all)))
}

pub async fn described(State(site): State<Arc<Site>>) -> Response {
    let contact = site.contact();
    let publisher = Publisher {
        name: &site.facts.municipality,
        phone: &contact.phone,
        address: &site.facts.public_url,
    };
    let data = format!("{}{DIRECTORY}", site.facts.public_url);
    answer("application/ld+json", &catalogue(publisher, &data))
}

/// For anybody, from anywhere.
fn answer(kind: &'static str, data: &Value) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ];
    (headers, data.to_string()).into_response()
}
