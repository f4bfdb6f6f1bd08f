//! It is done: what was sent, its number, and what happens next.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, html};
use crate::hyphenate;

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct Receipt {
    pub title: String,
    /// "Ditt ärendenummer" and the number (as [`crate::ltr`]).
    pub reference: Option<(Html, Html)>,
    pub lead: Option<Html>,
    /// Heading and steps of what happens now.
    pub next_heading: String,
    pub next: Vec<Html>,
}

pub fn receipt(receipt: &Receipt) -> Html {
    html(maud_borrow! {
        div class="sos-receipt" {
            div class="sos-receipt__panel" {
                h1 class="sos-receipt__title" { (hyphenate(&receipt.title)) }
                @if let Some((word, number)) = &receipt.reference {
                    p class="sos-receipt__reference" { span { (word) } " " strong { (number) } }
                }
                @if let Some(lead) = &receipt.lead { p class="sos-receipt__lead" { (lead) } }
            }
            @if !receipt.next.is_empty() {
                h2 class="sos-section__title" { (receipt.next_heading) }
                ol class="sos-steps" { @for step in &receipt.next { li { (step) } } }
            }
        }
    })
}
