//! The page's head: municipality, language picker, account, navigation.

use super::{Audience, Frame};
use crate::drawing::*;
use crate::html::{Html, href, html};

/// A language in its own name, with this same page's address in it.
#[derive(Debug, Clone, Default)]
pub struct LanguageLink {
    /// What its name is read in, and what the page behind it is (easy Swedish is read as Swedish): BCP 47.
    pub lang: String,
    pub leads_to: String,
    pub dir: crate::Direction,
    pub own_name: String,
    pub href: String,
    pub current: bool,
}

/// What the header says about being logged in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Account {
    /// Nothing (no-trace pages, letters, errors).
    #[default]
    Hidden,
    LoggedOut {
        log_in: String,
    },
    /// Logging out is a POST.
    LoggedIn {
        name: String,
        /// Where one is signed in; the name leads there.
        sessions: String,
        /// How long is left is read here; a POST is a sign of life.
        alive: String,
        /// About how many seconds are left.
        left: i64,
        log_out: String,
    },
}

pub(super) fn header(frame: &Frame<'_>) -> Html {
    let staff = frame.audience == Audience::Staff;
    html(maud_borrow! {
        header class="sos-header" {
            div class="sos-header__inner" {
                (brand(frame))
                @if !frame.search.is_empty() { div class="sos-header__search" { (frame.search) } }
                div class="sos-header__tools" {
                    (language_picker(frame))
                    (account(frame))
                }
            }
            @if !frame.navigation.is_empty() {
                div class=(if staff { "sos-header__nav sos-header__nav--staff" } else { "sos-header__nav" }) {
                    (frame.navigation)
                }
            }
            @for viewing in &frame.viewing {
                div class="sos-viewing" { p class="sos-viewing__text" { (viewing) } }
            }
        }
    })
}

/// Shown by the browser in good time before one is logged out.
pub(super) fn session(frame: &Frame<'_>) -> Html {
    let Account::LoggedIn { alive, left, .. } = &frame.account else {
        return Html::default();
    };
    let words = frame.words;
    html(maud_borrow! {
        div class="sos-session" role="alert" hidden data-alive=(href(alive)) data-left=(left) data-warning=(words.session_warning)
            data-over=(words.session_over) {
            p class="sos-session__text" {}
            button type="button" class="ds-button sos-button" data-variant="secondary" { (words.session_stay) }
        }
    })
}

fn brand(frame: &Frame<'_>) -> Html {
    html(maud_borrow! {
        a class="sos-brand" href=(href(frame.home)) {
            (mark())
            span class="sos-brand__names" {
                span class="sos-brand__municipality" lang="sv" { (frame.municipality) }
                @if !frame.words.department.is_empty() { span class="sos-brand__department" { (frame.words.department) } }
            }
        }
    })
}

/// Two hands that meet, drawn as two arcs.
fn mark() -> Html {
    html(maud_borrow! {
        svg class="sos-mark" "viewBox"="0 0 32 32" width="40" height="40" aria-hidden="true" "focusable"="false" {
            path class="sos-mark__one" d="M4 18c0-5 3.500-9 7.500-9 2.300 0 4 1.200 5.500 2.800l5.500 5.700" fill="none" {}
            path class="sos-mark__two" d="M28 14c0 5-3.500 9-7.500 9-2.300 0-4-1.200-5.500-2.800L9.500 14.500" fill="none" {}
        }
    })
}

/// A list behind one word, opened without scripts. Own names, no flags.
fn language_picker(frame: &Frame<'_>) -> Html {
    if frame.languages.is_empty() {
        return Html::default();
    }
    let here = frame.languages.iter().find(|l| l.current).map_or("", |l| &l.own_name);
    let english = frame.lang != "en";
    html(maud_borrow! {
        details class="sos-languages" {
            summary class="sos-tool" {
                span class="sos-tool__word" {
                    (frame.words.language)
                    @if english { span class="sos-tool__english" { " · " bdi lang="en" dir="ltr" { "Language" } } }
                }
                @if !here.is_empty() { span class="ds-sr-only" { ": " (here) } }
            }
            ul class="sos-languages__list" {
                @for language in frame.languages {
                    li {
                        a href=(href(&language.href)) lang=(language.lang) hreflang=(language.leads_to)
                            dir=(language.dir.attribute()) aria-current=[language.current.then_some("true")] {
                            (language.own_name)
                        }
                    }
                }
            }
        }
    })
}

fn account(frame: &Frame<'_>) -> Html {
    html(maud_borrow! {
        @match &frame.account {
            Account::Hidden => {}
            Account::LoggedOut { log_in } => {
                a class="sos-tool sos-tool--strong" href=(href(log_in)) { (frame.words.log_in) }
            }
            Account::LoggedIn { name, sessions, log_out, .. } => {
                a class="sos-account" href=(href(sessions)) {
                    span class="ds-sr-only" { (frame.words.logged_in_as) " " }
                    bdi { (name) }
                }
                form class="sos-log-out" method="post" action=(href(log_out)) {
                    button class="sos-tool" type="submit" { (frame.words.log_out) }
                }
            }
        }
    })
}
