//! The person signs on their own phone what was filled in with them: exactly what stands there is fixed, and without their
//! signature under it nothing is done.

use super::{At, Done, Sitting, circumstances, draw, wrong};
use crate::case_page;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::{Confirmed, Page, Say};
use common::lost::Draft;
use common::{Site, StaffIn, Trouble, Words, drafts, sign_in, signing};
use language::Lang;
use std::sync::Arc;

/// Everything is checked first.
pub(super) async fn begin(
    site: &Site,
    me: &StaffIn,
    jar: CookieJar,
    sitting: &Sitting<'_>,
    draft: &Draft,
) -> Result<Response, Trouble> {
    let answers = draft.answers();
    let (open, info) = (sitting.open, sitting.info);
    let given = site
        .committee
        .given(
            sitting.key.author(),
            Some(open.case),
            &answers,
            &circumstances(info),
        )
        .await?;
    if let Err(rejection) = open.file.submit(info.name, &answers, &given) {
        return draw(site, me, sitting, draft, &wrong(rejection)).await;
    }
    let (secret, what) = sitting.draft_of(me);
    drafts::save(site, &secret, &what, draft).await?;
    let page = sitting.page(site, &answers).await?;
    let document = document(site, me, sitting, &page, draft);
    let hash = signing::hash(&document);
    let sign = sign_in::ToSign {
        signer: &sitting.of.number,
        text: visible(site, me, sitting, &page),
        document_sha256: &hash,
        back: format!("{}/signerad", sitting.address()),
    };
    sign_in::begin_signing(site, &me.visit, jar, sign).await
}

/// In Swedish: the language of the record.
fn swedish(site: &Site) -> Words<'_> {
    Words {
        texts: &site.texts,
        lang: Lang::Sv,
    }
}

/// What the app shows: what is confirmed, who helped, in which case; nothing of its content.
fn visible(site: &Site, me: &StaffIn, sitting: &Sitting<'_>, page: &Page) -> String {
    let words = swedish(site);
    let said = Say::key("assisted-visible")
        .with("name", &me.staff.name)
        .with("title", words.say(&page.title));
    format!("{}\n{}", words.say(&said), sitting.open.number)
}

fn document(site: &Site, me: &StaffIn, sitting: &Sitting<'_>, page: &Page, draft: &Draft) -> String {
    let words = swedish(site);
    let text = signing::document(page, &draft.answers(), sitting.open.number.as_str(), &words);
    format!("{text}{}\n", visible(site, me, sitting, page))
}

/// Back from the app.
pub async fn signed(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path((case, person, step)): At,
) -> Result<Response, Trouble> {
    let (_, unshown) = case_page::open_to_act(&site, &me, &case, "step").await?;
    let at = (person.as_str(), step.as_str());
    let sitting = Sitting::at(&site, &me, unshown.to_decide(), at).await?;
    let (secret, what) = sitting.draft_of(&me);
    let again = || Ok(Redirect::to(&sitting.address()).into_response());
    let Some((draft, _)) = drafts::load::<Draft>(&site, &secret, &what).await? else {
        return again();
    };
    let mut answers = draft.answers();
    let page = sitting.page(&site, &answers).await?;
    let document = document(&site, &me, &sitting, &page, &draft);
    let signer = &sitting.of;
    let Some(evidence) = sign_in::take_signature(&site, &me.visit, &signer.number, &document).await? else {
        return again();
    };
    let kept = signing::kept(&evidence, &document, &signer.name, "", site.now());
    let (signature, files) = kept.map_err(|error| Trouble::Fault(error.to_string()))?;
    answers.uploads.insert("_evidence".to_owned(), files);
    let key = sitting.key.clone().confirmed(Confirmed::BankId {
        document_sha256: signature.document_sha256,
        evidence_sha256: signature.evidence_sha256,
    });
    let done = Done {
        key,
        draft: &draft,
        answers: &answers,
        circumstances: &circumstances(sitting.info),
    };
    done.done(&site, &me, unshown, at).await
}
