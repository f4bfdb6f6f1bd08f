//! An e-service that is signed: everything is checked first, then what the signer reads is fixed and signed, then it is
//! sent with the verified signature.

use super::sending::{check_page, circumstances, sent};
use super::{At, Begun, Me, Offered, again, begun, service};
use axum::extract::State;
use axum::response::Response;
use axum_extra::extract::cookie::CookieJar;
use casework::{Answers, Problems, Rejection};
use common::{Site, Trouble, Visit, sign_in, signing};
use std::sync::Arc;
use views::Circumstances;

/// What is to be signed, as the reader reads it, and what their app shows.
pub struct Wanted {
    document: String,
    shown: String,
}

/// None: it is not signed, or something is wrong with it first.
pub async fn wanted(
    site: &Site,
    service: &Offered,
    begun: &Begun,
    circumstances: &Circumstances,
) -> Result<Option<Wanted>, Trouble> {
    let answers = begun.answers();
    let given = site
        .committee
        .given(service.by.viewer.actor(), None, &answers, circumstances)
        .await?;
    let unsigned = matches!(
        service.process.blank().submit(service.step.name, &answers, &given),
        Err(Rejection::Refused(refusal)) if refusal.0.key == signing::ONLY_UNSIGNED
    );
    match unsigned {
        true => Ok(Some(document(site, service, &answers, &given)?)),
        false => Ok(None),
    }
}

fn document(
    site: &Site,
    service: &Offered,
    answers: &Answers,
    given: &casework::Given,
) -> Result<Wanted, Trouble> {
    let page = service.page(given)?;
    let me = service.by.me.as_ref().ok_or(Trouble::NotFound)?;
    let words = me.visit.words(site);
    let shown = page.signed.as_ref().map(|signing| words.say(&signing.visible));
    Ok(Wanted {
        document: signing::document(&page, answers, "", &words),
        shown: shown.unwrap_or_default(),
    })
}

pub async fn begin(
    site: &Site,
    visit: &Visit,
    jar: CookieJar,
    service: &Offered,
    wanted: Wanted,
) -> Result<Response, Trouble> {
    let signer = service.by.number().ok_or(Trouble::NotFound)?;
    let hash = signing::hash(&wanted.document);
    let sign = sign_in::ToSign {
        signer,
        text: wanted.shown,
        document_sha256: &hash,
        back: format!("{}/signerad", service.base),
    };
    sign_in::begin_signing(site, visit, jar, sign).await
}

/// Back from the app. Without the right signature under exactly this document nothing is sent.
pub async fn signed(
    State(site): State<Arc<Site>>,
    visit: Visit,
    me: Me,
    at: At,
) -> Result<Response, Trouble> {
    let service = service(&site, &at, &visit, me)?;
    let Some((begun, secret)) = begun(&site, &service).await? else {
        return Ok(again(&service));
    };
    let answers = begun.answers();
    let mut circumstances = circumstances(&site, &service, &answers).await?;
    let none = Problems::default();
    let Some(wanted) = wanted(&site, &service, &begun, &circumstances).await? else {
        return check_page(&site, &visit, &service, &begun, &none).await;
    };
    let me = service.by.me.as_ref().ok_or(Trouble::NotFound)?;
    let taken = sign_in::take_signature(&site, &visit, &me.session.number, &wanted.document).await?;
    let Some(evidence) = taken else {
        return check_page(&site, &visit, &service, &begun, &none).await;
    };
    let kept = signing::kept(&evidence, &wanted.document, &me.session.name, "", site.now());
    let (signature, files) = kept.map_err(|error| Trouble::Fault(error.to_string()))?;
    circumstances.signature = Some(signature);
    let begun = (begun, secret.as_str());
    sent(&site, &visit, &service, begun, Some(files), &circumstances).await
}
