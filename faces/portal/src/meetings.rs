//! My meetings in a case: booked ones, what I asked for and what I was answered; what can be done with them.

use crate::my_case::open;
use crate::my_pages::{of_case, shell};
use axum::extract::{Path, State};
use axum::response::Response;
use casework::journal::meetings::{Asked, Meeting, State as Of};
use casework::step::{Audience, StepInfo};
use casework::{Act, PersonId, Say};
use common::answers::Form;
use common::{ResidentIn, Site, Trouble, Words, calendar};
use design::{Answer, ButtonKind, Card, CardList, CheckAnswers, EmptyState, Heading, Html, LinkButton};
use hypertext::prelude::*;
use std::sync::Arc;
use views::OpenCase;

/// Steps that stand on the page of meetings.
pub fn is_here(step: &StepInfo) -> bool {
    step.audience == Audience::Party && casework::journal::steps::meetings::is_about_meetings(step.name)
}

fn persons(open: &OpenCase) -> Vec<PersonId> {
    let parties = open.file.journal().parties.iter();
    let own = parties.filter(|party| open.read_as.is(&party.person));
    own.map(|party| party.person.id).collect()
}

/// Each party has their own, and those that are for all.
fn own(open: &OpenCase) -> Vec<&Meeting> {
    let me = persons(open);
    let all = open.file.journal().meetings.all.iter();
    let mut own: Vec<_> = all
        .filter(|meeting| me.iter().any(|person| meeting.is_for(*person)))
        .collect();
    own.sort_by_key(|meeting| meeting.slot.starts_at);
    own
}

/// On the page of the case: the next one, and the way to the others.
pub fn section(site: &Site, open: &OpenCase, base: &str, words: &Words<'_>) -> Html {
    let next = own(open).into_iter().find(|meeting| meeting.is_ahead(site.now()));
    let said = match next {
        Some(meeting) => words.say(&Say::key("my-next-meeting").with("at", meeting.slot.starts_at)),
        None => words.get("my-no-meeting"),
    };
    let link = design::link_button(&LinkButton {
        label: words.get("my-meetings"),
        href: format!("{base}/moten"),
        kind: ButtonKind::Secondary,
        shortcut: None,
    });
    let said = design::html(hypertext::maud_borrow! { p { (said) } });
    design::section(
        "meetings",
        &words.get("my-meetings-short"),
        &Html::all([said, design::button_row([link])]),
    )
}

pub async fn list(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let (_, open) = open(&site, &me, &case, "my-meetings").await?;
    let words = me.visit.words(&site);
    let base = format!("/{}/mina-sidor/{}", me.visit.lang.tag(), open.case);
    let (ahead, before): (Vec<_>, Vec<_>) = own(&open)
        .into_iter()
        .partition(|meeting| meeting.is_ahead(site.now()));
    let mut content = vec![
        design::heading(&Heading {
            caption: None,
            title: words.get("my-meetings"),
            lead: Some(words.get("my-meetings-lead").into()),
        }),
        cards(&ahead, &base, &words),
        actions(&open, &base, &words),
        wishes(&open, &words),
    ];
    if !before.is_empty() {
        let title = words.get("my-meetings-before");
        content.push(design::section("before", &title, &cards(&before, &base, &words)));
    }
    content.push(design::button_row([
        link(
            &words,
            "calendar-title",
            format!("/{}/mina-sidor/kalender", me.visit.lang.tag()),
        ),
        link(&words, "my-back-to-case", base),
    ]));
    let shell = of_case(&me, &open, words.get("my-meetings"), &words);
    Ok(shell.page(&site, &me.visit, Html::all(content)))
}

fn link(words: &Words<'_>, label: &str, href: String) -> Html {
    design::link_button(&LinkButton {
        label: words.get(label),
        href,
        kind: ButtonKind::Quiet,
        shortcut: None,
    })
}

/// When, how and with whom. Where it is stands on the meeting's own page.
fn cards(meetings: &[&Meeting], base: &str, words: &Words<'_>) -> Html {
    if meetings.is_empty() {
        return design::empty_state(&EmptyState {
            title: words.get("my-no-meeting").into(),
            text: None,
            action: None,
        });
    }
    let card = |meeting: &&Meeting| Card {
        title: words.say(&Say::key("meet-at").with("at", meeting.slot.starts_at)),
        href: Some(format!("{base}/moten/{}", meeting.id)),
        text: Some(
            words
                .say(
                    &Say::key("my-meeting-how")
                        .with("form", casework::Arg::Key(meeting.slot.form.key().into()))
                        .with("name", &meeting.slot.staff_name),
                )
                .into(),
        ),
        meta: (meeting.state != Of::Booked).then(|| words.get(meeting.state.key()).into()),
    };
    design::card_list(&CardList {
        cards: meetings.iter().map(card).collect(),
        grid: false,
        level: 2,
    })
}

fn actions(open: &OpenCase, base: &str, words: &Words<'_>) -> Html {
    let steps = open.file.open_steps().into_iter().filter(is_here);
    let links = steps.enumerate().map(|(nth, step)| {
        design::link_button(&LinkButton {
            label: words.get(step.title),
            href: format!("{base}/gor/{}", step.name),
            kind: if nth == 0 {
                ButtonKind::Primary
            } else {
                ButtonKind::Secondary
            },
            shortcut: None,
        })
    });
    design::button_row(links.collect::<Vec<_>>())
}

/// What I asked for, and the answer to each.
fn wishes(open: &OpenCase, words: &Words<'_>) -> Html {
    let me = persons(open);
    let asked = open.file.journal().meetings.asked.iter().rev();
    let own = asked.filter(|asked| me.contains(&asked.person) && !asked.withdrawn);
    let parts: Vec<Html> = own.map(|asked| answered(asked, words)).collect();
    if parts.is_empty() {
        return Html::default();
    }
    design::section("wishes", &words.get("my-wishes"), &Html::all(parts))
}

fn answered(asked: &Asked, words: &Words<'_>) -> Html {
    let answers = asked.wishes.list().into_iter().map(|(wish, said)| {
        let said = words.say(&said);
        let answer = match asked.answer(wish) {
            None => words.get("my-wish-waits"),
            Some(answer) => {
                let verdict = words.get(answer.verdict.key());
                let more = answer.words.as_ref().map(|more| format!(": {more}"));
                format!("{verdict}{}", more.unwrap_or_default())
            }
        };
        let value = design::html(hypertext::maud_borrow! {
            p dir="auto" { (said) }
            p dir="auto" { strong { (words.get("my-wish-answer")) } " " (answer) }
        });
        Answer::new(words.get(wish.key()), value)
    });
    design::check_answers(&CheckAnswers {
        heading: Some(words.say(&Say::key("my-wishes-of").with("at", asked.at))),
        answers: answers.collect(),
        change_word: String::new(),
    })
}

type At = Path<(String, String, String)>;

/// One of mine.
fn mine<'a>(open: &'a OpenCase, id: &str) -> Result<&'a Meeting, Trouble> {
    let mut own = own(open).into_iter();
    own.find(|meeting| meeting.id.to_string() == id)
        .ok_or(Trouble::NotFound)
}

pub async fn meeting(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case, id)): At,
) -> Result<Response, Trouble> {
    let (_, open) = open(&site, &me, &case, "my-meetings").await?;
    let words = me.visit.words(&site);
    let meeting = mine(&open, &id)?;
    let slot = &meeting.slot;
    let title = words.say(&Say::key("my-meeting-on").with("at", slot.starts_at));
    let fact = |label: &str, value: String| Answer::new(words.get(label), Html::from(value));
    let mut facts = vec![
        fact("meet-form", words.get(slot.form.key())),
        fact("meet-with", slot.staff_name.clone()),
        fact("meet-length", words.with("meet-minutes", "minutes", slot.minutes)),
        fact("my-meeting-state", words.get(meeting.state.key())),
    ];
    if !slot.place.is_empty() {
        facts.push(Answer::new(
            words.get("meet-place"),
            design::html(hypertext::maud_borrow! { bdi { (slot.place) } }),
        ));
    }
    let base = format!("/{}/mina-sidor/{}", me.visit.lang.tag(), open.case);
    let mut links = Vec::new();
    if meeting.is_ahead(site.now()) {
        // A file by itself: a calendar takes it.
        links.push(link(
            &words,
            "my-meeting-file",
            format!("{base}/moten/{}/fil", meeting.id),
        ));
    }
    links.push(link(&words, "my-meetings", format!("{base}/moten")));
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: None,
        }),
        design::check_answers(&CheckAnswers {
            heading: None,
            answers: facts,
            change_word: String::new(),
        }),
        design::button_row(links),
    ]);
    Ok(of_case(&me, &open, title, &words).page(&site, &me.visit, content))
}

pub async fn file(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case, id)): At,
) -> Result<Response, Trouble> {
    let (_, open) = open(&site, &me, &case, "my-meetings").await?;
    let meeting = mine(&open, &id)?;
    let protected = open.file.journal().is_protected();
    Ok(calendar::one(&site, &me.visit.words(&site), meeting, protected))
}

pub async fn feed(State(site): State<Arc<Site>>, me: ResidentIn) -> Result<Response, Trouble> {
    feed_page(&site, &me, None).await
}

pub async fn change_feed(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    pressed: Form<calendar::Pressed>,
) -> Result<Response, Trouble> {
    feed_page(&site, &me, Some(pressed)).await
}

async fn feed_page(
    site: &Site,
    me: &ResidentIn,
    pressed: Option<Form<calendar::Pressed>>,
) -> Result<Response, Trouble> {
    let key = access::list(&me.viewer, Act::Follow, site.today())?;
    let content = calendar::page(site, &me.visit, &key, &me.session.name, pressed).await?;
    let title = me.visit.words(site).get("calendar-title");
    Ok(shell(me, title).page(site, &me.visit, content))
}
