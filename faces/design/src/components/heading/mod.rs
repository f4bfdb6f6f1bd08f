//! The heading group: what this page is, and its first sentence.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, html};
use crate::hyphenate;

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct Heading {
    /// Above the heading: the case, the step ("Del 2 av 5").
    pub caption: Option<Html>,
    pub title: String,
    /// The one sentence that says most.
    pub lead: Option<Html>,
}

/// The page's `h1`.
pub fn heading(heading: &Heading) -> Html {
    html(maud_borrow! {
        div class="sos-heading" {
            @if let Some(caption) = &heading.caption { p class="sos-heading__caption" { (caption) } }
            h1 class="sos-heading__title" { (hyphenate(&heading.title)) }
            @if let Some(lead) = &heading.lead { p class="sos-heading__lead" { (lead) } }
        }
    })
}

/// A part of the page under its own `h2`.
pub fn section(id: &str, title: &str, content: &Html) -> Html {
    html(maud_borrow! {
        section class="sos-section" aria-labelledby=(id) {
            h2 class="sos-section__title" id=(id) { (hyphenate(title)) }
            (content)
        }
    })
}

/// Short lines, one below the other.
pub fn bullets(lines: impl IntoIterator<Item = Html>) -> Html {
    let lines: Vec<Html> = lines.into_iter().collect();
    html(maud_borrow! { ul class="sos-bullets" { @for line in &lines { li { (line) } } } })
}

/// Words on their own.
pub fn paragraph(text: &str) -> Html {
    html(maud_borrow! { p { (text) } })
}

/// A heading inside a component, at the level the page needs: 2, 3 or 4.
pub(crate) fn at_level(level: u8, class: &str, content: &Html) -> Html {
    html(maud_borrow! {
        @match level {
            2 => { h2 class=(class) { (content) } }
            4 => { h4 class=(class) { (content) } }
            _ => { h3 class=(class) { (content) } }
        }
    })
}
