//! Bars with their numbers, and the same in a table: load, times, counts.

use crate::components::table::{Column, Row, Table, table};
use crate::drawing::*;
use crate::html::{Html, html};

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct Bar {
    pub label: Html,
    /// Longer bar for more; never below zero.
    pub value: f64,
    /// The value in words: "12 ärenden".
    pub value_text: Html,
}

#[derive(Debug, Clone, Default)]
pub struct BarList {
    /// Unique on the page.
    pub id: String,
    pub title: String,
    /// What it shows, in one sentence.
    pub finding: Html,
    pub bars: Vec<Bar>,
    /// What fills a bar; none: the largest of them.
    pub full: Option<f64>,
    /// "Visa som tabell", and the table's two headings.
    pub table_word: String,
    pub columns: [String; 2],
}

const FULL: f64 = 100.0;

/// Sorted as given: the face decides, and never ranks people.
pub fn bar_list(list: &BarList) -> Html {
    let largest = list.bars.iter().map(|bar| bar.value).fold(0.0, f64::max);
    let most = list.full.unwrap_or(largest);
    html(maud_borrow! {
        figure class="sos-bars" {
            figcaption class="sos-bars__caption" { strong { (list.title) } span { (list.finding) } }
            div class="sos-bars__rows" aria-hidden="true" {
                @for bar in &list.bars {
                    div class="sos-bars__row" {
                        span class="sos-bars__label" { (bar.label) }
                        (self::bar(share(bar.value, most)))
                        span class="sos-bars__value" { (bar.value_text) }
                    }
                }
            }
            details class="sos-details sos-bars__table" {
                summary class="sos-details__summary" { (list.table_word) }
                div class="sos-details__content" { (twin(list)) }
            }
        }
    })
}

fn share(value: f64, most: f64) -> f64 {
    if most > 0.0 { (value.max(0.0) / most * FULL).round() } else { 0.0 }
}

/// A bar of so many hundredths, beside its number.
pub fn bar(width: f64) -> Html {
    let width = width.to_string();
    html(maud_borrow! {
        svg class="sos-bars__svg" width="100%" height="14" "viewBox"="0 0 100 14" "preserveAspectRatio"="none" {
            rect class="sos-bars__ground" x="0" y="0" width="100" height="14" {}
            rect class="sos-bars__bar" x="0" y="0" width=(width) height="14" {}
        }
    })
}

fn twin(list: &BarList) -> Html {
    let [label, value] = list.columns.clone();
    table(&Table {
        id: format!("{}-table", list.id),
        caption: list.title.as_str().into(),
        hide_caption: true,
        columns: vec![Column::new(label), Column::new(value).number()],
        rows: list
            .bars
            .iter()
            .map(|bar| Row { cells: vec![bar.label.clone(), bar.value_text.clone()], marked: false })
            .collect(),
        compact: true,
    })
}
