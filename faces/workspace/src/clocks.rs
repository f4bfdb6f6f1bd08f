//! The board of clocks: every running statutory clock that one may see, the one that rings first
//! on top; and load as bars, never a ranking of what people achieve.

use crate::{frame, rows};
use axum::extract::State;
use axum::response::Response;
use casework::Act;
use common::{Site, StaffIn, Trouble, Words};
use design::{Column, Content, EmptyState, Heading, Html, Row, Table};
use hypertext::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;
use views::DueRow;

const MOST: usize = 300;

pub async fn board(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    let words = me.visit.words(&site);
    let key = access::list(&me.viewer, Act::List, site.today())?;
    let clocks = site.committee.clocks(&key, MOST).await?;
    let today = site.today();
    let late = clocks.iter().filter(|clock| clock.alarm_day < today).count();
    let title = words.get("clocks-title");
    let lead = words.say(
        &casework::Say::key("clocks-lead")
            .with("late", late as i64)
            .with("all", clocks.len() as i64),
    );
    let mut parts = vec![design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: Some(lead.into()),
    })];
    if clocks.is_empty() {
        parts.push(design::empty_state(&EmptyState {
            title: words.get("clocks-none").into(),
            text: None,
            action: None,
        }));
    } else {
        parts.push(table(&site, &words, &title, &clocks));
        if frame::may(&site, &me.viewer, Act::Allot) {
            parts.push(load(&words, &clocks));
        }
    }
    Ok(frame::shell(&site, &me, title, "/arbete/klockor").page(
        &site,
        &me.visit,
        Content::Wide(Html::all(parts)),
    ))
}

fn table(site: &Site, words: &Words<'_>, title: &str, clocks: &[DueRow]) -> Html {
    let today = site.today();
    let line = |clock: &DueRow| {
        let address = format!("/arbete/arende/{}", clock.row.case);
        let who = rows::name(&clock.row, words);
        Row {
            cells: vec![
                rows::deadline(words, clock.alarm_day, today),
                design::ltr(&clock.alarm_day.to_string()),
                words.get(&format!("rule-{}", clock.rule)).into(),
                design::html(hypertext::maud_borrow! { a class="ds-link" href=(address) { bdi { (who) } } }),
                clock
                    .row
                    .owner_name
                    .clone()
                    .unwrap_or_else(|| words.get("list-nobody"))
                    .into(),
                clock.provision.as_str().into(),
            ],
            marked: clock.alarm_day < today,
        }
    };
    let columns = [
        "list-deadline",
        "clocks-day",
        "clocks-rule",
        "list-person",
        "list-owner",
        "clocks-provision",
    ];
    design::table(&Table {
        id: "clocks".to_owned(),
        caption: title.into(),
        hide_caption: true,
        columns: columns.map(|key| Column::new(words.get(key))).into(),
        rows: clocks.iter().map(line).collect(),
        compact: true,
    })
}

/// Running clocks by who has the case.
fn load(words: &Words<'_>, clocks: &[DueRow]) -> Html {
    let mut by_owner: BTreeMap<String, usize> = BTreeMap::new();
    for clock in clocks {
        let owner = clock
            .row
            .owner_name
            .clone()
            .unwrap_or_else(|| words.get("list-nobody"));
        *by_owner.entry(owner).or_default() += 1;
    }
    let bars = by_owner.iter().map(|(owner, count)| design::Bar {
        label: owner.as_str().into(),
        value: f64::from(u32::try_from(*count).unwrap_or(u32::MAX)),
        value_text: count.to_string().into(),
    });
    design::bar_list(&design::BarList {
        id: "load".to_owned(),
        title: words.get("clocks-load"),
        finding: words
            .with("clocks-load-finding", "count", by_owner.len() as i64)
            .into(),
        bars: bars.collect(),
        table_word: words.get("clocks-as-table"),
        columns: [words.get("list-owner"), words.get("clocks-running")],
    })
}
