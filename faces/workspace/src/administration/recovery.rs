//! *Återkomst.* Letting somebody in again who has lost every way in: asked for by one administrator, approved by another,
//! both having just shown who they are. Each is shown a half of the code, once, to hand over in person.

use super::allowed;
use super::forms::staff_choices;
use crate::frame;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::page::Kind;
use casework::{Act, Answers, CaseNumber, Page, Problems, Question, Say, StaffId};
use common::answers::Posted;
use common::ask;
use common::{Site, StaffIn, Trouble, Visit, Words, lost, passkeys, problems};
use design::{Alert, Button, ButtonKind, Column, Content, EmptyState, Heading, Html, Row, Table, Tone};
use house_store::{By, Recovery};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use std::sync::Arc;

pub const ADDRESS: &str = "/arbete/administration/aterkomst";

type Names = BTreeMap<StaffId, String>;

/// Where a passkey is a way in: other ways are mended by whoever gives them.
pub fn there(site: &Site) -> bool {
    site.facts.passkey_alone && passkeys::place(site).is_some()
}

fn may(site: &Site, me: &StaffIn) -> Result<(), Trouble> {
    allowed(site, me)?;
    there(site).then_some(()).ok_or(Trouble::NotFound)
}

async fn page(site: &Site, me: &StaffIn) -> Result<Page, Trouble> {
    let mut people = staff_choices(site).await?;
    people.retain(|one| one.value != me.staff.id.to_string());
    Ok(Page::new("recovery-ask", "recovery-ask-submit")
        .lead("recovery-ask-lead")
        .ask(Question::new("staff", Kind::Select(people), "administer-who")))
}

pub async fn list(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    may(&site, &me)?;
    me.fresh_for_a_passkey(&site)?;
    let kept = lost::found(&site, &me.visit).await?.unwrap_or_default();
    drawn(&site, &me, &kept.answers(), &Problems::default(), None).await
}

pub async fn change(
    State(site): State<Arc<Site>>,
    me: Result<StaffIn, Trouble>,
    visit: Visit,
    jar: CookieJar,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    let me = match me {
        Ok(me) => me,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    may(&site, &me)?;
    if let Err(trouble) = me.fresh_for_a_passkey(&site) {
        return lost::keep(&site, &visit, jar, &posted, trouble).await;
    }
    let actor = me.viewer.actor();
    let by = By {
        staff: me.staff.id,
        actor: &actor,
        session: &me.session,
        change: site.committee.outside().draw(),
        at: site.now(),
    };
    let (answers, none) = (&posted.answers, Problems::default());
    match posted.own("_what") {
        "approve" => {
            let second = approved(&site, posted.own("_id"), by).await?;
            match second {
                Some(second) => drawn(&site, &me, answers, &none, Some(&second)).await,
                None => Err(Trouble::NotFound),
            }
        }
        "withdraw" => {
            let withdrawn = site.house.withdraw_recovery(posted.own("_id"), by).await?;
            let home = || Redirect::to(ADDRESS).into_response();
            withdrawn.then(home).ok_or(Trouble::NotFound)
        }
        _ => asked(&site, &me, answers, by).await,
    }
}

async fn asked(site: &Site, me: &StaffIn, answers: &Answers, by: By<'_>) -> Result<Response, Trouble> {
    let staff = site.house.all_staff(site.today()).await?;
    let mut read = answers.reader(site.today());
    let of = read.choice("staff", |word| {
        let others = staff.iter().map(|one| one.id).filter(|id| *id != by.staff);
        others.into_iter().find(|id| id.to_string() == word)
    });
    let first = match of {
        Some(of) => site.house.ask_recovery(of, by).await?,
        None => None,
    };
    if of.is_some() && first.is_none() {
        read.problems.add("staff", "recovery-problem-waits");
    }
    let empty = Answers::default();
    let answers = if first.is_some() { &empty } else { answers };
    drawn(site, me, answers, &read.problems, first.as_ref()).await
}

/// By the second of two, while the first still administers.
async fn approved(site: &Site, id: &str, by: By<'_>) -> Result<Option<CaseNumber>, Trouble> {
    let all = site.house.recoveries(by.at).await?;
    let Some(one) = all.iter().find(|one| one.id == id) else {
        return Ok(None);
    };
    let first = site.house.staff_by_id(one.asked_by, site.today()).await?;
    let administers =
        |staff| access::start(&access::Viewer::Staff(staff), Act::Administer, site.today()).is_ok();
    if !first.is_some_and(administers) {
        return Ok(None);
    }
    Ok(site.house.approve_recovery(id, by).await?)
}

async fn drawn(
    site: &Site,
    me: &StaffIn,
    answers: &Answers,
    found: &Problems,
    half: Option<&CaseNumber>,
) -> Result<Response, Trouble> {
    let (words, page) = (me.visit.words(site), page(site, me).await?);
    let title = words.get("administer-aterkomst");
    let form = design::form(&ask::form(&words, ADDRESS, &page, (answers, found)));
    let shown = half.map(|half| {
        design::alert(&Alert {
            tone: Tone::Warning,
            title: Some(words.get("recovery-half")),
            body: words
                .with("recovery-half-text", "half", half.as_str().to_owned())
                .into(),
            announce: true,
        })
    });
    let content = Html::all([
        problems::summary(&page, found, &words),
        design::heading(&Heading {
            caption: Some(words.get("nav-administration").into()),
            title: title.clone(),
            lead: page.lead.as_ref().map(|lead| words.say(lead).into()),
        }),
        shown.unwrap_or_default(),
        design::section(
            "listed",
            &words.get("recovery-listed"),
            &listed(site, me, &words).await?,
        ),
        design::section("new", &words.say(&page.title), &form),
    ]);
    let mut shell = frame::shell(site, me, title, "/arbete/administration");
    shell.has_errors = !found.0.is_empty();
    Ok(shell.page(site, &me.visit, Content::Wide(content)))
}

fn state(one: &Recovery, now: Timestamp) -> &'static str {
    match one {
        _ if one.used_at.is_some() => "recovery-used",
        _ if one.withdrawn_at.is_some() => "recovery-withdrawn",
        _ if !one.waits(now) => "recovery-over",
        _ if one.approved_by.is_some() => "recovery-approved",
        _ => "recovery-asked",
    }
}

async fn listed(site: &Site, me: &StaffIn, words: &Words<'_>) -> Result<Html, Trouble> {
    let (names, now) = (site.house.staff_names().await?, site.now());
    let all = site.house.recoveries(now).await?;
    if all.is_empty() {
        return Ok(design::empty_state(&EmptyState {
            title: words.get("recovery-none").into(),
            text: None,
            action: None,
        }));
    }
    let name = |id: StaffId| names.get(&id).cloned().unwrap_or_default();
    let line = |one: &Recovery| Row {
        cells: vec![
            name(one.staff).into(),
            name(one.asked_by).into(),
            words.moment(one.asked_at),
            one.approved_by.map(name).unwrap_or_default().into(),
            words.get(state(one, now)).into(),
            buttons(words, me, one, &name(one.staff), now),
        ],
        marked: one.waits(now),
    };
    let columns = [
        "readers-who",
        "recovery-asked-by",
        "readers-when",
        "recovery-approved-by",
        "recovery-state",
        "recovery-do",
    ];
    Ok(design::table(&Table {
        id: "recoveries".to_owned(),
        caption: words.get("recovery-listed").into(),
        hide_caption: true,
        columns: columns.map(|key| Column::new(words.get(key))).into(),
        rows: all.iter().map(line).collect(),
        compact: true,
    }))
}

fn buttons(words: &Words<'_>, me: &StaffIn, one: &Recovery, name: &String, now: Timestamp) -> Html {
    if !one.waits(now) {
        return Html::default();
    }
    let button = |key: &'static str, kind, what: &str| {
        let label = words.with(key, "name", name);
        design::button(&Button::new(label).kind(kind).posts("_what", what))
    };
    let second = one.approved_by.is_none() && ![one.asked_by, one.staff].contains(&me.staff.id);
    let approve = second.then(|| button("recovery-approve", ButtonKind::Primary, "approve"));
    let withdraw = button("recovery-withdraw", ButtonKind::Secondary, "withdraw");
    design::form(&design::Form {
        action: ADDRESS.to_owned(),
        content: Html::all([
            design::hidden_fields(&[("_id", &one.id)]),
            design::button_row(approve.into_iter().chain([withdraw])),
        ]),
        ..design::Form::default()
    })
}

/// So long it is told to whom it happened, and to the two who let them in.
const TOLD_DAYS: i64 = 14;

/// That one was let in again, or let somebody in.
pub async fn on_my_day(site: &Site, me: &StaffIn, words: &Words<'_>) -> Result<Html, Trouble> {
    if !there(site) {
        return Ok(Html::default());
    }
    let since = site.now() - SignedDuration::from_hours(TOLD_DAYS * 24);
    let mine = |one: &Recovery| {
        let people = [Some(one.staff), Some(one.asked_by), one.approved_by];
        one.asked_at > since && people.contains(&Some(me.staff.id))
    };
    let mut all = site.house.recoveries(site.now()).await?;
    all.retain(mine);
    if all.is_empty() {
        return Ok(Html::default());
    }
    let names: Names = site.house.staff_names().await?;
    let lines = all.iter().map(|one| told(words, me, one, &names, site.now()));
    Ok(Html::all(lines.collect::<Vec<_>>()))
}

fn told(words: &Words<'_>, me: &StaffIn, one: &Recovery, names: &Names, now: Timestamp) -> Html {
    let name = |id: StaffId| names.get(&id).cloned().unwrap_or_default();
    let by = match one.approved_by {
        Some(second) => Say::key("recovery-by-two")
            .with("first", name(one.asked_by))
            .with("second", name(second)),
        None => Say::key("recovery-by-one").with("first", name(one.asked_by)),
    };
    let key = if one.staff == me.staff.id {
        "recovery-of-you"
    } else {
        "recovery-of-other"
    };
    let say = Say::key(key).with("name", name(one.staff)).with(
        "at",
        one.used_at
            .or(one.withdrawn_at)
            .or(one.approved_at)
            .unwrap_or(one.asked_at),
    );
    let body = format!(
        "{} {} {}",
        words.say(&say),
        words.get(state(one, now)),
        words.say(&by)
    );
    design::alert(&Alert {
        tone: Tone::Warning,
        title: None,
        body: body.into(),
        announce: false,
    })
}
