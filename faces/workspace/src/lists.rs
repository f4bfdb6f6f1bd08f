//! Lists of cases: intake, allotment queue, open, closed.

use crate::{frame, rows};
use axum::extract::{Path, State};
use axum::response::Response;
use casework::Act;
use casework::step::Audience;
use common::{Site, StaffIn, Trouble};
use design::{ButtonKind, Content, EmptyState, Heading, Html, LinkButton, NavLink, Tabs};
use std::sync::Arc;
use views::Which;

const MOST: usize = 100;

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
) -> Result<Response, Trouble> {
    let which = Which::parse(&which).ok_or(Trouble::NotFound)?;
    let words = me.visit.words(&site);
    let key = access::list(&me.viewer, act(which), site.today())?;
    let found = site.committee.worklist(&key, which, MOST).await?;
    let title = words.get(&format!("list-title-{}", which.word()));
    let body = if found.rows.is_empty() {
        let text = words.get(&format!("list-empty-{}", which.word()));
        design::empty_state(&EmptyState {
            title: text.into(),
            text: None,
            action: None,
        })
    } else {
        rows::table(&site, &words, which.word(), &title, &found.rows)
    };
    let lead = found
        .more
        .then(|| words.with("list-more", "most", MOST as i64).into());
    let here = format!("/arbete/lista/{}", which.word());
    let content = Html::all([
        design::heading(&Heading {
            caption: None,
            title: title.clone(),
            lead,
        }),
        if which == Which::Intake {
            new_buttons(&site, &me)
        } else {
            kinds(&site, &me, which)
        },
        body,
    ]);
    Ok(frame::shell(&site, &me, title, &here).page(&site, &me.visit, Content::Wide(content)))
}

/// Ways to enter what came by phone or on paper.
fn new_buttons(site: &Site, me: &StaffIn) -> Html {
    let words = me.visit.words(site);
    let mut buttons = Vec::new();
    for process in site.committee.processes() {
        for step in process
            .steps()
            .into_iter()
            .filter(|step| step.starts && step.audience == Audience::Staff)
        {
            if frame::may(site, &me.viewer, step.act) {
                buttons.push(design::link_button(&LinkButton {
                    label: words.get(step.title),
                    href: format!("/arbete/ny/{}/{}", process.slug(), step.name),
                    kind: ButtonKind::Secondary,
                    shortcut: Some("Alt+N".to_owned()),
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
    design::tabs(&Tabs {
        label: words.get("list-kinds"),
        links: vec![link(Which::Open), link(Which::Mine), link(Which::Closed)],
    })
}
