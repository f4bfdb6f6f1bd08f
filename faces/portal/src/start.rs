//! The first page: danger first, then what one can do.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use casework::step::Audience;
use common::{Shell, Site, Trouble, Visit};
use design::{Account, Card, CardList, DangerBanner, Heading, Html};
use language::Lang;
use std::sync::Arc;

pub async fn to_language(visit: Visit) -> Response {
    Redirect::to(&format!("/{}", visit.lang.tag())).into_response()
}

pub async fn start(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path(lang): Path<String>,
) -> Result<Response, Trouble> {
    if Lang::parse(&lang).is_none() {
        return Err(Trouble::NotFound);
    }
    let words = visit.words(&site);
    let mut cards = vec![Card {
        title: words.get("guide-title"),
        href: Some(format!("/{lang}/guide")),
        text: Some(words.get("guide-card").into()),
        meta: None,
    }];
    for process in site.committee.processes() {
        for step in process
            .steps()
            .iter()
            .filter(|step| step.starts && matches!(step.audience, Audience::Public | Audience::Resident))
        {
            cards.push(Card {
                title: words.get(step.title),
                href: Some(format!("/{lang}/tjanst/{}/{}", process.slug(), step.name)),
                text: Some(words.get(&format!("{}-card", step.title)).into()),
                meta: None,
            });
        }
    }
    let card = |title: &str, text: &str, address: &str| Card {
        title: words.get(title),
        href: Some(format!("/{lang}/{address}")),
        text: Some(words.get(text).into()),
        meta: None,
    };
    cards.push(card("start-nameless", "start-nameless-card", "fraga"));
    cards.push(card("young-title", "young-lead", "ung"));
    cards.push(card("wish-title", "start-wish-card", "onskemal"));
    cards.push(card("start-my-pages", "start-my-pages-card", "mina-sidor"));
    cards.push(card("start-number", "start-number-card", "nummer"));
    cards.push(card("start-answer", "start-answer-card", "svara"));
    let title = words.get("start-title");
    let content = Html::all([
        danger(&site, &visit),
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: Some(words.get("start-lead").into()),
        }),
        crate::guide::search(&words, ""),
        design::card_list(&CardList {
            cards,
            grid: true,
            level: 2,
        }),
    ]);
    let mut shell = Shell::new(title);
    shell.quick_exit = true;
    shell.account = Account::LoggedOut {
        log_in: format!("/{lang}/mina-sidor"),
    };
    Ok(shell.page(&site, &visit, content))
}

/// 112 first, then the on-call team.
pub fn danger(site: &Site, visit: &Visit) -> Html {
    let words = visit.words(site);
    design::danger_banner(&DangerBanner {
        danger: Html::all([
            words.get("start-danger").into(),
            " ".into(),
            design::phone_link("112"),
        ]),
        on_call: Some(Html::all([
            words.get("start-on-call").into(),
            " ".into(),
            design::phone_link(&site.contact().on_call_phone),
        ])),
        region: words.get("start-danger-region"),
    })
}
