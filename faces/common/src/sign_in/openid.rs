//! Signing in through another: the browser leaves for the provider and comes back, and the provider tells when
//! somebody has ended their session there.

use super::entered::{Person, signed_in};
use super::waiting::failed_page;
use super::{Back, half_of, inside};
use crate::answers::Form;
use crate::cookies;
use crate::drafts;
use crate::page::Shell;
use crate::site::{Door, Site};
use crate::trouble::{self, Trouble};
use crate::visitor::Visit;
use crate::words::Words;
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use design::{ButtonKind, Heading, Html, LinkButton};
use house_store::{Proof, SessionOf, What};
use identity::oidc::{Begun, Fault, Known, Returned};
use language::Lang;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Somebody who has left for a provider, kept in their sealed draft.
#[derive(Serialize, Deserialize)]
struct Away {
    begun: Begun,
    half: String,
    back: String,
    lang: String,
}

const AWAY: &str = "away at a provider";

fn opens(door: &Door, of: SessionOf) -> bool {
    match of {
        SessionOf::Staff => door.staff,
        SessionOf::Resident => door.residents,
    }
}

pub(super) fn door<'a>(site: &'a Site, key: &str) -> Result<&'a Door, Trouble> {
    let found = site.doors.iter().find(|door| door.provider.config().key == key);
    found.ok_or(Trouble::NotFound)
}

/// One link for each provider of this half. Links and not forms: forms may lead nowhere but here.
pub(super) fn links(
    site: &Site,
    words: &Words<'_>,
    of: SessionOf,
    here: &str,
    back: &str,
    anew: bool,
) -> Html {
    let anew = if anew { "&nu=true" } else { "" };
    let back: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
    let links = site.doors.iter().filter(|door| opens(door, of)).map(|door| {
        let config = door.provider.config();
        design::link_button(&LinkButton {
            label: words.with("sign-in-with", "name", &config.name),
            href: format!("{here}/{}?till={back}{anew}", config.key),
            kind: ButtonKind::Secondary,
            shortcut: None,
        })
    });
    let links: Vec<Html> = links.collect();
    if links.is_empty() {
        return Html::default();
    }
    design::section("others", &words.get("sign-in-others"), &design::button_row(links))
}

fn nobody_yet(door: &Door) -> Proof {
    Proof {
        method: door.provider.config().key.clone(),
        ..Proof::default()
    }
}

pub(super) async fn leave(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((_, half, key)): Path<(String, String, String)>,
    Query(back): Query<Back>,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let of = half_of(&half).ok_or(Trouble::NotFound)?;
    let door = door(&site, &key)?;
    if !opens(door, of) {
        return Err(Trouble::NotFound);
    }
    if !site.limits.permits("sign-in", &visit.address.to_string()).await {
        return Err(Trouble::SlowDown);
    }
    let (proof, now) = (nobody_yet(door), site.now());
    site.house.note_sign_in(of, What::Begun, "", &proof, now).await?;
    let (anew, back) = (back.nu, inside(&back.till, visit.lang.tag(), of));
    let begun = door.provider.begin(visit.lang.html(), anew, site.wall());
    let (url, begun) = match begun.await {
        Ok(begun) => begun,
        Err(fault) => return refused(&site, &visit, door, of, &fault, &back).await,
    };
    let secret = visit
        .secret
        .clone()
        .unwrap_or_else(|| format!("{}{}", site.draw(), site.draw()));
    let away = Away {
        begun,
        half,
        back,
        lang: visit.lang.tag().to_owned(),
    };
    drafts::save(&site, &secret, AWAY, &away).await?;
    let jar = cookies::set(jar, cookies::VISIT, &secret, site.facts.secure);
    Ok((jar, Redirect::to(url.as_str())).into_response())
}

pub(super) async fn come_back(
    State(site): State<Arc<Site>>,
    mut visit: Visit,
    Path(key): Path<String>,
    Query(returned): Query<Returned>,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let door = door(&site, &key)?;
    let away = match &visit.secret {
        Some(secret) => drafts::load::<Away>(&site, secret, AWAY).await?,
        None => None,
    };
    let (Some((away, _)), Some(secret)) = (away, visit.secret.clone()) else {
        let page = failed_page(&site, &visit, Fault::NotBegunHere.message_key(), "/".to_owned());
        return Ok((StatusCode::FORBIDDEN, page).into_response());
    };
    visit.lang = Lang::parse(&away.lang).unwrap_or(visit.lang);
    let of = half_of(&away.half)
        .filter(|of| opens(door, *of))
        .ok_or(Trouble::BadRequest)?;
    let known = door.provider.finish(&away.begun, &returned, site.wall()).await;
    // A link that somebody was sent does not take away what they began themselves.
    if !matches!(known, Err(Fault::NotBegunHere)) {
        drafts::forget(&site, &secret, AWAY).await?;
    }
    match known {
        Ok(known) => known_is_in(&site, &visit, jar, door, of, known, &away.back).await,
        Err(fault) => refused(&site, &visit, door, of, &fault, &away.back).await,
    }
}

async fn known_is_in(
    site: &Site,
    visit: &Visit,
    jar: CookieJar,
    door: &Door,
    of: SessionOf,
    known: Known,
    back: &str,
) -> Result<Response, Trouble> {
    let number = known
        .number
        .as_ref()
        .map(|number| casework::PersonalNumber::parse(number.digits(), site.today()));
    let number = match number.transpose() {
        Ok(number) if number.is_some() || of == SessionOf::Staff => number,
        _ => return refused(site, visit, door, of, &Fault::NoNumber, back).await,
    };
    let proof = Proof {
        method: door.provider.config().key.clone(),
        level: known.level,
        mark: number
            .as_ref()
            .map(|number| site.mark(number))
            .unwrap_or_default(),
        there: known.session,
        subject: Some(known.subject),
        age: known.age,
    };
    let person = Person {
        number,
        known_as: known.known_as,
        name: &known.name,
        groups: &known.groups,
        proof: &proof,
        door: Some(door),
    };
    signed_in(site, visit, jar, of, person, back).await
}

async fn refused(
    site: &Site,
    visit: &Visit,
    door: &Door,
    of: SessionOf,
    fault: &Fault,
    back: &str,
) -> Result<Response, Trouble> {
    let provider = &door.provider.config().key;
    tracing::info!(provider, %fault, "a sign-in was refused");
    let (key, proof) = (fault.message_key(), nobody_yet(door));
    let noted = site
        .house
        .note_sign_in(of, What::Refused, key, &proof, site.now());
    noted.await?;
    let page = failed_page(site, visit, key, trouble::sign_in_address(of, visit.lang, back));
    Ok((StatusCode::FORBIDDEN, page).into_response())
}

/// Signed out here, and perhaps not there: a link and not a redirect, since the way out is by a form and forms lead nowhere
/// but here; and a sign-on that others share is ended by whoever wants to.
pub(super) async fn signed_out(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((_, key)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let door = door(&site, &key)?;
    let home = format!("/{}", visit.lang.tag());
    let url = match door.provider.way_out(visit.lang.html(), site.wall()).await {
        Ok(Some(url)) => url,
        // Where there is no such page, or none is told now, one is signed out here all the same.
        _ => return Ok(Redirect::to(&home).into_response()),
    };
    let words = visit.words(&site);
    let name = &door.provider.config().name;
    let title = words.get("signed-out-title");
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.with("signed-out-lead", "name", name).into()),
    });
    let link = |label: String, href: &str, kind: ButtonKind| {
        design::link_button(&LinkButton {
            label,
            href: href.to_owned(),
            kind,
            shortcut: None,
        })
    };
    let links = design::button_row([
        link(
            words.with("signed-out-there-too", "name", name),
            url.as_str(),
            ButtonKind::Primary,
        ),
        link(words.get("signed-out-home"), &home, ButtonKind::Secondary),
    ]);
    Ok(Shell::new(title).page(&site, &visit, Html::all([heading, links])))
}

#[derive(Deserialize)]
pub(super) struct Told {
    #[serde(default)]
    logout_token: String,
}

/// The provider tells that somebody has ended their session there: ours end with it.
pub(super) async fn ended_there(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path(key): Path<String>,
    Form(told): Form<Told>,
) -> Result<Response, Trouble> {
    let door = door(&site, &key)?;
    if !site.limits.permits("told", &visit.address.to_string()).await {
        return Err(Trouble::SlowDown);
    }
    let no_store = [(header::CACHE_CONTROL, "no-store")];
    let ended = match door.provider.ended(&told.logout_token, site.wall()).await {
        Ok(ended) => ended,
        Err(fault) => {
            tracing::warn!(provider = key, %fault, "a logout token was refused");
            return Ok((StatusCode::BAD_REQUEST, no_store).into_response());
        }
    };
    let (there, subject) = (ended.session.as_deref(), ended.subject.as_deref());
    let count = site.house.end_as_told(&key, there, subject, site.now()).await?;
    tracing::info!(provider = key, count, "sessions ended with their provider's");
    Ok((StatusCode::OK, no_store).into_response())
}
