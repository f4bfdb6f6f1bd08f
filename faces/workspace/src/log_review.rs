//! The pages of the monthly review of who has looked: drawn, judged line by line, finished. Whoever reviews sees who
//! looked at which case number, and nothing that stands in the case.

use crate::frame;
use access::ListKey;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use casework::given::RegisterAnswer;
use casework::{Act, Actor, Answers, Page, Problems, Question, Say};
use common::answers::{Form, Posted};
use common::ask::Asking;
use common::{Site, StaffIn, Trouble, Words, problems};
use design::{Button, Column, Content, EmptyState, Heading, Html, Row, Table, Tone};
use hypertext::prelude::*;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use views::{Draw, Found, LogReview, Look, month_of};

pub const ADDRESS: &str = "/arbete/logg";
/// So many months are listed.
const MONTHS: i32 = 12;

fn key(site: &Site, me: &StaffIn) -> Result<ListKey, Trouble> {
    Ok(access::list(&me.viewer, Act::ReviewLog, site.today())?)
}

fn address(month: Date) -> String {
    format!("{ADDRESS}/{}", word(month))
}

fn word(month: Date) -> String {
    month.strftime("%Y-%m").to_string()
}

fn before(today: Date, months: i32) -> Date {
    today.first_of_month().saturating_sub(months.months())
}

/// A month that is past; others are not there.
fn past(site: &Site, typed: &str) -> Result<Date, Trouble> {
    let month = month_of(typed).ok_or(Trouble::NotFound)?;
    let is_past = month < site.today().first_of_month();
    is_past.then_some(month).ok_or(Trouble::NotFound)
}

/// On my day, as long as last month's review is not done.
pub async fn waiting(site: &Site, me: &StaffIn, words: &Words<'_>) -> Result<Option<Html>, Trouble> {
    if !frame::may(site, &me.viewer, Act::ReviewLog) {
        return Ok(None);
    }
    let month = before(site.today(), 1);
    if site.committee.log_review_is_done(&key(site, me)?, month).await? {
        return Ok(None);
    }
    let label = words.with("log-review-waits", "month", word(month));
    let address = address(month);
    let link = design::html(hypertext::maud_borrow! { p { a class="ds-link" href=(address) { (label) } } });
    Ok(Some(design::section(
        "to-review",
        &words.get("nav-log-review"),
        &link,
    )))
}

/// The months, and how far each has come.
pub async fn months(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    let (key, words) = (key(&site, &me)?, me.visit.words(&site));
    let mut rows = Vec::new();
    for nth in 1..=MONTHS {
        let month = before(site.today(), nth);
        let review = site.committee.log_review(&key, month).await?;
        let (address, label) = (address(month), word(month));
        let judged = review.as_ref().map(|review| {
            let judged = review.lines.len() - review.left();
            format!("{judged}/{}", review.lines.len())
        });
        rows.push(Row {
            cells: vec![
                design::html(
                    hypertext::maud_borrow! { a class="ds-link" href=(address) { bdi { (label) } } },
                ),
                words.get(state(review.as_ref())).into(),
                judged.map(|judged| design::ltr(&judged)).unwrap_or_default(),
            ],
            marked: false,
        });
    }
    let title = words.get("nav-log-review");
    let columns = ["log-review-month", "log-review-state", "log-review-judged"];
    let table = table(&words, "reviewed-months", &title, &columns, rows);
    Ok(drawn(
        &site,
        &me,
        (title, Some(words.get("log-review-lead"))),
        [table],
    ))
}

fn state(review: Option<&LogReview>) -> &'static str {
    match review {
        None => "log-review-state-not-drawn",
        Some(review) if review.finished_at.is_some() => "log-review-state-finished",
        Some(_) => "log-review-state-begun",
    }
}

fn table(words: &Words<'_>, id: &str, title: &str, columns: &[&str], rows: Vec<Row>) -> Html {
    design::table(&Table {
        id: id.to_owned(),
        caption: title.into(),
        hide_caption: true,
        columns: columns.iter().map(|key| Column::new(words.get(key))).collect(),
        rows,
        compact: true,
    })
}

fn drawn<const N: usize>(
    site: &Site,
    me: &StaffIn,
    (title, lead): (String, Option<String>),
    parts: [Html; N],
) -> Response {
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: lead.map(Into::into),
    });
    let content = Html::all(std::iter::once(heading).chain(parts));
    frame::shell(site, me, title, ADDRESS).page(site, &me.visit, Content::Wide(content))
}

/// One month: nothing yet, or its lines.
pub async fn month(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(month): Path<String>,
) -> Result<Response, Trouble> {
    let (key, words) = (key(&site, &me)?, me.visit.words(&site));
    let month = past(&site, &month)?;
    let title = words.with("log-review-title", "month", word(month));
    let Some(review) = site.committee.log_review(&key, month).await? else {
        let body = design::empty_state(&EmptyState {
            title: words.get("log-review-none").into(),
            text: Some(words.get("log-review-none-text").into()),
            action: None,
        });
        let draw = button(&words, month, "draw", "log-review-draw");
        return Ok(drawn(&site, &me, (title, None), [body, draw]));
    };
    let figures = Say::key("log-review-figures")
        .with("looks", review.looks)
        .with("flagged", review.flagged)
        .with("lines", review.lines.len() as i64);
    let figures = words.say(&figures);
    let finish = match (review.finished_at, review.left()) {
        (Some(at), _) => notice(
            Tone::Success,
            Html::all([words.get("log-review-is-finished").into(), words.moment(at)]),
        ),
        (None, 0) => button(&words, month, "finish", "log-review-finish"),
        (None, left) => notice(
            Tone::Info,
            words.with("log-review-left", "count", left as i64).into(),
        ),
    };
    let lines = review.lines.iter().map(|look| line(&words, &me, month, look));
    let columns = [
        "readers-when",
        "readers-who",
        "case-number",
        "readers-why",
        "log-review-signs",
        "log-review-found",
    ];
    let lines = table(&words, "reviewed-lines", &title, &columns, lines.collect());
    let seed = design::html(
        hypertext::maud_borrow! { p { (words.get("log-review-seed")) " " (design::ltr(&review.seed)) } },
    );
    Ok(drawn(&site, &me, (title, Some(figures)), [finish, lines, seed]))
}

fn notice(tone: Tone, body: Html) -> Html {
    design::alert(&design::Alert {
        tone,
        body,
        ..design::Alert::default()
    })
}

fn button(words: &Words<'_>, month: Date, what: &str, label: &str) -> Html {
    design::form(&design::Form {
        action: address(month),
        content: design::button(&Button::new(words.get(label)).posts("what", what)),
        ..design::Form::default()
    })
}

fn who(by: &Actor) -> String {
    match by {
        Actor::Staff { name, title, .. } => format!("{name}, {title}"),
        _ => String::new(),
    }
}

fn ground(words: &Words<'_>, look: &Look) -> String {
    if words.texts.has(words.lang, &look.purpose) {
        words.get(&look.purpose)
    } else {
        // What somebody wrote may tell of the case.
        words.get("purpose-stated")
    }
}

fn signs(words: &Words<'_>, look: &Look) -> String {
    if look.signs.is_empty() {
        return words.get("log-review-by-chance");
    }
    let signs: Vec<String> = look.signs.iter().map(|sign| words.get(sign.key())).collect();
    signs.join(", ")
}

fn line(words: &Words<'_>, me: &StaffIn, month: Date, look: &Look) -> Row {
    let judge = match &look.found {
        Some((found, reason)) => format!("{}: {reason}", words.get(found.key())).into(),
        None if look.is_of(Some(me.staff.id)) => words.get("log-review-own").into(),
        None => {
            let (address, label) = (
                format!("{}/{}", address(month), look.nth),
                words.get("log-review-judge"),
            );
            design::html(hypertext::maud_borrow! { a class="ds-link" href=(address) { (label) } })
        }
    };
    Row {
        cells: vec![
            words.moment(look.at),
            who(&look.by).into(),
            design::ltr(&look.number),
            ground(words, look).into(),
            signs(words, look).into(),
            judge,
        ],
        marked: !look.signs.is_empty(),
    }
}

#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    what: String,
}

/// The draw, or the end.
pub async fn change(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(month): Path<String>,
    Form(done): Form<Done>,
) -> Result<Response, Trouble> {
    let key = key(&site, &me)?;
    let month = past(&site, &month)?;
    match done.what.as_str() {
        "draw" => {
            let everybody = site.house.all_staff(before(site.today(), MONTHS)).await?;
            let committee = &site.committee;
            let draw = committee
                .draw_log_review(&key, month, &site.draw(), &everybody)
                .await?;
            let homes = homes(&site, &draw, &everybody).await;
            committee.keep_log_review(&key, month, draw, &homes).await?;
        }
        "finish" => drop(site.committee.finish_log_review(&key, month).await?),
        _ => return Err(Trouble::BadRequest),
    }
    Ok(Redirect::to(&address(month)).into_response())
}

/// Where those live whose looks were drawn, as far as the register says; nobody else is asked about.
async fn homes(site: &Site, draw: &Draw, everybody: &[access::Staff]) -> BTreeMap<casework::StaffId, String> {
    let mut homes = BTreeMap::new();
    for one in everybody.iter().filter(|one| draw.is_about(one.id)) {
        if let RegisterAnswer::Found(found) = site.register.look_up(&one.number).await {
            homes.extend(found.address.map(|address| (one.id, address)));
        }
    }
    homes
}

fn judging() -> Page {
    Page::new("log-review-judge", "administer-save")
        .ask(Question::choice(
            "found",
            &Found::ALL.map(Found::key),
            "log-review-found",
        ))
        .ask(Question::long("reason", 2_000, "log-review-reason").help("log-review-reason-help"))
}

/// One look, to be judged by somebody else than the one who looked.
async fn to_judge(site: &Site, me: &StaffIn, month: Date, nth: i64) -> Result<Look, Trouble> {
    let review = site.committee.log_review(&key(site, me)?, month).await?;
    let review = review.filter(|review| review.finished_at.is_none());
    let look = review.and_then(|review| review.lines.into_iter().find(|look| look.nth == nth));
    look.filter(|look| !look.is_of(Some(me.staff.id)))
        .ok_or(Trouble::NotFound)
}

pub async fn look(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path((month, nth)): Path<(String, i64)>,
) -> Result<Response, Trouble> {
    let look = to_judge(&site, &me, past(&site, &month)?, nth).await?;
    Ok(form(
        &site,
        &me,
        &look,
        (&Answers::default(), &Problems::default()),
    ))
}

fn form(site: &Site, me: &StaffIn, look: &Look, (answers, found): (&Answers, &Problems)) -> Response {
    let (words, page) = (me.visit.words(site), judging());
    let facts = [
        ("readers-who", who(&look.by).into()),
        ("readers-when", words.moment(look.at)),
        ("case-number", design::ltr(&look.number)),
        ("readers-why", ground(&words, look).into()),
        ("log-review-signs", signs(&words, look).into()),
    ];
    let rows = facts.map(|(label, value): (&str, Html)| Row {
        cells: vec![words.get(label).into(), value],
        marked: false,
    });
    let title = words.get("log-review-judge");
    let facts = table(
        &words,
        "reviewed-look",
        &title,
        &["log-review-what", "log-review-said"],
        rows.into(),
    );
    let asking = Asking {
        words: me.visit.words(site),
        answers,
        problems: found,
        colleagues: &[],
        alone: false,
        items: 1,
    };
    let form = design::form(&design::Form {
        action: me.visit.path.clone(),
        content: Html::all([
            asking.all(&page.questions),
            design::button(&Button::new(words.get("administer-save"))),
        ]),
        guard: true,
        ..design::Form::default()
    });
    let mut shell = frame::shell(site, me, title.clone(), ADDRESS);
    shell.has_errors = !found.0.is_empty();
    let heading = design::heading(&Heading {
        caption: None,
        title,
        lead: None,
    });
    let content = Html::all([problems::summary(&page, found, &words), heading, facts, form]);
    shell.page(site, &me.visit, Content::Wide(content))
}

pub async fn judge(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path((month, nth)): Path<(String, i64)>,
    request: axum::extract::Request,
) -> Result<Response, Trouble> {
    let month = past(&site, &month)?;
    let look = to_judge(&site, &me, month, nth).await?;
    let posted = Posted::read(request, &()).await?;
    let mut read = posted.answers.reader(site.today());
    let found = read.choice("found", Found::parse);
    let reason = read.text("reason", 2_000);
    let wrong = read.problems;
    match found {
        Some(found) if wrong.0.is_empty() => {
            let key = key(&site, &me)?;
            let judged = site
                .committee
                .judge_look(&key, month, nth, (found, &reason))
                .await?;
            judged.then_some(()).ok_or(Trouble::NotFound)?;
            Ok(Redirect::to(&address(month)).into_response())
        }
        _ => Ok(form(&site, &me, &look, (&posted.answers, &wrong))),
    }
}
