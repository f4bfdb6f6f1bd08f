//! The story of a text: how far it came, who did what and when, and each text that stood before.

use super::{caption, lang_of, parts};
use ::guide::Guide;
use casework::{Actor, Say};
use common::Words;
use common::guide::here::Here;
use design::{Column, Details, Html, Row, Table};
use house_store::{GuideText, GuideTextVersion, Happened, Release, Stage, TextKey};

fn name(by: &Actor, words: &Words<'_>) -> String {
    match by {
        Actor::Staff { name, title, .. } => format!("{name}, {title}"),
        _ => words.get("actor-house"),
    }
}

pub fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Facts => "editor-stage-facts",
        Stage::Law => "editor-stage-law",
        Stage::Plain => "editor-stage-plain",
        Stage::Readers => "editor-stage-readers",
    }
}

/// From when, on what, until when.
pub fn release(release: &Release, words: &Words<'_>) -> Html {
    let days = Say::key("editor-released")
        .with("from", release.from)
        .with("review", release.review_by);
    Html::all([
        design::paragraph(&words.say(&days)),
        design::paragraph(&words.with("editor-leans-on", "source", release.source.clone())),
    ])
}

/// The four that look it through, and who has.
pub fn stages(draft: &GuideTextVersion, words: &Words<'_>) -> Html {
    let rows = Stage::ALL.map(|one| {
        let done = draft.reviewed.iter().find(|reviewed| reviewed.stage == one);
        let cells = match done {
            Some(done) => vec![
                words.get(stage(one)).into(),
                name(&done.by, words).into(),
                words.moment(done.at),
                done.note.as_str().into(),
            ],
            None => vec![
                words.get(stage(one)).into(),
                words.get("editor-stage-waits").into(),
                Html::default(),
                Html::default(),
            ],
        };
        Row { cells, marked: false }
    });
    let table = design::table(&Table {
        id: "stages".to_owned(),
        caption: words.get("editor-stages").into(),
        hide_caption: false,
        columns: ["editor-stage", "readers-who", "readers-when", "editor-note"]
            .map(|key| Column::new(words.get(key)))
            .into(),
        rows: rows.into(),
        compact: true,
    });
    let back = draft.sent_back.as_ref().map(|why| {
        let said = words.with("editor-sent-back", "why", why.clone());
        design::paragraph(&said)
    });
    Html::all([back.unwrap_or_default(), table])
}

fn happened(what: &Happened, words: &Words<'_>) -> String {
    match what {
        Happened::Written(_) => words.get("editor-did-write"),
        Happened::Checked { stage: one, .. } => words.get(stage(*one)),
        Happened::SentBack { why } => words.with("editor-sent-back", "why", why.clone()),
        Happened::Published(release) => words.with("editor-did-publish", "day", release.from),
        Happened::Withdrawn { why } => words.with("editor-did-withdraw", "why", why.clone()),
        Happened::Signed { title, .. } => words.with("editor-did-sign", "title", title.clone()),
    }
}

/// Everything that happened, the newest first, and every text.
pub fn told(key: &TextKey, text: &GuideText, words: &Words<'_>) -> Html {
    if text.lines.is_empty() {
        return Html::default();
    }
    let rows = text.lines.iter().rev().map(|line| Row {
        cells: vec![
            words.moment(line.at),
            name(&line.by, words).into(),
            happened(&line.what, words).into(),
        ],
        marked: false,
    });
    let table = design::table(&Table {
        id: "story".to_owned(),
        caption: words.get("editor-story").into(),
        hide_caption: true,
        columns: ["readers-when", "readers-who", "readers-what"]
            .map(|key| Column::new(words.get(key)))
            .into(),
        rows: rows.collect(),
        compact: true,
    });
    let before = text.versions.iter().rev().map(|version| {
        let summary = Say::key("editor-version")
            .with("at", version.at)
            .with("who", name(&version.by, words));
        design::details(&Details {
            summary: words.say(&summary).into(),
            content: parts(version, lang_of(key), words),
            open: false,
        })
    });
    let versions = Html::all(before.collect::<Vec<_>>());
    design::section(
        "story-title",
        &words.get("editor-story"),
        &Html::all([table, versions]),
    )
}

/// Whether a native speaker here has found the national translation right, as it stands.
pub fn signed(here: &Here, key: &TextKey, words: &Words<'_>) -> Html {
    let Some(article) = Guide::national().find(&key.article) else {
        return Html::default();
    };
    let version = article.version(lang_of(key));
    let said = match here.signature(&key.article, version) {
        Some((title, day)) => words.say(&Say::key("editor-signed").with("title", title).with("day", day)),
        None if here.texts.get(key).is_some_and(|text| text.signature().is_some()) => {
            words.get("editor-signed-before")
        }
        None => words.get("editor-not-signed"),
    };
    let [swedish, own] = ["sv", key.lang.as_str()].map(|tag| format!("/{tag}/guide/{}", key.article));
    Html::all([
        design::paragraph(&said),
        design::bullets([
            super::link(&swedish, words.get("editor-read-swedish")),
            super::link(&own, caption(key, words)),
        ]),
    ])
}
