//! One file of payments: its lines, its total and its sum, and what can be done with it by whom.

use super::{HOME, key, kronor, name, table};
use crate::frame;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use casework::{Say, StaffId};
use common::{Site, StaffIn, Trouble, Words};
use design::{
    Answer, Button, ButtonKind, CheckAnswers, Column, Content, Form, Heading, Html, LinkButton, Row,
};
use std::sync::Arc;
use views::{FileLine, PaymentFile};

pub async fn file(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(id): Path<String>,
) -> Result<Response, Trouble> {
    let key = key(&site, &me)?;
    let words = me.visit.words(&site);
    let found = site.committee.payment_file(&key, &id).await?;
    let (one, lines) = found.ok_or(Trouble::NotFound)?;
    let title = words.get("payments-file");
    let content = Html::all([
        design::heading(&Heading {
            caption: Some(words.get(one.key()).into()),
            title: title.clone(),
            lead: None,
        }),
        facts(&words, &one),
        table(
            &words,
            "table-of-lines",
            title.clone(),
            columns(&words),
            rows(&words, &lines),
        ),
        next_acts(&words, &one, key.staff()),
    ]);
    Ok(frame::shell(&site, &me, title, HOME).page(&site, &me.visit, Content::Wide(content)))
}

fn facts(words: &Words<'_>, one: &PaymentFile) -> Html {
    let by = |(at, by): &(jiff::Timestamp, casework::Actor)| {
        words.say(
            &Say::key("payments-by-at")
                .with("who", name(words, by))
                .with("at", *at),
        )
    };
    let mut told = vec![
        Answer::new(words.get("payments-id"), one.id.clone()),
        Answer::new(
            words.get("payments-made"),
            by(&(one.made_at, one.made_by.clone())),
        ),
        Answer::new(words.get("payments-many"), one.many.to_string()),
        Answer::new(words.get("payments-total"), kronor(words, one.ore)),
        Answer::new(words.get("payments-sha256"), one.sha256.clone()),
    ];
    let released = one.released.as_ref().map(|done| ("payments-file-released", done));
    let handed = one.handed.as_ref().map(|done| ("payments-file-handed", done));
    let more = released.into_iter().chain(handed);
    told.extend(more.map(|(key, done)| Answer::new(words.get(key), by(done))));
    design::check_answers(&CheckAnswers {
        heading: None,
        answers: told,
        change_word: String::new(),
    })
}

fn columns(words: &Words<'_>) -> Vec<Column> {
    vec![
        Column::new(words.get("payment-to")),
        Column::new(words.get("payments-account")),
        Column::new(words.get("payment-on")),
        Column::new(words.get("payment-amount")).number(),
        Column::new(words.get("payment-where")),
        Column::new(words.get("payments-see")),
    ]
}

fn rows(words: &Words<'_>, lines: &[FileLine]) -> Vec<Row> {
    let row = |line: &FileLine| {
        let failed = matches!(line.state.as_str(), "rejected" | "returned");
        let state = words.get(line.key());
        let state = match line.reason.as_ref().filter(|code| !code.is_empty()) {
            Some(code) => format!("{state} ({code})"),
            None => state,
        };
        let again = (failed && !line.again).then(|| again(words, line));
        Row {
            cells: vec![
                line.name.as_str().into(),
                design::ltr(&format!("{} {}", line.clearing, line.number)),
                words.day(line.paid_on.unwrap_or(line.on)),
                kronor(words, line.ore).into(),
                state.into(),
                again.unwrap_or_default(),
            ],
            marked: failed,
        }
    };
    lines.iter().map(row).collect()
}

/// It is due again when the account is another; where it was right all the time, a person says so.
fn again(words: &Words<'_>, line: &FileLine) -> Html {
    let button = Button::new(words.with("payments-again", "name", &line.name))
        .kind(ButtonKind::Secondary)
        .posts("_what", "again");
    design::form(&Form {
        action: HOME.to_owned(),
        content: Html::all([
            design::hidden_fields(&[("_line", &line.id), ("_file", &line.file)]),
            design::button(&button),
        ]),
        ..Form::default()
    })
}

fn next_acts(words: &Words<'_>, one: &PaymentFile, me: StaffId) -> Html {
    let button = |key: &str, kind, what: &str| {
        design::button(&Button::new(words.get(key)).kind(kind).posts("_what", what))
    };
    let (told, buttons) = match one.state.as_str() {
        "made" => {
            let own = one.staff == me;
            let release = button("payments-release", ButtonKind::Grave, "release");
            let withdraw = button("payments-withdraw", ButtonKind::Secondary, "withdraw");
            let told = own.then(|| words.get("payments-refused-same-person"));
            let release = (!own).then_some(release);
            (told, release.into_iter().chain([withdraw]).collect::<Vec<_>>())
        }
        "released" => {
            let handed = button("payments-handed", ButtonKind::Primary, "handed");
            (
                Some(words.get("payments-hand-over")),
                vec![download(words, one), handed],
            )
        }
        "handed" => (None, vec![download(words, one)]),
        _ => return Html::default(),
    };
    let told = told.map(|told| {
        use hypertext::prelude::*;
        design::html(hypertext::maud_borrow! { p { (told) } })
    });
    design::form(&Form {
        action: HOME.to_owned(),
        content: Html::all([
            told.unwrap_or_default(),
            design::hidden_fields(&[("_file", &one.id), ("_sha256", &one.sha256)]),
            design::button_row(buttons),
        ]),
        ..Form::default()
    })
}

fn download(words: &Words<'_>, one: &PaymentFile) -> Html {
    design::link_button(&LinkButton {
        label: words.get("payments-download"),
        href: format!("{HOME}/fil/{}/betalningar.xml", one.id),
        kind: ButtonKind::Secondary,
        shortcut: None,
    })
}

/// What goes to the bank, once another has released it.
pub async fn content(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(id): Path<String>,
) -> Result<Response, Trouble> {
    let key = key(&site, &me)?;
    let content = site.committee.payment_content(&key, &id).await?;
    let content = content.ok_or(Trouble::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, "application/xml; charset=utf-8".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"pain001.xml\"".to_owned(),
        ),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, content).into_response())
}
