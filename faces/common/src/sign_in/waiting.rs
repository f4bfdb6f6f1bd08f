//! The page that waits for the app, and what comes after: a session, a signature, or why not.

use super::entered::{Person, signed_in};
use super::half_of;
use super::ongoing::{Done, ONGOING, Ongoing, SIGNED, advance, give_up};
use crate::drafts;
use crate::page::Shell;
use crate::site::Site;
use crate::trouble::{self, Trouble};
use crate::visitor::Visit;
use crate::words::Words;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{Html as Page, IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use design::{Button, ButtonKind, Heading, Html, QrPanel};
use house_store::{Proof, What};
use identity::bankid::LinkBase;
use serde::Deserialize;
use std::sync::Arc;

#[derive(Deserialize)]
pub(super) struct Nonce {
    n: Option<String>,
}

/// The page that waits; reloaded by the browser itself where there are no scripts.
pub(super) async fn waiting(
    State(site): State<Arc<Site>>,
    visit: Visit,
    jar: CookieJar,
    Query(nonce): Query<Nonce>,
) -> Result<Response, Trouble> {
    let begun = match &visit.secret {
        Some(secret) => drafts::load::<Ongoing>(&site, secret, ONGOING).await?,
        None => None,
    };
    let (mut ongoing, secret) = match (begun, visit.secret.clone(), &nonce.n) {
        (Some((ongoing, _)), Some(secret), None) => (ongoing, secret),
        (Some((ongoing, _)), Some(secret), Some(n)) if *n == ongoing.nonce => (ongoing, secret),
        (_, _, Some(_)) => return Ok(not_begun_here(&site, &visit)),
        _ => return Err(Trouble::BadRequest),
    };
    if nonce.n.is_some() && !ongoing.returned {
        ongoing.returned = true;
        drafts::save(&site, &secret, ONGOING, &ongoing).await?;
    }
    let ongoing = advance(&site, &secret, ongoing).await?;
    if let Some(done) = ongoing.finished() {
        return finish(&site, &visit, jar, &secret, &ongoing, done).await;
    }
    let words = visit.words(&site);
    if let Some(key) = &ongoing.failed {
        drafts::forget(&site, &secret, ONGOING).await?;
        if let Some(of) = half_of(&ongoing.half) {
            let proof = Proof::bank_id(String::new());
            let refused = site
                .house
                .note_sign_in(of, What::Refused, key, &proof, site.now());
            refused.await?;
        }
        let again = match half_of(&ongoing.half) {
            Some(of) => trouble::sign_in_address(of, visit.lang, &ongoing.back),
            None => ongoing.back.clone(),
        };
        return Ok(failed_page(&site, &visit, key, again));
    }
    let panel = panel(&site, &words, &visit, &ongoing);
    let title = words.get(if ongoing.half == "underskrift" {
        "sign-title"
    } else {
        "sign-in-title"
    });
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: None,
        }),
        design::qr_panel(&panel),
    ]);
    let shell = Shell {
        staff: ongoing.half != "mina-sidor",
        reload_after: Some(2),
        ..Shell::new(title)
    };
    Ok(shell.page(&site, &visit, content))
}

/// The part that the browser code asks for each second. A redirect: it is over, load the page.
pub(super) async fn live(State(site): State<Arc<Site>>, visit: Visit) -> Result<Response, Trouble> {
    let over = || Redirect::to(&format!("/{}/bankid", visit.lang.tag())).into_response();
    let Some(secret) = visit.secret.clone() else {
        return Ok(over());
    };
    let Some((ongoing, _)) = drafts::load::<Ongoing>(&site, &secret, ONGOING).await? else {
        return Ok(over());
    };
    let ongoing = advance(&site, &secret, ongoing).await?;
    if ongoing.finished().is_some() || ongoing.failed.is_some() {
        return Ok(over());
    }
    let panel = panel(&site, &visit.words(&site), &visit, &ongoing);
    Ok(Page(design::qr_live(&panel).as_str().to_owned()).into_response())
}

/// Which way the app is opened differs between phones and computers.
pub(super) fn is_phone(visit: &Visit) -> bool {
    ["Android", "iPhone", "iPad"]
        .iter()
        .any(|word| visit.user_agent.contains(word))
}

fn panel(site: &Site, words: &Words<'_>, visit: &Visit, ongoing: &Ongoing) -> QrPanel {
    let base = if site.facts.app_link.is_empty() {
        if is_phone(visit) {
            LinkBase::Mobile
        } else {
            LinkBase::Desktop
        }
    } else {
        LinkBase::Simulator(site.facts.app_link.clone())
    };
    let offer = ongoing.attempt.offer(&base, site.wall());
    let link = |key: &str, href: String| {
        design::link_button(&design::LinkButton {
            label: words.get(key),
            href,
            kind: ButtonKind::Primary,
            shortcut: None,
        })
    };
    let open = match (offer.link, &offer.qr_text) {
        (Some(link_here), _) => link("sign-in-open-app", link_here),
        (None, Some(_)) if !site.facts.app_link.is_empty() => {
            link("sign-in-made-up-app", format!("/{}/bankid/app", visit.lang.tag()))
        }
        _ => Html::default(),
    };
    let drawn = offer
        .qr_text
        .as_deref()
        .and_then(|text| identity::bankid::qr_svg(text).ok());
    let (title, steps, device, other_way): (_, &[&str], _, _) = if ongoing.same_device {
        let steps: &[&str] = &["sign-in-step-same"];
        ("sign-in-this-device", steps, "other", "sign-in-did-not-come-back")
    } else {
        let steps: &[&str] = &["sign-in-step-open", "sign-in-step-scan", "sign-in-step-confirm"];
        ("sign-in-qr-title", steps, "same", "sign-in-this-device")
    };
    // Confirmed, but not yet by whoever sits here.
    let status = if ongoing.done.is_some() {
        "sign-in-come-back"
    } else {
        ongoing.attempt.message_key()
    };
    QrPanel {
        title: words.get(title),
        steps: steps.iter().map(|key| words.get(key).into()).collect(),
        picture: drawn.map(Html::trusted).unwrap_or_default(),
        picture_label: words.get("sign-in-qr-label"),
        refresh: Some(format!("/{}/bankid/lage", visit.lang.tag())),
        status: words.get(status).into(),
        again: open,
        more: ways_out(words, visit, device, other_way),
    }
}

/// With the app on the other device, or not at all.
fn ways_out(words: &Words<'_>, visit: &Visit, device: &str, label: &str) -> Html {
    let form = |to: &str, button: &Button| {
        design::form(&design::Form {
            action: format!("/{}/bankid/{to}", visit.lang.tag()),
            content: design::button(button),
            ..design::Form::default()
        })
    };
    let other = Button::new(words.get(label)).kind(ButtonKind::Secondary);
    let cancel = Button::new(words.get("sign-in-cancel")).kind(ButtonKind::Quiet);
    Html::all([
        form("enhet", &other.posts("device", device)),
        form("avbryt", &cancel),
    ])
}

/// In a demonstration: the made-up app reads the code of this moment, as a camera would.
pub(super) async fn made_up_app(State(site): State<Arc<Site>>, visit: Visit) -> Result<Response, Trouble> {
    let secret = visit.secret.as_deref().ok_or(Trouble::NotFound)?;
    let (ongoing, _) = drafts::load::<Ongoing>(&site, secret, ONGOING)
        .await?
        .filter(|_| !site.facts.app_link.is_empty())
        .ok_or(Trouble::NotFound)?;
    let base = LinkBase::Simulator(site.facts.app_link.clone());
    let code = ongoing
        .attempt
        .offer(&base, site.wall())
        .qr_text
        .ok_or(Trouble::NotFound)?;
    Ok(Redirect::to(&format!("{}?qr={code}", site.facts.app_link)).into_response())
}

/// Somebody confirmed for a page that is not theirs, or their browser has forgotten that it began.
fn not_begun_here(site: &Site, visit: &Visit) -> Response {
    (
        StatusCode::FORBIDDEN,
        failed(site, visit, "sign-in-not-begun-here"),
    )
        .into_response()
}

/// It is done: a session begins, or the signature waits for its step.
async fn finish(
    site: &Site,
    visit: &Visit,
    jar: CookieJar,
    secret: &str,
    ongoing: &Ongoing,
    done: &Done,
) -> Result<Response, Trouble> {
    drafts::forget(site, secret, ONGOING).await?;
    if ongoing.half == "underskrift" {
        drafts::save(site, secret, SIGNED, done).await?;
        return Ok(Redirect::to(&ongoing.back).into_response());
    }
    let of = half_of(&ongoing.half).ok_or(Trouble::BadRequest)?;
    let number = casework::PersonalNumber::parse(&done.number, site.today())
        .map_err(|_| Trouble::Fault("number from the identification".to_owned()))?;
    let proof = Proof::bank_id(site.mark(&number));
    let person = Person {
        number: Some(number),
        known_as: None,
        name: &done.name,
        groups: &[],
        proof: &proof,
        door: None,
    };
    signed_in(site, visit, jar, of, person, &ongoing.back).await
}

pub(super) async fn cancel(State(site): State<Arc<Site>>, visit: Visit) -> Result<Response, Trouble> {
    let mut back = format!("/{}", visit.lang.tag());
    if let Some(secret) = &visit.secret
        && let Some((mut ongoing, _)) = drafts::load::<Ongoing>(&site, secret, ONGOING).await?
    {
        give_up(&site, secret, &mut ongoing).await?;
        if ongoing.half == "underskrift" {
            back = ongoing.back;
        }
    }
    Ok(Redirect::to(&back).into_response())
}

pub(super) fn failed(site: &Site, visit: &Visit, key: &str) -> Response {
    let words = visit.words(site);
    let title = words.get("sign-in-failed");
    let content = Html::all([design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get(key).into()),
    })]);
    Shell::new(title).page(site, visit, content)
}

pub(super) fn failed_page(site: &Site, visit: &Visit, key: &str, again: String) -> Response {
    let words = visit.words(site);
    let title = words.get("sign-in-failed");
    let link = design::link_button(&design::LinkButton {
        label: words.get("sign-in-again"),
        href: again,
        kind: ButtonKind::Primary,
        shortcut: None,
    });
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get(key).into()),
    });
    Shell::new(title).page(site, visit, Html::all([heading, link]))
}
