//! A code to scan with a phone, renewed while the page is open.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, href, html};

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct QrPanel {
    pub title: String,
    /// What to do, step by step.
    pub steps: Vec<Html>,
    /// The picture as SVG, from a drawer we trust ([`Html::trusted`]). Empty: the app is on this device.
    pub picture: Html,
    /// What the picture is, in words.
    pub picture_label: String,
    /// Answers with a new [`qr_live`]; a redirect means it is done.
    pub refresh: Option<String>,
    /// "Väntar på att du läser av koden".
    pub status: Html,
    /// For those without scripts: a button or link that asks again.
    pub again: Html,
    /// Other ways: open the app on this device, cancel.
    pub more: Html,
}

pub fn qr_panel(panel: &QrPanel) -> Html {
    let refresh = panel.refresh.as_deref().map(href);
    let class = if panel.picture.is_empty() { "sos-qr__columns sos-qr__columns--single" } else { "sos-qr__columns" };
    html(maud_borrow! {
        div class="sos-qr" {
            h2 class="sos-section__title" { (panel.title) }
            div class=(class) {
                div data-refresh=[refresh] { (qr_live(panel)) }
                div {
                    @if !panel.steps.is_empty() { ol class="sos-steps" { @for step in &panel.steps { li { (step) } } } }
                    div class="sos-qr__again" { (panel.again) }
                    div class="sos-qr__more" { (panel.more) }
                }
            }
        }
    })
}

/// The part that is swapped each second.
pub fn qr_live(panel: &QrPanel) -> Html {
    html(maud_borrow! {
        @if !panel.picture.is_empty() {
            div class="sos-qr__picture" role="img" aria-label=(panel.picture_label) { (panel.picture) }
        }
        p class="sos-qr__status" { (panel.status) }
    })
}
