//! The danger line: 112 and the on-call phone, first on the page.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, html};

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct DangerBanner {
    /// "Is someone in danger? Call 112." with the number as a link (see [`phone_link`]).
    pub danger: Html,
    /// The on-call phone and its hours.
    pub on_call: Option<Html>,
    /// The name of the region for those who jump between regions.
    pub region: String,
}

pub fn danger_banner(banner: &DangerBanner) -> Html {
    html(maud_borrow! {
        section class="sos-danger" aria-label=(banner.region) {
            div class="sos-danger__inner" {
                p class="sos-danger__text" { (banner.danger) }
                @if let Some(on_call) = &banner.on_call { p class="sos-danger__on-call" { (on_call) } }
            }
        }
    })
}

/// A phone number that can be dialled, kept left to right.
pub fn phone_link(number: &str) -> Html {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    html(maud_borrow! { a class="sos-phone" href={ "tel:" (digits) } { (crate::ltr(number)) } })
}
