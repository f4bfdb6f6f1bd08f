//! *Kalender.* Somebody's own meetings for the calendar in their phone: one file, or an address with a secret that can be
//! made anew. Titles are neutral, and nobody protected has a place in it.

mod ics;

use crate::answers::Form;
use crate::{Site, Trouble, Visit, Words};
use access::{ListKey, Resident, Viewer};
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use casework::Act;
use casework::journal::meetings::Meeting;
use design::{Alert, Button, ButtonKind, Heading, Html, Tone};
use hypertext::prelude::*;
use ics::Event;
use jiff::ToSpan;
use serde::Deserialize;
use std::sync::Arc;
use views::Feed;

/// How far back and ahead an address tells.
const BACK_DAYS: i64 = 30;
const AHEAD_DAYS: i64 = 366;

fn file(text: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"mote.ics\""),
    ];
    (headers, text).into_response()
}

/// One meeting as a file.
pub fn one(site: &Site, words: &Words<'_>, meeting: &Meeting, protected: bool) -> Response {
    let title = words.get("calendar-meeting");
    let event = Event {
        id: meeting.id.to_string(),
        starts_at: meeting.slot.starts_at,
        ends_at: meeting.slot.ends_at(),
        title: &title,
        place: if protected { "" } else { &meeting.slot.place },
    };
    file(ics::calendar([event], site.now()))
}

/// Everybody's: the secret is all that is asked for. One that leads nowhere is answered as any page that is not there.
pub async fn feed(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((_, file_name)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    if !site.limits.permits("calendar", &visit.address.to_string()).await {
        return Err(Trouble::SlowDown);
    }
    let secret = file_name.strip_suffix(".ics").ok_or(Trouble::NotFound)?;
    let found = site.committee.feed(secret).await?.ok_or(Trouble::NotFound)?;
    let today = site.today();
    let key = match found {
        Feed::Staff(id) => {
            let staff = site
                .house
                .staff_by_id(id, today)
                .await?
                .ok_or(Trouble::NotFound)?;
            access::list(&Viewer::Staff(staff), Act::List, today)?
        }
        Feed::Resident { name, number } => {
            access::list(&Viewer::Resident(Resident { name, number }), Act::Follow, today)?
        }
    };
    let (from, to) = (
        today.saturating_sub(BACK_DAYS.days()),
        today.saturating_add(AHEAD_DAYS.days()),
    );
    let meetings = site.committee.meetings(&key, from, to).await?;
    let title = visit.words(&site).get("calendar-meeting");
    let events = meetings.iter().map(|meeting| Event {
        id: meeting.meeting.to_string(),
        starts_at: meeting.starts_at,
        ends_at: meeting.ends_at,
        title: &title,
        place: &meeting.place,
    });
    Ok(file(ics::calendar(events, site.now())))
}

/// What was pressed on the page of the address.
#[derive(Deserialize)]
pub struct Pressed {
    #[serde(default)]
    what: String,
}

/// The page of one's own address; after a press with the new address, told once.
pub async fn page(
    site: &Site,
    visit: &Visit,
    key: &ListKey,
    name: &str,
    pressed: Option<Form<Pressed>>,
) -> Result<Html, Trouble> {
    let mut told = None;
    match pressed.as_ref().map(|Form(pressed)| pressed.what.as_str()) {
        None => {}
        Some("make") => {
            let secret = site.committee.make_feed(key, name).await?;
            told = Some(format!(
                "{}/{}/kalender/{secret}.ics",
                site.facts.public_url,
                visit.lang.tag()
            ));
        }
        Some("end") => site.committee.end_feed(key).await?,
        Some(_) => return Err(Trouble::BadRequest),
    }
    let words = visit.words(site);
    let made_at = site.committee.feed_made_at(key).await?;
    let state = match made_at {
        Some(at) => words.with("calendar-made", "at", at),
        None => words.get("calendar-none"),
    };
    let button = |what: &str, label: &str, kind| {
        design::button(&Button::new(words.get(label)).kind(kind).posts("what", what))
    };
    let make = if made_at.is_some() {
        "calendar-make-anew"
    } else {
        "calendar-make"
    };
    let mut buttons = vec![button("make", make, ButtonKind::Secondary)];
    if made_at.is_some() {
        buttons.push(button("end", "calendar-end", ButtonKind::Quiet));
    }
    let address = told.map(|address| {
        let body = design::html(hypertext::maud_borrow! {
            p { (words.get("calendar-told")) }
            p class="sos-address" { (design::ltr(&address)) }
        });
        design::alert(&Alert {
            tone: Tone::Success,
            title: None,
            body,
            announce: true,
        })
    });
    Ok(Html::all([
        design::heading(&Heading {
            caption: None,
            title: words.get("calendar-title"),
            lead: Some(words.get("calendar-lead").into()),
        }),
        address.unwrap_or_default(),
        design::html(hypertext::maud_borrow! { p { (state) } }),
        design::form(&design::Form {
            action: visit.path.clone(),
            content: design::button_row(buttons),
            ..design::Form::default()
        }),
    ]))
}
