//! Nothing here, said kindly, and what one can do instead.

use hypertext::{maud_borrow, prelude::*};

use crate::html::{Html, html};

pub(crate) mod samples;

#[derive(Debug, Clone, Default)]
pub struct EmptyState {
    pub title: Html,
    pub text: Option<Html>,
    /// A link or a button.
    pub action: Option<Html>,
}

pub fn empty_state(state: &EmptyState) -> Html {
    html(maud_borrow! {
        div class="sos-empty" {
            p class="sos-empty__title" { (state.title) }
            @if let Some(text) = &state.text { p class="sos-empty__text" { (text) } }
            @if let Some(action) = &state.action { div class="sos-empty__action" { (action) } }
        }
    })
}
