//! One identification or signature under way, kept in the visitor's sealed draft; and the signature
//! that was given, until its step takes it.

use crate::cookies;
use crate::drafts;
use crate::signing;
use crate::site::Site;
use crate::trouble::Trouble;
use crate::visitor::Visit;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use identity::bankid::Device;
use identity::{Attempt, Evidence, Identified, Progress, Visitor, Wish};
use serde::{Deserialize, Serialize};

/// What a started identification is for, kept in the visitor's sealed draft.
#[derive(Serialize, Deserialize)]
pub(super) struct Ongoing {
    pub(super) attempt: Attempt,
    pub(super) half: String,
    /// Where to go afterwards, inside this site.
    pub(super) back: String,
    pub(super) same_device: bool,
    /// Bound to this browser: a return with another one is not ours.
    pub(super) nonce: String,
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

/// Begins a signature. The page offers a code for another device and the app on this one.
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
        done: None,
        failed: None,
    };
    drafts::save(site, &secret, ONGOING, &ongoing).await?;
    let jar = cookies::set(jar, cookies::VISIT, &secret, site.facts.secure);
    Ok((jar, Redirect::to(&format!("/{}/bankid", visit.lang.tag()))).into_response())
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
