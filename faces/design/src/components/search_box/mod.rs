//! Search: one field and its button.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, href, html};

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct SearchBox {
    pub action: String,
    pub name: String,
    pub label: String,
    pub value: String,
    pub button: String,
    /// The label is for screen readers only, and stands in the empty field
    /// (in the staff header).
    pub hide_label: bool,
    /// Searching for a person is sent by POST, so that no name stands in an address.
    pub post: bool,
    pub shortcut: Option<String>,
}

pub fn search_box(search: &SearchBox) -> Html {
    let id = format!("search-{}", crate::field::id_of(&search.name));
    let inside = search.hide_label.then_some(&search.label);
    let method = if search.post { "post" } else { "get" };
    html(maud_borrow! {
        form class="sos-search" role="search" method=(method) action=(href(&search.action)) {
            label class=(if search.hide_label { "ds-sr-only" } else { "ds-label sos-label" }) for=(id) { (search.label) }
            div class="sos-search__row" {
                input class="ds-input sos-input" type="search" id=(id) name=(search.name) value=(search.value)
                    dir="auto" autocomplete="off" placeholder=[inside] data-shortcut=[&search.shortcut];
                button class="ds-button sos-button" type="submit" { (search.button) }
            }
        }
    })
}
