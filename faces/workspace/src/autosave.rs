//! What the page of a step asks by itself while somebody writes: keep the draft, and who else writes here.

use crate::step::{At, draft_of};
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use casework::{Act, CaseId};
use common::answers::Posted;
use common::lost::Draft;
use common::{Site, StaffIn, Trouble, drafts};
use std::sync::Arc;

/// Saves the draft. Answers with a sentence when somebody else writes in the same part.
pub async fn save(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path((case, step)): At,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    let case_id: CaseId = case.parse().map_err(|_| Trouble::NotFound)?;
    let key = site.committee.key(&me.viewer, Act::Read, case_id).await?;
    let part = posted.own("_part").to_owned();
    let part = posted.answers.first(&part).to_owned();
    // Neither is kept in a draft alone: who writes where is a row of its own.
    if [&step, &part].iter().any(|text| text.contains('\0')) {
        return Err(Trouble::BadRequest);
    }
    let draft = Draft::of(&posted)?;
    let (secret, what) = draft_of(&me, &case_id.to_string(), &step);
    drafts::save(&site, &secret, &what, &draft).await?;
    let others = site.committee.writes(&key, &step, &part).await?;
    Ok(told(&site, &me, &others))
}

/// The same sentence for a page that is open with something written: whoever came first is told too.
pub async fn others(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path((case, step)): At,
) -> Result<Response, Trouble> {
    let case: CaseId = case.parse().map_err(|_| Trouble::NotFound)?;
    let key = site.committee.key(&me.viewer, Act::Read, case).await?;
    if step.contains('\0') {
        return Err(Trouble::BadRequest);
    }
    let others = site.committee.others_write(&key, &step).await?;
    Ok(told(&site, &me, &others))
}

fn told(site: &Site, me: &StaffIn, others: &[String]) -> Response {
    if others.is_empty() {
        return StatusCode::NO_CONTENT.into_response();
    }
    let words = me.visit.words(site);
    words
        .with("step-others-write", "names", others.join(", "))
        .into_response()
}
