//! What one has said, newest first, with our answers, and with whom we have shared it.

use super::{In, at, drawn, home, inside};
use axum::extract::State;
use axum::response::Response;
use axum_extra::extract::cookie::CookieJar;
use casework::Say;
use casework::journal::child::{Answering, Statement};
use common::{Site, Trouble, Visit, Words};
use design::{ButtonKind, EmptyState, Heading, Html};
use jiff::civil::Date;
use std::sync::Arc;

pub async fn page(State(site): State<Arc<Site>>, visit: Visit, jar: CookieJar) -> Result<Response, Trouble> {
    let me = match inside(&site, &jar, &visit).await? {
        Ok(me) => me,
        Err(to_the_door) => return Ok(to_the_door),
    };
    let words = visit.words(&site);
    let all: Vec<&Statement> = me.said().collect();
    let mine = all.iter().enumerate().rev();
    let mine: Vec<Html> = mine
        .map(|(nth, one)| {
            let files = files(one, &at(&visit, &format!("/sagt/{}", nth + 1)), &words);
            statement(one, (nth, files), (&me, site.today()), &words)
        })
        .collect();
    let list = if mine.is_empty() {
        design::empty_state(&EmptyState {
            title: words.get("child-said-nothing").into(),
            text: None,
            action: None,
        })
    } else {
        Html::all(mine)
    };
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: words.get("child-said-title"),
            lead: Some(words.get("child-said-lead").into()),
        }),
        design::button_row([
            home::link(
                "child-tell-more",
                at(&visit, "/beratta"),
                ButtonKind::Primary,
                &words,
            ),
            home::link("child-back", at(&visit, "/hej"), ButtonKind::Secondary, &words),
        ]),
        list,
        home::who_reads(&me, &words),
        home::phones(&site, &words),
        home::out(&visit, &words),
    ]);
    Ok(drawn(&site, &visit, words.get("child-window"), false, content))
}

/// What was sent, each to be opened again.
fn files(one: &Statement, base: &str, words: &Words<'_>) -> Html {
    let each = one.files.iter().enumerate().map(|(nth, file)| {
        let (told, open) = match file.media_type.starts_with("audio/") {
            true => ("child-said-sound", "child-open-sound"),
            false => ("child-said-drawing", "child-open-drawing"),
        };
        Html::all([
            design::paragraph(&words.get(told)),
            home::link(open, format!("{base}/{}", nth + 1), ButtonKind::Quiet, words),
        ])
    });
    Html::all(each.collect::<Vec<_>>())
}

fn statement(
    one: &Statement,
    (nth, files): (usize, Html),
    (me, today): (&In, Date),
    words: &Words<'_>,
) -> Html {
    let mut text: Vec<Html> = Vec::new();
    if let Some(feeling) = one.feeling {
        text.push(design::tag(words.get(feeling.key()), design::Tone::Neutral));
    }
    text.extend(one.text.as_deref().map(crate::service::written));
    text.push(files);
    let mut below: Vec<Html> = Vec::new();
    for answer in &one.answers {
        let name = super::first(&answer.by);
        let key = match answer.how {
            Answering::Here => "child-answer-from",
            Answering::Talked => "child-answer-talked-with",
        };
        below.push(design::alert(&design::Alert {
            tone: design::Tone::Success,
            title: Some(words.say(&Say::key(key).with("name", name))),
            body: answer
                .text
                .as_deref()
                .map(crate::service::written)
                .unwrap_or_default(),
            announce: false,
        }));
    }
    if one.answers.is_empty() {
        below.push(design::paragraph(&words.get("child-said-waits")));
    }
    let journal = me.open.file.journal();
    let shared = one.shared.iter();
    let shared = shared.filter(|(_, at)| journal.child_share_holds(*at, today));
    let shared = shared.filter_map(|(person, _)| journal.party(*person));
    below.extend(shared.map(|party| {
        let say = Say::key("child-said-shared").with("name", &party.person.name);
        design::paragraph(&words.say(&say))
    }));
    let title = words.say(&Say::key("child-said-at").with("at", one.at));
    let content = Html::all(text.into_iter().chain(below));
    design::section(&format!("sagt-{nth}"), &title, &content)
}
