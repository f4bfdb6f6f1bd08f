//! *Registerutdrag.* Everything about me that may be shown to me, over all my cases, as one file to keep: the lines that my
//! record is made of, who has looked, what I have asked for, and how I have said that I can be reached.

use crate::{readers, record, record_files};
use access::Key;
use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use casework::letter::{Block, Letter};
use casework::{Act, Arg, Say};
use common::{ResidentIn, Site, Trouble, Words};
use serde_json::{Value, json};
use std::sync::Arc;
use views::OpenCase;

/// As the read log names it.
const WHAT: &str = "my-extract";

/// The cases that I follow, opened one by one; one that I may not open any more is left out.
async fn opened(site: &Site, me: &ResidentIn) -> Result<Vec<(Key, OpenCase)>, Trouble> {
    let list = access::list(&me.viewer, Act::Follow, site.today())?;
    let mut all = Vec::new();
    for mine in site.committee.my_cases(&list).await? {
        let Ok(key) = site.committee.key(&me.viewer, Act::Follow, mine.case).await else {
            continue;
        };
        let open = site.committee.open(&key, WHAT).await?;
        all.push((key, open));
    }
    Ok(all)
}

/// Open JSON: an object with `about`, `reached` and `cases`; each case has the `lines` of its own file, and `looks`.
pub async fn json(State(site): State<Arc<Site>>, me: ResidentIn) -> Result<Response, Trouble> {
    let words = me.visit.words(&site);
    let mut cases = Vec::new();
    for (key, open) in opened(&site, &me).await? {
        let lines = record_files::lines(&site, &open, &words);
        let looks = readers::told(&site, &key, &open).await?;
        cases.push(json!({
            "case": open.number.to_string(),
            "kind": words.get(open.file.summary().kind),
            "lines": lines,
            "looks": looks.iter().map(|one| look(one, &words)).collect::<Vec<_>>(),
        }));
    }
    let list = access::list(&me.viewer, Act::Follow, site.today())?;
    let reached = site.committee.contact(&list).await?;
    let file = json!({
        "about": { "name": me.session.name, "number": me.session.number.written() },
        "printed_at": site.now().to_string(),
        "language": me.visit.lang.tag(),
        "reached": reached.map(|(profile, changed)| json!({ "said": profile, "changed_at": changed.to_string() })),
        "cases": cases,
    });
    let headers = [
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"utdrag.json\"",
        ),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, Json(file)).into_response())
}

fn look(told: &readers::Told, words: &Words<'_>) -> Value {
    json!({
        "day": told.seen.look.day.to_string(),
        "who": told.who(words),
        "why": told.why(words),
    })
}

pub async fn pdf(State(site): State<Arc<Site>>, me: ResidentIn) -> Result<Response, Trouble> {
    let words = me.visit.words(&site);
    let plain = |text: String| Say::key("plain").with("text", text);
    let opened = opened(&site, &me).await?;
    let about = if opened.is_empty() {
        "my-no-cases-text"
    } else {
        "record-more-may-be"
    };
    let title = if opened.is_empty() {
        "my-no-cases"
    } else {
        "my-cases"
    };
    let mut blocks = vec![Block::Heading(Say::key(title)), Block::Paragraph(Say::key(about))];
    for (key, open) in &opened {
        let kind = words.get(open.file.summary().kind);
        blocks.push(Block::Heading(plain(format!("{kind}, {}", open.number))));
        let lines = record::lines(&site, open);
        blocks.extend(lines.iter().rev().flat_map(record_files::blocks));
        let looks = readers::told(&site, key, open).await?;
        let looks = looks.iter().map(|one| {
            let day = Say::key("request-of-day")
                .with("what", Arg::Text(one.who(&words)))
                .with("day", one.seen.look.day);
            (day, plain(one.why(&words)))
        });
        let looks: Vec<_> = looks.collect();
        if !looks.is_empty() {
            blocks.push(Block::Heading(Say::key("readers-title")));
            blocks.push(Block::Facts(looks));
        }
    }
    let letter = Letter {
        title: Say::key("extract-title"),
        addressee: None,
        blocks,
    };
    common::print::of_person(&site, &letter, &me.session.name, me.visit.lang).await
}
