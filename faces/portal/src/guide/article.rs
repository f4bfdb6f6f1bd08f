//! One article: the short answer first, then what to do, and how we know.

use super::Reading;
use super::lines::Lines;
use super::listen::{film, listen};
use super::sources::Leaning;
use super::standing::{Standing, how_we_know};
use ::guide::{Article, Section, Version};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::Response;
use common::guide::here::Addition;
use common::guide::links;
use common::{Shell, Site, Trouble, Visit, Words};
use design::{Account, Alert, ButtonKind, Card, CardList, Heading, Html, LinkButton, Tone};
use hypertext::prelude::*;
use language::Lang;
use std::sync::Arc;

pub async fn article(
    State(site): State<Arc<Site>>,
    visit: Visit,
    headers: HeaderMap,
    Path((lang, address)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let lang = Lang::parse_guide(&lang).ok_or(Trouble::NotFound)?;
    let here = site.here();
    let article = here.find(&address).ok_or(Trouble::NotFound)?;
    Ok(kept(&site, &visit, &headers, article, Reading { lang, trace: true }).await)
}

/// The same for everybody on the same day.
async fn kept(
    site: &Site,
    visit: &Visit,
    headers: &HeaderMap,
    article: &Article,
    reading: Reading,
) -> Response {
    let path = reading.article(article);
    let draw = || page(site, visit, article, reading);
    site.kept(visit, headers, &path, draw).await
}

/// The same without its name in the address, the title or the history's list.
pub async fn unnamed(
    State(site): State<Arc<Site>>,
    visit: Visit,
    headers: HeaderMap,
    Path((lang, number)): Path<(String, u8)>,
) -> Result<Response, Trouble> {
    let lang = Lang::parse_guide(&lang).ok_or(Trouble::NotFound)?;
    let here = site.here();
    let reading = Reading { lang, trace: false };
    let article = here.articles().find(|article| article.front.number == number);
    let mut response = match (article, super::community::numbered(number)) {
        (Some(article), _) => kept(&site, &visit, &headers, article, reading).await,
        (None, Some(module)) => super::community::page(&site, &visit, module, reading),
        (None, None) => return Err(Trouble::NotFound),
    };
    let name = HeaderName::from_static("referrer-policy");
    response
        .headers_mut()
        .insert(name, HeaderValue::from_static("no-referrer"));
    Ok(response)
}

pub fn page(site: &Site, visit: &Visit, article: &Article, reading: Reading) -> Response {
    let words = visit.words(site);
    let version = article.version(reading.lang);
    let title = match reading.trace {
        true => version.title.clone(),
        false => words.get("frame-neutral-title"),
    };
    let mut shell = Shell::new(title);
    shell.quick_exit = article.front.danger || !reading.trace;
    shell.account = Account::Hidden;
    shell.page(site, visit, content(site, article, version, reading, words))
}

fn content(site: &Site, article: &Article, version: &Version, reading: Reading, words: Words<'_>) -> Html {
    let foreign = is_foreign(article, reading);
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
    let sections: Vec<Html> = version
        .body
        .iter()
        .map(|(section, blocks)| {
            let title = lines.words.get(&format!("guide-section-{}", section.key()));
            let drawn = design::section(section.key(), &title, &lines.blocks(blocks, &mut leaning));
            match section {
                Section::Short => design::html(hypertext::maud_borrow! { div class="sos-short" { (drawn) } }),
                _ => drawn,
            }
        })
        .collect();
    let text = Html::all([
        drawing("articles", &article.address, reading.lang, "sos-drawing"),
        design::heading(&Heading {
            caption: None,
            title: version.title.clone(),
            lead: Some(version.description.clone().into()),
        }),
        listen(site, &article.address, version.lang, reading, &lines.words),
        Html::all(sections),
        film(site, &article.address, version.lang, reading, &lines.words),
    ]);
    let text = match foreign {
        true => design::html(
            hypertext::maud_borrow! { div lang=(version.lang.html()) dir=(version.lang.dir().as_str()) { (text) } },
        ),
        false => text,
    };
    let body = Html::all([
        notices(article, reading, foreign, &words),
        text,
        here(site, article, reading, &words),
        super::self_help::of_article(article, reading, &words),
        how_we_know(site, &Standing::of(site, article, version), &leaning, &words),
        super::helped::ask(article, reading, &words),
        related(site, article, reading, &words),
        on_paper(site, reading, &reading.article(article)),
    ]);
    design::html(hypertext::maud_borrow! { article class="sos-article" { (body) } })
}

/// Decoration, or told in words where there are some.
pub fn drawing(kind: &str, key: &str, lang: Lang, class: &str) -> Html {
    let Some(picture) = ::guide::picture(kind, key, lang) else {
        return Html::default();
    };
    let svg = Html::trusted(picture.svg);
    design::html(hypertext::maud_borrow! {
        @match picture.alt {
            Some(alt) => { div class=(class) role="img" aria-label=(alt) { (svg) } }
            None => { div class=(class) aria-hidden="true" { (svg) } }
        }
    })
}

/// What the reader must know before reading: who reads along, and in which language it is.
fn notices(article: &Article, reading: Reading, foreign: bool, words: &Words<'_>) -> Html {
    let note = |text: String| {
        design::alert(&Alert {
            tone: Tone::Info,
            title: None,
            body: text.into(),
            announce: false,
        })
    };
    let mut notes = Vec::new();
    if foreign {
        notes.push(note(words.get("guide-not-in-language")));
    }
    if !reading.trace {
        notes.push(note(words.get("guide-no-trace-on")));
    } else if article.front.danger {
        let quiet = Reading {
            trace: false,
            ..reading
        }
        .article(article);
        let (label, text) = (words.get("guide-no-trace"), words.get("guide-no-trace-text"));
        notes.push(design::html(hypertext::maud_borrow! {
            p class="sos-no-trace" { a class="ds-link" href=(quiet) rel="noreferrer" { (label) } " " (text) }
        }));
    }
    Html::all(notes)
}

/// *Här i kommunen.* Whom to call, when, and what can be begun here.
fn here(site: &Site, article: &Article, reading: Reading, words: &Words<'_>) -> Html {
    let contact = site.contact();
    let said = |key: &str, own: bool| match own {
        true => words.get(key),
        false => format!("{} {}", words.get(key), words.get("guide-in-english")),
    };
    let services = services(site, article, reading, words);
    let (phone, on_call) = (
        design::phone_link(&contact.phone),
        design::phone_link(&contact.on_call_phone),
    );
    let (ask, own) = reading.page("fraga");
    let ask_label = said("guide-here-ask", own);
    let elsewhere = reading
        .trace
        .then(|| super::municipalities::elsewhere(reading, &words.get("guide-here-elsewhere")));
    let own = site
        .here()
        .addition(&article.address, reading.lang)
        .map(|own| added(&own, words));
    let content = design::html(hypertext::maud_borrow! {
        (own)
        p { (words.get("guide-here-phone")) " " (phone) br;
            (words.get("guide-here-hours")) " " span lang="sv" dir="ltr" { (contact.phone_hours) } }
        p { (words.get("guide-here-on-call")) " " (on_call) }
        p { a class="ds-link" href=(ask) { (ask_label) } }
        (services)
        @if let Some(elsewhere) = &elsewhere { (elsewhere) }
    });
    design::section("here", &words.get("guide-here"), &content)
}

/// In the language that the municipality wrote it in, and until when it holds unread.
fn added(own: &Addition, words: &Words<'_>) -> Html {
    let text = crate::service::paragraphs(&own.text);
    let review = own.review_by.map(|day| words.with("guide-review-by", "day", day));
    design::html(hypertext::maud_borrow! {
        div lang=(own.lang.html()) dir=(own.lang.dir().as_str()) { (text) }
        @if let Some(review) = &review { p class="sos-hint" { (review) } }
    })
}

/// What anybody may begin here of what the article is about: the one it names first.
fn services(site: &Site, article: &Article, reading: Reading, words: &Words<'_>) -> Html {
    let named = article.front.service.iter().cloned();
    let uses = links::steps_of(site, &article.address);
    let open = uses.iter().filter(|one| one.is_service());
    let of_steps = open.map(|one| format!("{}/{}", one.process.slug(), one.step.name));
    let mut all: Vec<String> = Vec::new();
    for service in named.chain(of_steps) {
        if !all.contains(&service) {
            all.push(service);
        }
    }
    let only = all.len() == 1;
    let buttons = all.iter().enumerate().map(|(nth, service)| {
        let (href, own) = reading.page(&format!("tjanst/{service}"));
        let title = uses
            .iter()
            .find(|one| service.ends_with(&format!("/{}", one.step.name)));
        let label = match title.filter(|_| !only) {
            Some(one) => site.texts.get(reading.lang.for_services(), one.step.title),
            None => words.get("guide-here-service"),
        };
        let english = if own {
            String::new()
        } else {
            format!(" {}", words.get("guide-in-english"))
        };
        let kind = if nth == 0 {
            ButtonKind::Primary
        } else {
            ButtonKind::Secondary
        };
        design::link_button(&LinkButton {
            label: label + &english,
            href,
            kind,
            shortcut: None,
        })
    });
    design::button_row(buttons)
}

/// The way back from a printed page: its address, and as a code for a phone.
pub fn on_paper(site: &Site, reading: Reading, address: &str) -> Html {
    if !reading.trace {
        return Html::default();
    }
    let address = format!("{}{address}", site.facts.public_url);
    let code = Html::trusted(letters::code_picture::svg(&address));
    design::html(hypertext::maud_borrow! {
        div class="sos-on-paper" {
            div class="sos-on-paper__code" aria-hidden="true" { (code) }
            p dir="ltr" { (address) }
        }
    })
}

fn related(site: &Site, article: &Article, reading: Reading, words: &Words<'_>) -> Html {
    let here = site.here();
    let related = article.front.related.iter();
    let related = related.filter_map(|address| here.find(address));
    let list = cards(related, reading, true, 3);
    design::section("related", &words.get("guide-related"), &list)
}

pub fn card(article: &Article, reading: Reading) -> Card {
    let version = article.version(reading.lang);
    Card {
        title: version.title.clone(),
        href: Some(reading.article(article)),
        text: Some(version.description.clone().into()),
        meta: None,
    }
}

/// Articles to open, each in the reader's language or else in Swedish, which it says.
pub fn cards<'a>(
    articles: impl Iterator<Item = &'a Article>,
    reading: Reading,
    grid: bool,
    level: u8,
) -> Html {
    let (mut cards, mut languages) = (Vec::new(), Vec::new());
    for article in articles {
        let version = article.version(reading.lang);
        languages
            .push(is_foreign(article, reading).then(|| (version.lang.html(), version.lang.dir().as_str())));
        cards.push(card(article, reading));
    }
    design::card_list_in(&CardList { cards, grid, level }, &languages)
}

/// In another language than the reader's.
fn is_foreign(article: &Article, reading: Reading) -> bool {
    !article.is_in(reading.lang) && reading.lang.source() != Some(article.version(reading.lang).lang)
}
