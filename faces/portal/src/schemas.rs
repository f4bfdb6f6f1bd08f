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
    let mut inlets = process.into_iter().flat_map(|process| process.inlets());
    let inlet = inlets.find(|inlet| inlet.name == name).ok_or(Trouble::NotFound)?;
    Ok(([(header::CONTENT_TYPE, "application/schema+json")], inlet.schema).into_response())
}
