//! One's own passkeys: which there are, a new one, one taken away.

use crate::frame;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::cookie::CookieJar;
use casework::{Answers, Page, Problems, Question, Say};
use common::answers::Form;
use common::ask;
use common::{Site, StaffIn, Trouble, Words, passkeys, problems};
use design::{Alert, Button, ButtonKind, Card, CardList, Heading, Html, LinkButton, Tone};
use house_store::{PasskeyRecord, Proof};
use serde::Deserialize;
use std::sync::Arc;

pub const ADDRESS: &str = "/arbete/passnycklar";
const NAME_CHARS: usize = 40;

/// From the page of one's sessions.
pub fn link(site: &Site, words: &Words<'_>) -> Html {
    if passkeys::place(site).is_none() {
        return Html::default();
    }
    design::link_button(&LinkButton {
        label: words.get("passkeys-title"),
        href: ADDRESS.to_owned(),
        kind: ButtonKind::Secondary,
        shortcut: None,
    })
}

fn page() -> Page {
    Page::new("passkey-new", "passkey-continue")
        .ask(Question::text("name", NAME_CHARS, "passkey-name").help("passkey-name-help"))
}

fn card(words: &Words<'_>, one: &PasskeyRecord) -> Card {
    let times = match one.used_at {
        Some(used) => Say::key("passkey-times")
            .with("made", one.made_at)
            .with("used", used),
        None => Say::key("passkey-not-used").with("made", one.made_at),
    };
    let label = words.with("passkey-remove", "name", &one.name);
    let remove = design::form(&design::Form {
        action: ADDRESS.to_owned(),
        content: design::button(
            &Button::new(label)
                .kind(ButtonKind::Secondary)
                .posts("remove", &one.id),
        ),
        ..design::Form::default()
    });
    let suspect = one
        .suspect_at
        .map(|_| design::tag(words.get("passkey-suspect"), Tone::Danger));
    Card {
        title: one.name.clone(),
        href: None,
        text: Some(words.say(&times).into()),
        meta: Some(Html::all([suspect.unwrap_or_default(), remove])),
    }
}

async fn drawn(
    site: &Site,
    me: &StaffIn,
    answers: &Answers,
    found: &Problems,
    told: Option<&'static str>,
) -> Result<Response, Trouble> {
    let (words, page) = (me.visit.words(site), page());
    let had = site.house.passkeys(me.staff.id).await?;
    let title = words.get("passkeys-title");
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get("passkeys-lead").into()),
    });
    let refused = told.map(|key| {
        design::alert(&Alert {
            tone: Tone::Warning,
            title: Some(words.get("passkey-not-made")),
            body: words.get(key).into(),
            announce: true,
        })
    });
    let cards = design::card_list(&CardList {
        cards: had.iter().map(|one| card(&words, one)).collect(),
        grid: false,
        level: 2,
    });
    let form = design::form(&ask::form(&words, ADDRESS, &page, (answers, found)));
    let mut shell = frame::shell(site, me, title, "");
    shell.has_errors = !found.0.is_empty();
    let content = Html::all([
        problems::summary(&page, found, &words),
        heading,
        refused.unwrap_or_default(),
        cards,
        design::section("new", &words.say(&page.title), &form),
    ]);
    Ok(shell.page(site, &me.visit, content))
}

fn there(site: &Site) -> Result<(), Trouble> {
    passkeys::place(site).map(|_| ()).ok_or(Trouble::NotFound)
}

pub async fn list(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    there(&site)?;
    drawn(&site, &me, &Answers::default(), &Problems::default(), None).await
}

#[derive(Deserialize)]
pub struct Change {
    #[serde(default)]
    name: String,
    #[serde(default)]
    answer: Option<String>,
    #[serde(default)]
    remove: Option<String>,
}

pub async fn change(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    jar: CookieJar,
    Form(change): Form<Change>,
) -> Result<Response, Trouble> {
    there(&site)?;
    let home = || Redirect::to(ADDRESS).into_response();
    if let Some(id) = change.remove {
        let removed = site.house.remove_passkey(&id, &me.session, site.now()).await?;
        return removed.then(home).ok_or(Trouble::NotFound);
    }
    me.fresh_for_a_passkey(&site)?;
    // A passkey that makes another would outlive the one that was lost.
    let none = (Answers::default(), Problems::default());
    if me.session.method == Proof::PASSKEY {
        return drawn(&site, &me, &none.0, &none.1, Some("passkey-by-another-way")).await;
    }
    if let Some(answer) = change.answer {
        return match passkeys::keep_new(&site, &me, &answer).await? {
            Ok(()) => Ok(home()),
            Err(why) => drawn(&site, &me, &none.0, &none.1, Some(why)).await,
        };
    }
    let mut answers = Answers::default();
    answers.fields.insert("name".to_owned(), vec![change.name]);
    let mut read = answers.reader(site.today());
    let name = read.text("name", NAME_CHARS);
    if !read.problems.0.is_empty() {
        return drawn(&site, &me, &answers, &read.problems, None).await;
    }
    make(&site, &me, jar, name.trim()).await
}

/// The page where the browser makes it.
async fn make(site: &Site, me: &StaffIn, jar: CookieJar, name: &str) -> Result<Response, Trouble> {
    let words = me.visit.words(site);
    let (jar, question) = passkeys::ask_for_new(site, me, jar, name).await?;
    let title = words.with("passkey-make-title", "name", name.to_owned());
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get("passkey-make-lead").into()),
    });
    let panel = passkeys::panel(&words, ADDRESS, question, "", true);
    let page = frame::shell(site, me, title, "").page(site, &me.visit, Html::all([heading, panel]));
    Ok((jar, page).into_response())
}
