//! *Gallringsförteckning.* What was destroyed: made for paper too.

use super::{HOME, LINES, REGISTER, key, name, none, row, table};
use crate::frame;
use axum::extract::{Query, State};
use axum::response::Response;
use case_store::destruction::Entry;
use casework::Say;
use common::{Site, StaffIn, Trouble, Words};
use design::{ButtonKind, Content, Heading, Html, Row};
use serde::Deserialize;
use std::sync::Arc;

#[derive(Deserialize)]
pub struct Before {
    fore: Option<i64>,
}

pub async fn register(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Query(before): Query<Before>,
) -> Result<Response, Trouble> {
    key(&site, &me)?;
    let words = me.visit.words(&site);
    let lines = site.committee.store().register(before.fore, LINES).await?;
    let title = words.get("destruction-register");
    let columns = [
        "destruction-no",
        "destruction-when",
        "destruction-id",
        "destruction-provision",
        "destruction-ground",
        "destruction-archive-id",
        "destruction-by",
        "destruction-approver",
        "destruction-what",
    ];
    let body = match lines.is_empty() {
        true => none(&words, "destruction-none-destroyed"),
        false => table(
            &words,
            "table-of-destroyed",
            title.clone(),
            &columns,
            lines.iter().map(|entry| line(&words, entry)).collect(),
        ),
    };
    let older = lines.last().filter(|last| last.no > 1).map(|last| {
        design::link_button(&design::LinkButton {
            label: words.get("destruction-older"),
            href: format!("{REGISTER}?fore={}", last.no),
            kind: ButtonKind::Quiet,
            shortcut: None,
        })
    });
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("destruction-register-lead").into()),
        }),
        body,
        older.unwrap_or_default(),
    ]);
    Ok(frame::shell(&site, &me, title, HOME).page(&site, &me.visit, Content::Wide(content)))
}

fn line(words: &Words<'_>, entry: &Entry) -> Row {
    let line = &entry.line;
    let ground = line
        .ground
        .as_ref()
        .map(|ground| words.get(&format!("{ground}-received")));
    let archive = line.archive_id.as_deref().map(design::ltr);
    row([
        entry.no.to_string().into(),
        words.moment(entry.at),
        design::ltr(&line.case.to_string()),
        line.provision.as_str().into(),
        ground.unwrap_or_default().into(),
        archive.unwrap_or_default(),
        name(words, &line.proposed_by).into(),
        name(words, &line.approved_by).into(),
        words
            .say(
                &Say::key("destruction-size")
                    .with("events", line.events as i64)
                    .with("files", line.files as i64),
            )
            .into(),
    ])
}
