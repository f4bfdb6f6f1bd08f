//! Who the case is about, so that nobody writes about the wrong person.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, html};

pub(crate) mod samples;

/// The head of a case. The bar's colour follows the person: two cases open
/// side by side look different.
#[derive(Debug, Clone, Default)]
pub struct PersonHeader {
    /// Name, or the words for a protected identity.
    pub name: Html,
    /// Age, identity number, language and interpreter, guardians: in order.
    pub facts: Vec<(Html, Html)>,
    /// "Ring inte hemnumret."
    pub warnings: Vec<Html>,
    /// *Skyddade personuppgifter.* What must be heeded, when protected.
    pub protected: Option<Protected>,
    /// Status tags, deadline.
    pub status: Html,
    /// Any steady key of the person; only its bucket reaches the page.
    pub colour_key: String,
    /// The name is the page's `h1`; else a paragraph stands here.
    pub page_heading: bool,
}

/// The banner over a person with a protected identity.
#[derive(Debug, Clone, Default)]
pub struct Protected {
    pub title: String,
    pub advice: Html,
}

const COLOURS: u32 = 8;

/// Which of the eight bar colours a key gets (FNV-1a, steady over time).
pub fn colour_bucket(key: &str) -> u32 {
    let step = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(16_777_619);
    key.bytes().fold(2_166_136_261, step) % COLOURS
}

pub fn person_header(person: &PersonHeader) -> Html {
    let bucket = colour_bucket(&person.colour_key);
    html(maud_borrow! {
        div class={ "sos-person sos-person--" (bucket) } {
            @if let Some(protected) = &person.protected {
                div class="sos-person__protected" role="note" {
                    strong { (protected.title) } " " (protected.advice)
                }
            }
            div class="sos-person__row" {
                @if person.page_heading { h1 class="sos-person__name" { (person.name) } }
                @else { p class="sos-person__name" { (person.name) } }
                div class="sos-person__status" { (person.status) }
            }
            dl class="sos-person__facts" {
                @for (word, fact) in &person.facts { div { dt { (word) } dd { (fact) } } }
            }
            @if !person.warnings.is_empty() {
                ul class="sos-person__warnings" { @for warning in &person.warnings { li { (warning) } } }
            }
        }
    })
}
