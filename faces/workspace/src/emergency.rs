//! Opening a case in an emergency, and the check afterwards.

use crate::frame;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::answers::{NO, YES};
use casework::{Act, Actor, Answers, CaseNumber, Page, Problems, Question};
use common::answers::{Form, Posted};
use common::ask::{self, Asking};
use common::{Sensitive, Site, StaffIn, Trouble, Words, lost, problems};
use design::{Alert, Button, ButtonKind, Column, Content, EmptyState, Heading, Html, Row, Table};
use hypertext::prelude::*;
use serde::Deserialize;
use std::sync::Arc;
use views::{NotOpened, Opening};

pub const ADDRESS: &str = "/arbete/nodlage";
pub const CHECKS: &str = "/arbete/efterkontroll";

/// Shorter tells nobody afterwards why.
const SHORTEST_REASON: usize = 20;

/// Hours, where it is allowed at all and this person is on duty.
pub fn hours(site: &Site, me: &StaffIn) -> Option<u32> {
    let on_duty = access::start(&me.viewer, Act::Receive, site.today()).is_ok();
    site.facts.emergency_hours.filter(|_| on_duty)
}

fn page() -> Page {
    Page::new("emergency-title", "emergency-open")
        .lead("emergency-lead")
        .ask(Question::text("number", 20, "case-number"))
        .ask(Question::long("reason", 1_000, "emergency-reason").help("emergency-reason-help"))
}

fn drawn(site: &Site, me: &StaffIn, answers: &Answers, found: &Problems) -> Response {
    let words = me.visit.words(site);
    let page = page();
    let title = words.say(&page.title);
    let form = design::form(&ask::form(&words, ADDRESS, &page, (answers, found)));
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: page.lead.as_ref().map(|lead| words.say(lead).into()),
    });
    let mut shell = frame::shell(site, me, title, "");
    shell.has_errors = !found.0.is_empty();
    let content = Html::all([problems::summary(&page, found, &words), heading, form]);
    shell.page(site, &me.visit, content)
}

pub async fn ask(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    hours(&site, &me).ok_or(Trouble::NotFound)?;
    me.fresh_for(&site, Sensitive::Emergency)?;
    let answers = lost::found(&site, &me.visit).await?.unwrap_or_default().answers();
    Ok(drawn(&site, &me, &answers, &Problems::default()))
}

pub async fn open(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    jar: CookieJar,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    let hours = hours(&site, &me).ok_or(Trouble::NotFound)?;
    if let Err(trouble) = me.fresh_for(&site, Sensitive::Emergency) {
        return lost::keep(&site, &me.visit, jar, &posted, trouble).await;
    }
    if !site.limits.permits("number", &me.staff.id.to_string()).await {
        return Err(Trouble::SlowDown);
    }
    let mut read = posted.answers.reader(site.today());
    let number = CaseNumber::parse(&read.text("number", 20));
    let reason = read.text("reason", 1_000);
    if !reason.is_empty() && reason.trim().chars().count() < SHORTEST_REASON {
        read.problems.add("reason", "emergency-problem-reason");
    }
    let typed = read.problems.0.is_empty();
    // One that is not there and one that stays shut are told alike.
    let opened = match number {
        Some(number) if typed => {
            let opened = site
                .committee
                .open_in_emergency(&me.viewer, &number, reason.trim(), hours);
            match opened.await {
                Ok(case) => Some(case),
                Err(NotOpened::Fault(fault)) => return Err(fault.into()),
                Err(NotOpened::NotThere | NotOpened::Denied(_)) => None,
            }
        }
        _ => None,
    };
    match opened {
        Some(case) => Ok(Redirect::to(&format!("/arbete/arende/{case}")).into_response()),
        None => {
            if typed {
                read.problems.add("number", "emergency-problem-number");
            }
            Ok(drawn(&site, &me, &posted.answers, &read.problems))
        }
    }
}

/// Says on the case's page in which way it is open.
pub fn banner(words: &Words<'_>, key: &access::Key) -> Html {
    if key.purpose() != &access::Purpose::Emergency {
        return Html::default();
    }
    design::alert(&Alert {
        tone: design::Tone::Warning,
        title: Some(words.get("emergency-opened")),
        body: words.get("emergency-opened-text").into(),
        announce: false,
    })
}

/// On *my day*: what waits to be checked, and the way to open a case, for whom these are.
pub async fn on_my_day(site: &Site, me: &StaffIn, words: &Words<'_>) -> Result<Html, Trouble> {
    let link = |label: &str, href: &str| {
        design::html(hypertext::maud_borrow! { p { a class="ds-link" href=(href) { (label) } } })
    };
    let waits = match site.committee.emergencies_waiting(&me.viewer).await {
        Ok(waits) => waits,
        Err(NotOpened::Fault(fault)) => return Err(fault.into()),
        Err(_) => 0,
    };
    let mut parts = Vec::new();
    if waits > 0 {
        parts.push(design::alert(&Alert {
            tone: design::Tone::Warning,
            title: Some(words.get("emergency-checks")),
            body: link(&words.with("emergency-waits", "count", waits as i64), CHECKS),
            announce: false,
        }));
    }
    if hours(site, me).is_some() {
        parts.push(link(&words.get("emergency-title"), ADDRESS));
    }
    Ok(Html::all(parts))
}

fn name(words: &Words<'_>, by: &Actor) -> String {
    match by {
        Actor::Staff { name, title, .. } => format!("{name}, {title}"),
        _ => words.get("actor-house"),
    }
}

fn answer_form(words: &Words<'_>, one: &Opening) -> Html {
    let asked = [
        Question::yes_no("lawful", "emergency-lawful"),
        Question::long("words", 1_000, "emergency-words").optional(),
    ];
    let (answers, found) = (Answers::default(), Problems::default());
    let asking = Asking {
        words: *words,
        answers: &answers,
        problems: &found,
        colleagues: &[],
        alone: false,
        items: 1,
    };
    let button = Button::new(words.get("emergency-answer")).kind(ButtonKind::Primary);
    design::form(&design::Form {
        action: CHECKS.to_owned(),
        content: Html::all([
            design::hidden_fields(&[("id", &one.id)]),
            asking.all(&asked),
            design::button(&button),
        ]),
        ..design::Form::default()
    })
}

pub async fn checks(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    let all = site.committee.emergencies(&me.viewer).await?;
    let words = me.visit.words(&site);
    let title = words.get("emergency-checks");
    let (waits, checked): (Vec<_>, Vec<_>) = all.iter().partition(|one| one.checked.is_none());
    // One at a time: the first that waits is answered first.
    let next = match waits.first() {
        None => design::empty_state(&EmptyState {
            title: words.get("emergency-none").into(),
            text: None,
            action: None,
        }),
        Some(one) => {
            let told = [
                ("case-number", one.number.as_str().to_owned()),
                ("readers-who", name(&words, &one.by)),
                ("emergency-reason", one.reason.clone()),
            ];
            let mut answers: Vec<design::Answer> = told
                .into_iter()
                .map(|(label, value)| design::Answer::new(words.get(label), value))
                .collect();
            answers.insert(
                0,
                design::Answer::new(words.get("readers-when"), words.moment(one.at)),
            );
            let facts = design::check_answers(&design::CheckAnswers {
                heading: None,
                answers,
                change_word: String::new(),
            });
            Html::all([facts, answer_form(&words, one)])
        }
    };
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.with("emergency-waits", "count", waits.len() as i64).into()),
    });
    let content = Html::all([
        heading,
        design::section("next", &words.get("emergency-next"), &next),
        design::section(
            "checked",
            &words.get("emergency-checked"),
            &checked_table(&words, &checked),
        ),
    ]);
    Ok(frame::shell(&site, &me, title, CHECKS).page(&site, &me.visit, Content::Wide(content)))
}

fn checked_table(words: &Words<'_>, checked: &[&Opening]) -> Html {
    let rows = checked.iter().filter_map(|one| {
        let check = one.checked.as_ref()?;
        let lawful = if check.lawful {
            "emergency-was-lawful"
        } else {
            "emergency-was-not"
        };
        Some(Row {
            cells: vec![
                words.moment(one.at),
                design::ltr(one.number.as_str()),
                name(words, &one.by).into(),
                one.reason.as_str().into(),
                words.get(lawful).into(),
                check.words.as_str().into(),
                name(words, &check.by).into(),
            ],
            marked: !check.lawful,
        })
    });
    let columns = [
        "readers-when",
        "case-number",
        "readers-who",
        "emergency-reason",
        "emergency-outcome",
        "emergency-words",
        "emergency-checked-by",
    ];
    design::table(&Table {
        id: "checked-table".to_owned(),
        caption: words.get("emergency-checked").into(),
        hide_caption: true,
        columns: columns.map(|key| Column::new(words.get(key))).into(),
        rows: rows.collect(),
        compact: true,
    })
}

#[derive(Deserialize)]
pub struct Answered {
    #[serde(default)]
    id: String,
    #[serde(default)]
    lawful: String,
    #[serde(default)]
    words: String,
}

pub async fn check(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Form(answered): Form<Answered>,
) -> Result<Response, Trouble> {
    let lawful = match answered.lawful.as_str() {
        YES => Some(true),
        NO => Some(false),
        _ => None,
    };
    let words: String = answered.words.trim().chars().take(1_000).collect();
    match lawful {
        Some(lawful) => {
            let checked = site
                .committee
                .check_emergency(&me.viewer, &answered.id, lawful, &words);
            checked.await?;
        }
        // Whoever may not check is told so before anything is asked again.
        None => drop(site.committee.emergencies_waiting(&me.viewer).await?),
    }
    Ok(Redirect::to(CHECKS).into_response())
}
