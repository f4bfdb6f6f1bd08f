//! Papers of a case. Never drawn inside our pages: a file is downloaded, whatever it is.

use crate::case_page;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use common::{Site, StaffIn, Trouble};
use std::sync::Arc;

pub async fn document(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path((case, document)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let (key, open) = case_page::open(&site, &me, &case, "paper").await?;
    let paper = open
        .file
        .journal()
        .documents
        .iter()
        .find(|paper| paper.id.to_string() == document)
        .ok_or(Trouble::NotFound)?;
    let bytes = site
        .committee
        .store()
        .blob(&key, &paper.sha256)
        .await?
        .ok_or(Trouble::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, paper.media_type.clone()),
        (header::CONTENT_DISPOSITION, "attachment".to_owned()),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}
