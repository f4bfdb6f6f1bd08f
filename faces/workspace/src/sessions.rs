//! Where the member of staff is signed in.

use crate::{frame, passkeys, portrait};
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use common::answers::Form;
use common::{Site, StaffIn, Trouble, sessions};
use design::Html;
use std::sync::Arc;

pub const ADDRESS: &str = "/arbete/inloggningar";
pub const ALIVE: &str = "/arbete/inloggad";

/// How long is left.
pub async fn left(State(site): State<Arc<Site>>, jar: CookieJar) -> Result<String, Trouble> {
    sessions::left(&site, sessions::SessionOf::Staff, &jar).await
}

/// A sign of life, and how long is left then.
pub async fn stay(State(site): State<Arc<Site>>, _me: StaffIn, jar: CookieJar) -> Result<String, Trouble> {
    sessions::left(&site, sessions::SessionOf::Staff, &jar).await
}

pub async fn list(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    let words = me.visit.words(&site);
    let content = sessions::list(&site, &words, &me.session, ADDRESS).await?;
    let content = Html::all([content, passkeys::link(&site, &words), portrait::link(&words)]);
    let shell = frame::shell(&site, &me, words.get("sessions-title"), ADDRESS);
    Ok(shell.page(&site, &me.visit, content))
}

pub async fn end(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Form(ended): Form<sessions::Ended>,
) -> Result<Response, Trouble> {
    sessions::end(&site, &me.session, &ended).await?;
    Ok(Redirect::to(ADDRESS).into_response())
}
