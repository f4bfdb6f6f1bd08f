//! A notice the reader should not miss, in the flow of the page.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, html};
use crate::tag::Tone;

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct Alert {
    pub tone: Tone,
    pub title: Option<String>,
    pub body: Html,
    /// Put on the page in answer to what the reader just did: read at once.
    pub announce: bool,
}

pub fn alert(alert: &Alert) -> Html {
    let role = alert.announce.then_some("status");
    html(maud_borrow! {
        div class="sos-alert" data-color=(alert.tone.color()) role=[role] {
            @if let Some(title) = &alert.title { h2 class="sos-alert__title" { (title) } }
            div class="sos-alert__body" { (alert.body) }
        }
    })
}
