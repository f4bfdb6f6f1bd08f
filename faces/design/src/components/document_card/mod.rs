//! One document: what it is, when, how big, and where to read it.

use hypertext::{maud_borrow, prelude::*};

use crate::components::heading::at_level;
use crate::html::{Html, href, html};

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct DocumentCard {
    pub title: String,
    /// The HTML version: first and always.
    pub href: String,
    /// "Beslut", "Brev", "Bild från dig".
    pub kind: String,
    /// Date, sender, size, each in a few words.
    pub facts: Vec<Html>,
    pub status: Option<Html>,
    /// Other formats: label ("PDF, 82 kB") and address.
    pub downloads: Vec<(Html, String)>,
    /// 2, 3 or 4: the heading level of the title; 0 means 3.
    pub level: u8,
}

pub fn document_card(document: &DocumentCard) -> Html {
    let title = html(maud_borrow! { a class="ds-link" href=(href(&document.href)) { (document.title) } });
    html(maud_borrow! {
        article class="sos-document" {
            p class="sos-document__kind" { (document.kind) @if let Some(status) = &document.status { " " (status) } }
            (at_level(document.level, "sos-document__title", &title))
            @if !document.facts.is_empty() {
                ul class="sos-facts" { @for fact in &document.facts { li { (fact) } } }
            }
            @if !document.downloads.is_empty() {
                ul class="sos-document__downloads" {
                    @for (label, address) in &document.downloads {
                        li { a class="ds-link" href=(href(address)) { (label) span class="ds-sr-only" { ", " (document.title) } } }
                    }
                }
            }
        }
    })
}
