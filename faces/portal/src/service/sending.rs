//! Check the answers, send, receipt. Sending twice is doing once.

use super::{Begun, Offered, again, begun, paragraphs, screens, service, shell, written};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use casework::{Kind, Problems, Question, Rejection, Say};
use common::{Site, Trouble, Visit, drafts, problems, signing};
use design::{Answer, Button, CheckAnswers, Heading, Html, Receipt};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use views::{Acted, Command};

/// Kept for the receipt page, so that no number stands in an address.
#[derive(Serialize, Deserialize)]
struct Sent {
    number: String,
    receipt: Option<Say>,
    at: jiff::Timestamp,
}

const SENT: &str = "sent";

pub async fn check(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((lang, slug, step)): Path<(String, String, String)>,
) -> Result<Response, Trouble> {
    let service = service(&site, &lang, &slug, &step)?;
    let Some((begun, _)) = begun(&site, &visit, &service).await? else {
        return Ok(again(&service));
    };
    check_page(&site, &visit, &service, &begun, &Problems::default()).await
}

async fn check_page(
    site: &Site,
    visit: &Visit,
    service: &Offered,
    begun: &Begun,
    found: &Problems,
) -> Result<Response, Trouble> {
    let words = visit.words(site);
    let answers = begun.answers();
    let page = service.page(&service.given(site, &answers).await?)?;
    let mut rows = Vec::new();
    for (at, screen) in screens(&page).iter().enumerate() {
        for question in screen
            .iter()
            .filter(|question| signing::asked(question, &answers))
        {
            let told = signing::answer(question, &answers, &words);
            let told = if told.is_empty() {
                words.get("service-no-answer")
            } else {
                told
            };
            let row = Answer::new(
                words.say(&question.label),
                if typed(question) {
                    written(&told)
                } else {
                    paragraphs(&told)
                },
            );
            rows.push(row.change(format!("{}/fraga/{}", service.base, at + 1)));
        }
    }
    let title = words.get("service-check");
    let form = design::form(&design::Form {
        action: format!("{}/skicka", service.base),
        content: design::button(&Button::new(words.say(&page.submit))),
        ..design::Form::default()
    });
    let content = Html::all([
        problems::summary(&page, found, &words),
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("service-check-lead").into()),
        }),
        design::check_answers(&CheckAnswers {
            heading: None,
            answers: rows,
            change_word: words.get("service-change"),
        }),
        form,
    ]);
    let mut shell = shell(title);
    shell.has_errors = !found.0.is_empty();
    Ok(shell.page(site, visit, content))
}

/// An answer in the person's own words, in whatever language; other answers are ours.
fn typed(question: &Question) -> bool {
    matches!(
        question.kind,
        Kind::Text { .. } | Kind::LongText { .. } | Kind::Repeat { .. } | Kind::PersonalNumber
    )
}

pub async fn send(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((lang, slug, step)): Path<(String, String, String)>,
) -> Result<Response, Trouble> {
    let service = service(&site, &lang, &slug, &step)?;
    let Some((begun, secret)) = begun(&site, &visit, &service).await? else {
        // Sent before, from another tab or by a second press: the receipt is still there.
        return Ok(Redirect::to(&format!("/{lang}/kvitto")).into_response());
    };
    if !site.limits.permits("send", &visit.address.to_string()).await {
        return Err(Trouble::SlowDown);
    }
    let key = access::start(&access::Viewer::Public, service.step.act, site.today())?;
    let answers = begun.answers();
    let circumstances = site.circumstances(&answers).await?;
    let command = Command {
        id: begun.command.clone(),
        step: service.step.name,
        answers: &answers,
        draft: Some(drafts::place(&secret, &service.draft)),
        circumstances: &circumstances,
    };
    match site.committee.begin(&key, service.process, &command).await? {
        Acted::Done { number, receipt, .. } => {
            drafts::save(
                &site,
                &secret,
                SENT,
                &Sent {
                    number,
                    receipt,
                    at: site.now(),
                },
            )
            .await?;
            Ok(Redirect::to(&format!("/{lang}/kvitto")).into_response())
        }
        Acted::Rejected(Rejection::Problems(found)) => {
            check_page(&site, &visit, &service, &begun, &found).await
        }
        Acted::Rejected(Rejection::Refused(refusal)) => {
            let mut found = Problems::default();
            found.add("", refusal.0);
            check_page(&site, &visit, &service, &begun, &found).await
        }
    }
}

/// The number that this browser was given last.
pub async fn sent_number(site: &Site, visit: &Visit) -> Result<Option<String>, Trouble> {
    let Some(secret) = &visit.secret else {
        return Ok(None);
    };
    let sent = drafts::load::<Sent>(site, secret, SENT).await?;
    Ok(sent.map(|(sent, _)| sent.number))
}

pub async fn receipt(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path(lang): Path<String>,
) -> Result<Response, Trouble> {
    let Some(secret) = &visit.secret else {
        return Ok(Redirect::to(&format!("/{lang}")).into_response());
    };
    let Some((sent, _)) = drafts::load::<Sent>(&site, secret, SENT).await? else {
        return Ok(Redirect::to(&format!("/{lang}")).into_response());
    };
    let words = visit.words(&site);
    let title = words.get("receipt-title");
    let content = design::receipt(&Receipt {
        title: title.clone(),
        reference: Some((words.get("receipt-number").into(), design::ltr(&sent.number))),
        lead: Some(words.with("receipt-at", "at", sent.at).into()),
        next_heading: words.get("receipt-next"),
        next: sent
            .receipt
            .map(|say| words.say(&say).lines().map(Html::from).collect())
            .unwrap_or_default(),
    });
    let slip = design::link_button(&design::LinkButton {
        label: words.get("slip-link"),
        href: format!("/{lang}/kvitto/lapp"),
        kind: design::ButtonKind::Secondary,
        shortcut: None,
    });
    Ok(shell(title).page(&site, &visit, Html::all([content, slip])))
}
