//! Meetings at work: those of today, of a week and of a case; times that are open; one's own calendar.

mod open_times;
mod times_form;

pub use open_times::{ask, ask_for_case, open, open_for_case};

use crate::{case_page, frame, rows};
use axum::extract::{Path, State};
use axum::response::Response;
use casework::journal::meetings::{Meeting, State as Of};
use casework::step::StepInfo;
use casework::{Act, Arg, Say};
use common::answers::Form;
use common::{Site, StaffIn, Trouble, Words, calendar};
use design::{Alert, ButtonKind, Content, EmptyState, Heading, Html, LinkButton, Row, Tone};
use hypertext::prelude::*;
use jiff::{ToSpan, civil::Date};
use std::sync::Arc;
use views::{Coming, OpenCase};

pub const TIMES: &str = "/arbete/tider";
const MEETINGS: &str = "/arbete/moten";

fn link(words: &Words<'_>, label: &str, href: impl Into<String>) -> Html {
    design::link_button(&LinkButton {
        label: words.get(label),
        href: href.into(),
        kind: ButtonKind::Quiet,
        shortcut: None,
    })
}

/// Where and how; nobody protected has a place in a list.
fn how(words: &Words<'_>, form: casework::journal::meetings::Form, place: &str) -> Html {
    let form = words.get(form.key());
    if place.is_empty() {
        form.into()
    } else {
        Html::all([
            form.into(),
            ", ".into(),
            design::html(hypertext::maud_borrow! { bdi { (place) } }),
        ])
    }
}

fn who(words: &Words<'_>, meeting: &Coming) -> String {
    match (meeting.protected, meeting.subject_name.as_str()) {
        (true, _) => words.get("list-protected"),
        (false, "") => words.get("list-unnamed"),
        (false, name) => name.to_owned(),
    }
}

/// Lines of meetings; with links where the page is read in the house.
pub fn table(words: &Words<'_>, id: &str, caption: &str, meetings: &[Coming], linked: bool) -> Html {
    let line = |meeting: &Coming| {
        let name = who(words, meeting);
        let address = format!("/arbete/arende/{}", meeting.case);
        let name = if linked {
            design::html(hypertext::maud_borrow! { a class="ds-link" href=(address) { bdi { (name) } } })
        } else {
            design::bdi(&name)
        };
        Row {
            cells: vec![
                words.moment(meeting.starts_at),
                words.time(meeting.ends_at),
                name,
                design::ltr(&meeting.number),
                how(words, meeting.form, &meeting.place),
                meeting.staff_name.as_str().into(),
            ],
            marked: false,
        }
    };
    let columns = [
        "meetings-when",
        "meetings-until",
        "list-person",
        "copy-number",
        "meetings-how",
        "meetings-with",
    ];
    rows::plain(words, id, caption, &columns, meetings.iter().map(line).collect())
}

/// Those of today, and how many there are tomorrow.
pub async fn on_my_day(site: &Site, me: &StaffIn, words: &Words<'_>) -> Result<Html, Trouble> {
    if !frame::may(site, &me.viewer, Act::List) {
        return Ok(Html::default());
    }
    let key = access::list(&me.viewer, Act::List, site.today())?;
    let today = site.committee.meetings(&key, site.today(), site.today()).await?;
    let tomorrow = site.committee.meetings_tomorrow(&key).await?;
    let mut parts = Vec::new();
    if !today.is_empty() {
        parts.push(table(words, "today-table", "meetings-today", &today, true));
    }
    let count = words.with("meetings-tomorrow", "count", tomorrow.len() as i64);
    parts.push(design::html(hypertext::maud_borrow! { p { (count) } }));
    let times = frame::may(site, &me.viewer, Act::Write).then(|| link(words, "times-title", TIMES));
    let links = std::iter::once(link(words, "meetings-mine", MEETINGS)).chain(times);
    parts.push(design::button_row(links.collect::<Vec<_>>()));
    Ok(design::section(
        "meetings",
        &words.get("meetings-today"),
        &Html::all(parts),
    ))
}

fn monday(day: Date) -> Date {
    day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days())
}

pub async fn this_week(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    let monday = monday(site.today());
    week_of(&site, &me, monday).await
}

pub async fn week(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(day): Path<String>,
) -> Result<Response, Trouble> {
    let day: Date = day.parse().map_err(|_| Trouble::NotFound)?;
    let near = (2000..=2200).contains(&day.year());
    week_of(
        &site,
        &me,
        monday(if near { day } else { return Err(Trouble::NotFound) }),
    )
    .await
}

async fn week_of(site: &Site, me: &StaffIn, monday: Date) -> Result<Response, Trouble> {
    let words = me.visit.words(site);
    let key = access::list(&me.viewer, Act::List, site.today())?;
    let meetings = site
        .committee
        .meetings(&key, monday, monday.saturating_add(6.days()))
        .await?;
    let title = words.with("meetings-week", "day", monday);
    let list = if meetings.is_empty() {
        design::empty_state(&EmptyState {
            title: words.get("meetings-none").into(),
            text: None,
            action: None,
        })
    } else {
        table(&words, "week-table", "meetings-mine", &meetings, true)
    };
    let other = |days: i64| format!("{MEETINGS}/{}", monday.saturating_add(days.days()));
    let content = Html::all([
        design::heading(&Heading {
            caption: Some(words.get("meetings-mine").into()),
            title: title.clone(),
            lead: None,
        }),
        design::button_row([
            link(&words, "meetings-week-before", other(-7)),
            link(&words, "meetings-week-after", other(7)),
        ]),
        list,
        design::button_row([
            link(&words, "times-title", TIMES),
            link(&words, "calendar-title", "/arbete/kalender"),
        ]),
    ]);
    Ok(frame::shell(site, me, title, MEETINGS).page(site, &me.visit, Content::Wide(content)))
}

/// On the page of a case: its meetings, and what waits for an answer.
pub fn on_case(open: &OpenCase, steps: &[StepInfo], words: &Words<'_>) -> Html {
    let journal = open.file.journal();
    let writes = open.acts.contains(&Act::Write);
    let base = format!("/arbete/arende/{}", open.case);
    let mut parts = Vec::new();
    let answer = steps.iter().find(|step| step.name == "answer_wishes");
    if let Some(step) = answer {
        let waiting = words.with(
            "meetings-waiting",
            "count",
            journal.meetings.waiting().count() as i64,
        );
        let body = Html::all([
            waiting.into(),
            " ".into(),
            link(words, step.title, format!("{base}/gor/{}", step.name)),
        ]);
        parts.push(design::alert(&Alert {
            tone: Tone::Info,
            title: None,
            body,
            announce: false,
        }));
    }
    if !journal.meetings.all.is_empty() {
        parts.push(of_case(open, &base, words));
    }
    if writes {
        parts.push(design::button_row([link(
            words,
            "times-for-case",
            format!("{base}/tider"),
        )]));
    }
    if parts.is_empty() {
        return Html::default();
    }
    design::section("meetings", &words.get("meetings-title"), &Html::all(parts))
}

fn of_case(open: &OpenCase, base: &str, words: &Words<'_>) -> Html {
    let journal = open.file.journal();
    let line = |meeting: &Meeting| {
        let names = meeting.persons.iter().filter_map(|person| journal.party(*person));
        let names: Vec<&str> = names.map(|party| party.person.name.as_str()).collect();
        let whom = if meeting.joint {
            words.get("meet-everybody")
        } else {
            names.join(", ")
        };
        let slot = &meeting.slot;
        let place = if journal.is_protected() { "" } else { &slot.place };
        let address = format!("{base}/moten/{}", meeting.id);
        let file = if meeting.state == Of::Booked {
            design::html(
                hypertext::maud_borrow! { a class="ds-link" href=(address) { (words.get("meetings-file")) } },
            )
        } else {
            words.get(meeting.state.key()).into()
        };
        Row {
            cells: vec![
                words.moment(slot.starts_at),
                design::bdi(&whom),
                how(words, slot.form, place),
                slot.staff_name.as_str().into(),
                file,
            ],
            marked: false,
        }
    };
    let mut all: Vec<&Meeting> = journal.meetings.all.iter().collect();
    all.sort_by_key(|meeting| std::cmp::Reverse(meeting.slot.starts_at));
    let columns = [
        "meetings-when",
        "meetings-whom",
        "meetings-how",
        "meetings-with",
        "meetings-state",
    ];
    rows::plain(
        words,
        "of-case-table",
        "meetings-title",
        &columns,
        all.into_iter().map(line).collect(),
    )
}

/// One meeting as a file for a calendar.
pub async fn file(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path((case, id)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let (_, open) = case_page::open(&site, &me, &case, "meetings").await?;
    let journal = open.file.journal();
    let mut all = journal.meetings.all.iter();
    let meeting = all
        .find(|meeting| meeting.id.to_string() == id)
        .ok_or(Trouble::NotFound)?;
    Ok(calendar::one(
        &site,
        &me.visit.words(&site),
        meeting,
        journal.is_protected(),
    ))
}

pub async fn feed(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    feed_page(&site, &me, None).await
}

pub async fn change_feed(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    pressed: Form<calendar::Pressed>,
) -> Result<Response, Trouble> {
    feed_page(&site, &me, Some(pressed)).await
}

async fn feed_page(
    site: &Site,
    me: &StaffIn,
    pressed: Option<Form<calendar::Pressed>>,
) -> Result<Response, Trouble> {
    let key = access::list(&me.viewer, Act::List, site.today())?;
    let content = calendar::page(site, &me.visit, &key, &me.staff.name, pressed).await?;
    let title = me.visit.words(site).get("calendar-title");
    Ok(frame::shell(site, me, title, "").page(site, &me.visit, content))
}

/// What came of opening times.
fn opened(words: &Words<'_>, many: i64, not: i64) -> String {
    let mut said = words.say(&Say::key("times-opened").with("count", Arg::Number(many)));
    if not > 0 {
        said.push(' ');
        said.push_str(&words.say(&Say::key("times-not-opened").with("count", Arg::Number(not))));
    }
    said
}
