//! A table in a named group that scrolls by itself and can hold the focus. No landmark: it stands in a
//! part of the page that is one.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, href, html};

pub(crate) mod samples;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sorted {
    Ascending,
    Descending,
}

/// A heading that sorts by leading to the sorted page.
#[derive(Debug, Clone, Default)]
pub struct SortLink {
    pub href: String,
    /// How this column is sorted now.
    pub now: Option<Sorted>,
}

#[derive(Debug, Clone, Default)]
pub struct Column {
    pub label: Html,
    pub sort: Option<SortLink>,
    /// Figures: aligned at the end.
    pub number: bool,
    /// Sentences: they may take several lines where the others take one.
    pub prose: bool,
}

impl Column {
    pub fn new(label: impl Into<Html>) -> Column {
        Column { label: label.into(), ..Column::default() }
    }

    pub fn number(mut self) -> Column {
        self.number = true;
        self
    }

    pub fn prose(mut self) -> Column {
        self.prose = true;
        self
    }

    fn class(&self) -> Option<&'static str> {
        match self {
            Column { number: true, .. } => Some("sos-number"),
            Column { prose: true, .. } => Some("sos-prose"),
            _ => None,
        }
    }

    pub fn sort(mut self, href: impl Into<String>, now: Option<Sorted>) -> Column {
        self.sort = Some(SortLink { href: href.into(), now });
        self
    }
}

/// One row; the first cell names it.
#[derive(Debug, Clone, Default)]
pub struct Row {
    pub cells: Vec<Html>,
    /// Needs attention; the cells say why in words.
    pub marked: bool,
}

#[derive(Debug, Clone, Default)]
pub struct Table {
    /// Needed for the group's name; unique on the page.
    pub id: String,
    pub caption: Html,
    /// The caption is for screen readers only (a heading stands above).
    pub hide_caption: bool,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// Staff density: rows of 36 pixels.
    pub compact: bool,
}

pub fn table(table: &Table) -> Html {
    let caption_id = format!("{}-caption", crate::field::id_of(&table.id));
    let class = if table.compact { "sos-table sos-table--compact" } else { "sos-table" };
    html(maud_borrow! {
        div class="sos-scroll" role="group" tabindex="0" aria-labelledby=(caption_id) {
            table class=(class) {
                caption id=(caption_id) class=(if table.hide_caption { "ds-sr-only" } else { "sos-table__caption" }) {
                    (table.caption)
                }
                thead { tr { @for column in &table.columns { (column_heading(column)) } } }
                tbody { @for row in &table.rows { (body_row(row, &table.columns)) } }
            }
        }
    })
}

fn column_heading(column: &Column) -> Html {
    let sorted = column.sort.as_ref().and_then(|sort| sort.now).map(|now| match now {
        Sorted::Ascending => "ascending",
        Sorted::Descending => "descending",
    });
    html(maud_borrow! {
        th scope="col" class=[column.class()] aria-sort=[sorted] {
            @if let Some(sort) = &column.sort {
                a class="sos-sort" href=(href(&sort.href)) { (column.label) }
            } @else { (column.label) }
        }
    })
}

fn body_row(row: &Row, columns: &[Column]) -> Html {
    let class = |at: usize| columns.get(at).and_then(Column::class);
    html(maud_borrow! {
        tr class=[row.marked.then_some("sos-row--marked")] {
            @for (at, cell) in row.cells.iter().enumerate() {
                @if at == 0 { th scope="row" class=[class(at)] { (cell) } }
                @else { td class=[class(at)] { (cell) } }
            }
        }
    })
}
