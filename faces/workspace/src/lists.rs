//! Lists of cases: intake, allotment queue, open, closed.

use crate::{board, frame, rows};
use axum::extract::{Path, Query, State};
use axum::response::Response;
use casework::step::Audience;
use casework::{Act, Say};
use common::{Site, StaffIn, Trouble, Words};
use design::{ButtonKind, Content, EmptyState, Heading, Html, LinkButton, NavLink, Pagination, Tabs};
use serde::Deserialize;
use std::sync::Arc;
use views::{Which, Worklist};

const MOST: usize = 100;
/// Nobody leafs farther than this; search finds it.
const FARTHEST: usize = 10_000;

/// Which page of a list.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    #[serde(rename = "sida")]
    page: usize,
}

/// Which act a list asks for.
fn act(which: Which) -> Act {
    match which {
        Which::Intake => Act::Receive,
        Which::Unallotted => Act::Allot,
        _ => Act::List,
    }
}

pub async fn list(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(which): Path<String>,
    Query(shown): Query<Shown>,
) -> Result<Response, Trouble> {
    let which = Which::parse(&which).ok_or(Trouble::NotFound)?;
    let words = me.visit.words(&site);
    let key = access::list(&me.viewer, act(which), site.today())?;
    let found = site
        .committee
        .worklist(&key, which, shown.page.saturating_mul(MOST).min(FARTHEST), MOST)
        .await?;
    let title = words.get(&format!("list-title-{}", which.word()));
    let body = if found.rows.is_empty() {
        let text = words.get(&format!("list-empty-{}", which.word()));
        design::empty_state(&EmptyState {
            title: text.into(),
            text: None,
            action: None,
        })
    } else {
        rows::table(&site, &me, which.word(), &title, &found.rows).await?
    };
    let here = format!("/arbete/lista/{}", which.word());
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead: None,
        }),
        if which == Which::Intake {
            new_buttons(&site, &me)
        } else {
            kinds(&site, &me, which)
        },
        body,
        pages(&words, &here, shown.page, &found),
    ]);
    Ok(frame::shell(&site, &me, title, &here).page(&site, &me.visit, Content::Wide(content)))
}

/// Earlier and later lines, without counting them all.
fn pages(words: &Words<'_>, here: &str, page: usize, found: &Worklist) -> Html {
    if page == 0 && !found.more {
        return Html::default();
    }
    let address = |page: usize| format!("{here}?sida={page}");
    let (from, to) = (page * MOST + 1, page * MOST + found.rows.len());
    let summary = Say::key("list-pages-shown")
        .with("from", from as i64)
        .with("to", to as i64);
    design::pagination(&Pagination {
        label: words.get("list-pages"),
        summary: words.say(&summary).into(),
        previous: (page > 0).then(|| (words.get("list-pages-previous"), address(page - 1))),
        next: found
            .more
            .then(|| (words.get("list-pages-next"), address(page + 1))),
    })
}

/// Ways to enter what came by phone or on paper.
fn new_buttons(site: &Site, me: &StaffIn) -> Html {
    let words = me.visit.words(site);
    let mut buttons = Vec::new();
    for process in site.committee.processes() {
        for step in process
            .steps()
            .into_iter()
            .filter(|step| step.starts && matches!(step.audience, Audience::Staff | Audience::Public))
        {
            // What residents send themselves is typed in for whoever sent it on paper.
            let on_paper = step.audience == Audience::Public;
            let act = if on_paper { Act::Receive } else { step.act };
            let label = words.get(step.title);
            if frame::may(site, &me.viewer, act) {
                buttons.push(design::link_button(&LinkButton {
                    label: match on_paper {
                        true => words.with("paper-type-in", "title", label),
                        false => label,
                    },
                    href: format!("/arbete/ny/{}/{}", process.slug(), step.name),
                    kind: ButtonKind::Secondary,
                    shortcut: (!on_paper).then(|| "Alt+N".to_owned()),
                }));
            }
        }
    }
    design::button_row(buttons)
}

fn kinds(site: &Site, me: &StaffIn, here: Which) -> Html {
    let words = me.visit.words(site);
    let link = |which: Which| {
        let label = words.get(&format!("list-title-{}", which.word()));
        NavLink::new(label, format!("/arbete/lista/{}", which.word())).current(which == here)
    };
    if here == Which::Unallotted {
        return Html::default();
    }
    let boards = board::offered(site).map(|(board, at)| NavLink::new(words.get(board.title), at));
    let lists = [Which::Open, Which::Mine, Which::Closed].map(link);
    design::tabs(&Tabs {
        label: words.get("list-kinds"),
        links: lists.into_iter().chain(boards).collect(),
    })
}
