//! *Mina sidor.* Whom I am looking at, what I must do now, the next meeting, and my cases, each with one sentence of what
//! happens now.

use crate::my_pages::shell;
use crate::to_do::{self, ToDo};
use crate::{interpreting, representation, safety, sessions, whom};
use axum::extract::{Query, State};
use axum::response::Response;
use casework::journal::steps::representation::GIVE;
use casework::{Act, Say};
use common::{ResidentIn, Site, Trouble, Words};
use design::{Alert, ButtonKind, Card, CardList, Details, EmptyState, Heading, Html, LinkButton, Tone};
use hypertext::{maud_borrow, prelude::*};
use jiff::ToSpan;
use serde::Deserialize;
use std::sync::Arc;
use views::{Coming, MyCase, MyCases};

#[derive(Deserialize)]
pub struct Chosen {
    /// A case: those about the same person are shown.
    om: Option<String>,
}

pub async fn home(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Query(chosen): Query<Chosen>,
) -> Result<Response, Trouble> {
    let words = me.visit.words(&site);
    let key = access::list(&me.viewer, Act::Follow, site.today())?;
    let MyCases { cases: all, invited } = site.committee.on_my_pages(&key).await?;
    let whom = all
        .iter()
        .find(|case| Some(case.case.to_string()) == chosen.om)
        .map(|case| case.whom);
    let shown: Vec<&MyCase> = all
        .iter()
        .filter(|case| whom.is_none_or(|whom| case.whom == whom))
        .collect();
    let (today, last) = (site.today(), site.today().saturating_add(1.year()));
    let meetings = site.committee.meetings(&key, today, last).await?;
    let title = words.get("my-title");
    let content = [
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.with("my-lead", "name", me.session.name.clone()).into()),
        }),
        whom::choice(&all, whom, &words),
        representation::invited(&invited, &words),
        next_meeting(&site, &meetings, &shown, &words),
        interpreting::section(&site, &meetings, &words),
        to_do(&site, &shown, &words),
        cases(&shown, &words),
        readers(&shown, &words),
        ways(&site, &me, &all, &words),
    ];
    Ok(shell(&me, title).page(&site, &me.visit, Html::all(content)))
}

fn address(case: &MyCase, words: &Words<'_>) -> String {
    format!("/{}/mina-sidor/{}", words.lang.tag(), case.case)
}

fn name(case: &MyCase, words: &Words<'_>) -> String {
    format!("{} – {}", words.get(&case.kind), whom::name(&case.about, words))
}

fn to_do(site: &Site, cases: &[&MyCase], words: &Words<'_>) -> Html {
    if cases.is_empty() {
        return Html::default();
    }
    let asks = cases.iter().flat_map(|case| {
        case.asks.iter().map(|ask| ToDo {
            title: &ask.title,
            href: format!("{}/{}", address(case, words), ask.at),
            of: Some(name(case, words)),
            by: ask.by,
        })
    });
    to_do::section(site, asks.collect(), words)
}

/// The first one to come, and louder the day before.
fn next_meeting(site: &Site, meetings: &[Coming], cases: &[&MyCase], words: &Words<'_>) -> Html {
    let ahead = |meeting: &&Coming| meeting.interprets.is_none() && meeting.ends_at > site.now();
    let of = |meeting: &Coming| cases.iter().find(|case| case.case == meeting.case);
    let mut own = meetings.iter().filter(ahead);
    let Some((next, case)) = own.find_map(|meeting| Some((meeting, of(meeting)?))) else {
        return Html::default();
    };
    let tomorrow = language::stockholm(next.starts_at).date() == site.today().saturating_add(1.day());
    let key = if tomorrow {
        "my-meeting-tomorrow"
    } else {
        "my-next-meeting"
    };
    let link = design::link_button(&LinkButton {
        label: words.get("my-meetings"),
        href: format!("/{}/mina-sidor/{}/moten", words.lang.tag(), next.case),
        kind: ButtonKind::Quiet,
        shortcut: None,
    });
    design::alert(&Alert {
        tone: Tone::Info,
        title: None,
        body: Html::all([
            design::paragraph(&words.say(&Say::key(key).with("at", next.starts_at))),
            representation::beside(case, words),
            link,
        ]),
        announce: false,
    })
}

/// Those that run, then those that are over.
fn cases(cases: &[&MyCase], words: &Words<'_>) -> Html {
    if cases.is_empty() {
        return design::empty_state(&EmptyState {
            title: words.get("my-no-cases").into(),
            text: Some(words.get("my-no-cases-text").into()),
            action: None,
        });
    }
    let (over, run): (Vec<&MyCase>, Vec<&MyCase>) = cases.iter().partition(|case| case.closed);
    let part = |id, title, cases: &[&MyCase]| {
        if cases.is_empty() {
            return Html::default();
        }
        let cards = cases.iter().map(|case| Card {
            title: name(case, words),
            href: Some(address(case, words)),
            text: Some(words.say(&case.now).into()),
            meta: Some(Html::all([
                words.get("my-case-number").into(),
                " ".into(),
                design::ltr(&case.number),
                representation::beside(case, words),
            ])),
        });
        let list = design::card_list(&CardList {
            cards: cards.collect(),
            grid: false,
            level: 3,
        });
        design::section(id, &words.get(title), &list)
    };
    Html::all([
        part("cases", "my-cases", &run),
        part("cases-over", "my-cases-over", &over),
    ])
}

/// Who has looked, case by case.
fn readers(cases: &[&MyCase], words: &Words<'_>) -> Html {
    if cases.is_empty() {
        return Html::default();
    }
    let own = cases.iter().filter(|case| case.represents.is_none());
    let links = own.map(|case| {
        let (href, label) = (format!("{}/lasare", address(case, words)), name(case, words));
        design::html(maud_borrow! { li { a class="ds-link" href=(href) { (label) } } })
    });
    let links = Html::all(links.collect::<Vec<_>>());
    design::details(&Details {
        summary: words.get("readers-title").into(),
        content: design::html(maud_borrow! { ul { (links) } }),
        ..Details::default()
    })
}

/// To what is mine whatever the case.
fn ways(site: &Site, me: &ResidentIn, cases: &[MyCase], words: &Words<'_>) -> Html {
    let quiet = |label, href| {
        design::link_button(&LinkButton {
            label: words.get(label),
            href,
            kind: ButtonKind::Quiet,
            shortcut: None,
        })
    };
    let ending = if site.printer.is_some() { "pdf" } else { "json" };
    let extract = format!("/{}/mina-sidor/utdrag.{ending}", words.lang.tag());
    // From any of one's own it can be given in all of them.
    let own = cases.iter().find(|case| case.represents.is_none());
    let give = own.map(|case| {
        let href = format!("{}/gor/{GIVE}", address(case, words));
        quiet("give-access-title", href)
    });
    let ways = [
        safety::link(words),
        quiet("extract-title", extract),
        quiet("wish-title", format!("/{}/onskemal", words.lang.tag())),
        quiet("sessions-title", sessions::address(me)),
    ];
    design::button_row(ways.into_iter().chain(give))
}
