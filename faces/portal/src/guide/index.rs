//! The guide's first page, by situation; and what a search finds.

use super::article::cards;
use super::{INDEX, Reading};
use ::guide::{Article, Guide, Situation};
use axum::extract::{Path, State};
use axum::{Form, response::Response};
use common::guide::here::Here;
use common::{Shell, Site, Trouble, Visit, Words};
use design::{Account, Card, CardList, EmptyState, Heading, Html, SearchBox};
use hypertext::prelude::*;
use language::Lang;
use serde::Deserialize;
use std::sync::Arc;

/// How many answers are shown: the right one is among the first, or another word is needed.
const SHOWN: usize = 10;
const LONGEST: usize = 200;

/// Each with its key in texts and its picture.
const SITUATIONS: [(Situation, &str, &str); 7] = [
    (Situation::MoneyAndHome, "money-and-home", "purse"),
    (Situation::ChildrenAndParents, "children-and-parents", "family"),
    (Situation::Young, "young", "young"),
    (Situation::Violence, "violence", "shelter"),
    (Situation::Addiction, "addiction", "path"),
    (Situation::DisabilityAgeAndKin, "disability-age-and-kin", "hands"),
    (Situation::NewAndRights, "new-and-rights", "paper"),
];

pub async fn index(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path(lang): Path<String>,
) -> Result<Response, Trouble> {
    let lang = Lang::parse_guide(&lang).ok_or(Trouble::NotFound)?;
    let words = visit.words(&site);
    let reading = Reading { lang, trace: true };
    let content = Html::all([
        crate::start::danger(&site, &visit),
        design::heading(&Heading {
            caption: None,
            title: words.get("guide-title"),
            lead: Some(words.get("guide-lead").into()),
        }),
        search(&words, ""),
        choices(&words),
        more(reading, &words),
        situations(&site, reading, &words),
        super::municipalities::elsewhere(reading, &words.get("guide-municipalities")),
        super::changes::link(reading, &words),
    ]);
    Ok(shell(words.get("guide-title")).page(&site, &visit, content))
}

/// What is not articles: tools to fill in, and the modules.
fn more(reading: Reading, words: &Words<'_>) -> Html {
    let card = |key: &str, lead: &str, href: String| Card {
        title: words.get(key),
        href: Some(href),
        text: Some(words.get(lead).into()),
        meta: None,
    };
    let cards = vec![
        card(
            "guide-self-help",
            "guide-self-help-lead",
            super::self_help::list_at(reading),
        ),
        card(
            "guide-community",
            "guide-community-lead",
            super::keep::scope(reading),
        ),
    ];
    design::card_list(&CardList {
        cards,
        grid: true,
        level: 2,
    })
}

fn shell(title: String) -> Shell {
    let mut shell = Shell::new(title);
    shell.quick_exit = true;
    shell.account = Account::Hidden;
    shell
}

/// What is sought stands in no address: it may be what nobody at home should see.
pub fn search(words: &Words<'_>, value: &str) -> Html {
    design::search_box(&SearchBox {
        action: format!("/{}/guide", words.lang.tag()),
        name: "sok".to_owned(),
        label: words.get("guide-search"),
        value: value.to_owned(),
        button: words.get("guide-search-button"),
        hide_label: false,
        post: true,
        shortcut: None,
    })
}

fn situations(site: &Site, reading: Reading, words: &Words<'_>) -> Html {
    let here = site.here();
    Html::all(SITUATIONS.map(|(situation, key, _)| {
        let articles = here.articles();
        let of_it = articles.filter(|article| article.front.situation == situation);
        let list = cards(of_it, reading, true, 3);
        design::section(key, &words.get(&format!("guide-situation-{key}")), &list)
    }))
}

/// Straight to one of the seven.
fn choices(words: &Words<'_>) -> Html {
    let links = SITUATIONS.map(|(_, key, picture)| {
        let (to, title) = (format!("#{key}"), words.get(&format!("guide-situation-{key}")));
        // The link's own words say what the drawing shows.
        let drawn =
            ::guide::picture("situations", picture, words.lang).map(|picture| Html::trusted(picture.svg));
        design::html(hypertext::maud_borrow! {
            a class="ds-link" href=(to) {
                span class="sos-drawing sos-drawing--small" aria-hidden="true" { (drawn) }
                (design::hyphenate(&title))
            }
        })
    });
    let label = words.get("guide-all");
    design::html(hypertext::maud_borrow! {
        nav aria-label=(label) { ul class="sos-situations" { @for link in &links { li { (link) } } } }
    })
}

#[derive(Deserialize)]
pub struct Sought {
    #[serde(default)]
    sok: String,
}

pub async fn found(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path(lang): Path<String>,
    Form(sought): Form<Sought>,
) -> Result<Response, Trouble> {
    let lang = Lang::parse_guide(&lang).ok_or(Trouble::NotFound)?;
    let words = visit.words(&site);
    let reading = Reading { lang, trace: true };
    let sought: String = sought.sok.trim().chars().take(LONGEST).collect();
    let here = site.here();
    let shown: Vec<_> = answers(&here, lang, &sought).into_iter().take(SHOWN).collect();
    let title = title(&words, &sought, shown.len());
    let answers = match shown.is_empty() {
        true => Html::all([
            design::empty_state(&EmptyState {
                title: title.clone().into(),
                text: Some(words.get("guide-found-none-text").into()),
                action: None,
            }),
            situations(&site, reading, &words),
        ]),
        false => cards(shown.into_iter(), reading, false, 2),
    };
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: None,
        }),
        search(&words, &sought),
        answers,
        super::community::found(&sought, reading, &words).unwrap_or_default(),
    ]);
    Ok(shell(title).page(&site, &visit, content))
}

/// National ones and the municipality's own, the best first.
fn answers<'a>(here: &'a Here, lang: Lang, sought: &str) -> Vec<&'a Article> {
    let guide = Guide::national();
    let national = INDEX.find(lang, sought).into_iter();
    let mut found: Vec<(f64, &Article)> = national
        .filter_map(|found| Some((found.worth, guide.articles.get(found.article)?)))
        .chain(here.found(lang, sought))
        .collect();
    found.sort_by(|one, other| other.0.total_cmp(&one.0));
    found.into_iter().map(|(_, article)| article).collect()
}

fn title(words: &Words<'_>, sought: &str, count: usize) -> String {
    let said = |key: &'static str| {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        words.say(
            &casework::Say::key(key)
                .with("count", count)
                .with("words", sought.to_owned()),
        )
    };
    match (sought.is_empty(), count) {
        (true, _) => words.get("guide-search-empty"),
        (false, 0) => said("guide-found-none"),
        (false, _) => said("guide-found"),
    }
}
