//! The page's foot: help by phone, always at the same place, and the duties.

use hypertext::{maud_borrow, prelude::*};

use super::{Audience, Frame};
use crate::html::{Html, href, html};

/// Where a person gets help; the same on every page.
#[derive(Debug, Clone, Default)]
pub struct Help {
    /// One line for each way: "Ring oss: 0123-45 67 89, vardagar 8–16".
    pub ways: Vec<HelpWay>,
    pub report_problem: String,
    pub accessibility: String,
    pub privacy: String,
    pub licences: String,
}

/// One way to reach the municipality.
#[derive(Debug, Clone, Default)]
pub struct HelpWay {
    pub name: String,
    /// Usually a [`crate::phone_link`].
    pub how: Html,
    /// When it is open.
    pub when: Option<Html>,
}

pub(super) fn footer(frame: &Frame<'_>) -> Html {
    let help = frame.help;
    let words = frame.words;
    let links = [
        (&help.report_problem, &words.report_problem),
        (&help.accessibility, &words.accessibility),
        (&help.privacy, &words.privacy),
        (&help.licences, &words.licences),
    ];
    let staff = frame.audience == Audience::Staff;
    html(maud_borrow! {
        footer class=(if staff { "sos-footer sos-footer--staff" } else { "sos-footer" }) {
            div class="sos-footer__inner" {
                @if !help.ways.is_empty() {
                    section class="sos-footer__help" aria-labelledby="help-heading" {
                        h2 class="sos-footer__heading" id="help-heading" { (words.help_heading) }
                        ul class="sos-footer__ways" {
                            @for way in &help.ways {
                                li {
                                    span class="sos-footer__name" { (way.name) }
                                    span class="sos-footer__how" { (way.how) }
                                    @if let Some(when) = &way.when { span class="sos-footer__when" { (when) } }
                                }
                            }
                        }
                    }
                }
                ul class="sos-footer__links" {
                    @for (address, word) in links {
                        @if !address.is_empty() { li { a href=(href(address)) { (word) } } }
                    }
                }
                @if !frame.municipality.is_empty() {
                    p class="sos-footer__municipality" lang="sv" { (frame.municipality) }
                }
            }
        }
    })
}
