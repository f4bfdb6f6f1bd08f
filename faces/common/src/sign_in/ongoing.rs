//! One identification or signature under way, kept in the visitor's sealed draft; and the signature
//! that was given, until its step takes it.

use crate::cookies;
use crate::drafts;
use crate::signing;
use crate::site::Site;
use crate::trouble::Trouble;
use crate::visitor::Visit;
use axum::extract::{Form, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use identity::bankid::Device;
use identity::{Attempt, Evidence, Identified, Progress, Risk, Visitor, Wish};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What a started identification is for, kept in the visitor's sealed draft.
#[derive(Serialize, Deserialize)]
pub(super) struct Ongoing {
    pub(super) attempt: Attempt,
    pub(super) half: String,
    /// Where to go afterwards, inside this site.
    pub(super) back: String,
    pub(super) same_device: bool,
    /// In the app's way back alone, and in this browser's own draft: who comes with it is the one who
    /// confirmed, in the browser that began.
    pub(super) nonce: String,
    /// The browser has come back with the nonce.
    pub(super) returned: bool,
    /// Collected once; kept until the page itself has been told.
    pub(super) done: Option<Done>,
    pub(super) failed: Option<String>,
}

#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Done {
    pub(super) number: String,
    pub(super) name: String,
    pub(super) evidence: Evidence,
}

impl Ongoing {
    /// Who confirmed and who sits here are the same person. On another device the code that was read
    /// off this page says so. On this device only the way back from the app does: its link can be
    /// opened by anybody whom it was sent to.
    pub(super) fn finished(&self) -> Option<&Done> {
        self.done.as_ref().filter(|_| !self.same_device || self.returned)
    }
}

pub(super) const ONGOING: &str = "identification";
/// A signature that was given, for the step that waits for it.
pub(super) const SIGNED: &str = "signed";

/// What somebody is asked to sign.
pub struct ToSign<'a> {
    /// Only this person may.
    pub signer: &'a casework::PersonalNumber,
    /// Shown in the app.
    pub text: String,
    /// Signed with it: the fingerprint of the document.
    pub document_sha256: &'a str,
    /// Where to go afterwards.
    pub back: String,
}

/// Begins a signature by a code for another device; the page offers to do it on this one.
pub async fn begin_signing(
    site: &Site,
    visit: &Visit,
    jar: CookieJar,
    sign: ToSign<'_>,
) -> Result<Response, Trouble> {
    let person = identity::PersonalNumber::from_digits(sign.signer.digits());
    let person = person.map_err(|_| Trouble::Fault("number of a signer".to_owned()))?;
    let hash = sign.document_sha256.as_bytes().to_vec();
    let wish = |visitor| Wish {
        non_visible: Some(hash),
        ..Wish::sign(visitor, person, sign.text)
    };
    begin(site, visit, jar, "underskrift".to_owned(), sign.back, false, wish).await
}

pub(super) async fn begin(
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
        Err(fault) => return Ok(super::waiting::failed(site, visit, fault.message_key())),
    };
    if same_device {
        attempt.opened_on(if super::waiting::is_phone(visit) {
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
        returned: false,
        done: None,
        failed: None,
    };
    drafts::save(site, &secret, ONGOING, &ongoing).await?;
    let jar = cookies::set(jar, cookies::VISIT, &secret, site.facts.secure);
    Ok((jar, Redirect::to(&format!("/{}/bankid", visit.lang.tag()))).into_response())
}

#[derive(Deserialize)]
pub(super) struct Way {
    #[serde(default)]
    device: String,
}

/// The same again with the app on the other device, or on this one. What was begun is given up.
pub(super) async fn other_way(
    State(site): State<Arc<Site>>,
    visit: Visit,
    jar: CookieJar,
    Form(way): Form<Way>,
) -> Result<Response, Trouble> {
    let secret = visit.secret.as_deref().ok_or(Trouble::BadRequest)?;
    let (mut ongoing, _) = drafts::load::<Ongoing>(&site, secret, ONGOING)
        .await?
        .ok_or(Trouble::BadRequest)?;
    if !site.limits.permits("sign-in", &visit.address.to_string()).await {
        return Err(Trouble::SlowDown);
    }
    give_up(&site, secret, &mut ongoing).await?;
    let asked = ongoing.attempt.wish().clone();
    let wish = |visitor| Wish {
        visitor,
        return_url: None,
        ..asked
    };
    let same_device = way.device == "same";
    begin(&site, &visit, jar, ongoing.half, ongoing.back, same_device, wish).await
}

pub(super) async fn give_up(site: &Site, secret: &str, ongoing: &mut Ongoing) -> Result<(), Trouble> {
    // Leaving counts, whatever the provider answers.
    if let Err(fault) = site.provider.cancel(&mut ongoing.attempt).await {
        tracing::info!(fault = %fault, "an identification could not be cancelled");
    }
    drafts::forget(site, secret, ONGOING).await
}

pub(super) async fn advance(site: &Site, secret: &str, mut ongoing: Ongoing) -> Result<Ongoing, Trouble> {
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
                same_address,
                ..
            } = *identified;
            let (half, same_device, risk) = (&ongoing.half, ongoing.same_device, evidence.risk);
            if (same_device && same_address == Some(false)) || risk == Some(Risk::High) {
                tracing::warn!(
                    half,
                    same_device,
                    ?same_address,
                    ?risk,
                    "somebody confirmed at a risk"
                );
            } else {
                tracing::info!(half, same_device, ?same_address, ?risk, "somebody confirmed");
            }
            if half == "underskrift" && risk == Some(Risk::High) {
                ongoing.failed = Some("sign-risk-high".to_owned());
                drafts::save(site, secret, ONGOING, &ongoing).await?;
                return Ok(ongoing);
            }
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
