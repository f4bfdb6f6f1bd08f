//! What other systems read of us: the sign-in log, for the municipality's own watch over its logs. By a signed token as
//! with files, over an empty body, and each token once: unlike a file, what was answered can be used twice.

use crate::inlets::{No, bearer, let_in};
use axum::Json;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use common::{Site, Visit};
use connections::token;
use house_store::{LineOf, Proof, SenderRecord, SignIn, What};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

const MOST: i64 = 1_000;

#[derive(Deserialize)]
pub struct After {
    /// The mark of the last line that was read; nothing: from the beginning.
    #[serde(default)]
    after: String,
}

impl After {
    fn mark(&self) -> Option<(Timestamp, &str)> {
        if self.after.is_empty() {
            return Some((Timestamp::MIN, ""));
        }
        let (at, id) = self.after.split_once('.')?;
        Some((Timestamp::from_microsecond(at.parse().ok()?).ok()?, id))
    }
}

pub async fn sign_ins(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Query(after): Query<After>,
    headers: HeaderMap,
) -> Result<Response, No> {
    if !site.limits.permits("in-from", &visit.address.to_string()).await {
        return Err(No::Slow);
    }
    let token = bearer(&headers)?;
    let sender = let_in(&site, &token, b"", SenderRecord::SIGN_IN_LOG).await?;
    let longest = SignedDuration::from_secs(2 * token::LONGEST_SECS);
    let seal = site.committee.store().sealing();
    let once = seal.derived(
        "token once",
        format!("{} {}", sender.id, token.own_id()).as_bytes(),
    );
    if !site
        .house
        .first_time(&once.fingerprint(), site.wall() + longest)
        .await?
    {
        let proof = Proof {
            method: sender.id,
            level: sender.inlet,
            ..Proof::default()
        };
        let noted = site.house.note_sign_in(
            LineOf::Program,
            What::Refused,
            "program-token",
            &proof,
            site.now(),
        );
        noted.await?;
        return Err(No::Token("token-used"));
    }
    let mark = after.mark().ok_or(No::Unknown)?;
    let lines = site.house.sign_ins_after(mark, MOST).await?;
    let next = lines
        .last()
        .map(|line| format!("{}.{}", line.at.as_microsecond(), line.id));
    let body = json!({
        "lines": lines.iter().map(told).collect::<Vec<Value>>(),
        "next": next,
        "more": lines.len() as i64 == MOST,
    });
    Ok((StatusCode::OK, [(header::CACHE_CONTROL, "no-store")], Json(body)).into_response())
}

/// In words that programs read. Staff by their id; residents are nobody.
fn told(line: &SignIn) -> Value {
    json!({
        "id": line.id,
        "at": line.at.to_string(),
        "half": line.of.word(),
        "what": line.what.word(),
        "why": line.why,
        "method": line.method,
        "level": line.level,
        "staff": line.staff.map(|id| id.to_string()),
    })
}
