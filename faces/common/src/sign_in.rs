//! Identification and signing as pages: started on this device or by a QR code on another; the
//! code renews itself, without scripts by reloading the page.

use crate::cookies;
use crate::drafts;
use crate::page::Shell;
use crate::signing;
use crate::site::Site;
use crate::trouble::{self, Trouble};
use crate::visitor::Visit;
use crate::words::Words;
use axum::Router;
use axum::extract::{Form, Path, Query, State};
use axum::response::{Html as Page, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum_extra::extract::cookie::CookieJar;
use design::{Account, Button, ButtonKind, Heading, Html, QrPanel};
use house_store::SessionOf;
use identity::bankid::{Device, LinkBase};
use identity::{Attempt, Evidence, Identified, Progress, Visitor, Wish};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What a started identification is for, kept in the visitor's sealed draft.
#[derive(Serialize, Deserialize)]
struct Ongoing {
    attempt: Attempt,
    half: String,
    /// Where to go afterwards, inside this site.
    back: String,
    same_device: bool,
    /// Bound to this browser: a return with another one is not ours.
    nonce: String,
    /// Collected once; kept until the page itself has been told.
    done: Option<Done>,
    failed: Option<String>,
}

#[derive(Clone, Serialize, Deserialize)]
struct Done {
    number: String,
    name: String,
    evidence: Evidence,
}

const ONGOING: &str = "identification";
/// A signature that was given, for the step that waits for it.
const SIGNED: &str = "signed";

pub fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/{lang}/logga-in/{half}", get(choose).post(start))
        .route("/{lang}/bankid", get(waiting))
        .route("/{lang}/bankid/lage", get(live))
        .route("/{lang}/bankid/avbryt", post(cancel))
        .route("/{lang}/logga-ut/{half}", post(sign_out))
        .route("/ut", get(leave))
}

fn half_of(word: &str) -> Option<SessionOf> {
    match word {
        "mina-sidor" => Some(SessionOf::Resident),
        "arbete" => Some(SessionOf::Staff),
        _ => None,
    }
}

/// Only inside this site: nobody is sent elsewhere by a link that looks like ours.
fn inside(address: &str, lang: &str, half: SessionOf) -> String {
    let safe =
        address.starts_with('/') && !address.starts_with("//") && !address.contains(['\\', '\n', '\r', '\0']);
    match (safe, half) {
        (true, _) => address.to_owned(),
        (false, SessionOf::Resident) => format!("/{lang}/mina-sidor"),
        (false, SessionOf::Staff) => "/arbete".to_owned(),
    }
}

#[derive(Deserialize)]
struct Back {
    #[serde(default)]
    till: String,
}

async fn choose(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((_, half)): Path<(String, String)>,
    Query(back): Query<Back>,
) -> Result<Response, Trouble> {
    let of = half_of(&half).ok_or(Trouble::NotFound)?;
    let words = visit.words(&site);
    let key = if of == SessionOf::Staff {
        "sign-in-title-staff"
    } else {
        "sign-in-title"
    };
    let title = words.get(key);
    let button = |label: &str, device: &str, kind: ButtonKind| {
        design::button(&Button::new(words.get(label)).kind(kind).posts("device", device))
    };
    let form = design::form(&design::Form {
        action: visit.path.clone(),
        content: Html::all([
            design::hidden_fields(&[("till", &back.till)]),
            design::button_row([
                button("sign-in-this-device", "same", ButtonKind::Primary),
                button("sign-in-other-device", "other", ButtonKind::Secondary),
            ]),
        ]),
        ..design::Form::default()
    });
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get("sign-in-lead").into()),
    });
    let shell = Shell {
        staff: of == SessionOf::Staff,
        account: Account::Hidden,
        ..Shell::new(title)
    };
    Ok(shell.page(&site, &visit, Html::all([heading, form])))
}

#[derive(Deserialize)]
struct Start {
    #[serde(default)]
    till: String,
    #[serde(default)]
    device: String,
}

async fn start(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((_, half)): Path<(String, String)>,
    jar: CookieJar,
    Form(form): Form<Start>,
) -> Result<Response, Trouble> {
    let of = half_of(&half).ok_or(Trouble::NotFound)?;
    if !site.limits.permits("sign-in", &visit.address.to_string()) {
        return Err(Trouble::SlowDown);
    }
    let back = inside(&form.till, visit.lang.tag(), of);
    begin(
        &site,
        &visit,
        jar,
        half,
        back,
        form.device == "same",
        Wish::identify,
    )
    .await
}

/// A signature under `text` by the one who is signed in; `document_hash` is signed with it.
pub async fn begin_signing(
    site: &Site,
    visit: &Visit,
    jar: CookieJar,
    number: &casework::PersonalNumber,
    text: String,
    document_hash: &str,
    back: String,
    same_device: bool,
) -> Result<Response, Trouble> {
    let person = identity::PersonalNumber::from_digits(number.digits())
        .map_err(|_| Trouble::Fault("number of a signer".to_owned()))?;
    let hash = document_hash.as_bytes().to_vec();
    let wish = |visitor| Wish {
        non_visible: Some(hash),
        ..Wish::sign(visitor, person, text)
    };
    begin(
        site,
        visit,
        jar,
        "underskrift".to_owned(),
        back,
        same_device,
        wish,
    )
    .await
}

async fn begin(
    site: &Site,
    visit: &Visit,
    jar: CookieJar,
    half: String,
    back: String,
    same_device: bool,
    wish: impl FnOnce(Visitor) -> Wish,
) -> Result<Response, Trouble> {
    let secret = visit
        .secret
        .clone()
        .unwrap_or_else(|| format!("{}{}", site.draw(), site.draw()));
    let nonce = site.draw();
    let visitor = Visitor {
        address: visit.address,
        user_agent: visit.user_agent.clone(),
        device_identifier: drafts::place(&secret, "device"),
        referring_domain: site
            .facts
            .public_url
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .to_owned(),
    };
    let mut wish = wish(visitor);
    if same_device {
        wish.return_url = Some(format!(
            "{}/{}/bankid?n={nonce}",
            site.facts.public_url,
            visit.lang.tag()
        ));
    }
    let mut attempt = match site.provider.start(wish, site.wall()).await {
        Ok(attempt) => attempt,
        Err(fault) => return Ok(failed(site, visit, fault.message_key())),
    };
    if same_device {
        attempt.opened_on(if is_phone(visit) {
            Device::ThisMobile
        } else {
            Device::ThisComputer
        });
    }
    let ongoing = Ongoing {
        attempt,
        half,
        back,
        same_device,
        nonce,
        done: None,
        failed: None,
    };
    drafts::save(site, &secret, ONGOING, &ongoing).await?;
    let jar = cookies::set(jar, cookies::VISIT, &secret, site.facts.secure);
    Ok((jar, Redirect::to(&format!("/{}/bankid", visit.lang.tag()))).into_response())
}

#[derive(Deserialize)]
struct Nonce {
    n: Option<String>,
}

/// The page that waits; reloaded by the browser itself where there are no scripts.
async fn waiting(
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
async fn live(State(site): State<Arc<Site>>, visit: Visit) -> Result<Response, Trouble> {
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

async fn advance(site: &Site, secret: &str, mut ongoing: Ongoing) -> Result<Ongoing, Trouble> {
    if ongoing.done.is_some() || ongoing.failed.is_some() {
        return Ok(ongoing);
    }
    match site.provider.collect(&mut ongoing.attempt, site.wall()).await {
        Ok(Progress::Waiting { .. } | Progress::Renewed { .. }) => {}
        Ok(Progress::Failed { message_key }) => ongoing.failed = Some(message_key.to_owned()),
        Ok(Progress::Done(identified)) => {
            let Identified {
                personal_number,
                name,
                evidence,
                ..
            } = *identified;
            ongoing.done = Some(Done {
                number: personal_number.digits().to_owned(),
                name,
                evidence,
            });
        }
        Err(fault) => ongoing.failed = Some(fault.message_key().to_owned()),
    }
    drafts::save(site, secret, ONGOING, &ongoing).await?;
    Ok(ongoing)
}

/// Which way the app is opened differs between phones and computers.
fn is_phone(visit: &Visit) -> bool {
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

/// The signature that was just given, if it is this person's under this document. Taken once.
pub async fn take_signature(
    site: &Site,
    visit: &Visit,
    number: &casework::PersonalNumber,
    document: &str,
) -> Result<Option<Evidence>, Trouble> {
    let Some(secret) = &visit.secret else {
        return Ok(None);
    };
    let Some((done, _)) = drafts::load::<Done>(site, secret, SIGNED).await? else {
        return Ok(None);
    };
    drafts::forget(site, secret, SIGNED).await?;
    let own = done.number == number.digits();
    let over_this = done.evidence.non_visible.as_deref() == Some(signing::hash(document).as_bytes());
    Ok((own && over_this).then_some(done.evidence))
}

async fn cancel(State(site): State<Arc<Site>>, visit: Visit) -> Result<Response, Trouble> {
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

fn failed(site: &Site, visit: &Visit, key: &str) -> Response {
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

async fn sign_out(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((_, half)): Path<(String, String)>,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let of = half_of(&half).ok_or(Trouble::NotFound)?;
    let name = cookies::session_name(of);
    if let Some(id) = cookies::read(&jar, name, site.facts.secure) {
        site.house.end_session(&id).await?;
    }
    let jar = cookies::forget(
        cookies::forget(jar, name, site.facts.secure),
        cookies::VISIT,
        site.facts.secure,
    );
    let clear = [("clear-site-data", "\"cache\", \"storage\"")];
    Ok((jar, clear, Redirect::to(&format!("/{}", visit.lang.tag()))).into_response())
}

/// *Lämna sidan.* Ends everything that this browser began and goes to a page that tells nothing.
async fn leave(State(site): State<Arc<Site>>, jar: CookieJar) -> Result<Response, Trouble> {
    for of in [SessionOf::Resident, SessionOf::Staff] {
        if let Some(id) = cookies::read(&jar, cookies::session_name(of), site.facts.secure) {
            site.house.end_session(&id).await?;
        }
    }
    let jar = [
        cookies::session_name(SessionOf::Resident),
        cookies::session_name(SessionOf::Staff),
        cookies::VISIT,
    ]
    .into_iter()
    .fold(jar, |jar, name| cookies::forget(jar, name, site.facts.secure));
    let clear = [("clear-site-data", "\"cache\", \"cookies\", \"storage\"")];
    Ok((jar, clear, Redirect::to("https://www.smhi.se/")).into_response())
}
