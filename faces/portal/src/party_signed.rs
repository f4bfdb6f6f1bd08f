//! A party's step that is signed: what the party reads is fixed and signed, then it is done with the verified signature.

use crate::begun::Place;
use crate::my_case::open;
use crate::party_step::{circumstances, is_open, wrong_with};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::{Answers, Given, Rejection};
use common::answers::Posted;
use common::kept_files::KeptFiles;
use common::lost::Draft;
use common::{ResidentIn, Site, Trouble, sign_in, signing};
use std::sync::Arc;
use views::{Circumstances, Command, OpenCase};

type At = Path<(String, String, String)>;

async fn given(
    site: &Site,
    key: &access::Key,
    open: &OpenCase,
    answers: &Answers,
    circumstances: &Circumstances,
) -> Result<Given, Trouble> {
    let committee = &site.committee;
    Ok(committee
        .given(key.actor(), Some(open.case), answers, circumstances)
        .await?)
}

/// What is to be signed, where all that is missing is the signature.
fn document(
    site: &Site,
    me: &ResidentIn,
    open: &OpenCase,
    step: &str,
    answers: &Answers,
    given: &Given,
) -> Option<(String, String)> {
    let unsigned = matches!(
        open.file.submit(step, answers, given),
        Err(Rejection::Refused(refusal)) if refusal.0.key == signing::ONLY_UNSIGNED
    );
    let page = open.file.page(step, given).ok().filter(|_| unsigned)?;
    let words = me.visit.words(site);
    let shown = words.say(&page.signed.as_ref()?.visible);
    let document = signing::document(&page, answers, open.number.as_str(), &words);
    Some((document, format!("{shown}\n{}", open.number)))
}

/// What waits for the signature: the form, what was chosen before it, and where both are kept.
pub struct Begun<'a> {
    pub posted: &'a Posted,
    pub kept: &'a KeptFiles,
    pub place: &'a Place,
}

/// Leads to the app where the step is one that is signed; None: it is not, or something is wrong with it first.
pub async fn begin(
    site: &Site,
    me: &ResidentIn,
    jar: CookieJar,
    (key, open): (&access::Key, &OpenCase),
    command: &Command<'_>,
    begun: Begun<'_>,
) -> Result<Option<Response>, Trouble> {
    let (step, answers) = (command.step, command.answers);
    let given = given(site, key, open, answers, command.circumstances).await?;
    let Some((document, shown)) = document(site, me, open, step, answers, &given) else {
        return Ok(None);
    };
    let mut draft = Draft {
        files: begun.kept.clone(),
        ..Draft::of(begun.posted)?
    };
    begun
        .place
        .take_files(site, &mut draft.files, begun.posted)
        .await?;
    begun.place.keep(site, &draft).await?;
    let hash = signing::hash(&document);
    let sign = sign_in::ToSign {
        signer: &me.session.number,
        text: shown,
        document_sha256: &hash,
        back: format!(
            "/{}/mina-sidor/{}/gor/{step}/signerad",
            me.visit.lang.tag(),
            open.case
        ),
    };
    Ok(Some(sign_in::begin_signing(site, &me.visit, jar, sign).await?))
}

/// Back from the app.
pub async fn signed(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((lang, case, step)): At,
) -> Result<Response, Trouble> {
    let (key, open) = open(&site, &me, &case, &step).await?;
    is_open(&open, &step)?;
    let place = Place::of(&me, open.case, &step);
    let again = || Redirect::to(&format!("/{lang}/mina-sidor/{case}/gor/{step}")).into_response();
    let Some(mut draft) = place.draft(&site).await? else {
        return Ok(again());
    };
    let typed = draft.typed();
    let Ok(mut answers) = place.with_files(&site, &mut draft.files, typed).await? else {
        return Ok(again());
    };
    let mut circumstances = circumstances(&site, &step, &answers).await?;
    let given = given(&site, &key, &open, &answers, &circumstances).await?;
    let Some((document, _)) = document(&site, &me, &open, &step, &answers, &given) else {
        return Ok(again());
    };
    let taken = sign_in::take_signature(&site, &me.visit, &me.session.number, &document).await?;
    let Some(evidence) = taken else {
        return Ok(again());
    };
    let kept = signing::kept(&evidence, &document, &me.session.name, "", site.now());
    let (signature, files) = kept.map_err(|error| Trouble::Fault(error.to_string()))?;
    answers.uploads.insert("_evidence".to_owned(), files);
    circumstances.signature = Some(signature);
    let command = Command {
        id: draft.command.clone(),
        step: &step,
        answers: &answers,
        draft: Some(place.id()),
        circumstances: &circumstances,
    };
    match wrong_with(&site, &key, &open, &command).await? {
        None => {
            place.forget_files(&site, &draft.files).await?;
            Ok(Redirect::to(&format!("/{lang}/mina-sidor/{case}")).into_response())
        }
        Some(_) => Ok(again()),
    }
}
