//! *Återkomst.* Coming in again with the two halves of a code that two administrators handed over: one new passkey is made,
//! for exactly that person, and everything of theirs from before ends.

use super::entered::{Person, signed_in};
use crate::answers::Form;
use crate::page::Shell;
use crate::passkeys;
use crate::problems;
use crate::site::Site;
use crate::trouble::Trouble;
use crate::visitor::Visit;
use access::Staff;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::{Answers, CaseNumber, Page, Problems, Question};
use design::{Button, ButtonKind, Heading, Html, LinkButton};
use house_store::{Proof, Recovery, SessionOf, What};
use serde::Deserialize;
use std::sync::Arc;

const NOT_GOOD: &str = "recovery-not-good";
/// As long as a half is written.
const HALF_CHARS: usize = 20;

fn there(site: &Site) -> Result<(), Trouble> {
    super::passkey::allowed(site)
        .then_some(())
        .ok_or(Trouble::NotFound)
}

/// From the page where one signs in.
pub(super) fn link(site: &Site, visit: &Visit) -> Html {
    if there(site).is_err() {
        return Html::default();
    }
    design::link_button(&LinkButton {
        label: visit.words(site).get("recovery-link"),
        href: format!("{}/aterkomst", visit.path),
        kind: ButtonKind::Quiet,
        shortcut: None,
    })
}

fn page() -> Page {
    Page::new("recovery-title", "recovery-continue")
        .ask(Question::text("first", HALF_CHARS, "recovery-first"))
        .ask(Question::text("second", HALF_CHARS, "recovery-second"))
}

fn drawn(site: &Site, visit: &Visit, answers: &Answers, found: &Problems, told: Option<&str>) -> Response {
    let (words, page) = (visit.words(site), page());
    let title = words.say(&page.title);
    let asking = crate::ask::Asking {
        words,
        answers,
        problems: found,
        colleagues: &[],
        alone: false,
        items: 1,
    };
    let (status, refused) = passkeys::refused(&words, told);
    let form = design::form(&design::Form {
        action: visit.path.clone(),
        content: Html::all([
            asking.all(&page.questions),
            design::button(&Button::new(words.say(&page.submit))),
        ]),
        ..design::Form::default()
    });
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get("recovery-lead").into()),
    });
    let shell = Shell {
        staff: true,
        has_errors: !found.0.is_empty(),
        ..Shell::new(title)
    };
    let content = Html::all([problems::summary(&page, found, &words), refused, heading, form]);
    (status, shell.page(site, visit, content)).into_response()
}

pub(super) async fn ask(State(site): State<Arc<Site>>, visit: Visit) -> Result<Response, Trouble> {
    there(&site)?;
    Ok(drawn(
        &site,
        &visit,
        &Answers::default(),
        &Problems::default(),
        None,
    ))
}

#[derive(Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    first: String,
    #[serde(default)]
    second: String,
    /// Both halves, once more, with the browser's answer.
    #[serde(default)]
    till: String,
    #[serde(default)]
    answer: Option<String>,
}

/// Whom the halves let in; what is wrong with them is told alike whatever it is.
async fn opened(site: &Site, first: &str, second: &str) -> Result<Option<(Recovery, Staff)>, Trouble> {
    let (Some(first), Some(second)) = (CaseNumber::parse(first), CaseNumber::parse(second)) else {
        return Ok(None);
    };
    let Some(found) = site.house.recovery(&first, &second, site.now()).await? else {
        return Ok(None);
    };
    let staff = site.house.staff_by_id(found.staff, site.today()).await?;
    Ok(staff.map(|staff| (found, staff)))
}

async fn refused(site: &Site, visit: &Visit) -> Result<Response, Trouble> {
    let (of, proof) = (SessionOf::Staff, Proof::recovery(String::new()));
    let noted = site
        .house
        .note_sign_in(of, What::Refused, NOT_GOOD, &proof, site.now());
    noted.await?;
    let none = (Answers::default(), Problems::default());
    Ok(drawn(site, visit, &none.0, &none.1, Some(NOT_GOOD)))
}

pub(super) async fn answer(
    State(site): State<Arc<Site>>,
    visit: Visit,
    jar: CookieJar,
    Form(typed): Form<Typed>,
) -> Result<Response, Trouble> {
    there(&site)?;
    if !site.limits.permits("sign-in", &visit.address.to_string()).await {
        return Err(Trouble::SlowDown);
    }
    if let Some(answer) = &typed.answer {
        let (first, second) = typed.till.split_once(' ').unwrap_or_default();
        return match opened(&site, first, second).await? {
            Some((recovery, staff)) => bound(&site, &visit, jar, (&recovery, staff), answer).await,
            None => refused(&site, &visit).await,
        };
    }
    let mut answers = Answers::default();
    answers.set("first", &typed.first);
    answers.set("second", &typed.second);
    let mut read = answers.reader(site.today());
    let (first, second) = (read.text("first", HALF_CHARS), read.text("second", HALF_CHARS));
    if !read.problems.0.is_empty() {
        return Ok(drawn(&site, &visit, &answers, &read.problems, None));
    }
    let Some((_, staff)) = opened(&site, &first, &second).await? else {
        return refused(&site, &visit).await;
    };
    let words = visit.words(&site);
    let name = words.get("recovery-passkey");
    let (jar, question) = passkeys::ask_for_new_of(&site, &visit, jar, &staff, &name).await?;
    let title = words.with("recovery-make", "name", staff.name);
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get("recovery-make-lead").into()),
    });
    let halves = format!("{} {}", first.replace(' ', ""), second.replace(' ', ""));
    let panel = passkeys::panel(&words, &visit.path, question, &halves, true);
    let shell = Shell {
        staff: true,
        ..Shell::new(title)
    };
    let page = shell.page(&site, &visit, Html::all([heading, panel]));
    Ok((StatusCode::OK, jar, page).into_response())
}

async fn bound(
    site: &Site,
    visit: &Visit,
    jar: CookieJar,
    (recovery, staff): (&Recovery, Staff),
    answer: &str,
) -> Result<Response, Trouble> {
    let Ok(made) = passkeys::made(site, visit, staff.id, answer).await? else {
        return refused(site, visit).await;
    };
    let proof = Proof::recovery(site.mark(&staff.number));
    if !site.house.use_recovery(recovery, &made, &proof).await? {
        return refused(site, visit).await;
    }
    let person = Person {
        number: Some(staff.number),
        known_as: None,
        name: &staff.name,
        groups: &[],
        proof: &proof,
        door: None,
    };
    signed_in(site, visit, jar, SessionOf::Staff, person, "/arbete").await
}
