//! Check the answers, send, receipt. Sending twice is doing once.

use super::{
    At, Begun, Me, Offered, again, begun, own_shell, paragraphs, screens, service, shell, signed, written,
};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::{Answers, Kind, Problems, Question, Rejection, Say, Upload};
use common::{Site, Trouble, Visit, drafts, problems, signing};
use design::{Answer, Button, CheckAnswers, Heading, Html, Receipt};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use views::{Acted, Circumstances, Command};

/// Kept for the receipt page, so that no number stands in an address.
#[derive(Serialize, Deserialize)]
struct Sent {
    number: String,
    receipt: Option<Say>,
    at: jiff::Timestamp,
}

const SENT: &str = "sent";

pub async fn check(State(site): State<Arc<Site>>, visit: Visit, me: Me, at: At) -> Result<Response, Trouble> {
    let service = service(&site, &at, &visit, me)?;
    let Some((begun, _)) = begun(&site, &service).await? else {
        return Ok(again(&service));
    };
    check_page(&site, &visit, &service, &begun, &Problems::default()).await
}

pub(super) async fn check_page(
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
    let mut shell = own_shell(service, title);
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
    me: Me,
    jar: CookieJar,
    at: At,
) -> Result<Response, Trouble> {
    let service = service(&site, &at, &visit, me)?;
    let Some((begun, secret)) = begun(&site, &service).await? else {
        // Sent before, from another tab or by a second press: the receipt is still there.
        return Ok(to_receipt(&visit));
    };
    if !site.limits.permits("send", &visit.address.to_string()).await {
        return Err(Trouble::SlowDown);
    }
    let answers = begun.answers();
    let circumstances = circumstances(&site, &service, &answers).await?;
    if let Some(signing) = signed::wanted(&site, &service, &begun, &circumstances).await? {
        return signed::begin(&site, &visit, jar, &service, signing).await;
    }
    sent(&site, &visit, &service, (begun, &secret), None, &circumstances).await
}

/// What the step may use: the registers' word also on whoever sends it.
pub(super) async fn circumstances(
    site: &Site,
    service: &Offered,
    answers: &Answers,
) -> Result<Circumstances, Trouble> {
    let mut circumstances = site.beginning(service.process, answers).await?;
    if let Some(number) = service.by.number() {
        let answer = site.register.look_up(number).await;
        circumstances.register.push((number.clone(), answer));
    }
    Ok(circumstances)
}

fn to_receipt(visit: &Visit) -> Response {
    Redirect::to(&format!("/{}/kvitto", visit.lang.tag())).into_response()
}

/// Does it, and keeps the receipt; or shows what is wrong.
pub(super) async fn sent(
    site: &Site,
    visit: &Visit,
    service: &Offered,
    (mut begun, secret): (Begun, &str),
    evidence: Option<Vec<Upload>>,
    circumstances: &Circumstances,
) -> Result<Response, Trouble> {
    let typed = begun.typed();
    let mut answers = match begun.files.whole(site, secret, typed).await? {
        Ok(answers) => answers,
        Err(gone) => {
            service.save(site, secret, &begun).await?;
            return check_page(site, visit, service, &begun, &gone).await;
        }
    };
    if let Some(evidence) = evidence {
        answers.uploads.insert("_evidence".to_owned(), evidence);
    }
    let key = access::start(&service.by.viewer, service.step.act, site.today())?;
    let command = Command {
        id: begun.command.clone(),
        step: service.step.name,
        answers: &answers,
        draft: Some(drafts::place(secret, &service.draft)),
        circumstances,
    };
    match site.committee.begin(&key, service.process, &command).await? {
        Acted::Done { number, receipt, .. } => {
            let kept = Sent {
                number,
                receipt,
                at: site.now(),
            };
            let place = visit.secret.as_deref().unwrap_or(secret);
            drafts::save(site, place, SENT, &kept).await?;
            begun.files.forget(site, secret).await?;
            Ok(to_receipt(visit))
        }
        Acted::Rejected(Rejection::Problems(found)) => check_page(site, visit, service, &begun, &found).await,
        Acted::Rejected(Rejection::Refused(refusal)) => {
            let mut found = Problems::default();
            found.add("", refusal.0);
            check_page(site, visit, service, &begun, &found).await
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
