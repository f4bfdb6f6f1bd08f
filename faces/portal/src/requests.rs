//! *Det här kan du begära.* Everything that I can ask for in my case, each by its own way; what I have asked for, by when it
//! is answered, and the answer.

use crate::my_case::open;
use crate::my_pages::of_case;
use axum::extract::{Path, State};
use axum::response::Response;
use casework::journal::requests::{Answer as Answered, Kind, Request};
use casework::journal::steps::requests::is_request;
use casework::{Arg, Say};
use common::{ResidentIn, Site, Trouble, Words};
use design::{Answer, ButtonKind, Card, CardList, CheckAnswers, Heading, Html, LinkButton};
use hypertext::prelude::*;
use std::sync::Arc;
use views::OpenCase;

pub fn link(words: &Words<'_>, label: &str, href: String) -> Html {
    design::link_button(&LinkButton {
        label: words.get(label),
        href,
        kind: ButtonKind::Secondary,
        shortcut: None,
    })
}

/// On the page of the case.
pub fn section(open: &OpenCase, base: &str, words: &Words<'_>) -> Html {
    let links = [
        ("my-requests", "requests-title", "begaran"),
        ("my-readers", "readers-title", "lasare"),
    ];
    let may = links.iter().filter(|(what, _, _)| open.read_as.covers(what));
    let links: Vec<Html> = may
        .map(|(_, title, at)| link(words, title, format!("{base}/{at}")))
        .collect();
    if links.is_empty() {
        return Html::default();
    }
    design::section(
        "requests",
        &words.get("requests-short"),
        &design::button_row(links),
    )
}

/// What the one who is signed in has asked for, oldest first.
pub fn own(open: &OpenCase) -> Vec<&Request> {
    let journal = open.file.journal();
    let mine = |request: &&Request| {
        let by = journal.party(request.asked.by);
        by.is_some_and(|party| open.read_as.is(&party.person))
    };
    journal.requests.all.iter().filter(mine).collect()
}

pub async fn page(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let (_, open) = open(&site, &me, &case, "my-requests").await?;
    let words = me.visit.words(&site);
    let base = format!("/{}/mina-sidor/{}", me.visit.lang.tag(), open.case);
    let title = words.get("requests-title");
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("requests-lead").into()),
        }),
        mine(&site, &open, &base, &words),
        can(&base, &words),
        files(&site, me.visit.lang.tag(), &words),
        design::button_row([link(&words, "my-back-to-case", base)]),
    ]);
    let shell = of_case(&me, &open, title, &words);
    Ok(shell.page(&site, &me.visit, content))
}

fn mine(site: &Site, open: &OpenCase, base: &str, words: &Words<'_>) -> Html {
    let own = own(open);
    if own.is_empty() {
        return Html::default();
    }
    let one = |request: &&Request| {
        let Request { asked, added, .. } = request;
        let said = std::iter::once(&asked.text).chain(added.iter().map(|(_, text)| text));
        let said = said.filter(|text| !text.is_empty());
        let said: Vec<Html> = said.map(|text| crate::service::written(text)).collect();
        let what = Say::key("request-of-day")
            .with("what", Arg::Key(asked.what.key().into()))
            .with("day", language::stockholm(request.at).date());
        let helped = request.helped.as_ref().map(|helped| {
            let said = words.say(helped);
            design::html(hypertext::maud_borrow! { p class="sos-by" { (said) } })
        });
        let said = said.into_iter().chain(helped);
        let answer = Html::all(said.chain([state(site, request, words)]));
        Answer::new(words.say(&what), answer)
    };
    let list = design::check_answers(&CheckAnswers {
        heading: None,
        answers: own.iter().rev().map(one).collect(),
        change_word: String::new(),
    });
    let some_wait = own.iter().any(|request| request.waits());
    let steps = open.file.open_steps().into_iter();
    let steps = steps.filter(|step| some_wait && is_request(step.name) && !is_asking(step.name));
    let links = steps.map(|step| link(words, step.title, format!("{base}/gor/{}", step.name)));
    let content = Html::all([list, design::button_row(links.collect::<Vec<_>>())]);
    design::section("mine", &words.get("requests-mine"), &content)
}

fn is_asking(step: &str) -> bool {
    Kind::ALL.iter().any(|kind| kind.asked_by() == step)
}

/// By when it is answered, or the answer.
pub fn state(site: &Site, request: &Request, words: &Words<'_>) -> Html {
    if request.withdrawn.is_some() {
        let said = words.get("requests-withdrawn");
        return design::html(hypertext::maud_borrow! { p { (said) } });
    }
    if let Some((at, answer, text)) = &request.answer {
        let said = words.say(
            &Say::key("requests-answered")
                .with("at", *at)
                .with("answer", Arg::Key(answer.key().into())),
        );
        let said = design::html(hypertext::maud_borrow! { p { strong { (said) } } });
        let refused = [Answered::Refused, Answered::Partly, Answered::Dismissed].contains(answer);
        let how = refused.then(|| {
            let said = words.get("requests-letter");
            design::html(hypertext::maud_borrow! { p { (said) } })
        });
        let parts = [said, crate::service::written(text)].into_iter().chain(how);
        return Html::all(parts.collect::<Vec<_>>());
    }
    let due = site.committee.reckon(&request.clock());
    let last = due
        .as_ref()
        .and_then(|due| Some((request.longer.or(due.alarm_day)?, due.provision)));
    let said = last.map(|(day, provision)| {
        let key = match request.longer {
            _ if day < site.today() => "requests-late",
            Some(_) => "requests-longer",
            None => "requests-by",
        };
        words.say(
            &Say::key(key)
                .with("day", day)
                .with("provision", provision.to_owned()),
        )
    });
    let said = said.unwrap_or_default();
    design::html(hypertext::maud_borrow! { p { (said) } })
}

/// Each leads to its own form; a meeting, the record and who has read it have pages of their own.
fn can(base: &str, words: &Words<'_>) -> Html {
    let card = |title: &str, lead: &str, way: String| Card {
        title: words.get(title),
        href: Some(format!("{base}/{way}")),
        text: Some(words.get(lead).into()),
        meta: None,
    };
    let asked = Kind::ASKED_FOR
        .iter()
        .map(|kind| card(kind.key(), kind.lead(), format!("gor/{}", kind.asked_by())));
    let pages = [
        card("requests-meeting", "my-meetings-lead", "moten".to_owned()),
        card("readers-title", "readers-lead", "lasare".to_owned()),
    ];
    let cards = design::card_list(&CardList {
        cards: pages.into_iter().chain(asked).collect(),
        grid: false,
        level: 3,
    });
    design::section("can", &words.get("requests-can"), &cards)
}

/// What is disclosed already needs no asking.
fn files(site: &Site, lang: &str, words: &Words<'_>) -> Html {
    let file = |label, ending: &str| link(words, label, format!("/{lang}/mina-sidor/utdrag.{ending}"));
    let pdf = site.printer.as_ref().map(|_| file("record-pdf", "pdf"));
    let links = pdf.into_iter().chain([file("record-json", "json")]);
    let lead = words.get("extract-lead");
    let content = Html::all([
        design::html(hypertext::maud_borrow! { p { (lead) } }),
        design::button_row(links.collect::<Vec<_>>()),
    ]);
    design::section("extract", &words.get("extract-title"), &content)
}
