//! *Gallringsstopp.* Cases that must not be destroyed for now: one is ordered by a case's number, with its ground, and
//! stands until its day has passed or another decision lifts it.

use super::{HOLDS, HOME, key, kind, name, none, row, table};
use crate::frame;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use casework::page::{Kind, choices};
use casework::retention::HOLD_GROUNDS;
use casework::{Answers, CaseNumber, Page, Problems, Question, Say};
use common::answers::Posted;
use common::ask;
use common::{Site, StaffIn, Trouble, Words, problems};
use design::{Content, Heading, Html};
use hypertext::prelude::*;
use std::sync::Arc;
use views::{Hold, NewHold};

fn placing() -> Page {
    Page::new("hold-place", "hold-save")
        .ask(Question::text("number", 20, "case-number"))
        .ask(Question::new(
            "ground",
            Kind::Select(choices(&HOLD_GROUNDS)),
            "destruction-ground",
        ))
        .ask(Question::text("reference", 100, "hold-reference").help("hold-reference-help"))
        .ask(
            Question::date("until", "hold-until")
                .optional()
                .help("hold-until-help"),
        )
}

fn lifting() -> Page {
    Page::new("hold-lift", "hold-lift").ask(Question::text("why", 300, "hold-why").help("hold-why-help"))
}

/// The questions of a page with what was typed, as one form.
fn form(words: &Words<'_>, page: &Page, action: &str, (answers, found): (&Answers, &Problems)) -> Html {
    design::form(&ask::form(words, action, page, (answers, found)))
}

fn drawn<const N: usize>(
    site: &Site,
    me: &StaffIn,
    (title, lead): (&str, Option<&str>),
    (page, found): (&Page, &Problems),
    parts: [Html; N],
) -> Response {
    let words = me.visit.words(site);
    let heading = design::heading(&Heading {
        caption: None,
        title: words.get(title),
        lead: lead.map(|lead| words.get(lead).into()),
    });
    let summary = problems::summary(page, found, &words);
    let mut shell = frame::shell(site, me, words.get(title), HOME);
    shell.has_errors = !found.0.is_empty();
    let content = Html::all([summary, heading].into_iter().chain(parts));
    shell.page(site, &me.visit, Content::Wide(content))
}

pub async fn list(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    page(&site, &me, (&Answers::default(), &Problems::default())).await
}

async fn page(site: &Site, me: &StaffIn, typed: (&Answers, &Problems)) -> Result<Response, Trouble> {
    let words = me.visit.words(site);
    let holds = site.committee.holds(&key(site, me)?).await?;
    let (stands, over): (Vec<_>, Vec<_>) = holds.iter().partition(|hold| hold.stands(site.today()));
    let (question, title) = (placing(), words.get("hold-place"));
    let place = form(&words, &question, HOLDS, typed);
    Ok(drawn(
        site,
        me,
        ("hold-title", Some("hold-lead")),
        (&question, typed.1),
        [
            design::section("stands", &words.get("hold-stands"), &standing(&words, &stands)),
            design::section("place", &title, &place),
            design::section("over", &words.get("hold-over"), &ended(&words, &over)),
        ],
    ))
}

fn until(words: &Words<'_>, hold: &Hold) -> Html {
    match hold.until {
        Some(last) => words.day(last),
        None => words.get("hold-until-lifted").into(),
    }
}

fn link(href: &str, label: &str) -> Html {
    design::html(hypertext::maud_borrow! { a class="ds-link" href=(href) { (label) } })
}

/// What the page of all that is due shows of them too.
pub(super) fn standing(words: &Words<'_>, holds: &[impl std::borrow::Borrow<Hold>]) -> Html {
    if holds.is_empty() {
        return none(words, "hold-none");
    }
    let line = |hold: &Hold| {
        row([
            design::ltr(&hold.listed.number),
            kind(words, &hold.listed).into(),
            words.get(&hold.ground).into(),
            hold.reference.as_str().into(),
            until(words, hold),
            link(&format!("{HOLDS}/{}", hold.id), &words.get("hold-lift")),
        ])
    };
    let columns = [
        "case-number",
        "destruction-kind",
        "destruction-ground",
        "hold-reference",
        "hold-last",
        "destruction-see",
    ];
    let rows = holds.iter().map(|hold| line(hold.borrow())).collect();
    table(words, "table-of-holds", words.get("hold-title"), &columns, rows)
}

fn ended(words: &Words<'_>, holds: &[&Hold]) -> Html {
    if holds.is_empty() {
        return none(words, "hold-none-over");
    }
    let line = |hold: &&Hold| {
        let (at, by, why) = match &hold.lifted {
            Some(lifted) => (
                words.moment(lifted.at),
                name(words, &lifted.by),
                lifted.why.clone(),
            ),
            None => (until(words, hold), String::new(), words.get("hold-ran-out")),
        };
        row([
            design::ltr(&hold.listed.number),
            words.get(&hold.ground).into(),
            hold.reference.as_str().into(),
            name(words, &hold.by).into(),
            at,
            by.into(),
            why.into(),
        ])
    };
    let columns = [
        "case-number",
        "destruction-ground",
        "hold-reference",
        "hold-by",
        "hold-ended",
        "hold-lifted-by",
        "destruction-why",
    ];
    let rows = holds.iter().map(line).collect();
    table(
        words,
        "table-of-ended-holds",
        words.get("hold-over"),
        &columns,
        rows,
    )
}

pub async fn place(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    request: Request,
) -> Result<Response, Trouble> {
    let key = key(&site, &me)?;
    let posted = Posted::read(request, &()).await?;
    if !site.limits.permits("number", &me.staff.id.to_string()).await {
        return Err(Trouble::SlowDown);
    }
    let mut read = posted.answers.reader(site.today());
    let number = CaseNumber::parse(&read.text("number", 20));
    let ground = read.choice("ground", |word| {
        HOLD_GROUNDS.into_iter().find(|ground| *ground == word)
    });
    let reference = read.text("reference", 100);
    let until = read.optional_date("until");
    if until.is_some_and(|last| last < site.today()) {
        read.problems.add("until", "problem-date-in-past");
    }
    if let (Some(ground), true) = (ground, read.problems.0.is_empty()) {
        let new = NewHold {
            ground,
            reference,
            until,
        };
        // One that is not there and one about themselves are told alike.
        let placed = match number {
            Some(number) => site.committee.place_hold(&key, &number, &new).await?,
            None => false,
        };
        if placed {
            return Ok(Redirect::to(HOLDS).into_response());
        }
        read.problems.add("number", "hold-problem-number");
    }
    page(&site, &me, (&posted.answers, &read.problems)).await
}

/// One that stands.
async fn standing_hold(site: &Site, me: &StaffIn, id: &str) -> Result<Hold, Trouble> {
    let holds = site.committee.holds(&key(site, me)?).await?;
    let mut stands = holds.into_iter().filter(|hold| hold.stands(site.today()));
    stands.find(|hold| hold.id == id).ok_or(Trouble::NotFound)
}

fn asked(site: &Site, me: &StaffIn, hold: &Hold, typed: (&Answers, &Problems)) -> Response {
    let words = me.visit.words(site);
    let placed = Say::key("hold-placed")
        .with("who", name(&words, &hold.by))
        .with("at", hold.at);
    let told: [(&str, Html); 5] = [
        ("case-number", design::ltr(&hold.listed.number)),
        ("destruction-ground", words.get(&hold.ground).into()),
        ("hold-reference", hold.reference.as_str().into()),
        ("hold-last", until(&words, hold)),
        ("hold-by", words.say(&placed).into()),
    ];
    let facts = design::check_answers(&design::CheckAnswers {
        heading: None,
        answers: told
            .into_iter()
            .map(|(label, value)| design::Answer::new(words.get(label), value))
            .collect(),
        change_word: String::new(),
    });
    let question = lifting();
    let form = form(&words, &question, &format!("{HOLDS}/{}", hold.id), typed);
    let told = ("hold-lift", Some("hold-lift-lead"));
    drawn(site, me, told, (&question, typed.1), [facts, form])
}

pub async fn hold(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(id): Path<String>,
) -> Result<Response, Trouble> {
    let hold = standing_hold(&site, &me, &id).await?;
    Ok(asked(
        &site,
        &me,
        &hold,
        (&Answers::default(), &Problems::default()),
    ))
}

pub async fn lift(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Trouble> {
    let hold = standing_hold(&site, &me, &id).await?;
    let posted = Posted::read(request, &()).await?;
    let mut read = posted.answers.reader(site.today());
    let why = read.text("why", 300);
    if !read.problems.0.is_empty() {
        return Ok(asked(&site, &me, &hold, (&posted.answers, &read.problems)));
    }
    // Somebody may have lifted it just before: then it is lifted, and the page says by whom.
    site.committee.lift_hold(&key(&site, &me)?, &hold, &why).await?;
    Ok(Redirect::to(HOLDS).into_response())
}
