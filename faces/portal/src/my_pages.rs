//! *Mina sidor.* My cases, each with one sentence of what happens now.

use crate::sessions;
use axum::extract::State;
use axum::response::Response;
use casework::Act;
use common::{ResidentIn, Shell, Site, Trouble};
use design::{Account, ButtonKind, Card, CardList, EmptyState, Heading, Html, LinkButton};
use std::sync::Arc;

pub fn account(me: &ResidentIn) -> Account {
    Account::LoggedIn {
        name: me.session.name.clone(),
        sessions: sessions::address(me),
        alive: sessions::alive_address(me),
        left: me.session.left_at_least(),
        log_out: format!("/{}/logga-ut/mina-sidor", me.visit.lang.tag()),
    }
}

pub async fn home(State(site): State<Arc<Site>>, me: ResidentIn) -> Result<Response, Trouble> {
    let words = me.visit.words(&site);
    let key = access::list(&me.viewer, Act::Follow, site.today())?;
    let cases = site.committee.my_cases(&key).await?;
    let lang = me.visit.lang.tag();
    let card = |case: &views::MyCase| Card {
        title: format!("{} – {}", words.get(&case.kind), case.about),
        href: Some(format!("/{lang}/mina-sidor/{}", case.case)),
        text: Some(words.say(&case.now).into()),
        meta: Some(Html::all([
            words.get("my-case-number").into(),
            " ".into(),
            design::ltr(&case.number),
        ])),
    };
    let list = if cases.is_empty() {
        design::empty_state(&EmptyState {
            title: words.get("my-no-cases").into(),
            text: Some(words.get("my-no-cases-text").into()),
            action: None,
        })
    } else {
        design::card_list(&CardList {
            cards: cases.iter().map(card).collect(),
            grid: false,
            level: 2,
        })
    };
    let title = words.get("my-title");
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(words.with("my-lead", "name", me.session.name.clone()).into()),
    });
    let signed_in = design::link_button(&LinkButton {
        label: words.get("sessions-title"),
        href: sessions::address(&me),
        kind: ButtonKind::Quiet,
        shortcut: None,
    });
    let shell = Shell {
        quick_exit: true,
        account: account(&me),
        ..Shell::new(title)
    };
    Ok(shell.page(&site, &me.visit, Html::all([heading, list, signed_in])))
}
