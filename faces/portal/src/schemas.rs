//! Schemas of files that others send in: public, so that whoever makes the file can hold it against them.

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use common::{Site, Trouble};
use std::sync::Arc;

pub async fn schema(
    State(site): State<Arc<Site>>,
    Path((slug, name)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let mut processes = site.committee.processes().iter();
    let process = processes.find(|process| process.slug() == slug);
    let mut schemas = process.into_iter().flat_map(|process| process.schemas());
    let (_, text) = schemas
        .find(|(known, _)| *known == name)
        .ok_or(Trouble::NotFound)?;
    Ok(([(header::CONTENT_TYPE, "application/schema+json")], *text).into_response())
}
