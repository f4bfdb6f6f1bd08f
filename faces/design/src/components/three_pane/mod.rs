//! The caseworker's desk: navigation, the task at hand, foldable side.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, html};

pub(crate) mod samples;

/// Three columns on a wide screen, one after the other on a small one. The
/// task comes before the side in reading order; nothing covers the text.
#[derive(Debug, Clone, Default)]
pub struct ThreePane {
    /// Across all three: the person header, the process line.
    pub top: Html,
    /// Name of that part for those who jump between regions.
    pub top_label: String,
    pub nav: Html,
    pub nav_label: String,
    pub main: Html,
    /// Foldable parts: history, notes, documents, law at hand.
    pub side: Vec<SidePart>,
    pub side_label: String,
}

/// One foldable part of the side.
#[derive(Debug, Clone, Default)]
pub struct SidePart {
    pub heading: String,
    pub content: Html,
    pub open: bool,
    /// e.g. `Alt+H`.
    pub shortcut: Option<String>,
}

/// Draws the `main` landmark itself; the frame puts it in the page.
pub fn three_pane(panes: &ThreePane) -> Html {
    let class = match (panes.nav.is_empty(), panes.side.is_empty()) {
        (false, false) => "sos-panes",
        (true, false) => "sos-panes sos-panes--no-nav",
        (false, true) => "sos-panes sos-panes--no-side",
        (true, true) => "sos-panes sos-panes--single",
    };
    html(maud_borrow! {
        @if !panes.top.is_empty() { section class="sos-panes-top" aria-label=(panes.top_label) { (panes.top) } }
        div class="sos-desk" { div class=(class) {
            @if !panes.nav.is_empty() { nav class="sos-pane-nav" aria-label=(panes.nav_label) { (panes.nav) } }
            main class="sos-pane-main" id="content" tabindex="-1" { (panes.main) }
            @if !panes.side.is_empty() {
                aside class="sos-pane-side" aria-label=(panes.side_label) {
                    @for part in &panes.side {
                        details class="sos-side-part" open[part.open] {
                            summary data-shortcut=[&part.shortcut] { h2 { (part.heading) } }
                            div class="sos-side-part__content" { (part.content) }
                        }
                    }
                }
            }
        } }
    })
}
