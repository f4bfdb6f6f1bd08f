//! Hello: what happens now in three pictures, what one may decide, who can read, whom one can call.

use super::{In, at, drawn, inside};
use axum::extract::State;
use axum::response::Response;
use axum_extra::extract::cookie::CookieJar;
use casework::journal::child::door;
use casework::{Say, summary::stage_now};
use common::{Site, Trouble, Visit, Words};
use design::{Button, ButtonKind, Card, CardList, Heading, Html, LinkButton, Picture};
use std::sync::Arc;

pub async fn page(State(site): State<Arc<Site>>, visit: Visit, jar: CookieJar) -> Result<Response, Trouble> {
    let me = match inside(&site, &jar, &visit).await? {
        Ok(me) => me,
        Err(to_the_door) => return Ok(to_the_door),
    };
    let words = visit.words(&site);
    let title = words.say(&Say::key("child-hello").with("name", me.first_name()));
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title,
            lead: Some(worker(&me, &words).into()),
        }),
        portrait(&site, &me, &visit, &words).await?,
        answered(&me, &visit, &words),
        design::button_row([
            link(
                "child-tell-title",
                at(&visit, "/beratta"),
                ButtonKind::Primary,
                &words,
            ),
            link(
                "child-said-title",
                at(&visit, "/sagt"),
                ButtonKind::Secondary,
                &words,
            ),
        ]),
        now(&me, &words),
        decide(&site, &me, &words),
        who_reads(&me, &words),
        phones(&site, &words),
        out(&visit, &words),
    ]);
    // The title of the window tells nobody whose page it was.
    Ok(drawn(&site, &visit, words.get("child-window"), false, content))
}

pub(super) fn link(key: &str, href: String, kind: ButtonKind, words: &Words<'_>) -> Html {
    design::link_button(&LinkButton {
        label: words.get(key),
        href,
        kind,
        shortcut: None,
    })
}

fn worker(me: &In, words: &Words<'_>) -> String {
    match me.worker() {
        Some(name) => words.say(&Say::key("child-worker").with("name", name)),
        None => words.get("child-no-worker"),
    }
}

/// Whom one will meet: their picture, or letters where they have given none. Nothing while nobody has the case.
async fn portrait(site: &Site, me: &In, visit: &Visit, words: &Words<'_>) -> Result<Html, Trouble> {
    let Some(owner) = &me.open.file.journal().owner else {
        return Ok(Html::default());
    };
    let there = site.house.portrait(owner.id).await?.is_some();
    let alt = Say::key("child-worker-picture").with("name", super::first(&owner.name));
    Ok(design::portrait(&design::Portrait {
        name: owner.name.clone(),
        src: there.then(|| at(visit, "/bild")),
        alt: words.say(&alt),
    }))
}

/// The picture of whoever has the case now, for the child alone.
pub async fn picture(
    State(site): State<Arc<Site>>,
    visit: Visit,
    jar: CookieJar,
) -> Result<Response, Trouble> {
    let me = match inside(&site, &jar, &visit).await? {
        Ok(me) => me,
        Err(to_the_door) => return Ok(to_the_door),
    };
    let owner = me.open.file.journal().owner.as_ref().map(|owner| owner.id);
    let picture = site.house.portrait(owner.ok_or(Trouble::NotFound)?).await?;
    Ok(common::portrait::shown(picture.ok_or(Trouble::NotFound)?))
}

/// There is an answer to what was said last.
fn answered(me: &In, visit: &Visit, words: &Words<'_>) -> Html {
    let mine = me.said().next_back();
    if !mine.is_some_and(|one| one.answers.iter().any(|answer| answer.text.is_some())) {
        return Html::default();
    }
    design::alert(&design::Alert {
        tone: design::Tone::Success,
        title: Some(words.get("child-answered")),
        body: design::button_row([link(
            "child-read-answer",
            at(visit, "/sagt"),
            ButtonKind::Quiet,
            words,
        )]),
        announce: false,
    })
}

/// Before, now and then: the stop where the case is, with its neighbours.
fn now(me: &In, words: &Words<'_>) -> Html {
    let stages = me.open.file.summary().resident_stages;
    let stage = stage_now(&stages);
    let here = stage.map_or(0, |(here, _)| here);
    let named = |at: Option<usize>, file, word: &str| {
        let stage = stages.get(at?)?;
        Some(Picture {
            file,
            word: words.get(word),
            text: words.get(stage.name).into(),
            current: file == "now-here",
        })
    };
    let three = [
        named(here.checked_sub(1), "now-before", "child-now-before"),
        named(Some(here), "now-here", "child-now-here"),
        named(here.checked_add(1), "now-after", "child-now-after"),
    ];
    let three: Vec<Picture> = three.into_iter().flatten().collect();
    let told = stage.map(|(_, stage)| words.say(&stage.for_child()));
    let content = Html::all([
        design::pictures(&three),
        design::paragraph(&told.unwrap_or_default()),
    ]);
    design::section("nu", &words.get("child-now-title"), &content)
}

fn decide(site: &Site, me: &In, words: &Words<'_>) -> Html {
    let child = me.open.file.journal().party(me.visit.door.person);
    let age = child.and_then(|child| child.person.age_on(site.today()));
    let lines = door().decides(age).map(|row| words.get(&row.text).into());
    design::section(
        "bestamma",
        &words.get("child-decide-title"),
        &design::bullets(lines),
    )
}

pub(super) fn who_reads(me: &In, words: &Words<'_>) -> Html {
    let first = match me.worker() {
        Some(name) => words.say(&Say::key("child-reads-worker").with("name", name)),
        None => words.get("child-reads-staff"),
    };
    let rest = [
        "child-reads-colleagues",
        "child-reads-family",
        "child-reads-danger",
    ];
    let lines = std::iter::once(first.into()).chain(rest.map(|key| words.get(key).into()));
    design::section("laser", &words.get("child-reads-title"), &design::bullets(lines))
}

pub(crate) fn phones(site: &Site, words: &Words<'_>) -> Html {
    let card = |title: &str, text: &str, number: &str| Card {
        title: words.get(title),
        href: None,
        text: Some(words.get(text).into()),
        meta: Some(design::phone_link(number)),
    };
    let mut cards = vec![
        card("child-call-112", "child-call-112-text", "112"),
        card("child-call-bris", "child-call-bris-text", "116 111"),
    ];
    let contact = site.contact();
    if !contact.on_call_phone.is_empty() {
        cards.push(card(
            "child-call-on-call",
            "child-call-on-call-text",
            &contact.on_call_phone,
        ));
    }
    let list = design::card_list(&CardList {
        cards,
        grid: true,
        level: 3,
    });
    design::section("ring", &words.get("child-call-title"), &list)
}

pub(super) fn out(visit: &Visit, words: &Words<'_>) -> Html {
    design::form(&design::Form {
        action: at(visit, "/ut"),
        content: design::button(&Button::new(words.get("child-out")).kind(ButtonKind::Secondary)),
        ..design::Form::default()
    })
}
