//! *Driften.* For whoever looks after the house: what waits to leave it and since when, what was set aside, clocks that
//! are past their day, the newest checkpoint. Numbers, and nothing of any case.

use super::allowed;
use crate::frame;
use axum::extract::State;
use axum::response::Response;
use casework::Say;
use common::{Site, StaffIn, Trouble, Words};
use design::{Content, EmptyState, Heading, Html, Row};
use jiff::Timestamp;
use std::sync::Arc;

pub async fn page(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    allowed(&site, &me)?;
    let words = me.visit.words(&site);
    let title = words.get("administer-drift");
    let content = Html::all([
        design::heading(&Heading {
            caption: Some(words.get("nav-administration").into()),
            title: title.clone(),
            lead: Some(words.get("operation-lead").into()),
        }),
        design::section(
            "parcels",
            &words.get("operation-parcels"),
            &parcels(&site, &words).await?,
        ),
        design::section(
            "clocks",
            &words.get("operation-late"),
            &late(&site, &words).await?,
        ),
        design::section(
            "house",
            &words.get("operation-house"),
            &house(&site, &words).await?,
        ),
    ]);
    Ok(frame::shell(&site, &me, title, "/arbete/administration").page(
        &site,
        &me.visit,
        Content::Wide(content),
    ))
}

async fn parcels(site: &Site, words: &Words<'_>) -> Result<Html, Trouble> {
    let figures = site.committee.store().outbox_figures().await?;
    let now = site.now();
    let line = |of: &case_store::outbox::Figures| Row {
        cells: vec![
            words.get(&format!("operation-kind-{}", of.kind)).into(),
            words.get(&format!("operation-state-{}", of.state)).into(),
            of.parcels.to_string().into(),
            since(words, of.oldest, now),
        ],
        marked: of.state == "dead",
    };
    let columns = [
        "operation-kind",
        "operation-state",
        "operation-count",
        "operation-oldest",
    ];
    let rows = figures.iter().map(line).collect();
    Ok(table(
        words,
        "parcels",
        "operation-parcels",
        "operation-nothing-waits",
        &columns,
        rows,
    ))
}

/// When the oldest should have been seen to; what is to be tried later is not late.
fn since(words: &Words<'_>, oldest: Timestamp, now: Timestamp) -> Html {
    match oldest <= now {
        true => words.moment(oldest),
        false => words
            .say(&Say::key("operation-tried-at").with("at", oldest))
            .into(),
    }
}

async fn late(site: &Site, words: &Words<'_>) -> Result<Html, Trouble> {
    let mut late = site.committee.clocks_late(site.today()).await?;
    late.sort();
    let rows = late.iter().map(|(severity, clocks)| Row {
        cells: vec![words.get(weight(severity)).into(), clocks.to_string().into()],
        marked: false,
    });
    let columns = ["operation-weight", "operation-count"];
    Ok(table(
        words,
        "late",
        "operation-late",
        "operation-none-late",
        &columns,
        rows.collect(),
    ))
}

/// As the rules mark them: the law, what the nation advises, what the municipality has set itself.
fn weight(mark: &str) -> &'static str {
    match mark {
        "N" => "operation-national",
        "L" => "operation-local",
        _ => "operation-statutory",
    }
}

async fn house(site: &Site, words: &Words<'_>) -> Result<Html, Trouble> {
    let store = site.committee.store();
    let checkpoint = match store.newest_checkpoint().await? {
        Some(newest) => words.say(
            &Say::key("operation-checkpoint-at")
                .with("no", newest.no)
                .with("at", newest.at),
        ),
        None => words.get("operation-no-checkpoint"),
    };
    let signed_in = site.house.sessions_by_half(site.now()).await?;
    let half = |which: &str| {
        let found = signed_in.iter().find(|(half, _)| half == which);
        found.map_or(0, |(_, living)| *living).to_string()
    };
    let facts = [
        ("operation-version", env!("CARGO_PKG_VERSION").to_owned()),
        ("operation-database", store.db().engine().name().to_owned()),
        ("operation-checkpoint", checkpoint),
        ("operation-staff-in", half("staff")),
        ("operation-residents-in", half("resident")),
    ];
    let rows = facts.into_iter().map(|(key, value)| Row {
        cells: vec![words.get(key).into(), value.into()],
        marked: false,
    });
    let columns = ["operation-what", "operation-value"];
    Ok(table(
        words,
        "house",
        "operation-house",
        "operation-what",
        &columns,
        rows.collect(),
    ))
}

fn table(words: &Words<'_>, id: &str, caption: &str, none: &str, columns: &[&str], rows: Vec<Row>) -> Html {
    if rows.is_empty() {
        return design::empty_state(&EmptyState {
            title: words.get(none).into(),
            text: None,
            action: None,
        });
    }
    crate::rows::plain(words, id, caption, columns, rows)
}
