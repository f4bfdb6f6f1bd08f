//! Navigation between a few pages, as a list of links.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, href, html};
use crate::hyphenate;

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct NavLink {
    pub label: String,
    pub href: String,
    pub current: bool,
    /// How many wait there, and the word for it ("3", "nya").
    pub count: Option<(String, String)>,
    /// Staff: e.g. `Alt+1`.
    pub shortcut: Option<String>,
}

impl NavLink {
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> NavLink {
        NavLink { label: label.into(), href: href.into(), ..NavLink::default() }
    }

    pub fn current(mut self, current: bool) -> NavLink {
        self.current = current;
        self
    }

    pub fn count(mut self, number: impl Into<String>, word: impl Into<String>) -> NavLink {
        self.count = Some((number.into(), word.into()));
        self
    }
}

#[derive(Debug, Clone, Default)]
pub struct Tabs {
    /// Name of the navigation.
    pub label: String,
    pub links: Vec<NavLink>,
}

/// A row of links under the header or over a page's parts.
pub fn tabs(tabs: &Tabs) -> Html {
    html(maud_borrow! {
        nav class="sos-tabs" aria-label=(tabs.label) { (link_list("sos-tabs__list", &tabs.links)) }
    })
}

/// A column of links, for the navigation pane (which is the `nav` itself).
pub fn side_links(heading: Option<&str>, links: &[NavLink]) -> Html {
    html(maud_borrow! {
        @if let Some(heading) = heading { p class="sos-side-links__heading" { (heading) } }
        (link_list("sos-side-links", links))
    })
}

fn link_list(class: &str, links: &[NavLink]) -> Html {
    html(maud_borrow! {
        ul class=(class) {
            @for link in links {
                li {
                    a href=(href(&link.href)) aria-current=[link.current.then_some("page")]
                        data-shortcut=[&link.shortcut] {
                        (hyphenate(&link.label))
                        @if let Some((number, word)) = &link.count {
                            " " span class="sos-count" { (number) span class="ds-sr-only" { " " (word) } }
                        }
                    }
                }
            }
        }
    })
}
