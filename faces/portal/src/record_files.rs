//! The record as files to keep or take along: PDF for people, JSON for programs. The same lines as on the page.

use crate::my_case::open;
use crate::record;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use casework::Say;
use casework::disclosure::{Line, Piece};
use casework::letter::{Block, Letter};
use common::{ResidentIn, Site, Trouble, Words};
use serde_json::{Value, json};
use std::sync::Arc;
use views::OpenCase;

type At = Path<(String, String)>;

/// Open JSON: an object with `case`, `printed_at` and `lines`, oldest first. Days and moments as ISO 8601 (RFC 3339); what
/// is withheld is an object with its ground in the place of the words.
pub async fn json(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case)): At,
) -> Result<Response, Trouble> {
    let (_, open) = open(&site, &me, &case, "my-record-file").await?;
    let words = me.visit.words(&site);
    let lines = lines(&site, &open, &words);
    let file = json!({
        "case": open.number.to_string(),
        "printed_at": site.committee.outside().now().to_string(),
        "language": me.visit.lang.tag(),
        "lines": lines,
    });
    let headers = [
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"journal.json\"",
        ),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, Json(file)).into_response())
}

/// Everything of a case that this reader may read.
pub fn lines(site: &Site, open: &OpenCase, words: &Words<'_>) -> Vec<Value> {
    let lines = record::lines(site, open);
    lines.iter().map(|line| as_json(line, words)).collect()
}

fn as_json(line: &Line, words: &Words<'_>) -> Value {
    let text: Vec<Value> = line
        .text
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => json!(&**text),
            Piece::Withheld(ground) => json!({ "withheld": words.get(ground) }),
        })
        .collect();
    let said: Vec<Value> = line
        .contests
        .iter()
        .map(|one| {
            json!({
                "at": one.at.to_string(),
                "says": words.get(one.says.key()),
                "of": one.words,
                "text": one.text,
                "answer": one.answer.as_ref().map(|(at, outcome, text)| {
                    json!({ "at": at.to_string(), "outcome": words.get(outcome.key()), "text": text })
                }),
            })
        })
        .collect();
    json!({
        "line": line.seq,
        "written_at": line.at.to_string(),
        "happened_on": line.happened_on.map(|day| day.to_string()),
        "kind": words.get(&format!("{}-resident", line.kind.key())),
        "heading": line.heading.as_ref().map(|heading| words.say(heading)),
        "text": text,
        "withheld": line.withheld.as_ref().map(|ground| words.get(ground)),
        "helped": line.helped.as_ref().map(|helped| words.say(helped)),
        "you_said": said,
    })
}

pub async fn pdf(
    State(site): State<Arc<Site>>,
    me: ResidentIn,
    Path((_, case)): At,
) -> Result<Response, Trouble> {
    let (_, open) = open(&site, &me, &case, "my-record-file").await?;
    let lines = record::lines(&site, &open);
    let blocks = lines.iter().rev().flat_map(blocks);
    let letter = Letter {
        title: Say::key("record-title"),
        addressee: None,
        blocks: std::iter::once(Block::Paragraph(Say::key("record-more-may-be")))
            .chain(blocks)
            .collect(),
    };
    common::print::sheet(&site, &open, &letter, &me.session.name, me.visit.lang).await
}

pub fn blocks(line: &Line) -> Vec<Block> {
    let heading = line.heading.clone().unwrap_or(Say::key("record-withheld-title"));
    let title = Say::key("record-line")
        .with("day", language::stockholm(line.at).date())
        .with("heading", casework::Arg::Said(Box::new(heading)));
    let mut blocks = vec![Block::Heading(title)];
    let withheld = |key, ground: &String| {
        let ground = casework::Arg::Key(ground.clone().into());
        Block::Paragraph(Say::key(key).with("ground", ground))
    };
    blocks.extend(line.text.iter().map(|piece| match piece {
        Piece::Text(text) => Block::Written(text.to_string()),
        Piece::Withheld(ground) => withheld("record-words-withheld-because", ground),
    }));
    blocks.extend(
        line.withheld
            .iter()
            .map(|ground| withheld("record-line-withheld-because", ground)),
    );
    blocks.extend(line.helped.clone().map(Block::Paragraph));
    for one in &line.contests {
        blocks.push(Block::Paragraph(
            Say::key("record-you-said")
                .with("at", one.at)
                .with("says", casework::Arg::Key(one.says.key().into())),
        ));
        blocks.extend(
            one.words
                .iter()
                .chain([&one.text])
                .filter(|text| !text.is_empty())
                .map(|text| Block::Written(text.clone())),
        );
        if let Some((at, outcome, text)) = &one.answer {
            let outcome = casework::Arg::Key(outcome.key().into());
            blocks.push(Block::Paragraph(
                Say::key("record-we-answered")
                    .with("at", *at)
                    .with("outcome", outcome),
            ));
            blocks.push(Block::Written(text.clone()));
        }
    }
    blocks
}
