//! *Kommunerna.* How each municipality's social services are reached, one at a time or from a file that it keeps itself.

use super::{Drawn, allowed, is_changed};
use crate::frame;
use ::guide::directory::{self, Contacts, FIELDS, Place, Refused, Why, Wrong};
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::{Answers, Page, Problems, Question, Say};
use common::answers::Posted;
use common::directory::FilledIn;
use common::{Site, StaffIn, Trouble, Visit, Words, lost};
use design::{ButtonKind, Column, Heading, Html, LinkButton, Row, Table};
use hypertext::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

const ADDRESS: &str = "/arbete/administration/kommuner";
const LONGEST: usize = 200;
/// Every municipality with every field, and some to spare.
const LONGEST_FILE: usize = 400_000;
const FILE: &str = "file";
/// So many faults are told at a time.
const TOLD: usize = 12;

/// In the order of [`FIELDS`].
const LABELS: [&str; 9] = [
    "municipality-phone",
    "municipality-phone-hours",
    "municipality-on-call-phone",
    "municipality-on-call-hours",
    "municipality-street",
    "municipality-postal-code",
    "municipality-city",
    "municipality-visiting-hours",
    "municipality-web",
];

pub async fn list(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    allowed(&site, &me)?;
    let words = me.visit.words(&site);
    let filled_in = site.directory().await?;
    let places = site.places();
    let mut counties: BTreeMap<&str, Vec<&Place<'_>>> = BTreeMap::new();
    for place in &places {
        counties.entry(place.county).or_default().push(place);
    }
    let folded = counties
        .iter()
        .map(|(name, of)| county(name, of, &filled_in, &words));
    let title = words.get("administer-municipalities");
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("administer-municipalities-lead").into()),
        }),
        design::button_row([design::link_button(&LinkButton {
            label: words.get("municipality-file-title"),
            href: format!("{ADDRESS}/fil"),
            kind: ButtonKind::Secondary,
            shortcut: None,
        })]),
        Html::all(folded),
    ]);
    let shell = frame::shell(&site, &me, title, "/arbete/administration");
    Ok(shell.page(&site, &me.visit, content))
}

/// *Län.* Folded, so that whoever goes by keyboard passes a county by one press.
fn county(name: &str, of: &[&Place<'_>], filled_in: &BTreeMap<String, FilledIn>, words: &Words<'_>) -> Html {
    let filled = of
        .iter()
        .filter(|place| filled_in.contains_key(place.code))
        .count();
    let name = match name.is_empty() {
        true => words.get("municipality-no-county"),
        false => name.to_owned(),
    };
    let summary = Say::key("municipality-of-county")
        .with("county", name)
        .with("filled", filled as i64)
        .with("all", of.len() as i64);
    let summary = words.say(&summary);
    let rows = of.iter().map(|place| Row {
        cells: vec![link(place), standing(filled_in.get(place.code), words)],
        marked: false,
    });
    let code = of
        .first()
        .map_or("", |place| place.code.get(..2).unwrap_or_default());
    let table = design::table(&Table {
        id: format!("municipalities-{code}"),
        caption: summary.clone().into(),
        hide_caption: true,
        columns: ["municipality-name", "municipality-standing"]
            .map(|key| Column::new(words.get(key)))
            .into(),
        rows: rows.collect(),
        compact: true,
    });
    design::details(&design::Details {
        summary: summary.into(),
        content: table,
        open: false,
    })
}

fn link(place: &Place<'_>) -> Html {
    let (to, name) = (format!("{ADDRESS}/{}", place.code), place.name);
    design::html(hypertext::maud_borrow! { a class="ds-link" href=(to) { (name) } })
}

fn standing(filled_in: Option<&FilledIn>, words: &Words<'_>) -> Html {
    match filled_in {
        None => words.get("municipality-not-filled").into(),
        Some(FilledIn { on: Some(day), .. }) => words.with("municipality-filled-on", "day", *day).into(),
        Some(_) => words.get("municipality-as-settings").into(),
    }
}

fn page(place: &Place<'_>) -> Page {
    let title = Say::key("plain").with("text", place.name.to_owned());
    let page = Page::new(title, "administer-save").lead("municipality-lead");
    let fields = FIELDS.into_iter().zip(LABELS);
    fields.fold(page, |page, (field, label)| {
        page.ask(Question::text(field, LONGEST, label).optional())
    })
}

fn parts(now: &Contacts, words: &Words<'_>) -> Vec<(String, String)> {
    let fields = FIELDS.into_iter().zip(LABELS);
    fields
        .map(|(field, label)| (words.get(label), now.get(field).to_owned()))
        .collect()
}

async fn now(site: &Site, code: &str) -> Result<Contacts, Trouble> {
    Ok(site.directory().await?.remove(code).unwrap_or_default().contacts)
}

fn find<'a>(places: &'a [Place<'a>], code: &str) -> Result<&'a Place<'a>, Trouble> {
    places
        .iter()
        .find(|place| place.code == code)
        .ok_or(Trouble::NotFound)
}

pub async fn ask(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(code): Path<String>,
) -> Result<Response, Trouble> {
    allowed(&site, &me)?;
    let places = site.places();
    let place = find(&places, &code)?;
    let words = me.visit.words(&site);
    let now = now(&site, &code).await?;
    let (answers, seen) = match lost::found(&site, &me.visit).await? {
        Some(draft) => (draft.answers(), draft.seen),
        None => {
            let mut answers = Answers::default();
            FIELDS
                .into_iter()
                .for_each(|field| answers.set(field, now.get(field)));
            (answers, String::new())
        }
    };
    let (page, found) = (page(place), Problems::default());
    let drawn = Drawn {
        now: &parts(&now, &words),
        seen: &seen,
        ..Drawn::new(&page, &answers, &found)
    };
    Ok(drawn.draw(&site, &me))
}

pub async fn change(
    State(site): State<Arc<Site>>,
    me: Result<StaffIn, Trouble>,
    visit: Visit,
    jar: CookieJar,
    Path(code): Path<String>,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    let me = match me {
        Ok(me) => me,
        Err(trouble) => return lost::keep(&site, &visit, jar, &posted, trouble).await,
    };
    allowed(&site, &me)?;
    let places = site.places();
    let place = find(&places, &code)?;
    let words = me.visit.words(&site);
    let before = now(&site, &code).await?;
    let mut read = posted.answers.reader(site.today());
    let mut new = Contacts::default();
    for field in FIELDS {
        new.set(field, &read.optional_text(field, LONGEST).unwrap_or_default());
    }
    let mut found = read.problems;
    for (field, wrong) in new.wrong() {
        found.add(field, key(wrong));
    }
    let (parts, seen) = (parts(&before, &words), posted.own("_seen"));
    let waits = new != before && is_changed(&parts, seen);
    if waits || !found.0.is_empty() {
        let page = page(place);
        let drawn = Drawn {
            now: &parts,
            seen,
            ..Drawn::new(&page, &posted.answers, &found)
        };
        return Ok(drawn.draw(&site, &me));
    }
    let one = BTreeMap::from([(code, new)]);
    site.fill_in_directory(one, &me.viewer.actor()).await?;
    Ok(Redirect::to(ADDRESS).into_response())
}

fn key(wrong: Wrong) -> &'static str {
    match wrong {
        Wrong::Phone => "municipality-problem-phone",
        Wrong::PostalCode => "municipality-problem-postal-code",
        Wrong::Web => "municipality-problem-web",
        Wrong::Long => "municipality-problem-long",
        Wrong::HalfAnAddress => "municipality-problem-half",
    }
}

fn file_page() -> Page {
    let columns = FIELDS.join(";");
    Page::new("municipality-file-title", "municipality-file-take")
        .lead("municipality-file-lead")
        .ask(
            Question::long(FILE, LONGEST_FILE, "municipality-file")
                .help(Say::key("municipality-file-help").with("columns", format!("code;{columns}"))),
        )
}

pub async fn ask_file(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    allowed(&site, &me)?;
    let draft = lost::found(&site, &me.visit).await?.unwrap_or_default();
    let (page, answers, found) = (file_page(), draft.answers(), Problems::default());
    Ok(Drawn::new(&page, &answers, &found).draw(&site, &me))
}

pub async fn take_file(
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
    allowed(&site, &me)?;
    let mut read = posted.answers.reader(site.today());
    let text = read.text(FILE, LONGEST_FILE);
    let mut found = read.problems;
    if found.0.is_empty() {
        let places = site.places();
        let known = |code: &str| places.iter().any(|place| place.code == code);
        match directory::read(&text, &known) {
            Ok(new) => {
                site.fill_in_directory(new, &me.viewer.actor()).await?;
                return Ok(Redirect::to(ADDRESS).into_response());
            }
            Err(refused) => told(&refused, &mut found),
        }
    }
    let page = file_page();
    Ok(Drawn::new(&page, &posted.answers, &found).draw(&site, &me))
}

/// Each with its line; of many, the first.
fn told(refused: &[Refused], found: &mut Problems) {
    for one in refused.iter().take(TOLD) {
        let key = match one.why {
            Why::Empty => "municipality-refused-empty",
            Why::NoCode => "municipality-refused-no-code",
            Why::Column => "municipality-refused-column",
            Why::Width => "municipality-refused-width",
            Why::Quote => "municipality-refused-quote",
            Why::Municipality => "municipality-refused-municipality",
            Why::Twice => "municipality-refused-twice",
            Why::Json => "municipality-refused-json",
            Why::Field(_, Wrong::Phone) => "municipality-refused-phone",
            Why::Field(_, Wrong::PostalCode) => "municipality-refused-postal-code",
            Why::Field(_, Wrong::Web) => "municipality-refused-web",
            Why::Field(_, Wrong::Long) => "municipality-refused-long",
            Why::Field(_, Wrong::HalfAnAddress) => "municipality-refused-half",
        };
        let line = i64::try_from(one.line).unwrap_or(i64::MAX);
        found.add(
            FILE,
            Say::key(key).with("line", line).with("said", one.said.clone()),
        );
    }
}
