//! Where the resident is signed in.

use crate::my_pages;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use common::answers::Form;
use common::{ResidentIn, Site, Trouble, sessions};
use std::sync::Arc;

pub fn address(me: &ResidentIn) -> String {
    format!("/{}/mina-sidor/inloggningar", me.visit.lang.tag())
}

pub fn alive_address(me: &ResidentIn) -> String {
    format!("/{}/mina-sidor/inloggad", me.visit.lang.tag())
}

/// How long is left.
pub async fn left(State(site): State<Arc<Site>>, jar: CookieJar) -> Result<String, Trouble> {
    sessions::left(&site, sessions::SessionOf::Resident, &jar).await
}

/// A sign of life, and how long is left then.
pub async fn stay(State(site): State<Arc<Site>>, _me: ResidentIn, jar: CookieJar) -> Result<String, Trouble> {
    sessions::left(&site, sessions::SessionOf::Resident, &jar).await
}

pub async fn list(State(site): State<Arc<Site>>, me: ResidentIn) -> Result<Response, Trouble> {
    let words = me.visit.words(&site);
    let content = sessions::list(&site, &words, &me.session, &address(&me)).await?;
    let shell = my_pages::shell(&me, words.get("sessions-title"));
    Ok(shell.page(&site, &me.visit, content))
}

pub async fn end(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Form(ended): Form<sessions::Ended>,
) -> Result<Response, Trouble> {
    sessions::end(&site, &me.session, &ended).await?;
    Ok(Redirect::to(&address(&me)).into_response())
}
