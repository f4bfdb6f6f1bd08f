//! Signing in as staff with a passkey alone, where the municipality has said that it is enough.

use super::entered::{Person, signed_in};
use super::{Back, inside};
use crate::answers::Form;
use crate::page::Shell;
use crate::passkeys;
use crate::site::Site;
use crate::trouble::Trouble;
use crate::visitor::Visit;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::CookieJar;
use design::{ButtonKind, Heading, Html, LinkButton};
use house_store::{Proof, SessionOf, What};
use serde::Deserialize;
use std::sync::Arc;

pub(super) fn allowed(site: &Site) -> bool {
    site.facts.passkey_alone && passkeys::place(site).is_some()
}

/// To the page where one uses it.
pub(super) fn link(site: &Site, visit: &Visit, back: &str) -> Html {
    if !allowed(site) {
        return Html::default();
    }
    let back: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
    design::link_button(&LinkButton {
        label: visit.words(site).get("passkey-sign-in"),
        href: format!("{}/passnyckel?till={back}", visit.path),
        kind: ButtonKind::Secondary,
        shortcut: None,
    })
}

async fn drawn(
    site: &Site,
    visit: &Visit,
    jar: CookieJar,
    back: &str,
    told: Option<&'static str>,
) -> Result<Response, Trouble> {
    let words = visit.words(site);
    let (jar, question) = passkeys::ask(site, visit, jar).await?;
    let title = words.get("passkey-sign-in");
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get("passkey-sign-in-lead").into()),
    });
    let (status, refused) = passkeys::refused(&words, told);
    let content = Html::all([
        heading,
        refused,
        passkeys::panel(&words, &visit.path, question, back, false),
    ]);
    let shell = Shell {
        staff: true,
        ..Shell::new(title)
    };
    Ok((status, jar, shell.page(site, visit, content)).into_response())
}

pub(super) async fn ask(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Query(back): Query<Back>,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    if !allowed(&site) {
        return Err(Trouble::NotFound);
    }
    if !site.limits.permits("sign-in", &visit.address.to_string()).await {
        return Err(Trouble::SlowDown);
    }
    let proof = Proof::passkey(String::new());
    let begun = site
        .house
        .note_sign_in(SessionOf::Staff, What::Begun, "", &proof, site.now());
    begun.await?;
    drawn(&site, &visit, jar, &back.till, None).await
}

#[derive(Deserialize)]
pub(super) struct Answered {
    #[serde(default)]
    till: String,
    #[serde(default)]
    answer: String,
}

pub(super) async fn answer(
    State(site): State<Arc<Site>>,
    visit: Visit,
    jar: CookieJar,
    Form(answered): Form<Answered>,
) -> Result<Response, Trouble> {
    if !allowed(&site) {
        return Err(Trouble::NotFound);
    }
    if !site.limits.permits("sign-in", &visit.address.to_string()).await {
        return Err(Trouble::SlowDown);
    }
    let staff = match passkeys::proven(&site, &visit, &answered.answer, None).await? {
        Ok(staff) => staff,
        Err(why) => return drawn(&site, &visit, jar, &answered.till, Some(why)).await,
    };
    let back = inside(&answered.till, visit.lang.tag(), SessionOf::Staff);
    let proof = Proof::passkey(site.mark(&staff.number));
    let person = Person {
        number: Some(staff.number),
        known_as: None,
        name: &staff.name,
        groups: &[],
        proof: &proof,
        door: None,
    };
    signed_in(&site, &visit, jar, SessionOf::Staff, person, &back).await
}
