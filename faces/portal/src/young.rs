//! *För dig som är ung.* What happens if one tells, before anybody is named; then the ways to tell, without a name first.

use axum::extract::State;
use axum::response::Response;
use casework::step::Audience;
use common::{Shell, Site, Visit};
use design::{Account, Card, CardList, Heading, Html};
use std::sync::Arc;

pub async fn page(State(site): State<Arc<Site>>, visit: Visit) -> Response {
    let words = visit.words(&site);
    let lang = visit.lang.tag();
    let told = ["young-anonymous", "young-duty", "young-parents", "young-fifteen"];
    let card = |title: String, text: &str, href: String| Card {
        title,
        href: Some(href),
        text: Some(words.get(text).into()),
        meta: None,
    };
    let mut ways = vec![card(
        words.get("child-door-title"),
        "young-has-code",
        format!("/{lang}/barn"),
    )];
    ways.push(card(
        words.get("start-nameless"),
        "start-nameless-card",
        format!("/{lang}/fraga"),
    ));
    for process in site.committee.processes() {
        let steps = process.steps();
        let open = steps
            .iter()
            .filter(|step| step.audience == Audience::Public && step.starts && step.name == YOUNG_TELLS);
        for step in open {
            let href = format!("/{lang}/tjanst/{}/{}", process.slug(), step.name);
            ways.push(card(words.get("young-tell"), "young-tell-text", href));
        }
    }
    ways.push(card(
        words.get("young-as-party"),
        "young-as-party-text",
        format!("/{lang}/mina-sidor"),
    ));
    let content = Html::all([
        crate::start::danger(&site, &visit),
        design::heading(&Heading {
            caption: None,
            title: words.get("young-title"),
            lead: Some(words.get("young-lead").into()),
        }),
        design::section(
            "om-jag-berattar",
            &words.get("young-if-i-tell"),
            &design::bullets(told.map(|key| words.get(key).into())),
        ),
        design::card_list(&CardList {
            cards: ways,
            grid: true,
            level: 2,
        }),
        crate::child::phones(&site, &words),
    ]);
    let shell = Shell {
        quick_exit: true,
        account: Account::Hidden,
        ..Shell::new(words.get("young-title"))
    };
    shell.page(&site, &visit, content)
}

/// Anybody's way to tell, without a name; a young person's too, for themselves.
const YOUNG_TELLS: &str = "report_as_private_person";
