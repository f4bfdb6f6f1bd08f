//! *Samhällsinformation.* The modules as pages, one after the other; saved on the phone of whoever asks for that.

use super::Reading;
use super::article::{drawing, on_paper};
use super::keep;
use super::lines::Lines;
use super::listen::{film, listen};
use super::sources::Leaning;
use super::standing::{Standing, how_we_know, unconfirmed};
use ::guide::{Index, Module, ModuleVersion, Piece};
use axum::extract::{Path, State};
use axum::response::Response;
use common::{Shell, Site, Trouble, Visit, Words};
use design::{Account, Alert, Card, CardList, Heading, Html, Tone};
use hypertext::prelude::*;
use language::Lang;
use std::sync::{Arc, LazyLock};

static MODULES: LazyLock<Index> = LazyLock::new(|| Index::of_modules(Module::national()));

/// How many are shown beside the articles that answer a search.
const FOUND: usize = 2;
/// A module is read without a trace under its own number after this.
const AFTER: u8 = 100;
/// Of each, by number.
const PICTURES: [(&str, &str); 6] = [
    ("process", "decide"),
    ("articles", "vad-far-jag-bestamma"),
    ("articles", "vi-ska-separera"),
    ("feelings", "calm"),
    ("situations", "shelter"),
    ("process", "meeting"),
];

pub fn numbered(number: u8) -> Option<&'static Module> {
    let number = number.checked_sub(AFTER)?;
    Module::national()
        .iter()
        .find(|module| module.front.number == number && module.front.danger)
}

fn at(module: &Module, reading: Reading) -> String {
    let lang = reading.lang.tag();
    match reading.trace {
        true => format!("/{lang}/guide/samhallet/{}", module.address),
        false => format!("/{lang}/info/{}", AFTER + module.front.number),
    }
}

pub async fn list(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path(lang): Path<String>,
) -> Result<Response, Trouble> {
    let lang = Lang::parse_guide(&lang).ok_or(Trouble::NotFound)?;
    let (words, reading) = (visit.words(&site), Reading { lang, trace: true });
    let title = words.get("guide-community");
    let cards = Module::national()
        .iter()
        .map(|module| card(module, reading, &words));
    let kept = Module::national().iter().filter(|module| !module.front.danger);
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("guide-community-lead").into()),
        }),
        design::card_list(&CardList {
            cards: cards.collect(),
            grid: false,
            level: 2,
        }),
        keep::offered(reading, kept.map(|module| at(module, reading)).collect(), &words),
        on_paper(&site, reading, &keep::scope(reading)),
    ]);
    Ok(shell(title).page(&site, &visit, content))
}

fn shell(title: String) -> Shell {
    let mut shell = Shell::new(title);
    shell.quick_exit = true;
    shell.account = Account::Hidden;
    shell
}

fn part_of(module: &Module, words: &Words<'_>) -> String {
    let count = i64::try_from(Module::national().len()).unwrap_or(i64::MAX);
    words.say(
        &casework::Say::key("guide-community-part")
            .with("number", i64::from(module.front.number))
            .with("count", count),
    )
}

/// Beside the articles that answer a search; nothing where no module does.
pub fn found(sought: &str, reading: Reading, words: &Words<'_>) -> Option<Html> {
    let modules = Module::national();
    let found = MODULES.find(reading.lang, sought).into_iter().take(FOUND);
    let cards: Vec<_> = found
        .filter_map(|found| modules.get(found.article))
        .map(|module| card(module, reading, words))
        .collect();
    if cards.is_empty() {
        return None;
    }
    let list = design::card_list(&CardList {
        cards,
        grid: false,
        level: 3,
    });
    Some(design::section("community", &words.get("guide-community"), &list))
}

fn card(module: &Module, reading: Reading, words: &Words<'_>) -> Card {
    let version = module.version(reading.lang);
    Card {
        title: version.title.clone(),
        href: Some(at(module, reading)),
        text: Some(version.description.clone().into()),
        meta: Some(part_of(module, words).into()),
    }
}

pub async fn module(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((lang, address)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let lang = Lang::parse_guide(&lang).ok_or(Trouble::NotFound)?;
    let module = Module::find(&address).ok_or(Trouble::NotFound)?;
    Ok(page(&site, &visit, module, Reading { lang, trace: true }))
}

pub fn page(site: &Site, visit: &Visit, module: &Module, reading: Reading) -> Response {
    let words = visit.words(site);
    let version = module.version(reading.lang);
    let title = match reading.trace {
        true => version.title.clone(),
        false => words.get("frame-neutral-title"),
    };
    shell(title).page(site, visit, content(site, module, version, reading, words))
}

fn content(
    site: &Site,
    module: &Module,
    version: &ModuleVersion,
    reading: Reading,
    words: Words<'_>,
) -> Html {
    let foreign = !module.is_in(reading.lang) && reading.lang.source() != Some(version.lang);
    let lines = Lines {
        site,
        words: Words {
            lang: if foreign { version.lang } else { words.lang },
            ..words
        },
        reading,
        swedish: matches!(version.lang, Lang::Sv | Lang::Easy),
        today: site.today(),
    };
    let mut leaning = Leaning::default();
    let text = text(site, module, version, &lines, &mut leaning);
    let text = match foreign {
        true => design::html(
            hypertext::maud_borrow! { div lang=(version.lang.html()) dir=(version.lang.dir().as_str()) { (text) } },
        ),
        false => text,
    };
    let saved = match module.front.danger || !reading.trace {
        true => Html::default(),
        false => keep::offered(reading, vec![at(module, reading)], &words),
    };
    let body = Html::all([
        notices(module, reading, foreign, &words),
        text,
        how_we_know(site, &standing(module, version), &leaning, &words),
        beside(module, reading, &words),
        saved,
        on_paper(site, reading, &at(module, reading)),
    ]);
    design::html(hypertext::maud_borrow! { article class="sos-article" { (body) } })
}

fn text(
    site: &Site,
    module: &Module,
    version: &ModuleVersion,
    lines: &Lines<'_>,
    leaning: &mut Leaning,
) -> Html {
    let (reading, words) = (lines.reading, &lines.words);
    let (kind, picture) = PICTURES
        .get(usize::from(module.front.number.saturating_sub(1)))
        .copied()
        .unwrap_or(PICTURES[0]);
    let parts = version.parts.iter().enumerate().map(|(nth, part)| {
        let content = lines.blocks(&part.blocks, leaning);
        design::section(&format!("part-{}", nth + 1), &part.heading, &content)
    });
    let parts = Html::all(parts.collect::<Vec<_>>());
    let talk = version.talk.iter().map(|line| lines.plain(line));
    let talk = design::bullets(talk.collect::<Vec<_>>());
    Html::all([
        drawing(kind, picture, reading.lang, "sos-drawing"),
        design::heading(&Heading {
            caption: Some(part_of(module, words).into()),
            title: version.title.clone(),
            lead: Some(version.description.clone().into()),
        }),
        listen(site, &module.address, version.lang, reading, words),
        film(site, &module.address, version.lang, reading, words),
        parts,
        design::section("talk", &words.get("guide-community-talk"), &talk),
    ])
}

fn notices(module: &Module, reading: Reading, foreign: bool, words: &Words<'_>) -> Html {
    let note = |key: &str| {
        design::alert(&Alert {
            tone: Tone::Info,
            title: None,
            body: words.get(key).into(),
            announce: false,
        })
    };
    let mut notes = Vec::new();
    if foreign {
        notes.push(note("guide-not-in-language"));
    }
    if !reading.trace {
        notes.push(note("guide-no-trace-on"));
    } else if module.front.danger {
        let quiet = Reading {
            trace: false,
            ..reading
        };
        let quiet = at(module, quiet);
        let (label, text) = (words.get("guide-no-trace"), words.get("guide-no-trace-text"));
        notes.push(design::html(hypertext::maud_borrow! {
            p class="sos-no-trace" { a class="ds-link" href=(quiet) rel="noreferrer" { (label) } " " (text) }
        }));
    }
    Html::all(notes)
}

fn standing<'a>(module: &'a Module, version: &'a ModuleVersion) -> Standing<'a> {
    let calls = |key: &str| {
        let mut pieces = version.lines().flat_map(|line| &line.pieces);
        pieces.any(|piece| matches!(piece, Piece::Phone(phone) if phone == key))
    };
    Standing {
        own: false,
        law_changed: false,
        signed: None,
        reviewed_on: module.reviewed_on(),
        reviewers: &module.front.reviewers,
        review_by: module.review_by(),
        translator: version.translator.as_deref(),
        behind: version.behind,
        unconfirmed: unconfirmed(calls),
    }
}

/// The part before and the part after; nothing of them where one reads without a trace.
fn beside(module: &Module, reading: Reading, words: &Words<'_>) -> Html {
    if !reading.trace {
        return Html::default();
    }
    let number = module.front.number;
    let steps = [
        ("guide-community-previous", number.checked_sub(1)),
        ("guide-community-next", number.checked_add(1)),
    ];
    let links: Vec<_> = steps
        .into_iter()
        .filter_map(|(key, number)| {
            let number = number?;
            let other = Module::national()
                .iter()
                .find(|other| other.front.number == number)?;
            let title = other.version(reading.lang).title.clone();
            Some((words.get(key), at(other, reading), title))
        })
        .collect();
    let (all, title) = (keep::scope(reading), words.get("guide-community"));
    design::html(hypertext::maud_borrow! {
        nav class="sos-beside" aria-label=(title) {
            ul class="sos-bullets" {
                @for (label, href, title) in &links { li { (label) ": " a class="ds-link" href=(href) { (title) } } }
                li { a class="ds-link" href=(all) { (title) } }
            }
        }
    })
}
