//! *Önskelåda.* A wish about the service, to a unit, without a name; and what others wished and what came of it.

use crate::nameless::{have_a_code, promised, receipt, shell};
use crate::step_form::StepForm;
use axum::extract::{Request, State};
use axum::response::Response;
use casework::nameless::{LONGEST, Topic, WISH_ANSWER};
use casework::page::{Choice, Tone};
use casework::{Answers, Kind, Page, Problems, Question, Say, UnitId};
use common::answers::Posted;
use common::{Shell, Site, Trouble, Visit, lost};
use design::{ButtonKind, EmptyState, Heading, Html, LinkButton};
use house_store::Unit;
use hypertext::prelude::*;
use std::sync::Arc;
use views::Asking;

const MOST: i64 = 200;

fn page(site: &Site, units: &[Unit]) -> Page {
    let units = units.iter().map(|unit| Choice {
        value: unit.id.as_str().to_owned(),
        label: Say::key("plain").with("text", unit.name.clone()),
        help: None,
    });
    let mut page = Page::new("wish-title", "wish-send").lead("wish-lead");
    if let Some(day) = promised(site, WISH_ANSWER) {
        page = page.notice(Tone::Info, Say::key("nameless-promise").with("day", day));
    }
    page.ask(Question::new("unit", Kind::Select(units.collect()), "wish-unit"))
        .ask(Question::long("text", LONGEST, "wish-text").help("wish-text-help"))
}

pub async fn ask(State(site): State<Arc<Site>>, visit: Visit) -> Result<Response, Trouble> {
    let units = site.house.units().await?;
    let (answers, found, command) = (Answers::default(), Problems::default(), site.draw());
    Ok(form(&site, &visit, &units, &answers, &found, &command))
}

fn form(
    site: &Site,
    visit: &Visit,
    units: &[Unit],
    answers: &Answers,
    found: &Problems,
    command: &str,
) -> Response {
    let (page, words) = (page(site, units), visit.words(site));
    let drawn = StepForm {
        page: &page,
        answers,
        found,
        hidden: &[("_command", command)],
        above: Html::default(),
        kept: Html::default(),
        later: false,
    };
    let content = Html::all([
        drawn.draw_without_trace(words, visit),
        design::link_button(&LinkButton {
            label: words.get("wish-published-title"),
            href: format!("/{}/onskemal/svar", visit.lang.tag()),
            kind: ButtonKind::Quiet,
            shortcut: None,
        }),
        have_a_code(&words),
    ]);
    let shell = Shell {
        has_errors: !found.0.is_empty(),
        ..shell(words.say(&page.title))
    };
    shell.page(site, visit, content)
}

pub async fn send(
    State(site): State<Arc<Site>>,
    visit: Visit,
    request: Request,
) -> Result<Response, Trouble> {
    let posted = Posted::read(request, &()).await?;
    if !site.limits.permits("send", &visit.address.to_string()).await {
        return Err(Trouble::SlowDown);
    }
    let units = site.house.units().await?;
    let command = posted.command().unwrap_or_else(|_| site.draw());
    let mut read = posted.answers.reader(site.today());
    let there = |word: &str| units.iter().find(|unit| unit.id.as_str() == word);
    let unit: Option<UnitId> = read.choice("unit", |word| there(word).map(|unit| unit.id.clone()));
    let text = read.text("text", LONGEST);
    let (Some(unit), true) = (unit, read.problems.0.is_empty()) else {
        return Ok(form(
            &site,
            &visit,
            &units,
            &posted.answers,
            &read.problems,
            &command,
        ));
    };
    let asking = Asking {
        command: lost::command_of(&command, &posted.answers),
        topic: Topic::Wish,
        lang: visit.lang.tag().to_owned(),
        unit,
        text,
    };
    let code = site.committee.ask_nameless(asking).await?;
    Ok(receipt(&site, &visit, &code, "wish-sent", WISH_ANSWER))
}

/// Unit by unit: what was wished, and what came of it.
pub async fn published(State(site): State<Arc<Site>>, visit: Visit) -> Result<Response, Trouble> {
    let words = visit.words(&site);
    let all = site.committee.published_wishes(MOST).await?;
    let title = words.get("wish-published-title");
    let mut parts = vec![design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get("wish-published-lead").into()),
    })];
    for unit in site.house.units().await? {
        let own: Vec<_> = all.iter().filter(|wish| wish.unit == unit.id).collect();
        if own.is_empty() {
            continue;
        }
        let body = design::html(hypertext::maud_borrow! {
            @for wish in &own {
                article class="sos-wish" {
                    h3 { (words.get("wish-you-asked")) }
                    p lang="sv" dir="ltr" { (wish.asked) }
                    h3 { (words.get("wish-we-did")) }
                    p lang="sv" dir="ltr" { (wish.done) }
                    p { small { (words.moment(wish.at)) } }
                }
            }
        });
        parts.push(design::section(
            &format!("unit-{}", unit.id.as_str()),
            &unit.name,
            &body,
        ));
    }
    if parts.len() == 1 {
        parts.push(design::empty_state(&EmptyState {
            title: words.get("wish-published-none").into(),
            text: None,
            action: None,
        }));
    }
    parts.push(design::link_button(&LinkButton {
        label: words.get("wish-title"),
        href: format!("/{}/onskemal", visit.lang.tag()),
        kind: ButtonKind::Secondary,
        shortcut: None,
    }));
    Ok(shell(title).page(&site, &visit, Html::all(parts)))
}
