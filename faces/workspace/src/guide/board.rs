//! *Redaktionens tavla.* What waits for me, what will stand, what is due, what is missing in which language, what helped; and
//! for everybody at work the list of articles.

use super::text::way;
use super::{ADDRESS, due, edits, is_behind, link, own_names, waits_for};
use crate::frame;
use ::guide::Guide;
use axum::extract::State;
use axum::response::Response;
use casework::Say;
use common::guide::here::Here;
use common::survey::quarter;
use common::{Site, StaffIn, Trouble, Words};
use design::{ButtonKind, Column, Content, Heading, Html, LinkButton, Row, Table};
use house_store::{GuideText, Helped, TextKey, TextKind};
use language::Lang;
use std::collections::BTreeMap;
use std::sync::Arc;

pub async fn page(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    let words = me.visit.words(&site);
    let editor = edits(&site, &me);
    let title = words.get("nav-guide");
    let lead = if editor {
        "editor-lead"
    } else {
        "editor-lead-staff"
    };
    let mut content = vec![design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.get(lead).into()),
    })];
    if editor {
        site.read_guide().await?;
        content.push(design::button_row([design::link_button(&LinkButton {
            label: words.get("editor-new"),
            href: format!("{ADDRESS}/ny"),
            kind: ButtonKind::Secondary,
            shortcut: None,
        })]));
        content.extend(desk(&site, &me, &words).await?);
    }
    content.push(articles(&site, &words));
    let shell = frame::shell(&site, &me, title, ADDRESS);
    Ok(shell.page(&site, &me.visit, Content::Wide(Html::all(content))))
}

async fn desk(site: &Site, me: &StaffIn, words: &Words<'_>) -> Result<Vec<Html>, Trouble> {
    let here = site.here();
    let helped = site.house.guide_help(&quarter(site.today())).await?;
    let mine = |text: &GuideText| waits_for(text, me.staff.id);
    let others = |text: &GuideText| text.draft().is_some() && !waits_for(text, me.staff.id);
    Ok(vec![
        drafts(&here, ("editor-waits", "editor-waits-none"), mine, words),
        drafts(&here, ("editor-others", "editor-others-none"), others, words),
        scheduled(site, &here, words),
        overdue(site, words),
        missing(&here, site, words),
        help(&helped, words),
    ])
}

/// A table under its heading, or a sentence where there is nothing.
fn listed((title, none): (&str, &str), columns: &[&str], rows: Vec<Row>, words: &Words<'_>) -> Html {
    let said = words.get(title);
    let content = match rows.is_empty() {
        true => design::paragraph(&words.get(none)),
        false => design::table(&Table {
            id: format!("{title}-table"),
            caption: said.as_str().into(),
            hide_caption: true,
            columns: columns.iter().map(|key| Column::new(words.get(key))).collect(),
            rows,
            compact: true,
        }),
    };
    design::section(title, &said, &content)
}

fn row(cells: impl Into<Vec<Html>>) -> Row {
    Row {
        cells: cells.into(),
        marked: false,
    }
}

/// The oldest first.
fn drafts(here: &Here, keys: (&str, &str), which: impl Fn(&GuideText) -> bool, words: &Words<'_>) -> Html {
    let mut found: Vec<_> = here
        .texts
        .iter()
        .filter(|(_, text)| which(text))
        .filter_map(|(key, text)| Some((key, text.draft()?)))
        .collect();
    found.sort_by_key(|(_, draft)| draft.at);
    let rows = found.into_iter().map(|(key, draft)| {
        let stage = match (&draft.sent_back, draft.next()) {
            (Some(_), _) => words.get("editor-to-write-again"),
            (None, Some(stage)) => words.get(super::story::stage(stage)),
            (None, None) => words.get("editor-to-publish"),
        };
        row([way(here, key, words), stage.into(), words.moment(draft.at)])
    });
    let columns = ["editor-text", "editor-stage", "readers-when"];
    listed(keys, &columns, rows.collect(), words)
}

/// The first first.
fn scheduled(site: &Site, here: &Here, words: &Words<'_>) -> Html {
    let mut found: Vec<_> = here
        .texts
        .iter()
        .filter_map(|(key, text)| Some((text.scheduled(site.today())?.1.from, key)))
        .collect();
    found.sort();
    let rows = found
        .into_iter()
        .map(|(day, key)| row([way(here, key, words), words.day(day)]));
    let keys = ("editor-scheduled", "editor-scheduled-none");
    listed(keys, &["editor-text", "editor-from"], rows.collect(), words)
}

fn overdue(site: &Site, words: &Words<'_>) -> Html {
    let rows = due::all(site, words).into_iter().map(|one| Row {
        marked: one.whys.iter().any(|why| why.since.is_some()),
        cells: vec![
            one.what,
            Html::all(one.whys.iter().map(|why| design::paragraph(&why.why))),
        ],
    });
    let keys = ("editor-due", "editor-due-none");
    listed(keys, &["editor-text", "editor-why"], rows.collect(), words)
}

/// Languages that a national article is not in or is behind in, and texts of ours behind their Swedish.
fn missing(here: &Here, site: &Site, words: &Words<'_>) -> Html {
    let mut rows = Vec::new();
    for article in &Guide::national().articles {
        let lacking = Lang::GUIDE
            .into_iter()
            .filter(|lang| match article.versions.get(lang) {
                Some(version) => version.behind,
                None => true,
            });
        let lacking: Vec<Lang> = lacking.collect();
        if !lacking.is_empty() {
            let to = format!("{ADDRESS}/{}", article.address);
            rows.push(row([
                link(&to, &article.version(words.lang).title),
                own_names(&lacking),
            ]));
        }
    }
    let swedish = here
        .texts
        .iter()
        .filter(|(key, text)| is_translated(key) && text.on(site.today()).is_some());
    for (key, _) in swedish {
        let lacking = Lang::GUIDE.into_iter().filter(|lang| {
            let other = TextKey::new(key.kind, &key.article, lang.tag());
            let standing = here.texts.get(&other).and_then(|text| text.on(site.today()));
            standing.is_none_or(|(version, _)| is_behind(here, &other, version))
        });
        let lacking: Vec<Lang> = lacking.collect();
        if !lacking.is_empty() {
            rows.push(row([way(here, key, words), own_names(&lacking)]));
        }
    }
    let keys = ("editor-missing", "editor-missing-none");
    listed(keys, &["editor-text", "editor-languages"], rows, words)
}

fn is_translated(key: &TextKey) -> bool {
    let kind = matches!(key.kind, TextKind::Addition | TextKind::Own);
    kind && key.lang == Lang::Sv.tag()
}

/// The one that helped the least first.
fn help(helped: &BTreeMap<String, Helped>, words: &Words<'_>) -> Html {
    let mut counted: Vec<(&String, &Helped)> = helped.iter().collect();
    counted.sort_by_key(|(_, one)| (one.yes * 100) / (one.yes + one.no).max(1));
    let rows = counted.into_iter().map(|(address, one)| {
        let article = Guide::national().find(address);
        let title = article.map_or(address, |article| &article.version(words.lang).title);
        let said = Say::key("editor-helped-count")
            .with("yes", one.yes)
            .with("no", one.no);
        row([
            link(&format!("{ADDRESS}/{address}"), title),
            words.say(&said).into(),
        ])
    });
    let keys = ("editor-helped", "editor-helped-none");
    listed(keys, &["editor-text", "editor-answers"], rows.collect(), words)
}

/// All that can be read, as staff read it.
fn articles(site: &Site, words: &Words<'_>) -> Html {
    let here = site.here();
    let lines = here.articles().map(|article| {
        let to = format!("{ADDRESS}/{}", article.address);
        link(&to, &article.version(words.lang).title)
    });
    let title = words.get("editor-articles");
    design::section("articles", &title, &design::bullets(lines))
}
