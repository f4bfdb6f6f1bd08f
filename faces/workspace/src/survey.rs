//! *Enkät efter kontakt.* What all answered, unit by unit and quarter by quarter: what is told to everybody, and no more.
//! Whoever leads a unit of six would else count out who was not content.

use crate::statistics::{self, ADDRESS};
use axum::extract::{Path, State};
use axum::response::Response;
use casework::survey::Survey;
use common::survey::{chart, number, quarter};
use common::{Site, StaffIn, Trouble, Words};
use design::{Column, EmptyState, Html, Row, Table};
use house_store::Unit;
use hypertext::prelude::*;
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::sync::Arc;
use views::SurveyResult;

fn address() -> String {
    format!("{ADDRESS}/enkat")
}

/// On the page of numbers.
pub fn link(words: &Words<'_>) -> Html {
    let label = words.get("survey-results");
    design::html(hypertext::maud_borrow! { p { a class="ds-link" href=(address()) { (label) } } })
}

pub async fn newest(State(site): State<Arc<Site>>, me: StaffIn) -> Result<Response, Trouble> {
    page(&site, &me, None).await
}

pub async fn of_quarter(
    State(site): State<Arc<Site>>,
    me: StaffIn,
    Path(word): Path<String>,
) -> Result<Response, Trouble> {
    page(&site, &me, Some(word)).await
}

fn word(quarter: Date) -> String {
    quarter.strftime("%Y-%m").to_string()
}

async fn page(site: &Site, me: &StaffIn, asked: Option<String>) -> Result<Response, Trouble> {
    access::follow_up(&me.viewer, site.today())?;
    let words = me.visit.words(site);
    let all = site.committee.survey_results().await?;
    let quarters: BTreeSet<Date> = all.iter().map(|result| result.quarter).collect();
    let chosen = match asked {
        Some(asked) => Some(
            quarters
                .iter()
                .copied()
                .find(|day| word(*day) == asked)
                .ok_or(Trouble::NotFound)?,
        ),
        None => quarters.last().copied(),
    };
    let title = words.get("survey-results");
    let mut parts = vec![statistics::heading(&title, words.get("survey-results-lead"))];
    let Some(chosen) = chosen else {
        parts.push(design::empty_state(&EmptyState {
            title: words.get("survey-results-none").into(),
            text: None,
            action: None,
        }));
        return Ok(statistics::drawn(site, me, title, parts));
    };
    parts.push(others(&quarters, chosen, &words));
    for unit in site.house.units().await? {
        let of_unit = |result: &&SurveyResult| result.unit == unit.id && result.quarter == chosen;
        let own: Vec<&SurveyResult> = all.iter().filter(of_unit).collect();
        if !own.is_empty() {
            parts.push(of_one(&unit, &own, &words));
        }
    }
    Ok(statistics::drawn(site, me, title, parts))
}

/// The way to each quarter, the newest first.
fn others(quarters: &BTreeSet<Date>, chosen: Date, words: &Words<'_>) -> Html {
    let label = words.get("statistics-quarters");
    design::html(hypertext::maud_borrow! {
        nav aria-label=(label) {
            ul class="sos-plain-list" {
                @for day in quarters.iter().rev() {
                    li {
                        @if *day == chosen { strong { bdi { (quarter(*day)) } } }
                        @else { a class="ds-link" href={ (address()) "/" (word(*day)) } { bdi { (quarter(*day)) } } }
                    }
                }
            }
        }
    })
}

fn of_one(unit: &Unit, own: &[&SurveyResult], words: &Words<'_>) -> Html {
    let id = unit.id.as_str();
    let charts = own.iter().enumerate();
    let charts = charts.map(|(nth, result)| chart(&format!("{id}-{nth}"), result, words));
    let body: Vec<Html> = std::iter::once(at_a_glance(unit, own, words))
        .chain(charts)
        .collect();
    design::section(&format!("unit-{id}"), &unit.name, &Html::all(body))
}

/// Each question a line and each answer a column: the numbers of the bars beside each other. Of a version that is
/// asked no more only the bars are told.
fn at_a_glance(unit: &Unit, own: &[&SurveyResult], words: &Words<'_>) -> Html {
    let survey = Survey::now();
    let now = own.iter().filter(|result| result.version == survey.version);
    let rows: Vec<Row> = now
        .map(|result| Row {
            cells: std::iter::once(words.get(&result.question).into())
                .chain(result.answers.iter().map(|(_, many)| number(*many, words)))
                .collect(),
            marked: false,
        })
        .collect();
    if rows.is_empty() {
        return Html::default();
    }
    let answers = survey.answers.iter();
    let columns = std::iter::once(Column::new(words.get("statistics-question")))
        .chain(answers.map(|answer| Column::new(words.get(answer)).number()));
    design::table(&Table {
        id: format!("{}-glance", unit.id.as_str()),
        caption: unit.name.as_str().into(),
        hide_caption: true,
        columns: columns.collect(),
        rows,
        compact: true,
    })
}
