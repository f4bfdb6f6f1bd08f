//! About this site: accessibility, personal data, licences of what is built in.

use axum::extract::{Path, State};
use axum::response::Response;
use common::{Shell, Site, Trouble, Visit};
use design::{Account, Column, Heading, Html, Row, Table};
use std::sync::Arc;

pub async fn about(
    State(site): State<Arc<Site>>,
    visit: Visit,
    Path((_, page)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let words = visit.words(&site);
    let (title, body) = match page.as_str() {
        "tillganglighet" => (
            "about-accessibility",
            crate::service::paragraphs(&words.get("about-accessibility-text")),
        ),
        "personuppgifter" => (
            "about-privacy",
            crate::service::paragraphs(&words.get("about-privacy-text")),
        ),
        "licenser" => ("about-licences", licences(&words)),
        _ => return Err(Trouble::NotFound),
    };
    let title = words.get(title);
    let heading = design::heading(&Heading {
        caption: None,
        title: title.clone(),
        lead: None,
    });
    let shell = Shell {
        account: Account::Hidden,
        ..Shell::new(title)
    };
    Ok(shell.page(&site, &visit, Html::all([heading, body])))
}

fn licences(words: &common::Words<'_>) -> Html {
    let rows = design::licences().iter().map(|licence| Row {
        cells: vec![
            licence.package.into(),
            design::ltr(licence.version),
            licence.licence.into(),
        ],
        marked: false,
    });
    design::table(&Table {
        id: "licences".to_owned(),
        caption: words.get("about-licences").into(),
        hide_caption: true,
        columns: ["about-package", "about-version", "about-licence"]
            .map(|key| Column::new(words.get(key)))
            .into(),
        rows: rows.collect(),
        compact: false,
    })
}
