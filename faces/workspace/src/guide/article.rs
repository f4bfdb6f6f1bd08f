//! An article as staff read it: the text, and beside it the law with its days, how sure each claim is, the method, what is
//! done here, and the steps and templates that use it.

use super::{ADDRESS, address, edits, link, preview, story};
use crate::frame;
use ::guide::{Article, Block, Guide, Mark, Source, watch};
use axum::extract::{Path, State};
use axum::response::Response;
use common::guide::here::TEXT;
use common::guide::links;
use common::{Site, StaffIn, Trouble, Words};
use design::{ButtonKind, Column, Content, Heading, Html, LinkButton, Row, Table};
use house_store::{TextKey, TextKind};
use language::Lang;
use law::{Catalogue, Status};
use std::collections::BTreeMap;
use std::sync::Arc;

pub async fn page(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(at): Path<String>,
) -> Result<Response, Trouble> {
    let here = site.here();
    let article = here.find(&at).ok_or(Trouble::NotFound)?;
    let words = me.visit.words(&site);
    let version = article.version(words.lang);
    let mut buttons = vec![button(
        "editor-read-public",
        format!("/{}/guide/{}", words.lang.tag(), article.address),
        &words,
    )];
    if edits(&site, &me) {
        buttons.extend(ways(article, here.is_own(&article.address), &words));
    }
    let content = Html::all([
        design::heading(&Heading {
            caption: Some(words.get("editor-for-staff").into()),
            title: version.title.clone(),
            lead: Some(version.description.clone().into()),
        }),
        design::button_row(buttons),
        changed(&site, article, &words),
        section(
            "routine",
            "editor-routine",
            &routine(&site, article, &words),
            &words,
        ),
        section("steps", "editor-steps", &steps(&site, article, &words), &words),
        section("law", "editor-law", &law(&site, article, &words), &words),
        section("evidence", "editor-evidence", &evidence(article, &words), &words),
        section("method", "editor-method", &method(article, &words), &words),
        preview::article_of(&site, version),
    ]);
    let shell = frame::shell(&site, &me, version.title.clone(), ADDRESS);
    Ok(shell.page(&site, &me.visit, Content::Wide(content)))
}

fn section(id: &str, title: &str, content: &Html, words: &Words<'_>) -> Html {
    design::section(&format!("staff-{id}"), &words.get(title), content)
}

fn button(label: &str, to: String, words: &Words<'_>) -> Html {
    design::link_button(&LinkButton {
        label: words.get(label),
        href: to,
        kind: ButtonKind::Secondary,
        shortcut: None,
    })
}

/// What an editor can write or sign of it.
fn ways(article: &Article, own: bool, words: &Words<'_>) -> Vec<Html> {
    let to = |kind, lang: Lang| address(&TextKey::new(kind, &article.address, lang.tag()));
    let kind = if own { TextKind::Own } else { TextKind::Addition };
    let mut ways = vec![
        button("editor-kind-routine", to(TextKind::Routine, Lang::Sv), words),
        button(&format!("editor-kind-{}", kind.word()), to(kind, Lang::Sv), words),
    ];
    let others = Lang::GUIDE.into_iter().filter(|lang| *lang != Lang::Sv);
    let lines = others.map(|lang| {
        let mut pair = vec![link(&to(kind, lang), super::own_names(&[lang]))];
        if !own && article.is_in(lang) {
            let label = words.with("editor-sign-in", "language", lang.tag().to_owned());
            pair.extend([" · ".into(), link(&to(TextKind::Translation, lang), label)]);
        }
        Html::all(pair)
    });
    ways.push(design::details(&design::Details {
        summary: words.get("editor-translations").into(),
        content: design::bullets(lines),
        open: false,
    }));
    ways
}

/// Why it must be looked at again.
fn changed(site: &Site, article: &Article, words: &Words<'_>) -> Html {
    let all = super::due::of_article(site, article, words);
    match all.is_empty() {
        true => Html::default(),
        false => design::alert(&design::Alert {
            tone: design::Tone::Warning,
            title: Some(words.get("editor-due")),
            body: design::bullets(all.into_iter().map(|one| one.why.into())),
            announce: false,
        }),
    }
}

fn routine(site: &Site, article: &Article, words: &Words<'_>) -> Html {
    match site.here().routine(&article.address) {
        Some((version, release)) => Html::all([
            super::written(version.parts.get(TEXT).map_or("", String::as_str), Lang::Sv),
            story::release(release, words),
        ]),
        None => design::paragraph(&words.get("editor-no-routine")),
    }
}

/// Steps of our work and templates that the article belongs to.
fn steps(site: &Site, article: &Article, words: &Words<'_>) -> Html {
    let uses = links::steps_of(site, &article.address);
    let steps = uses.iter().map(|one| {
        let said = words.get(one.step.title);
        match one.is_service() {
            true => {
                let lang = words.lang.tag();
                link(
                    &format!("/{lang}/tjanst/{}/{}", one.process.slug(), one.step.name),
                    &said,
                )
            }
            false => said.into(),
        }
    });
    let templates = links::templates_of(site, &article.address);
    let templates = templates
        .into_iter()
        .map(|key| words.with("editor-template", "name", words.get(key)).into());
    let mut lines: Vec<Html> = Vec::new();
    for line in steps.chain(templates) {
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    match lines.is_empty() {
        true => design::paragraph(&words.get("editor-no-steps")),
        false => design::bullets(lines),
    }
}

fn marks(article: &Article) -> impl Iterator<Item = &Mark> {
    let blocks = article
        .version(Lang::Sv)
        .body
        .iter()
        .flat_map(|(_, blocks)| blocks);
    blocks.flat_map(Block::lines).flat_map(|line| &line.marks)
}

fn days(from: String, to: Option<String>) -> Html {
    let to = to.unwrap_or_default();
    design::ltr(&format!("{from} – {to}"))
}

fn sure(status: Status) -> &'static str {
    match status {
        Status::Verified => "editor-law-verified",
        Status::Secondary => "editor-law-secondary",
        Status::Unverified => "editor-law-unverified",
    }
}

/// Each statute and provision, the rule that counts it, and from when to when.
fn law(site: &Site, article: &Article, words: &Words<'_>) -> Html {
    let catalogue = Catalogue::national();
    let english = words.lang == Lang::En;
    let said = |text: &law::Text| if english { text.en.clone() } else { text.sv.clone() };
    let mut rows: Vec<Row> = Vec::new();
    let mut row = |cells: Vec<Html>| rows.push(Row { cells, marked: false });
    let statutes = article.front.law.iter().filter_map(|key| catalogue.statute(key));
    for statute in statutes {
        let provisions: Vec<&str> = provisions(article, &statute.key);
        let name = format!("{} ({})", said(&statute.name), statute.number);
        row(vec![
            name.into(),
            provisions.join(", ").into(),
            days(
                statute.in_force_from.to_string(),
                statute.in_force_to.map(|day| day.to_string()),
            ),
            words.get(sure(statute.status)).into(),
        ]);
    }
    for rule in watch::rules_of(article, catalogue) {
        let Some(version) = rule.governing(site.today()) else {
            continue;
        };
        row(vec![
            said(&version.name).into(),
            version.provision.as_str().into(),
            days(
                version.in_force_from.to_string(),
                version.in_force_to.map(|day| day.to_string()),
            ),
            words.get(sure(version.status)).into(),
        ]);
    }
    table(
        "law-table",
        "editor-law",
        &[
            "editor-law-what",
            "editor-law-provision",
            "editor-law-days",
            "editor-law-sure",
        ],
        rows,
        words,
    )
}

fn provisions<'a>(article: &'a Article, key: &str) -> Vec<&'a str> {
    let mut found: Vec<&str> = marks(article)
        .filter_map(|mark| match mark {
            Mark::Law { statute, provision } if statute == key => Some(provision.as_str()),
            _ => None,
        })
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

fn table(id: &str, caption: &str, columns: &[&str], rows: Vec<Row>, words: &Words<'_>) -> Html {
    design::table(&Table {
        id: id.to_owned(),
        caption: words.get(caption).into(),
        hide_caption: true,
        columns: columns.iter().map(|key| Column::new(words.get(key))).collect(),
        rows,
        compact: true,
    })
}

/// How many claims lean on what, by how sure that is.
fn evidence(article: &Article, words: &Words<'_>) -> Html {
    let mut counted: BTreeMap<&'static str, usize> = BTreeMap::new();
    for mark in marks(article) {
        *counted.entry(mark.key()).or_default() += 1;
    }
    let rows = counted.into_iter().map(|(key, many)| Row {
        cells: vec![
            words.get(&format!("guide-mark-{key}")).into(),
            design::ltr(&many.to_string()),
        ],
        marked: false,
    });
    table(
        "evidence-table",
        "editor-evidence",
        &["editor-evidence-kind", "editor-evidence-many"],
        rows.collect(),
        words,
    )
}

/// The guidance and the research that the work rests on, and when each is to be read again.
fn method(article: &Article, words: &Words<'_>) -> Html {
    let registry = &Guide::national().registry;
    let mut sources: Vec<&Source> = marks(article)
        .filter_map(Mark::source)
        .filter_map(|key| registry.source(key))
        .collect();
    sources.sort_by(|one, other| one.key.cmp(&other.key));
    sources.dedup_by(|one, other| one.key == other.key);
    let rows: Vec<Row> = sources
        .iter()
        .map(|source| Row {
            cells: vec![
                match &source.address {
                    Some(address) => link(address, &source.title),
                    None => source.title.as_str().into(),
                },
                source.publisher.as_str().into(),
                registry
                    .watch(&source.key)
                    .map(|day| design::ltr(&day.to_string()))
                    .unwrap_or_default(),
            ],
            marked: false,
        })
        .collect();
    if rows.is_empty() {
        return design::paragraph(&words.get("editor-no-method"));
    }
    let columns = ["editor-source", "editor-publisher", "editor-read-again"];
    table("method-table", "editor-method", &columns, rows, words)
}
