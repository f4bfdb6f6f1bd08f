//! The page that waits for the app, and what comes after: a session, a signature, or why not.

use super::half_of;
use super::ongoing::{Done, ONGOING, Ongoing, SIGNED, advance};
use crate::cookies;
use crate::drafts;
use crate::page::Shell;
use crate::site::Site;
use crate::trouble::{self, Trouble};
use crate::visitor::Visit;
use crate::words::Words;
use axum::extract::{Query, State};
use axum::response::{Html as Page, IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use design::{Button, ButtonKind, Heading, Html, QrPanel};
use house_store::SessionOf;
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
    let Some(secret) = visit.secret.clone() else {
        return Err(Trouble::BadRequest);
    };
    let Some((ongoing, _)) = drafts::load::<Ongoing>(&site, &secret, ONGOING).await? else {
        return Err(Trouble::BadRequest);
    };
    if nonce.n.is_some_and(|n| n != ongoing.nonce) {
        return Err(Trouble::BadRequest);
    }
    let ongoing = advance(&site, &secret, ongoing).await?;
    if let Some(done) = &ongoing.done {
        return finish(&site, &visit, jar, &secret, &ongoing, done).await;
    }
    let words = visit.words(&site);
    if let Some(key) = &ongoing.failed {
        drafts::forget(&site, &secret, ONGOING).await?;
        return Ok(failed_page(&site, &visit, key, &ongoing));
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
    if ongoing.done.is_some() || ongoing.failed.is_some() {
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
    let link = design::link_button(&design::LinkButton {
        label: words.get("sign-in-open-app"),
        href: offer.link.unwrap_or_default(),
        kind: if ongoing.same_device {
            ButtonKind::Primary
        } else {
            ButtonKind::Secondary
        },
        shortcut: None,
    });
    let cancel = design::form(&design::Form {
        action: format!("/{}/bankid/avbryt", visit.lang.tag()),
        content: design::button(&Button::new(words.get("sign-in-cancel")).kind(ButtonKind::Quiet)),
        ..design::Form::default()
    });
    let drawn = offer
        .qr_text
        .as_deref()
        .and_then(|text| identity::bankid::qr_svg(text).ok());
    let picture = drawn.map(Html::trusted).unwrap_or_default();
    let steps: &[&str] = if ongoing.same_device {
        &["sign-in-step-same"]
    } else {
        &["sign-in-step-open", "sign-in-step-scan", "sign-in-step-confirm"]
    };
    QrPanel {
        title: words.get(if ongoing.same_device {
            "sign-in-this-device"
        } else {
            "sign-in-qr-title"
        }),
        steps: steps.iter().map(|key| words.get(key).into()).collect(),
        picture,
        picture_label: words.get("sign-in-qr-label"),
        refresh: Some(format!("/{}/bankid/lage", visit.lang.tag())),
        status: words.get(ongoing.attempt.message_key()).into(),
        again: link,
        more: cancel,
    }
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
    let staff = match of {
        SessionOf::Staff => Some(
            site.house
                .staff_by_number(&number, site.today())
                .await?
                .ok_or(Trouble::NotStaff)?,
        ),
        SessionOf::Resident => None,
    };
    let name = staff
        .as_ref()
        .map_or(done.name.as_str(), |staff| staff.name.as_str());
    let id = site
        .house
        .start_session(
            of,
            &number,
            name,
            staff.as_ref().map(|staff| staff.id),
            &visit.user_agent,
            site.now(),
        )
        .await?;
    let jar = cookies::set(jar, cookies::session_name(of), &id, site.facts.secure);
    Ok((jar, Redirect::to(&ongoing.back)).into_response())
}

pub(super) async fn cancel(State(site): State<Arc<Site>>, visit: Visit) -> Result<Response, Trouble> {
    let mut back = format!("/{}", visit.lang.tag());
    if let Some(secret) = &visit.secret
        && let Some((mut ongoing, _)) = drafts::load::<Ongoing>(&site, secret, ONGOING).await?
    {
        // Leaving counts, whatever the provider answers.
        if let Err(fault) = site.provider.cancel(&mut ongoing.attempt).await {
            tracing::info!(fault = %fault, "an identification could not be cancelled");
        }
        drafts::forget(&site, secret, ONGOING).await?;
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

fn failed_page(site: &Site, visit: &Visit, key: &str, ongoing: &Ongoing) -> Response {
    let words = visit.words(site);
    let title = words.get("sign-in-failed");
    let again = match half_of(&ongoing.half) {
        Some(of) => trouble::sign_in_address(of, visit.lang, &ongoing.back),
        None => ongoing.back.clone(),
    };
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
