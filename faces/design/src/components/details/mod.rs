//! More to read for those who want it: help, definitions, the law at hand.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, html};

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct Details {
    pub summary: Html,
    pub content: Html,
    pub open: bool,
}

pub fn details(part: &Details) -> Html {
    html(maud_borrow! {
        details class="sos-details" open[part.open] {
            summary class="sos-details__summary" { (part.summary) }
            div class="sos-details__content" { (part.content) }
        }
    })
}

/// A difficult word explained where it stands. `lang` is set when the word is
/// Swedish on a page in another language: people need it at the counter.
pub fn definition(word: &str, lang: Option<&str>, meaning: &Html) -> Html {
    html(maud_borrow! {
        details class="sos-details sos-definition" {
            summary class="sos-details__summary" { dfn lang=[lang] { (word) } }
            div class="sos-details__content" { (meaning) }
        }
    })
}
