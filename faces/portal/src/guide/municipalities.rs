//! *Kommunerna.* How the social services of each municipality are reached. One's own is chosen, never found out: it stands in
//! the address and nowhere else.

use super::Reading;
use ::guide::directory::{Contacts, Place};
use axum::extract::{Path, State};
use axum::{Form, response::Response};
use common::directory::FilledIn;
use common::{Shell, Site, Trouble, Visit, Words};
use design::{Account, Alert, Answer, CheckAnswers, Details, Heading, Html, SearchBox, Tone};
use hypertext::prelude::*;
use language::Lang;
use serde::Deserialize;
use std::sync::Arc;

const LONGEST: usize = 80;

fn address(lang: Lang) -> String {
    format!("/{}/guide/municipalities", lang.tag())
}

fn shell(title: String) -> Shell {
    Shell {
        quick_exit: true,
        account: Account::Hidden,
        ..Shell::new(title)
    }
}

pub async fn list(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path(lang): Path<String>,
) -> Result<Response, Trouble> {
    let lang = Lang::parse_guide(&lang).ok_or(Trouble::NotFound)?;
    let words = visit.words(&site);
    let content = Html::all([
        crate::start::danger(&site, &visit),
        design::heading(&Heading {
            caption: None,
            title: words.get("guide-municipalities"),
            lead: Some(words.get("guide-municipalities-lead").into()),
        }),
        search(&words, ""),
        by_county(&site.places(), lang, false),
    ]);
    Ok(shell(words.get("guide-municipalities")).page(&site, &visit, content))
}

#[derive(Deserialize)]
pub struct Sought {
    #[serde(default)]
    sok: String,
}

/// By any part of its name or its county's, with or without the dots.
pub async fn found(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path(lang): Path<String>,
    Form(sought): Form<Sought>,
) -> Result<Response, Trouble> {
    let lang = Lang::parse_guide(&lang).ok_or(Trouble::NotFound)?;
    let words = visit.words(&site);
    let sought: String = sought.sok.trim().chars().take(LONGEST).collect();
    let all = site.places();
    let plain = plain(&sought);
    let fits = |place: &&Place<'_>| {
        self::plain(place.name).contains(&plain) || self::plain(place.county).contains(&plain)
    };
    let fitting: Vec<Place<'_>> = all.iter().filter(fits).copied().collect();
    let title = match (sought.is_empty(), fitting.is_empty()) {
        (true, _) => words.get("guide-municipalities"),
        (false, true) => words.with("guide-found-none", "words", sought.clone()),
        (false, false) => words.say(
            &casework::Say::key("guide-found")
                .with("count", i64::try_from(fitting.len()).unwrap_or(i64::MAX))
                .with("words", sought.clone()),
        ),
    };
    // Whoever finds none chooses among all.
    let shown = if fitting.is_empty() { &all } else { &fitting };
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: None,
        }),
        search(&words, &sought),
        by_county(shown, lang, !fitting.is_empty() && !sought.is_empty()),
    ]);
    Ok(shell(title).page(&site, &visit, content))
}

fn plain(text: &str) -> String {
    let lower = text.to_lowercase();
    lower.replace(['å', 'ä'], "a").replace('ö', "o")
}

fn search(words: &Words<'_>, value: &str) -> Html {
    design::search_box(&SearchBox {
        action: address(words.lang),
        name: "sok".to_owned(),
        label: words.get("guide-municipalities-search"),
        value: value.to_owned(),
        button: words.get("guide-search-button"),
        hide_label: false,
        post: true,
        shortcut: None,
    })
}

/// Each county unfolds, as a Swede looks for them: nobody has to pass 290 links by keyboard.
fn by_county(places: &[Place<'_>], lang: Lang, open: bool) -> Html {
    let mut counties: Vec<&str> = Vec::new();
    for place in places {
        if !counties.contains(&place.county) {
            counties.push(place.county);
        }
    }
    counties.sort_by_key(|county| connections::alphabetical(county));
    let parts = counties.into_iter().map(|county| {
        let own = places.iter().filter(|place| place.county == county);
        let links = links(own.copied(), lang);
        if county.is_empty() {
            return links;
        }
        design::details(&Details {
            summary: design::html(hypertext::maud_borrow! { span lang="sv" dir="ltr" { (county) } }),
            content: links,
            open,
        })
    });
    Html::all(parts.collect::<Vec<_>>())
}

fn links<'a>(places: impl Iterator<Item = Place<'a>>, lang: Lang) -> Html {
    let mut places: Vec<Place<'_>> = places.collect();
    places.sort_by_key(|place| connections::alphabetical(place.name));
    let links = places
        .iter()
        .map(|place| (format!("{}/{}", address(lang), place.code), place.name));
    let links: Vec<(String, &str)> = links.collect();
    design::html(hypertext::maud_borrow! {
        ul class="sos-bullets" lang="sv" dir="ltr" {
            @for (to, name) in &links { li { a class="ds-link" href=(to) { (name) } } }
        }
    })
}

pub async fn one(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((lang, code)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let lang = Lang::parse_guide(&lang).ok_or(Trouble::NotFound)?;
    let words = visit.words(&site);
    let places = site.places();
    let place = places.iter().find(|place| place.code == code);
    let place = *place.ok_or(Trouble::NotFound)?;
    let filled_in = site.directory().await?.remove(&code).unwrap_or_default();
    let others = places
        .iter()
        .filter(|other| other.county == place.county && other.code != place.code);
    let content = Html::all([
        design::heading(&Heading {
            caption: Some(design::html(
                hypertext::maud_borrow! { span lang="sv" dir="ltr" { (place.county) } },
            )),
            title: place.name.to_owned(),
            lead: None,
        }),
        reached(&filled_in, &words),
        back(lang, &words),
        design::section(
            "county",
            &words.get("guide-municipality-county"),
            &links(others.copied(), lang),
        ),
    ]);
    Ok(shell(place.name.to_owned()).page(&site, &visit, content))
}

fn back(lang: Lang, words: &Words<'_>) -> Html {
    let reading = Reading { lang, trace: true };
    elsewhere(reading, &words.get("guide-municipalities"))
}

/// A link to the list.
pub(super) fn elsewhere(reading: Reading, label: &str) -> Html {
    let to = address(reading.lang);
    design::html(hypertext::maud_borrow! { p { a class="ds-link" href=(to) { (label) } } })
}

/// How it is reached; what nobody has filled in says so.
fn reached(filled_in: &FilledIn, words: &Words<'_>) -> Html {
    let contacts = &filled_in.contacts;
    if contacts.is_empty() {
        return design::alert(&Alert {
            tone: Tone::Info,
            title: Some(words.get("guide-municipality-not-filled")),
            body: words.get("guide-municipality-empty").into(),
            announce: false,
        });
    }
    let label = |key: &str| words.get(key).trim_end_matches([':', '፦']).to_owned();
    let rows = [
        ("guide-here-phone", phone(contacts.get("phone"))),
        ("guide-here-hours", written(contacts.get("phone_hours"))),
        ("guide-here-on-call", on_call(contacts)),
        ("guide-municipality-visit", visited(contacts)),
        ("guide-municipality-web", web(contacts.get("web"))),
    ];
    let answers = rows.map(|(key, said)| {
        let said = match said.is_empty() {
            true => words.get("guide-municipality-not-filled").into(),
            false => said,
        };
        Answer::new(label(key), said)
    });
    let list = design::check_answers(&CheckAnswers {
        heading: None,
        answers: answers.into(),
        change_word: String::new(),
    });
    let on = filled_in
        .on
        .map(|day| words.with("guide-municipality-as-of", "day", day));
    design::html(hypertext::maud_borrow! { (list) @if let Some(on) = &on { p { (on) } } })
}

fn phone(number: &str) -> Html {
    match number.is_empty() {
        true => Html::default(),
        false => design::phone_link(number),
    }
}

/// As the municipality wrote it, in Swedish.
fn written(text: &str) -> Html {
    match text.is_empty() {
        true => Html::default(),
        false => design::html(hypertext::maud_borrow! { span lang="sv" dir="ltr" { (text) } }),
    }
}

fn on_call(contacts: &Contacts) -> Html {
    let parts = [
        phone(contacts.get("on_call_phone")),
        written(contacts.get("on_call_hours")),
    ];
    beneath(parts)
}

fn visited(contacts: &Contacts) -> Html {
    let town = format!("{} {}", contacts.get("postal_code"), contacts.get("city"));
    let parts = [
        contacts.get("street"),
        town.trim(),
        contacts.get("visiting_hours"),
    ];
    beneath(parts.map(written))
}

/// Each on a line of its own.
fn beneath<const N: usize>(parts: [Html; N]) -> Html {
    let there = parts.into_iter().filter(|part| !part.is_empty());
    let there: Vec<Html> = there.collect();
    design::html(hypertext::maud_borrow! {
        @for (nth, part) in there.iter().enumerate() { @if nth > 0 { br; } (part) }
    })
}

fn web(to: &str) -> Html {
    match to.is_empty() {
        true => Html::default(),
        false => design::html(
            hypertext::maud_borrow! { a class="ds-link" href=(to) rel="noreferrer" dir="ltr" { (to) } },
        ),
    }
}
