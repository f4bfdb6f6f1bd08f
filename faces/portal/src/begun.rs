//! *Påbörjat.* What a party has begun to write in their case and not sent: theirs wherever they sign in, and in no record.

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use casework::step::Audience;
use casework::{Act, Answers, CaseId, Problems, Say};
use common::answers::Posted;
use common::kept_files::KeptFiles;
use common::lost::Draft;
use common::{ResidentIn, Site, Trouble, Words, drafts};
use design::{Autosave, Button, ButtonKind, Html, LinkButton};
use jiff::SignedDuration;
use std::sync::Arc;
use views::OpenCase;

const DAYS: i64 = 14;

/// Where it is kept.
pub struct Place {
    secret: String,
    what: String,
}

impl Place {
    pub fn of(me: &ResidentIn, case: CaseId, step: &str) -> Self {
        Self {
            secret: secret(me),
            what: format!("step {case} {step}"),
        }
    }
    /// For the act that makes a record of it.
    pub fn id(&self) -> String {
        drafts::place(&self.secret, &self.what)
    }
    pub async fn keep(&self, site: &Site, draft: &Draft) -> Result<(), Trouble> {
        drafts::save_for(site, &self.secret, &self.what, draft, kept()).await
    }
    /// What was answered with the files that were chosen before; or which of them are kept no longer.
    pub async fn with_files(
        &self,
        site: &Site,
        files: &mut KeptFiles,
        answers: Answers,
    ) -> Result<Result<Answers, Problems>, Trouble> {
        files.whole(site, &self.secret, answers).await
    }
    /// More of them, from a form.
    pub async fn take_files(
        &self,
        site: &Site,
        files: &mut KeptFiles,
        posted: &Posted,
    ) -> Result<Problems, Trouble> {
        files.take(site, &self.secret, posted, kept()).await
    }
    pub async fn forget_files(&self, site: &Site, files: &KeptFiles) -> Result<(), Trouble> {
        files.forget(site, &self.secret).await
    }
    pub async fn draft(&self, site: &Site) -> Result<Option<Draft>, Trouble> {
        let kept = drafts::load::<Draft>(site, &self.secret, &self.what).await?;
        Ok(kept.map(|(draft, _)| draft))
    }
}

/// Theirs wherever they sign in.
pub fn secret(me: &ResidentIn) -> String {
    format!("resident {}", me.session.number.digits())
}

/// How long.
pub fn kept() -> SignedDuration {
    SignedDuration::from_hours(24 * DAYS)
}

type At = Path<(String, String, String)>;

/// By the button, or by itself while somebody writes.
pub async fn save(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((lang, case, step)): At,
    request: Request,
) -> Result<Response, Trouble> {
    let by_itself = request.headers().contains_key("x-autosave");
    // What saves itself every few seconds does not send the same pictures each time.
    let posted = Posted::with_files(request, Some(&*site).filter(|_| !by_itself)).await?;
    let case: CaseId = case.parse().map_err(|_| Trouble::NotFound)?;
    site.committee.key(&me.viewer, Act::Follow, case).await?;
    let place = Place::of(&me, case, &step);
    let mut draft = Draft::of(&posted)?;
    draft.files = place
        .draft(&site)
        .await?
        .map(|before| before.files)
        .unwrap_or_default();
    if !by_itself {
        place.take_files(&site, &mut draft.files, &posted).await?;
    }
    place.keep(&site, &draft).await?;
    if by_itself {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    Ok(Redirect::to(&format!("/{lang}/mina-sidor/{case}#begun")).into_response())
}

/// Thrown away by the one whose it is.
pub async fn throw(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((lang, case, step)): At,
) -> Result<Response, Trouble> {
    let case: CaseId = case.parse().map_err(|_| Trouble::NotFound)?;
    site.committee.key(&me.viewer, Act::Follow, case).await?;
    let place = Place::of(&me, case, &step);
    if let Some(draft) = place.draft(&site).await? {
        place.forget_files(&site, &draft.files).await?;
    }
    drafts::forget(&site, &place.secret, &place.what).await?;
    Ok(Redirect::to(&format!("/{lang}/mina-sidor/{case}")).into_response())
}

/// How a form saves itself, and the button for whoever has no scripts.
pub fn saving(action: &str, words: &Words<'_>) -> (Autosave, Button) {
    let url = format!("{action}/utkast");
    let button = Button {
        form_action: Some(url.clone()),
        skip_checks: true,
        ..Button::new(words.get("draft-later")).kind(ButtonKind::Secondary)
    };
    let autosave = Autosave {
        url,
        saved: words.get("draft-saved"),
        failed: words.get("draft-not-saved"),
    };
    (autosave, button)
}

/// On the page of the case: what was begun, and the way on.
pub async fn section(
    site: &Site,
    open: &OpenCase,
    me: &ResidentIn,
    base: &str,
    words: &Words<'_>,
) -> Result<Html, Trouble> {
    let steps = open.file.open_steps();
    let steps: Vec<_> = steps
        .iter()
        .filter(|step| step.audience == Audience::Party && crate::messages::may_enter(open, step.name))
        .collect();
    let places: Vec<String> = steps
        .iter()
        .map(|step| Place::of(me, open.case, step.name).id())
        .collect();
    let kept = site.committee.store().drafts_kept(&places, site.now()).await?;
    let begun = steps.iter().zip(kept).filter_map(|(step, at)| Some((step, at?)));
    let rows: Vec<Html> = begun
        .map(|(step, at)| {
            let kept = words.say(&Say::key("draft-begun").with("at", at).with("days", DAYS));
            let go_on = design::link_button(&LinkButton {
                label: words.with("draft-go-on", "what", words.get(step.title)),
                href: format!("{base}/gor/{}", step.name),
                kind: ButtonKind::Secondary,
                shortcut: None,
            });
            let throw = design::form(&design::Form {
                action: format!("{base}/gor/{}/utkast/bort", step.name),
                content: design::button(&Button::new(words.get("draft-throw")).kind(ButtonKind::Quiet)),
                ..design::Form::default()
            });
            Html::all([design::paragraph(&kept), design::button_row([go_on]), throw])
        })
        .collect();
    if rows.is_empty() {
        return Ok(Html::default());
    }
    Ok(design::section(
        "begun",
        &words.get("draft-begun-title"),
        &Html::all(rows),
    ))
}
