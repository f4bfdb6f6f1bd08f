//! Leave this page at once, without a trace that Back can follow.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, href, html};

pub(crate) mod samples;

/// The address answers 303 to a harmless page and clears what this site left.
#[derive(Debug, Clone, Default)]
pub struct QuickExit {
    pub label: String,
    /// Usually `/ut`.
    pub href: String,
    /// Says that Shift three times does the same; read only by screen readers.
    pub shift_hint: String,
}

/// Works as a link; with scripts it blanks the page first and replaces it in
/// the history, and listens for Shift pressed three times.
pub fn quick_exit(exit: &QuickExit) -> Html {
    html(maud_borrow! {
        section class="sos-exit" aria-label=(exit.label) {
            a class="sos-exit__link" id="quick-exit" href=(href(&exit.href)) rel="noreferrer nofollow" data-exit {
                (exit.label) span class="ds-sr-only" { " " (exit.shift_hint) }
            }
        }
    })
}
