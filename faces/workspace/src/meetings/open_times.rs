//! *Bokningsbara tider.* A colleague opens times of their own: a week at a time, as many weeks as they say; to all of a
//! unit's cases, or to one.

use super::times_form::{To, page, read};
use super::{TIMES, how, link, opened};
use crate::{case_page, frame, rows};
use axum::extract::{Path, Request, State};
use axum::response::Response;
use axum_extra::extract::cookie::CookieJar;
use casework::{Act, Answers, Problems, SlotId, UnitId};
use common::answers::Posted;
use common::{Site, StaffIn, Trouble, Visit, Words, ask, lost, problems};
use design::{Alert, Button, ButtonKind, Content, Heading, Html, Row, Tone};
use std::sync::Arc;
use views::OpenSlot;

/// Units in which this person writes in cases today.
fn to_units(site: &Site, me: &StaffIn) -> Result<To, Trouble> {
    let today = site.today();
    let held = me.staff.held.iter().filter(|held| held.on(today));
    let writes = held.filter(|held| access::reach(held.role, Act::Write) != access::Reach::No);
    let mut units: Vec<UnitId> = writes.map(|held| held.unit.clone()).collect();
    units.sort();
    units.dedup();
    if units.is_empty() {
        return Err(Trouble::NotFound);
    }
    Ok(To {
        units,
        case: None,
        action: TIMES.to_owned(),
    })
}

async fn to_case(site: &Site, me: &StaffIn, case: &str) -> Result<To, Trouble> {
    let (key, open) = case_page::open(site, me, case, "times").await?;
    key.to(Act::Write).ok_or(Trouble::NotFound)?;
    Ok(To {
        units: vec![open.file.journal().unit.clone().ok_or(Trouble::NotFound)?],
        case: Some(open.case),
        action: format!("/arbete/arende/{}/tider", open.case),
    })
}

pub async fn ask(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    let to = to_units(&site, &me)?;
    draw(&site, &me, &to, &Answers::default(), &Problems::default(), None).await
}

pub async fn ask_for_case(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(case): Path<String>,
) -> Result<Response, Trouble> {
    let to = to_case(&site, &me, &case).await?;
    draw(&site, &me, &to, &Answers::default(), &Problems::default(), None).await
}

pub async fn open(
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
    let to = to_units(&site, &me)?;
    done(&site, &me, &to, &posted).await
}

pub async fn open_for_case(
    State(site): State<Arc<Site>>,
    me: Result<StaffIn, Trouble>,
    visit: Visit,
    jar: CookieJar,
    Path(case): Path<String>,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    let me = match me {
        Ok(me) => me,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    let to = to_case(&site, &me, &case).await?;
    done(&site, &me, &to, &posted).await
}

async fn done(site: &Site, me: &StaffIn, to: &To, posted: &Posted) -> Result<Response, Trouble> {
    let words = me.visit.words(site);
    let key = access::list(&me.viewer, Act::List, site.today())?;
    if let Ok(slot) = posted.own("_close").parse::<SlotId>() {
        let closed = site.committee.close_slot(&key, slot).await?;
        let said = words.get(if closed {
            "times-closed"
        } else {
            "times-not-closed"
        });
        return draw(
            site,
            me,
            to,
            &Answers::default(),
            &Problems::default(),
            Some(said),
        )
        .await;
    }
    let (unit, slots) = match read(site, me, to, &posted.answers) {
        Ok(meant) => meant,
        Err(found) => return draw(site, me, to, &posted.answers, &found, None).await,
    };
    let mut many = 0;
    for slot in &slots {
        many += i64::from(site.committee.open_slot(slot, &unit, to.case).await?);
    }
    let said = opened(&words, many, slots.len() as i64 - many);
    draw(
        site,
        me,
        to,
        &Answers::default(),
        &Problems::default(),
        Some(said),
    )
    .await
}

async fn draw(
    site: &Site,
    me: &StaffIn,
    to: &To,
    answers: &Answers,
    found: &Problems,
    said: Option<String>,
) -> Result<Response, Trouble> {
    let words = me.visit.words(site);
    let key = access::list(&me.viewer, Act::List, site.today())?;
    let own = site.committee.own_slots(&key).await?;
    let page = page(site, to, &site.house.units().await?);
    let lost = lost::found(site, &me.visit).await?;
    let kept = lost.map(|draft| draft.answers());
    let answers = kept.as_ref().unwrap_or(answers);
    let said = said.map(|said| {
        design::alert(&Alert {
            tone: Tone::Success,
            title: None,
            body: said.into(),
            announce: true,
        })
    });
    let title = words.get(if to.case.is_some() {
        "times-for-case"
    } else {
        "times-title"
    });
    let mut content = vec![
        problems::summary(&page, found, &words),
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("times-lead").into()),
        }),
        said.unwrap_or_default(),
        design::form(&design::Form {
            guard: true,
            ..ask::form(&words, &to.action, &page, (answers, found))
        }),
        table(&words, &own, &to.action),
    ];
    if let Some(case) = to.case {
        content.push(design::button_row([link(
            &words,
            "times-back",
            format!("/arbete/arende/{case}"),
        )]));
    }
    let mut shell = frame::shell(site, me, title, TIMES);
    shell.has_errors = !found.0.is_empty();
    Ok(shell.page(site, &me.visit, Content::Wide(Html::all(content))))
}

/// My own times, open and taken.
fn table(words: &Words<'_>, own: &[OpenSlot], action: &str) -> Html {
    let line = |own: &OpenSlot| {
        let close = if own.taken {
            words.get("meet-booked").into()
        } else {
            let button = Button::new(words.get("times-close")).kind(ButtonKind::Quiet);
            design::form(&design::Form {
                action: action.to_owned(),
                content: design::button(&button.posts("_close", own.slot.id.to_string())),
                ..design::Form::default()
            })
        };
        let place = if own.case.is_some() { "" } else { &own.slot.place };
        Row {
            cells: vec![
                words.moment(own.slot.starts_at),
                words.with("meet-minutes", "minutes", own.slot.minutes).into(),
                how(words, own.slot.form, place),
                words
                    .get(if own.case.is_some() {
                        "times-one-case"
                    } else {
                        "times-all-cases"
                    })
                    .into(),
                close,
            ],
            marked: false,
        }
    };
    let title = words.with("times-mine", "count", own.len() as i64);
    let columns = [
        "meetings-when",
        "meet-length",
        "meetings-how",
        "times-for",
        "meetings-state",
    ];
    let rows = rows::plain(
        words,
        "times",
        "times-title",
        &columns,
        own.iter().map(line).collect(),
    );
    design::section("mine", &title, &rows)
}
