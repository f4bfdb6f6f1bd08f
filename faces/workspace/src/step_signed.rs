//! A step that is signed: everything is checked first, then what the signer reads is fixed and
//! signed, then the step is done with the verified signature.

use crate::case_page;
use crate::step::{allowed, done, draft_of, draw};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::{Given, Page, Rejection};
use common::lost::Draft;
use common::{Site, StaffIn, Trouble, Words, drafts, sign_in, signing};
use language::Lang;
use std::sync::Arc;
use views::OpenCase;

pub async fn begin(
    site: &Site,
    me: &StaffIn,
    jar: CookieJar,
    open: &OpenCase,
    step: &str,
    draft: &Draft,
    given: &Given,
) -> Result<Response, Trouble> {
    let answers = draft.answers();
    match open.file.submit(step, &answers, given) {
        Err(Rejection::Refused(refusal)) if refusal.0.key == signing::ONLY_UNSIGNED => {}
        Err(rejection) => return draw(site, me, open, step, draft, rejection.into()).await,
        Ok(_) => {
            return Err(Trouble::Fault(
                "a signed step was done without a signature".to_owned(),
            ));
        }
    }
    let page = open.file.page(step, given).map_err(|_| Trouble::NotFound)?;
    let (secret, what) = draft_of(me, &open.case.to_string(), step);
    drafts::save(site, &secret, &what, draft).await?;
    let document = document(site, open, &page, draft);
    let shown = shown(site, open, &page);
    let back = format!("/arbete/arende/{}/gor/{step}/signerad", open.case);
    let hash = signing::hash(&document);
    let sign = sign_in::ToSign {
        signer: &me.staff.number,
        text: shown,
        document_sha256: &hash,
        back,
    };
    sign_in::begin_signing(site, &me.visit, jar, sign).await
}

/// Signed in Swedish: the language of the record.
fn document(site: &Site, open: &OpenCase, page: &Page, draft: &Draft) -> String {
    let words = Words {
        texts: &site.texts,
        lang: Lang::Sv,
    };
    signing::document(page, &draft.answers(), open.number.as_str(), &words)
}

/// What the app shows: what is signed, in which case, nothing of its content.
fn shown(site: &Site, open: &OpenCase, page: &Page) -> String {
    let words = Words {
        texts: &site.texts,
        lang: Lang::Sv,
    };
    let say = page
        .signed
        .as_ref()
        .map(|signing| words.say(&signing.visible))
        .unwrap_or_default();
    format!("{say}\n{}", open.number)
}

/// Back from the app. Without the right signature under exactly this document nothing is done.
pub async fn signed(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path((case, step)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let (key, unshown) = case_page::open_to_act(&site, &me, &case, "step").await?;
    let open = unshown.to_decide();
    let info = allowed(open, &step)?;
    let (secret, what) = draft_of(&me, &open.case.to_string(), info.name);
    let to_step = format!("/arbete/arende/{}/gor/{}", open.case, info.name);
    let Some((draft, _)) = drafts::load::<Draft>(&site, &secret, &what).await? else {
        return Ok(Redirect::to(&to_step).into_response());
    };
    let mut answers = draft.answers();
    let mut circumstances = site.circumstances(&answers).await?;
    let given = site
        .committee
        .given(me.viewer.actor(), Some(open.case), &answers, &circumstances)
        .await?;
    let page = open.file.page(info.name, &given).map_err(|_| Trouble::NotFound)?;
    let document = document(&site, open, &page, &draft);
    let Some(evidence) = sign_in::take_signature(&site, &me.visit, &me.staff.number, &document).await? else {
        return Ok(Redirect::to(&to_step).into_response());
    };
    let kept = signing::kept(&evidence, &document, &me.staff.name, &me.staff.title, site.now());
    let (signature, files) = kept.map_err(|error| Trouble::Fault(error.to_string()))?;
    answers.uploads.insert("_evidence".to_owned(), files);
    circumstances.signature = Some(signature);
    done(
        &site,
        &me,
        (&key, unshown),
        info,
        &draft,
        &answers,
        &circumstances,
    )
    .await
}
