//! Showing anew who one is, before what the municipality holds for sensitive: with a passkey, or as one signed in.

use crate::frame;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use common::answers::Form;
use common::{Site, StaffIn, Trouble, passkeys, sign_in, step_up};
use design::{Heading, Html};
use serde::Deserialize;
use std::sync::Arc;

#[derive(Deserialize)]
pub struct Back {
    #[serde(default)]
    till: String,
    #[serde(default)]
    answer: String,
}

async fn drawn(
    site: &Site,
    me: &StaffIn,
    jar: CookieJar,
    back: &str,
    told: Option<&'static str>,
) -> Result<Response, Trouble> {
    let words = me.visit.words(site);
    let had = site.house.passkeys(me.staff.id).await?;
    let can = passkeys::place(site).is_some() && had.iter().any(|one| one.suspect_at.is_none());
    let (jar, panel) = if can {
        let (jar, question) = passkeys::ask(site, &me.visit, jar).await?;
        let panel = passkeys::panel(&words, step_up::ADDRESS, question, back, false);
        (jar, design::section("passkey", &words.get("passkey"), &panel))
    } else {
        (jar, Html::default())
    };
    let title = words.get("prove-title");
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get("prove-lead").into()),
    });
    let (status, refused) = passkeys::refused(&words, told);
    let again = design::section(
        "again",
        &words.get("prove-again"),
        &sign_in::anew(site, &me.visit, back),
    );
    let content = Html::all([heading, refused, panel, again]);
    let page = frame::shell(site, me, title, "").page(site, &me.visit, content);
    Ok((status, jar, page).into_response())
}

pub async fn ask(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    jar: CookieJar,
    Query(back): Query<Back>,
) -> Result<Response, Trouble> {
    drawn(&site, &me, jar, &back.till, None).await
}

pub async fn answer(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    jar: CookieJar,
    Form(back): Form<Back>,
) -> Result<Response, Trouble> {
    if !site
        .limits
        .permits("sign-in", &me.visit.address.to_string())
        .await
    {
        return Err(Trouble::SlowDown);
    }
    match passkeys::proven(&site, &me.visit, &back.answer, Some(me.staff.id)).await? {
        Ok(_) => {
            site.house.prove_anew(&me.session, site.now()).await?;
            Ok(Redirect::to(&sign_in::back_to_work(&back.till)).into_response())
        }
        Err(why) => drawn(&site, &me, jar, &back.till, Some(why)).await,
    }
}
