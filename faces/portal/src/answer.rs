//! *Svara med kod.* Whoever got a code in a letter of ours (a provider) answers by it, without signing in. Tries are
//! limited, and nothing of the case is shown: neither whether it is there nor whom it is about.

use crate::code_page::CodePage;
use crate::step_form::StepForm;
use access::{Key, Viewer};
use axum::extract::{Request, State};
use axum::response::Response;
use casework::{Act, Answers, CaseNumber, Page, Problems, Rejection, Say};
use common::answers::Posted;
use common::{Shell, Site, Trouble, Visit};
use design::{Account, Alert, Html};
use std::sync::Arc;
use views::{Acted, Circumstances, Command, NotOpened};

const PAGE: CodePage = CodePage {
    field: "code",
    path: "svara",
    title: "answer-title",
    lead: "answer-lead",
    label: "answer-label",
    hint: "answer-hint",
    button: "answer-button",
    leaves_no_trace: false,
};

pub async fn ask(State(site): State<Arc<Site>>, visit: Visit) -> Response {
    PAGE.show(&site, &visit, "", &Problems::default(), Html::default())
}

/// First the code alone; then the code with the answers.
pub async fn answer(
    State(site): State<Arc<Site>>,
    visit: Visit,
    request: Request,
) -> Result<Response, Trouble> {
    if !site.limits.permits("number", &visit.address.to_string()).await {
        return Err(Trouble::SlowDown);
    }
    let posted = Posted::read(request, &()).await?;
    let typed = posted.answers.first("code");
    let held = CaseNumber::parse(typed);
    let opened = match &held {
        Some(code) => site.committee.answered_by(code).await?,
        None => None,
    };
    let (Some(code), Some((case, step))) = (held, opened) else {
        return Ok(unknown(&site, &visit, typed));
    };
    let key = match site
        .committee
        .key(&Viewer::Holder(code.clone()), Act::Tell, case)
        .await
    {
        Ok(key) => key,
        Err(NotOpened::Fault(fault)) => return Err(fault.into()),
        Err(_) => return Ok(unknown(&site, &visit, typed)),
    };
    let none = Problems::default();
    let found = if posted.own("_command").is_empty() {
        none
    } else {
        match told(&site, &key, &step, &posted).await? {
            Ok(receipt) => return Ok(thanked(&site, &visit, receipt)),
            Err(Rejection::Problems(found)) => found,
            Err(Rejection::Refused(_)) => return Ok(unknown(&site, &visit, typed)),
        }
    };
    let Some(page) = page(&site, &key, &code, &step).await? else {
        return Ok(unknown(&site, &visit, typed));
    };
    Ok(draw(&site, &visit, &page, &posted, &found))
}

fn unknown(site: &Site, visit: &Visit, typed: &str) -> Response {
    let mut found = Problems::default();
    found.add("code", "answer-unknown");
    PAGE.show(site, visit, typed, &found, Html::default())
}

fn thanked(site: &Site, visit: &Visit, receipt: Option<Say>) -> Response {
    let words = visit.words(site);
    let told = design::alert(&Alert {
        tone: design::Tone::Success,
        title: receipt.map(|say| words.say(&say)),
        body: Html::default(),
        announce: true,
    });
    PAGE.show(site, visit, "", &Problems::default(), told)
}

/// The step's questions, as long as they can be answered by this code. No word of the case.
async fn page(site: &Site, key: &Key, code: &CaseNumber, step: &str) -> Result<Option<Page>, Trouble> {
    let open = site.committee.open(key, step).await?;
    let mut codes = open.file.summary().answered_by.into_iter();
    if !codes.any(|held| held.code == *code && held.is_open) {
        return Ok(None);
    }
    let circumstances = Circumstances::default();
    let given = site
        .committee
        .given(key.actor(), None, &Answers::default(), &circumstances)
        .await?;
    Ok(open.file.page(step, &given).ok())
}

async fn told(
    site: &Site,
    key: &Key,
    step: &str,
    posted: &Posted,
) -> Result<Result<Option<Say>, Rejection>, Trouble> {
    let command = Command {
        id: posted.command()?,
        step,
        answers: &posted.answers,
        draft: None,
        circumstances: &Circumstances::default(),
    };
    Ok(match site.committee.act(key, &command).await? {
        Acted::Done { receipt, .. } => Ok(receipt),
        Acted::Rejected(rejection) => Err(rejection),
    })
}

fn draw(site: &Site, visit: &Visit, page: &Page, posted: &Posted, found: &Problems) -> Response {
    let words = visit.words(site);
    let command = match posted.own("_command") {
        "" => site.draw(),
        drawn => drawn.to_owned(),
    };
    let form = StepForm {
        page,
        answers: &posted.answers,
        found,
        hidden: &[("_command", &command), ("code", posted.answers.first("code"))],
        above: crate::party_step::known(page, &words),
        kept: Html::default(),
        later: false,
    };
    let shell = Shell {
        account: Account::Hidden,
        has_errors: !found.0.is_empty(),
        ..Shell::new(words.say(&page.title))
    };
    shell.page(site, visit, form.draw(words, visit))
}
