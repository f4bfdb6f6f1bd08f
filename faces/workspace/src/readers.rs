//! Who has looked at the case: who, when, what, why.

use crate::{case_page, frame};
use axum::extract::{Path, State};
use axum::response::Response;
use common::{Site, StaffIn, Trouble};
use design::{Column, Content, Heading, Html, Row, Table};
use std::sync::Arc;

pub async fn readers(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(case): Path<String>,
) -> Result<Response, Trouble> {
    let (key, open) = case_page::open(&site, &me, &case, "readers").await?;
    let words = me.visit.words(&site);
    let looked = site.committee.who_looked(&key, 500).await?;
    let rows = looked.iter().map(|line| {
        let who = match &line.by {
            casework::Actor::Staff { name, title, .. } => format!("{name}, {title}"),
            casework::Actor::Resident { .. } => common::archive::resident(&line.by, &words),
            casework::Actor::Child { name, .. } => name.clone(),
            casework::Actor::Public => words.get("actor-public"),
            _ => words.get("actor-house"),
        };
        let what = words.texts.has(words.lang, &format!("looked-{}", line.what));
        let what = if what {
            words.get(&format!("looked-{}", line.what))
        } else {
            words.get("looked-step")
        };
        Row {
            cells: vec![
                words.moment(line.at),
                who.into(),
                what.into(),
                words.get(&line.purpose).into(),
            ],
            marked: false,
        }
    });
    let title = words.get("case-readers");
    let table = design::table(&Table {
        id: "readers".to_owned(),
        caption: title.as_str().into(),
        hide_caption: true,
        columns: ["readers-when", "readers-who", "readers-what", "readers-why"]
            .map(|key| Column::new(words.get(key)))
            .into(),
        rows: rows.collect(),
        compact: true,
    });
    let caption = Some(design::ltr(open.number.as_str()));
    let heading = design::heading(&Heading {
        caption,
        title: title.clone(),
        lead: None,
    });
    Ok(
        frame::shell(&site, &me, title, "").page(
            &site,
            &me.visit,
            Content::Wide(Html::all([heading, table])),
        ),
    )
}
