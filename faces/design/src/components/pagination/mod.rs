//! Older and newer, without counting all: "1–50 av fler än 200".

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, href, html};

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct Pagination {
    /// Name of the navigation.
    pub label: String,
    /// What is shown now.
    pub summary: Html,
    /// Word and address.
    pub previous: Option<(String, String)>,
    pub next: Option<(String, String)>,
}

pub fn pagination(pages: &Pagination) -> Html {
    html(maud_borrow! {
        nav class="sos-pagination" aria-label=(pages.label) {
            @if let Some((word, address)) = &pages.previous {
                a class="sos-pagination__link sos-pagination__link--previous" rel="prev" href=(href(address)) { (word) }
            }
            p class="sos-pagination__summary" { (pages.summary) }
            @if let Some((word, address)) = &pages.next {
                a class="sos-pagination__link sos-pagination__link--next" rel="next" href=(href(address)) { (word) }
            }
        }
    })
}
