//! *Frågor utan namn.* Who waits for an answer, and the answer; passed on to another unit, made a report of, or ended.
//! Nothing here is a case, and nobody here knows who asks.

use crate::{frame, question_report, rows, wishes};
use access::NamelessKey;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::nameless::{ANSWER, LONGEST, Thread, WISH_ANSWER, What};
use casework::page::Choice;
use casework::{Act, Answers, Clock, Kind, Problems, Question, Say, UnitId};
use common::answers::Posted;
use common::ask::Asking;
use common::lost;
use common::nameless::Reader;
use common::{Site, StaffIn, Trouble, Visit, Words, problems};
use design::{Button, ButtonKind, Column, Content, EmptyState, Heading, Html, LinkButton, Row, Table};
use house_store::Unit;
use hypertext::prelude::*;
use jiff::civil::Date;
use language::Lang;
use std::sync::Arc;
use views::{KeptQuestion, NamelessDone};

pub const ADDRESS: &str = "/arbete/fragor";
const MOST: i64 = 200;

pub fn key(site: &Site, me: &StaffIn) -> Result<NamelessKey, Trouble> {
    Ok(access::nameless(&me.viewer, site.today())?)
}

fn last_day(site: &Site, clock: &Clock) -> Option<Date> {
    site.committee.reckon(clock)?.last_day
}

fn unit_name<'a>(units: &'a [Unit], id: &'a UnitId) -> &'a str {
    let unit = units.iter().find(|unit| unit.id == *id);
    unit.map_or(id.as_str(), |unit| unit.name.as_str())
}

fn language(tag: &str) -> &'static str {
    Lang::parse(tag).unwrap_or_default().own_name()
}

pub async fn list(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    let key = key(&site, &me)?;
    let words = me.visit.words(&site);
    let (waiting, rest): (Vec<_>, Vec<_>) = site
        .committee
        .nameless_list(&key, MOST)
        .await?
        .into_iter()
        .partition(|kept| kept.thread.waits_since().is_some());
    let units = site.house.units().await?;
    let title = words.get("nav-questions");
    let mut parts = vec![design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get("questions-lead").into()),
    })];
    parts.push(if waiting.is_empty() {
        design::empty_state(&EmptyState {
            title: words.get("questions-none").into(),
            text: None,
            action: None,
        })
    } else {
        let title = words.with("questions-waiting", "count", waiting.len() as i64);
        let table = table(&site, &words, &units, "waiting-table", &title, &waiting);
        design::section("waiting", &title, &table)
    });
    if !rest.is_empty() {
        let title = words.get("questions-answered");
        let table = table(&site, &words, &units, "answered-table", &title, &rest);
        parts.push(design::section("answered", &title, &table));
    }
    parts.push(link(words.get("wishes-published"), wishes::ADDRESS.to_owned()));
    let content = Content::Wide(Html::all(parts));
    Ok(frame::shell(&site, &me, title, ADDRESS).page(&site, &me.visit, content))
}

fn table(
    site: &Site,
    words: &Words<'_>,
    units: &[Unit],
    id: &str,
    title: &str,
    kept: &[KeptQuestion],
) -> Html {
    let line = |one: &KeptQuestion| {
        let thread = &one.thread;
        let (address, topic) = (
            format!("{ADDRESS}/{}", one.id.simple()),
            words.get(thread.topic.key()),
        );
        let due = thread.clock().and_then(|clock| last_day(site, &clock));
        Row {
            cells: vec![
                design::html(hypertext::maud_borrow! { a class="ds-link" href=(address) { (topic) } }),
                thread.asked_at().map(|at| words.moment(at)).unwrap_or_default(),
                due.map(|day| rows::deadline(words, day, site.today()))
                    .unwrap_or_default(),
                design::bdi(language(&thread.lang)),
                unit_name(units, &thread.unit).into(),
                stands(thread, words).into(),
            ],
            marked: due.is_some_and(|day| day < site.today()),
        }
    };
    let columns = [
        "questions-topic",
        "questions-asked",
        "list-deadline",
        "questions-language",
        "statistics-unit",
        "questions-stands",
    ];
    design::table(&Table {
        id: id.to_owned(),
        caption: title.into(),
        hide_caption: true,
        columns: columns.map(|key| Column::new(words.get(key))).into(),
        rows: kept.iter().map(line).collect(),
        compact: true,
    })
}

fn stands(thread: &Thread, words: &Words<'_>) -> String {
    words.get(if thread.has_ended() {
        "questions-ended"
    } else if thread.waits_since().is_some() {
        "questions-waits"
    } else if thread.became().is_some() {
        "questions-became"
    } else {
        "questions-is-answered"
    })
}

/// Those on duty see all who wait; whoever leads, that somebody waits too long.
pub async fn on_my_day(site: &Site, me: &StaffIn, words: &Words<'_>) -> Result<Html, Trouble> {
    let Ok(key) = key(site, me) else {
        return Ok(Html::default());
    };
    let questions = waiting(site, me, &key, false).await?;
    let wishes = waiting(site, me, &key, true).await?;
    if questions.is_none() && wishes.is_none() {
        return Ok(Html::default());
    }
    let says = questions.iter().chain(&wishes).map(|say| words.say(say));
    let (says, label) = (says.collect::<Vec<_>>(), words.get("questions-open"));
    let body = design::html(hypertext::maud_borrow! {
        @for said in &says { p { (said) } }
        p { a class="ds-link" href=(ADDRESS) { (label) } }
    });
    Ok(design::section("questions", &words.get("nav-questions"), &body))
}

async fn waiting(site: &Site, me: &StaffIn, key: &NamelessKey, wishes: bool) -> Result<Option<Say>, Trouble> {
    let (many, first) = site.committee.nameless_waiting(key, wishes).await?;
    let rule = if wishes { WISH_ANSWER } else { ANSWER };
    let due = first.and_then(|at| last_day(site, &Clock::started(rule, at)));
    let late = due.is_some_and(|day| day < site.today());
    let leads = frame::may(site, &me.viewer, Act::Allot);
    let said = match (wishes, late) {
        (false, false) => "questions-my-day",
        (false, true) => "questions-my-day-late",
        (true, false) => "wishes-my-day",
        (true, true) => "wishes-my-day-late",
    };
    Ok((many > 0 && (late || !leads)).then(|| Say::key(said).with("count", many)))
}

pub async fn find(site: &Site, key: &NamelessKey, id: &str) -> Result<KeptQuestion, Trouble> {
    site.committee.nameless(key, id).await?.ok_or(Trouble::NotFound)
}

pub async fn question(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(id): Path<String>,
) -> Result<Response, Trouble> {
    let key = key(&site, &me)?;
    let kept = find(&site, &key, &id).await?;
    let typed = lost::found(&site, &me.visit).await?.unwrap_or_default();
    draw(&site, &me, &kept, &typed.answers(), &Problems::default()).await
}

pub async fn act(
    State(site): State<Arc<Site>>,
    me: Result<StaffIn, Trouble>,
    visit: Visit,
    jar: CookieJar,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    let me = match me {
        Ok(me) => me,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    let key = key(&site, &me)?;
    let kept = find(&site, &key, &id).await?;
    let mut read = posted.answers.reader(site.today());
    let by = me.viewer.actor();
    let what = match posted.own("_do") {
        "answer" => {
            let text = read.text("text", LONGEST);
            Some(What::Answered { by, text })
        }
        "pass" => {
            let units = site.house.units().await?;
            let there = |word: &str| units.iter().find(|unit| unit.id.as_str() == word);
            let to = read.choice("unit", |word| there(word).map(|unit| unit.id.clone()));
            to.map(|to| What::PassedOn { by, to })
        }
        "publish" => match wishes::read(&posted.answers, &site, by) {
            Ok(what) => Some(what),
            Err(found) => {
                read.problems.0.extend(found.0);
                None
            }
        },
        "end" => Some(What::Ended { by: Some(by) }),
        _ => return Err(Trouble::BadRequest),
    };
    let mut found = read.problems;
    if let (Some(what), true) = (what, found.0.is_empty()) {
        let seen = posted.own("_seen").parse().unwrap_or_default();
        let passed = matches!(what, What::PassedOn { .. });
        let beside = if passed { "unit" } else { "text" };
        match site.committee.nameless_by_us(&key, kept.id, seen, what).await? {
            NamelessDone::Done(_) if passed => return Ok(Redirect::to(ADDRESS).into_response()),
            NamelessDone::Done(_) => return Ok(Redirect::to(&me.visit.path).into_response()),
            NamelessDone::NotThere => return Err(Trouble::NotFound),
            NamelessDone::Refused(refusal) => found.add(beside, refusal.0),
            NamelessDone::Meanwhile => found.add(beside, "nameless-refused-meanwhile"),
        }
    }
    let kept = find(&site, &key, &id).await?;
    draw(&site, &me, &kept, &posted.answers, &found).await
}

async fn draw(
    site: &Site,
    me: &StaffIn,
    kept: &KeptQuestion,
    answers: &Answers,
    found: &Problems,
) -> Result<Response, Trouble> {
    let words = me.visit.words(site);
    let (thread, units) = (&kept.thread, site.house.units().await?);
    let title = words.get(thread.topic.key());
    let due = thread.clock().and_then(|clock| last_day(site, &clock));
    let asks = Say::key("questions-wants")
        .with("language", language(&thread.lang).to_owned())
        .with("unit", unit_name(&units, &thread.unit).to_owned());
    let mut parts = vec![
        problems::summary(
            &casework::Page::new("nav-questions", "questions-answer"),
            found,
            &words,
        ),
        design::heading(&Heading {
            caption: Some(words.get("questions-one").into()),
            title: title.clone(),
            lead: Some(words.say(&asks).into()),
        }),
        due.map(|day| rows::deadline(&words, day, site.today()))
            .unwrap_or_default(),
        common::nameless::conversation(thread, &units, Reader::Staff, &words),
        case_it_became(site, me, thread, &words).await,
    ];
    if !thread.has_ended() {
        parts.extend(forms(site, me, kept, &units, answers, found));
    }
    let mut shell = frame::shell(site, me, title, ADDRESS);
    shell.has_errors = !found.0.is_empty();
    Ok(shell.page(site, &me.visit, Html::all(parts)))
}

/// The way to the case, for whoever may read it: of a case that is shut nothing stands here.
async fn case_it_became(site: &Site, me: &StaffIn, thread: &Thread, words: &Words<'_>) -> Html {
    let Some(case) = thread.became() else {
        return Html::default();
    };
    if site.committee.key(&me.viewer, Act::Read, case).await.is_err() {
        return Html::default();
    }
    link(words.get("questions-to-case"), format!("/arbete/arende/{case}"))
}

pub fn link(label: String, href: String) -> Html {
    design::link_button(&LinkButton {
        label,
        href,
        kind: ButtonKind::Secondary,
        shortcut: None,
    })
}

/// To answer, to make a report of it, to pass on, to end: each a form of its own.
fn forms(
    site: &Site,
    me: &StaffIn,
    kept: &KeptQuestion,
    units: &[Unit],
    answers: &Answers,
    found: &Problems,
) -> Vec<Html> {
    let words = me.visit.words(site);
    let seen = kept.version.to_string();
    let form = |questions: &[Question], label: &str, what: &str, kind: ButtonKind| {
        let asking = Asking {
            words,
            answers,
            problems: found,
            colleagues: &[],
            alone: false,
            items: 1,
        };
        design::form(&design::Form {
            action: me.visit.path.clone(),
            content: Html::all([
                design::hidden_fields(&[("_seen", &seen)]),
                asking.all(questions),
                design::button(&Button::new(words.get(label)).kind(kind).posts("_do", what)),
            ]),
            guard: true,
            ..design::Form::default()
        })
    };
    let text = Question::long("text", LONGEST, "questions-text").help("questions-text-help");
    let others = units.iter().filter(|unit| unit.id != kept.thread.unit);
    let others: Vec<Choice> = others
        .map(|unit| Choice {
            value: unit.id.as_str().to_owned(),
            label: Say::key("plain").with("text", unit.name.clone()),
            help: None,
        })
        .collect();
    let mut forms = vec![form(&[text], "questions-answer", "answer", ButtonKind::Primary)];
    if kept.thread.is_wish() {
        let asked = wishes::to_publish(&kept.thread);
        forms.push(form(&asked, "wish-publish", "publish", ButtonKind::Secondary));
    } else if kept.thread.became().is_none() {
        forms.push(question_report::reports(site, me, kept, &words));
    }
    if !others.is_empty() {
        let to = Question::new("unit", Kind::Select(others), "questions-unit");
        forms.push(form(&[to], "questions-pass", "pass", ButtonKind::Secondary));
    }
    forms.push(form(&[], "questions-end", "end", ButtonKind::Secondary));
    forms
}
